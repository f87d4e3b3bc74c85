"""A length of time against the times that bound it: "more than three years" and "since March 2023"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Mention, Quantity, Time
from checker.language.times.intervals import Interval, interval_of
from checker.language.times.moments import instant as moment
from checker.language.times.moments import moments
from checker.language.times.showing import quoted, shown
from checker.language.times.spelling import MONTH, MONTHS, SECONDS

DAY = Decimal(86400)
Days = tuple[Decimal, Decimal | None]


def compare_duration_and_date(length: Mention, time: Mention, anchor: date | None = None) -> Comparison:
    """A duration against a range of dates ("from 2024 to 2026"), or against one date seen from `anchor`.

    `anchor` is the publication date of the clipping with the duration. They never simply agree, as one says what the
    other only implies: the verdict is approximate where they fit within one unit as written, else conflict.
    """
    quantity, value = length.value, time.value
    known = days_of(quantity) if isinstance(quantity, Quantity) else None
    passed = elapsed(value, anchor) if isinstance(value, Time) else None
    if known is None or passed is None:
        why = f"{quoted(length)} and {quoted(time)} have no common measure"
        return Comparison(None, "unanchored", why)
    fits = passed[0] <= (known[1] if known[1] is not None else passed[0]) and known[0] <= (passed[1] or known[0])
    if fits:
        return Comparison(Verdict.APPROXIMATE, "length fits", f"{quoted(length)} fits {shown(time)}")
    return Comparison(Verdict.CONFLICT, "length differs", f"{quoted(length)} does not fit {shown(time)}")


def days_of(length: Quantity) -> Days | None:
    """The days that a duration allows, a unit more or less than is written; None for other quantities."""
    if length.unit not in SECONDS and length.unit not in MONTHS:
        return None
    unit = (SECONDS[length.unit] if length.unit in SECONDS else MONTH * MONTHS[length.unit]) / DAY
    low = length.low if length.low is not None else Decimal(0)
    high = length.high_bound
    return max(low - 1, Decimal(0)) * unit, (high + 1) * unit if high is not None else None


def elapsed(time: Time, anchor: date | None) -> Days | None:
    """The days from the beginning to the end of a range, or between a time and the anchor, at least and at most."""
    if "/" in time.timex:
        return between(*(interval_of(part) for part in time.timex.split("/")[:2]))
    span = moments(time)
    if anchor is None or span.start is None or span.end is None:
        return None
    edges = [abs((anchor - edge.date()).days) for edge in (span.start, span.end)]
    return Decimal(min(edges)), Decimal(max(edges))


def between(first: Interval, last: Interval) -> Days | None:
    """The days from one stretch to another, at least and at most."""
    edges = [moment(edge) for edge in (*first, *last)]
    begin, end, late, latest = edges
    if begin is None or end is None or late is None or latest is None:
        return None
    return Decimal(max(0, (late - end).days)), Decimal(max(0, (latest - begin).days))
