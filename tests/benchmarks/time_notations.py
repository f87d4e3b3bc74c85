"""How Microsoft's collection of dates writes what the program read; see `number_notations` for what this is for.

Its policies: every stretch of the calendar is its first day and the day after its last; parts of the day are fixed
hours, early and late ones half of them; clock times go to the second; "several" and "a few" are three; a number of
units before or after now runs from or to today; months and years ago keep the day of the month; the end of a day is its
last second; "last Wednesday" is that of the calendar week before; dates in digits are month first, as in the United
States.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from checker.domain.values import Quantity, Time
from checker.language.gate import mentions
from checker.language.times.choosing import as_day
from checker.language.times.intervals import interval_of
from tests.benchmarks.written import Case, Written, plain

HOURS = {"MO": (8, 12), "AF": (12, 16), "EV": (16, 20), "NI": (20, 24), "MI": (11, 13)}
RECURRING = re.compile(r"\b(every|each|\w+days|mornings|evenings|nights)\b")
WEEKDAYS = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)")
THREE = re.compile(r"X(?=[A-Z])")


def recognizers_datetime(case: Case) -> Iterator[Written]:
    """Times in resolved values, not in TIMEX3."""
    for mention in mentions(case.text, case.published, day_first=False):
        out, value = plain(mention), mention.value
        if isinstance(value, Time):
            yield replace(out, iso=resolved(value, mention.text.lower(), case.published))
        elif isinstance(value, Quantity) and value.timex:
            yield replace(out, iso=stretch(THREE.sub("3", value.timex), mention.text.lower(), case.published))


def resolved(time: Time, words: str, published: date | None) -> str:
    """A time as days, or as a moment to the second."""
    if time.timex.endswith("_REF"):
        return time.timex
    day, _, clock = time.timex.partition("T")
    if clock in HOURS:
        return hours(day, clock, time.mod)
    if "T" in time.timex and "/" not in time.timex:
        if RECURRING.search(words):
            return time.timex
        moment = clock.removesuffix("Z")
        return f"{day}T{padded(moment)}" if day else padded(moment)
    if time.mod in ("BEFORE", "AFTER") or "/" in time.timex:
        return time.timex
    if published is not None and time.relative and words.endswith(" ago"):
        return same_day(time.timex, published)
    return days(time, words, published)


def days(time: Time, words: str, published: date | None) -> str:
    """A day; a longer stretch as its first day and the day after its last."""
    first, last = interval_of(time.timex)
    if first is None or last is None:
        return time.timex
    if time.cue == "since":
        return f"{as_day(first)}/.."
    if (as_day(last) - as_day(first)).days > 1:
        return time.timex if time.mod in ("START", "MID", "END") else f"{as_day(first)}/{as_day(last)}"
    if time.mod == "END":
        return f"{time.timex}T23:59:59"
    pointed = WEEKDAYS.search(words) and words.startswith(("last ", "previous "))
    if pointed and published is not None and as_day(first).isocalendar()[:2] == published.isocalendar()[:2]:
        return (as_day(first) - timedelta(days=7)).isoformat()
    return time.timex


def hours(day: str, part: str, mod: str) -> str:
    """A part of the day in its hours, "early" and "late" their first and last two."""
    begin, end = HOURS[part]
    begin, end = (begin, begin + 2) if mod == "START" else (end - 2, end) if mod == "END" else (begin, end)
    mark = f"{day}T" if day else ""
    last = "23:59:59" if end == 24 else f"{end:02d}:00:00"
    return f"{mark}{begin:02d}:00:00/{mark}{last}"


def padded(clock: str) -> str:
    return clock + ":00" * (2 - clock.count(":"))


def same_day(timex: str, published: date) -> str:
    """ "two months ago" on the day of the month that it is now."""
    tail = published.isoformat()[len(timex) :] if timex[:4].isdigit() else ""
    return timex + tail


STEPS = {"D": 1, "W": 7}


def stretch(timex: str, words: str, published: date | None) -> str:
    """A length that "next" or "last" ties to now, as its days; any other stays a length."""
    found = re.fullmatch(r"P(\d+)([DWMY])", timex)
    ahead, back = (words.startswith(starts) for starts in (("next ", "coming "), ("last ", "past ", "previous ")))
    if found is None or published is None or not (ahead or back):
        return timex
    count, unit = int(found[1]), found[2]
    edge = moved(published + timedelta(days=ahead), count if ahead else -count, unit)
    return f"{published + timedelta(days=1)}/{edge}" if ahead else f"{edge}/{published}"


def moved(day: date, count: int, unit: str) -> date:
    if unit in STEPS:
        return day + timedelta(days=count * STEPS[unit])
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "Y" else 1)
    return day.replace(year=months // 12, month=months % 12 + 1, day=min(day.day, 28))
