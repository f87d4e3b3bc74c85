"""Time zones by their names in news."""

from __future__ import annotations

from datetime import date

from checker.language.times.holidays import nth_weekday
from checker.language.times.words import AMERICAN


def american(zone: int | None, day: date | None) -> int | None:
    """Minutes east of Greenwich; the American names without season follow their summer time."""
    if zone not in AMERICAN:
        return zone
    standard = AMERICAN[zone]
    if day is None:
        return standard
    first, last = nth_weekday(day.year, 3, 7, 2), nth_weekday(day.year, 11, 7, 1)
    return standard + (60 if first and last and first <= day < last else 0)
