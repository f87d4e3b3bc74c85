"""How two times on the calendar differ: the same day of another month, another day of the same month, a week on …

What a slip of the pen or of the reporter's calendar leaves: F. J. Damerau's errors of typing (see digits.py) for
years, and one part of a date changed for days and months.
"""

from __future__ import annotations

import re
from decimal import Decimal

from checker.alignment.digits import changed
from checker.domain.claims import Claim
from checker.domain.values import Time
from checker.language.times.choosing import as_day
from checker.language.times.words import WEEKDAYS

DATE = re.compile(r"(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:$|T)")
UNKNOWN = "XXXX"
WEEK = 7
ABOUT = 3
"""Days that a slip is usually off by, at most."""


def calendar_level(a: Claim, b: Claim) -> str:
    """Which part of a date differs, and how; "none" where the two are not told alike, or are no dates."""
    if days := weekdays_apart(a, b):
        return f"{days_change(days)} of 3"
    left, right = (told_parts(claim) for claim in (a, b))
    if not left or not right or len(left) != len(right):
        return "none"
    if UNKNOWN in (left[0], right[0]):
        left, right = [UNKNOWN, *left[1:]], [UNKNOWN, *right[1:]]
    apart = [n for n, (x, y) in enumerate(zip(left, right, strict=True)) if x != y]
    if not apart:
        return "same"
    if len(apart) > 1:
        return f"{len(apart)} parts of {len(left)}"
    return f"{part_change(left[apart[0]], right[apart[0]], apart[0])} of {len(left)}"


def told_parts(claim: Claim) -> list[str]:
    """Year, month and day of a date as far as they are told."""
    value = claim.mention.value
    found = DATE.match(value.timex) if isinstance(value, Time) and "/" not in value.timex else None
    return [part for part in found.groups() if part] if found else []


def part_change(x: str, y: str, part: int) -> str:
    """How one part of a date differs: a year by its digits, a month at all, a day by how many."""
    if part == 0:
        return "year, " + changed(Decimal(x), Decimal(y)).split(" of ")[0]
    if part == 1:
        return "month"
    return days_change(abs(int(x) - int(y)))


def days_change(days: int) -> str:
    """How far two days of one month are apart, in words."""
    return "a day" if days == 1 else "a week" if days == WEEK else "some days" if days <= ABOUT else "days"


def weekdays_apart(a: Claim, b: Claim) -> int:
    """Days between two that are told by their weekdays alone, each of this week or the last; 0 where they are not.

    "Thursday" in an article of a Wednesday is six days before the "Wednesday" of the others, but a slip of one day.
    """
    left, right = a.mention.value, b.mention.value
    if not isinstance(left, Time) or not isinstance(right, Time) or left.start is None or right.start is None:
        return 0
    if any(claim.mention.text.lower() not in WEEKDAYS for claim in (a, b)):
        return 0
    days = abs((as_day(left.start) - as_day(right.start)).days)
    return WEEK - days if WEEK // 2 < days < WEEK else 0
