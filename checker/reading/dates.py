"""Calendar dates in the lines around an article: days only, no guessing between day and month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

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
    + r"(?<![\d\-/.])(?P<first4>\d{1,2}) ?[/.\-] ?(?P<second4>\d{1,2}) ?[/.\-] ?(?P<year4>(?:19|20)\d\d)(?![\d\-/])"
)
DATE = re.compile("|".join(f"(?:{form})" for form in (_ISO, _NUMERIC, _DAY_FIRST, _MONTH_FIRST)), re.IGNORECASE)
WEEKDAY = re.compile(r"\b(?:" + "|".join(_DAYS) + r")\b", re.IGNORECASE)
TIME = re.compile(
    r"(?:\bat )?\b\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?"
    r"|\b(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b(?:[+-]\d{1,2})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line: `year` is None where it was not written, `weekday` 0 for Monday, None where not written."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None

    @property
    def date(self) -> date | None:
        """The day, None without a year or where there is no such day."""
        return day_of(self.year, self.month, self.day) if self.year else None


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def dates_in(text: str) -> list[Found]:
    """Every day that a line names, in order; "03/04/2025" names none, since it could be two."""
    near = text[:2000]
    if not any(map(str.isdigit, near)):
        return []
    return [found for match in DATE.finditer(near) if (found := _found(match))]


def _found(match: re.Match[str]) -> Found | None:
    group = {key: value for key, value in match.groupdict().items() if value is not None}
    year = next((int(group[key]) for key in ("year1", "year2", "year3", "year4") if key in group), None)
    if "first4" in group:
        both = _told_apart(int(group["first4"]), int(group["second4"]))
        if not both:
            return None
        day, month = both
    else:
        day = int(next(group[key] for key in ("day1", "day2", "day3") if key in group))
        name = next(group[key] for key in ("month1", "month2", "month3") if key in group)
        month = int(name) if name.isdigit() else _NAMES[name[:3].lower()]
    weekday = next((group[key] for key in ("weekday1", "weekday2", "weekday4") if key in group), None)
    if not day_of(year or 2000, month, day):
        return None
    return Found(match.start(), match.end(), year, month, day, weekday_number(weekday) if weekday else None)


def _told_apart(first: int, second: int) -> tuple[int, int] | None:
    """Day and month, where only one reading is a date."""
    if first == second or (first > 12 >= second):
        return first, second
    return (second, first) if second > 12 >= first else None


def weekday_number(name: str) -> int:
    """0 for Monday to 6 for Sunday, by the first three letters."""
    return [day[:3] for day in _DAYS].index(name[:3].lower())
