"""Times of which only some parts are told: "Thursday" in a clipping without a date, "June" beside "June 2025".

They cannot be placed on the calendar, but what both tell can be compared: a weekday with a weekday, a month with a
month. TIMEX3 leaves unknown parts as X, so the parts are read off the value.
"""

from __future__ import annotations

import re
from datetime import date

from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Mention, Time
from checker.language.times.intervals import interval_of
from checker.language.times.moments import Moments, instant

WEEKLY = re.compile(r"XXXX-WXX-([1-7])")
CALENDAR = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?=$|T)")

SEASONAL = re.compile(r"(?:\d{4}|XXXX)-(Q[1-4]|H[12]|SP|SU|FA|WI|\d\d(?:-\d\d)?)(?=$|T)")
Parts = dict[str, int]


def compare_parts(a: Mention, b: Mention) -> Comparison | None:
    """The verdict on the parts that both tell; None where they share none or where nothing is left unknown."""
    one, two = a.value, b.value
    if not isinstance(one, Time) or not isinstance(two, Time):
        return None
    left, right = parts_of(one), parts_of(two)
    shared = sorted(left.keys() & right.keys() - ({"weekday"} if {"day"} <= left.keys() & right.keys() else set()))
    if not shared or shared == ["year"]:
        return compare_seasons(a, b, one, two)
    if any(left[name] != right[name] for name in shared):
        return Comparison(Verdict.CONFLICT, "another " + shared[-1], f"“{a.text}” and “{b.text}” cannot be one time.")
    reason = f"“{a.text}” and “{b.text}” tell the same {' and '.join(shared)}; neither is placed more exactly."
    return Comparison(Verdict.AGREE, "same as far as told", reason)


def compare_seasons(a: Mention, b: Mention, one: Time, two: Time) -> Comparison | None:
    """Parts of a year, where the year of one is not told: "the first quarter" beside "March 2027"."""
    tails = [match[1] for match in (SEASONAL.match(time.timex) for time in (one, two)) if match]
    known = [time.timex[:4] for time in (one, two) if time.timex[:4].isdigit()]
    if len(tails) < 2 or len(known) > 1:
        return None
    first, second = (stretch(f"{known[0] if known else 2001}-{tail}") for tail in tails)
    if first == second:
        reason = f"“{a.text}” and “{b.text}” tell the same part of a year; the year of one is not written."
        return Comparison(Verdict.AGREE, "same as far as told", reason)
    if first.overlaps(second):
        reason = f"“{a.text}” and “{b.text}” fit; the year of one is not written."
        return Comparison(Verdict.APPROXIMATE, "same as far as told", reason)
    return Comparison(Verdict.CONFLICT, "another part of the year", f"“{a.text}” and “{b.text}” cannot be one time.")


def stretch(timex: str) -> Moments:
    start, end = interval_of(timex)
    return Moments(instant(start), instant(end))


def parts_of(time: Time) -> Parts:
    """Year, month, day and weekday (1 is Monday), as far as the value tells them."""
    weekly = WEEKLY.match(time.timex)
    if weekly:
        return {"weekday": int(weekly[1])}
    calendar = CALENDAR.match(time.timex)
    if calendar is None:
        return {}
    told = dict(zip(("year", "month", "day"), calendar.groups(), strict=True))
    parts = {name: int(text) for name, text in told.items() if text and text.isdigit()}
    weekday = weekday_of(time.timex[:10]) if len(parts) == 3 and time.start is not None else None
    return parts | ({"weekday": weekday} if weekday else {})


def weekday_of(day: str) -> int | None:
    """The weekday of a day as written: midnight at the end of Thursday is on Thursday."""
    try:
        return date.fromisoformat(day).isoweekday()
    except ValueError:
        return None
