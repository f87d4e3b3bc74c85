"""Times as moments on one line: days and clock times, with and without a time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from checker.domain.values import Time
from checker.language.times.intervals import Edge

ROUGH = frozenset(("around", "about", "circa", "approximately", "roughly"))


@dataclass(frozen=True, slots=True)
class Moments:
    """Half-open, in UTC; a time without a zone is taken as it is written. None is an open side."""

    start: datetime | None
    end: datetime | None

    def overlaps(self, other: Moments) -> bool:
        return _before(self.start, other.end) and _before(other.start, self.end)

    def contains(self, other: Moments) -> bool:
        first = self.start is None or (other.start is not None and self.start <= other.start)
        return first and (self.end is None or (other.end is not None and other.end <= self.end))


def _before(start: datetime | None, end: datetime | None) -> bool:
    return start is None or end is None or start < end


def moments(time: Time) -> Moments:
    """The stretch of a time; "around 7 a.m." reaches half an hour to both sides, "around 20 April" three days."""
    start, end = instant(time.start), instant(time.end)
    if time.cue not in ROUGH or start is None or end is None or "/" in time.timex:
        return Moments(start, end)
    slack = timedelta(minutes=30) if isinstance(time.start, datetime) else max(timedelta(days=3), (end - start) / 2)
    try:
        return Moments(start - slack, end + slack)
    except OverflowError:  # "around the year 1"
        return Moments(start, end)


def instant(edge: Edge | None) -> datetime | None:
    if edge is None:
        return None
    if isinstance(edge, datetime):
        return edge.astimezone(UTC) if edge.tzinfo else edge.replace(tzinfo=UTC)
    return datetime(edge.year, edge.month, edge.day, tzinfo=UTC)


def zone_once(one: Time, two: Time) -> tuple[datetime, datetime] | None:
    """Both starts as written on the clock, where exactly one of two clock times names its zone."""
    first, second = one.start, two.start
    if not isinstance(first, datetime) or not isinstance(second, datetime):
        return None
    if (first.tzinfo is None) == (second.tzinfo is None) or "/" in one.timex + two.timex:
        return None
    return first.replace(tzinfo=None), second.replace(tzinfo=None)


def same_clock(one: Time, two: Time) -> bool:
    """Whether the clock times are written alike, one without its zone."""
    pair = zone_once(one, two)
    return pair is not None and pair[0] == pair[1]


def shifted_zone(one: Time, two: Time) -> bool:
    """Whether a zone that only one names could be the whole difference: half hours, at most 14 hours."""
    pair = zone_once(one, two)
    if pair is None:
        return False
    apart = abs(pair[0] - pair[1])
    return apart <= timedelta(hours=14) and apart % timedelta(minutes=30) == timedelta(0)
