"""Calendar dates in the lines around an article: days only, no guessing between day and month.

"03/04/2025" has two readings; a date in digits that has one tells how its writer sets day and month.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Day: TypeAlias = date

_MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_NAMES = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_MONTH = (
    r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = (
    r"(?:\b(?P<weekday{0}>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\b[.,]?\s+)?"
)
_DAY_FIRST = (
    _WEEKDAY.format(1)
    + r"(?:the )?(?<![\d.,])(?P<day1>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \-]"
    + _MONTH.format(1)
    + r"(?:[, \-.]{1,2}(?P<year1>(?:19|20)\d\d))?(?!\d)"
)
_MONTH_FIRST = (
    _WEEKDAY.format(2)
    + r"\b"
    + _MONTH.format(2)
    + r" (?P<day2>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d{1,3}\b)(?:(?:,? |,)(?P<year2>(?:19|20)\d\d)\b)?"
)
_ISO = r"(?<![\d\-/])(?P<year3>(?:19|20)\d\d)[\-/.](?P<month3>\d{1,2})[\-/.](?P<day3>\d{1,2})(?![\d\-/])"
_NUMERIC = (
    _WEEKDAY.format(4)
    + r"(?<![\d\-/.])(?P<first4>\d{1,2}) ?(?P<sign4>[/.\-]) ?(?P<second4>\d{1,2}) ?[/.\-] ?(?P<year4>(?:19|20)\d\d)"
    + r"(?![\d\-/])"
)
_LONGEST = 100_000
_ORDER = re.compile(r"(?<![\w/.\-])(\d{1,2})([/\-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\w/\-])")
DATE = re.compile("|".join(f"(?:{form})" for form in (_ISO, _NUMERIC, _DAY_FIRST, _MONTH_FIRST)), re.IGNORECASE)
WEEKDAY = re.compile(r"\b(?:" + "|".join(_DAYS) + r")\b", re.IGNORECASE)
TIME = re.compile(
    r"(?:\bat )?\b\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?"
    r"|\b(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b(?:[+-]\d{1,2})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line: `year` is None where it was not written, `weekday` 0 for Monday, None where not written.

    `unclear` says that day and month may be the other way round; `order` what the date shows of how its writer sets
    them (True for the day first), None where it shows nothing.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None
    unclear: bool = False
    order: bool | None = None

    @property
    def date(self) -> date | None:
        """The day, None without a year, where there is no such day and where there are two."""
        return day_of(self.year, self.month, self.day) if self.year and not self.unclear else None

    @property
    def readings(self) -> tuple[Day, ...]:
        """Both days that an unclear date may be, the one with the day first before the other."""
        both = (day_of(self.year or 0, self.month, self.day), day_of(self.year or 0, self.day, self.month))
        return tuple(day for day in both if day) if self.unclear else ()


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def dates_in(text: str) -> list[Found]:
    """Every day that a line names, in order; "03/04/2025" is one that is unclear, unless a weekday stands with it."""
    near = text[:2000]
    if not any(map(str.isdigit, near)):
        return []
    return [found for match in DATE.finditer(near) if (found := _found(match))]


def order_of(text: str) -> bool | None:
    """Whether dates in digits put the day first, by those with one reading; None where none tells or they differ."""
    pairs = {(int(match[1]), int(match[3])) for match in _ORDER.finditer(text)}
    votes = {first > 12 for first, second in pairs if (first > 12) != (second > 12) and min(first, second) > 0}
    return votes.pop() if len(votes) == 1 else None


def days_named(text: str) -> frozenset[date]:
    """Every full date with one reading in the first part of a text."""
    found = (_found(match) for match in DATE.finditer(text[:_LONGEST]))
    return frozenset(day.date for day in found if day and day.date)


def has_unclear(text: str) -> bool:
    """Whether a text has dates in digits that can be read both ways."""
    return any(0 < int(match[1]) <= 12 and 0 < int(match[3]) <= 12 for match in _ORDER.finditer(text))


def _found(match: re.Match[str]) -> Found | None:
    group = {key: value for key, value in match.groupdict().items() if value is not None}
    year = next((int(group[key]) for key in ("year1", "year2", "year3", "year4") if key in group), None)
    weekday = next((group[key] for key in ("weekday1", "weekday2", "weekday4") if key in group), None)
    number = weekday_number(weekday) if weekday else None
    if "first4" in group:
        return _in_digits(match, year or 0, (int(group["first4"]), int(group["second4"])), number)
    day = int(next(group[key] for key in ("day1", "day2", "day3") if key in group))
    name = next(group[key] for key in ("month1", "month2", "month3") if key in group)
    month = int(name) if name.isdigit() else _NAMES[name[:3].lower()]
    if not day_of(year or 2000, month, day):
        return None
    return Found(match.start(), match.end(), year, month, day, number)


def _in_digits(match: re.Match[str], year: int, pair: tuple[int, int], weekday: int | None) -> Found | None:
    """A date in digits by its only reading: with dots the day is first, a weekday may tell; else it is unclear."""
    first, second = pair
    both = ((True, day_of(year, second, first)), (False, day_of(year, first, second)))
    readings = [(order, day) for order, day in both if day]
    if weekday is not None and any(day.weekday() == weekday for _, day in readings):
        readings = [(order, day) for order, day in readings if day.weekday() == weekday]
    if match["sign4"] == "." or first == second:
        readings = readings[:1]
    if not readings:
        return None
    order, day = readings[0]
    shown = order if len(readings) == 1 and first != second and match["sign4"] != "." else None
    return Found(match.start(), match.end(), year, day.month, day.day, weekday, len(readings) == 2, shown)


def weekday_number(name: str) -> int:
    """0 for Monday to 6 for Sunday, by the first three letters."""
    return [day[:3] for day in _DAYS].index(name[:3].lower())
