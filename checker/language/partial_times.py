"""Times of which only some parts are told: "Thursday" in a clipping without a date, "June" beside "June 2025".

They cannot be placed on the calendar, but what both tell can be compared: a weekday with a weekday, a month with a
month. TIMEX3 leaves unknown parts as X, so the parts are read off the value.
"""

from __future__ import annotations

import re

from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Mention, Time
from checker.language.times.choosing import as_day

WEEKLY = re.compile(r"XXXX-WXX-([1-7])")
CALENDAR = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?=$|T)")

Parts = dict[str, int]


def compare_parts(a: Mention, b: Mention) -> Comparison | None:
    """The verdict on the parts that both tell; None where they share none or where nothing is left unknown."""
    one, two = a.value, b.value
    if not isinstance(one, Time) or not isinstance(two, Time):
        return None
    left, right = parts_of(one), parts_of(two)
    shared = sorted(left.keys() & right.keys() - ({"weekday"} if {"day"} <= left.keys() & right.keys() else set()))
    if not shared or shared == ["year"]:
        return None
    if any(left[name] != right[name] for name in shared):
        return Comparison(Verdict.CONFLICT, "another " + shared[-1], f"“{a.text}” and “{b.text}” cannot be one time.")
    reason = f"“{a.text}” and “{b.text}” tell the same {' and '.join(shared)}; neither is placed more exactly."
    return Comparison(Verdict.AGREE, "same as far as told", reason)


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
    if len(parts) == 3 and time.start is not None:
        parts["weekday"] = as_day(time.start).isoweekday()
    return parts
