"""From one hour to another, of any day: "open from 9am to 5pm"."""

from __future__ import annotations

import re

from checker.domain.findings import Verdict
from checker.domain.values import Time

CLOCKS = re.compile(r"\d\d:\d\d:\d\d/\d\d:\d\d:\d\d")


def is_timetable(time: Time) -> bool:
    """Whether a time is a stretch of hours without a day."""
    return CLOCKS.fullmatch(time.timex) is not None


def timetables(one: Time, two: Time) -> tuple[Verdict, str]:
    """Verdict and level of two of them; "between" only says that it lies inside."""
    if one.timex == two.timex:
        return Verdict.AGREE, "equal"
    (first, last), (begin, end) = (time.timex.split("/") for time in (one, two))
    inside = "between" in (one.cue, two.cue) and first < end and begin < last
    return (Verdict.APPROXIMATE, "overlapping") if inside else (Verdict.CONFLICT, "apart")
