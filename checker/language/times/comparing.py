"""Two times side by side: equal, less precise, overlapping or apart, with a reason that quotes both.

A time is the interval that its words allow. What cannot be placed on the calendar is not compared: "on Tuesday" in a
clipping without a date says nothing about 8 April.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Mention, Time, Value
from checker.language.times.bridging import compare_duration_and_date
from checker.language.times.intervals import Edge
from checker.language.times.moments import moments, same_clock, shifted_zone
from checker.language.times.reaching import BEGINNINGS, ENDS, at, core, is_bound, reach, same_limit, unbound
from checker.language.times.rereading import both_readings, clashing, other_half
from checker.language.times.showing import is_fiscal, quoted, shown
from checker.language.times.timetables import is_timetable, timetables
from checker.language.times.unwritten import left_open, others

__all__ = ["compare_duration_and_date", "compare_times"]

AGREE, APPROXIMATE, CONFLICT = Verdict.AGREE, Verdict.APPROXIMATE, Verdict.CONFLICT


def compare_times(a: Mention, b: Mention) -> Comparison:
    """The rung that holds for two mentions with a Time; symmetric in verdict and level, and reflexive.

    `verdict` is None where the two cannot be compared: without an anchor date, or bounds on different sides.
    """
    one, two = a.value, b.value
    if not isinstance(one, Time) or not isinstance(two, Time):
        return Comparison(None, "not two times", f"{quoted(a)} and {quoted(b)} are not both times")
    if a == b:
        return Comparison(AGREE, "equal", f"{quoted(a)} is one and the same mention")
    if both_readings(a) or both_readings(b):
        return two_readings(a, b, both_readings(a) or (one,), both_readings(b) or (two,))
    verdict, level = rung(one, two)
    if verdict is CONFLICT and clashing(a, b):
        verdict, level = APPROXIMATE, "weekday against date"
    if verdict is CONFLICT:
        verdict, level = halves(a, b) or elsewhere(a, b) or (verdict, level)
    return Comparison(verdict, level, reason(a, b, level))


def halves(a: Mention, b: Mention) -> Rung | None:
    """How two clock times stand if one of them, which does not say so, is after noon; None where that helps nothing."""
    one, two = a.value, b.value
    pairs = ((other_half(a), two), (one, other_half(b)))
    return fitting(pairs, "before or after noon")


def elsewhere(a: Mention, b: Mention) -> Rung | None:
    """How two times stand in another week, month or year where the words of one do not say which."""
    one, two = a.value, b.value
    if not isinstance(one, Time) or not isinstance(two, Time):
        return None
    sort = left_open(a) or left_open(b)
    first, second = unbound(one), unbound(two)
    pairs = [*((unbound(moved), second) for moved in others(a, two)),
             *((first, unbound(moved)) for moved in others(b, one))]  # fmt: skip
    return fitting(pairs, f"{sort} not written")


def fitting(pairs: Iterable[tuple[Value | None, Value | None]], level: str) -> Rung | None:
    """The best verdict among readings that do not contradict each other, under one level."""
    found = [rung(x, y)[0] for x, y in pairs if isinstance(x, Time) and isinstance(y, Time)]
    return next(((verdict, level) for verdict in (AGREE, APPROXIMATE) if verdict in found), None)


def two_readings(a: Mention, b: Mention, ones: tuple[Time, ...], twos: tuple[Time, ...]) -> Comparison:
    """A date in digits that can be read two ways agrees with whichever reading fits."""
    found = [rung(one, two)[0] for one in ones for two in twos]
    for verdict in (AGREE, APPROXIMATE, CONFLICT):
        if verdict in found:
            level = "apart in every reading" if verdict is CONFLICT else "equal in one reading"
            return Comparison(verdict, level, reason(a, b, level))
    return Comparison(None, "unanchored", reason(a, b, "unanchored"))


Rung = tuple[Verdict | None, str]


def rung(one: Time, two: Time) -> Rung:
    """Verdict and level of two values."""
    if is_recurring(one) or is_recurring(two):
        return recurring(one, two)
    if is_timetable(one) and is_timetable(two):
        return timetables(one, two)
    if one.timex[:1] == "T" or two.timex[:1] == "T":
        return of_a_day(one, two)
    if (one.start is None and one.end is None) or (two.start is None and two.end is None):
        return unanchored(one, two)
    if is_fiscal(one) and is_fiscal(two):
        return (AGREE, "equal") if one.timex == two.timex else (CONFLICT, "apart")
    if "/" in one.timex and "/" in two.timex:
        return ranges(one, two)
    if one.cue != two.cue and same_limit(one, two):
        return AGREE, "equal"
    if {one.cue, two.cue} & ENDS and {one.cue, two.cue} & BEGINNINGS:
        return None, "different bounds"
    if one.cue == two.cue or not (is_bound(one) or is_bound(two)):
        return placed(core(one), core(two))
    return within_bound(one, two)


def is_recurring(time: Time) -> bool:
    """ "every Tuesday", "annually": not relative, yet without a place on the calendar."""
    return not time.relative and time.start is None and (time.timex[:1] == "P" or time.timex.startswith("XXXX-"))


def recurring(one: Time, two: Time) -> Rung:
    if not (is_recurring(one) and is_recurring(two)):
        return None, "recurring"
    return (AGREE, "equal") if one.timex == two.timex else (CONFLICT, "apart")


def unanchored(one: Time, two: Time) -> Rung:
    """Without a year two days of the year still tell; a weekday or a shift does not."""
    first, second = (time.timex.partition("T")[0] for time in (one, two))
    tails = [timex[5:] for timex in (first, second) if len(timex) == 10 and timex[5:].replace("-", "").isdigit()]
    if len(tails) == 2 and "/" not in one.timex + two.timex:
        return (AGREE, "same day of the year") if tails[0] == tails[1] else (CONFLICT, "apart")
    return None, "unanchored"


def of_a_day(one: Time, two: Time) -> Rung:
    """Clock times of which one has no day: on the day of the other, or both on any day."""
    if "T" not in one.timex or "T" not in two.timex or "/" in one.timex + two.timex:
        return None, "unanchored"
    day = next((time.start for time in (one, two) if isinstance(time.start, datetime)), datetime(2000, 1, 1))
    placed_one, placed_two = (
        at(time, f"{day:%Y-%m-%d}{time.timex}") if time.timex[:1] == "T" else time for time in (one, two)
    )
    return placed(placed_one, placed_two) if placed_one.start and placed_two.start else (None, "unanchored")


def within_bound(one: Time, two: Time) -> Rung:
    """A bound ("by Friday", "after 2018") against a time, or against a bound of the other side."""
    if reach(one).overlaps(reach(two)):
        return APPROXIMATE, "within the bound"
    if one.timex == two.timex and is_day(core(one)) and is_day(core(two)):
        return APPROXIMATE, "at the bound"  # writers mind little whether "before 1 May" lets that day in
    return CONFLICT, "outside the bound"


def ranges(one: Time, two: Time) -> Rung:
    """From-to ranges agree where both ends do; "between" only says that it lies inside."""
    sides = zip(one.timex.split("/"), two.timex.split("/"), strict=False)
    ends = [rung(at(one, first), at(two, last)) for first, last in sides]
    verdicts = {verdict for verdict, _ in ends}
    if None in verdicts:
        return None, "unanchored"
    if verdicts == {AGREE}:
        return AGREE, "equal"
    if CONFLICT not in verdicts:
        return APPROXIMATE, "less precise"
    overlap = moments(one).overlaps(moments(two))
    loose = "between" in (one.cue, two.cue) or verdicts == {CONFLICT}
    return (APPROXIMATE, "overlapping") if overlap and loose else (CONFLICT, "apart")


def placed(one: Time, two: Time) -> Rung:
    """Two times on the calendar."""
    if same_clock(one, two):
        return AGREE, "equal"
    first, second = moments(one), moments(two)
    if first == second:
        return AGREE, "equal"
    if shifted_zone(one, two):
        return APPROXIMATE, "zone not written"
    if has_clock(one) != has_clock(two):
        return clock_and_days(*((one, two) if has_clock(one) else (two, one)))
    if not first.overlaps(second):
        return CONFLICT, "apart"
    if is_part(one) or is_part(two):  # evening and night run into each other
        return (AGREE, "same day") if same_date(one, two) else (APPROXIMATE, "into the next day")
    inside = first.contains(second) or second.contains(first)
    return APPROXIMATE, "less precise" if inside else "overlapping"


def clock_and_days(clock: Time, days: Time) -> Rung:
    """A clock time and a stretch of days: the day counts as it is on the clock's own wall."""
    local = moments(replace(clock, start=_wall(clock.start), end=_wall(clock.end)))
    if is_day(days) and same_date(clock, days):  # midnight too, which belongs to two days
        return AGREE, "same day"
    if not local.overlaps(moments(days)):
        return CONFLICT, "apart"
    if is_day(days):
        late = is_part(clock) and not same_date(clock, days)
        return (APPROXIMATE, "into the next day") if late else (AGREE, "same day")
    return APPROXIMATE, "less precise"


def _wall(edge: Edge | None) -> Edge | None:
    return edge.replace(tzinfo=None) if isinstance(edge, datetime) else edge


def same_date(one: Time, two: Time) -> bool:
    """Whether two times are written with the same day: the night of Friday and Saturday are not."""
    return one.timex[:10] == two.timex[:10]


def is_part(time: Time) -> bool:
    """ "Wednesday afternoon"."""
    return time.timex[-3:-2] == "T" and time.timex[-2:].isalpha()


def has_clock(time: Time) -> bool:
    return isinstance(time.start, datetime)


def is_day(time: Time) -> bool:
    return time.start is not None and time.end == time.start + timedelta(days=1) and not has_clock(time)


REASONS = {
    "equal": "{a} and {b} are the same time",
    "same day": "{a} and {b} fall on the same day",
    "same day of the year": "{a} and {b} are the same day of the year; a year is not written",
    "less precise": "{a} and {b} fit, one being less precise than the other",
    "overlapping": "{a} and {b} overlap",
    "apart": "{a} and {b} cannot be the same time",
    "apart in every reading": "{a} and {b} differ, whichever of its two readings the date in digits has",
    "equal in one reading": "{a} and {b} fit in one of the two readings of the date in digits",
    "within the bound": "{a} and {b} fit, one only setting a bound",
    "outside the bound": "{a} and {b} exclude each other",
    "at the bound": "{a} and {b} name one day, which one of them only bounds by it",
    "different bounds": "{a} and {b} bound different sides, a beginning and an end",
    "zone not written": "{a} and {b} may be the same moment, as only one names its time zone",
    "weekday against date": "{a} and {b} differ, but a weekday contradicts the date beside it",
    "before or after noon": "{a} and {b} fit if the one without a.m. or p.m. is after noon",
    "week not written": "{a} and {b} fit: which week is meant is not written",
    "month not written": "{a} and {b} fit: which month is meant is not written",
    "year not written": "{a} and {b} fit: which year is meant is not written",
    "into the next day": "{a} and {b} fit, as the night runs into the next day",
    "recurring": "{a} and {b} are not both single times: one comes again and again",
    "unanchored": "{a} and {b} cannot be compared: no date to count from",
}


def reason(a: Mention, b: Mention, level: str) -> str:
    """The level in words, both times quoted with the day that they come to."""
    return REASONS[level].format(a=shown(a), b=shown(b))
