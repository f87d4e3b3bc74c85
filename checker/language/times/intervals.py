"""TIMEX3 values as half-open stretches of days or moments."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

Edge = date | datetime
Interval = tuple[Edge | None, Edge | None]
OPEN: Interval = (None, None)
# Generous hours, so that neighbours overlap: TIMEX3 part of day -> first hour, end in hours from midnight.
PARTS = {"MO": (0, 12), "AF": (12, 19), "EV": (16, 24), "NI": (17, 30), "MI": (11, 14), "DT": (6, 20)}
# Meteorological and astronomical beginnings both count.
SEASONS = {"SP": (3, 1, 6, 22), "SU": (6, 1, 9, 24), "FA": (9, 1, 12, 23), "WI": (12, 1, 3, 22)}
FIELD = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])|W(\d\d)(?:-(WE|\d))?|(SP|SU|FA|WI)))?")
CLOCK = re.compile(r"(\d\d)(?::(\d\d)(?::(\d\d))?)?")


def interval_of(timex: str, zone: int | None = None) -> Interval:
    """The stretch that a TIMEX3 value covers; open on both sides where it has unknown parts."""
    try:
        if "/" in timex:
            first, last = timex.split("/")
            return interval_of(first, zone)[0], interval_of(last, zone)[1]
        day, _, clock = timex.partition("T")
        return with_clock(days_of(day), clock, zone) if clock else days_of(day)
    except (ValueError, OverflowError):
        return OPEN


def days_of(timex: str) -> Interval:
    """Days of a TIMEX3 value without time of day."""
    if timex.isdigit() and len(timex) in (2, 3):
        return spell(timex)
    match = FIELD.fullmatch(timex)
    if match is None:
        return OPEN
    year, month, day, quarter, half, week, weekday, season = match.groups()
    number = int(year)
    if day:
        first = date(number, int(month), int(day))
        return first, first + timedelta(days=1)
    if season:
        return season_of(number, season)
    if week:
        return week_of(number, int(week), weekday)
    return months_of(number, month, quarter, half)


def fiscal_year(timex: str) -> Interval:
    """The months that a fiscal year of this number may cover, wherever it begins."""
    if not timex.isdigit() or not 1 < int(timex) < 9998:
        return OPEN
    return date(int(timex) - 1, 2, 1), date(int(timex) + 1, 7, 1)


def spell(timex: str) -> Interval:
    """A decade ("199") or a century by its first two digits ("19" is the 20th century, as it is mostly meant)."""
    size = 10 ** (4 - len(timex))
    first = int(timex) * size
    return date(max(first, 1), 1, 1), date(first + size + (size == 100), 1, 1)


def months_of(year: int, month: str | None, quarter: str | None, half: str | None) -> Interval:
    if month:
        first, count = int(month), 1
    elif quarter:
        first, count = int(quarter) * 3 - 2, 3
    elif half:
        first, count = int(half) * 6 - 5, 6
    else:
        first, count = 1, 12
    return date(year, first, 1), month_after(year, first + count)


def month_after(year: int, month: int) -> date:
    """The first day of a month that may be counted past December."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def week_of(year: int, week: int, weekday: str | None) -> Interval:
    monday = date.fromisocalendar(year, week, 1)
    if weekday == "WE":
        return monday + timedelta(days=5), monday + timedelta(days=7)
    if weekday:
        day = date.fromisocalendar(year, week, int(weekday))
        return day, day + timedelta(days=1)
    return monday, monday + timedelta(days=7)


def season_of(year: int, season: str) -> Interval:
    """A season of the northern half of the world; a winter may begin in the year or the year before."""
    month, day, last_month, last_day = SEASONS[season]
    if season == "WI":
        return date(year - 1, month, day), date(year + 1, last_month, last_day)
    return date(year, month, day), date(year, last_month, last_day)


def with_clock(days: Interval, clock: str, zone: int | None) -> Interval:
    """A part of a day, or a clock time as exact as it is written."""
    day = days[0]
    if not isinstance(day, date) or days[1] != day + timedelta(days=1):
        return days
    utc = clock.endswith("Z")
    tz = UTC if utc else timezone(timedelta(minutes=zone)) if zone is not None else None
    midnight = datetime(day.year, day.month, day.day, tzinfo=tz)
    if clock in PARTS:
        first, last = PARTS[clock]
        return midnight + timedelta(hours=first), midnight + timedelta(hours=last)
    match = CLOCK.fullmatch(clock.rstrip("Z"))
    if match is None:
        return days
    hour, minute, second = match.groups()
    start = midnight + timedelta(hours=int(hour), minutes=int(minute or 0), seconds=int(second or 0))
    width = timedelta(seconds=1) if second else timedelta(minutes=1) if minute else timedelta(hours=1)
    return start, start + width
