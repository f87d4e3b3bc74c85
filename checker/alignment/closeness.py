"""How near two values are, as a feature: verdicts never use it, they compare intervals exactly."""

from __future__ import annotations

import math
import re
from decimal import Decimal

from checker.alignment import calendars, clocks
from checker.domain.claims import Claim
from checker.domain.values import Quantity, Time, Value
from checker.language.dimensions import in_base_unit
from checker.language.times.choosing import as_day

DAYS_FAR = 400.0
WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
NO_YEAR = "XXXX"
CALENDAR = re.compile(r"(?:XXXX|\d{4})-(\d\d)(?:-(\d\d))?(?=$|T)")


def closeness(a: Claim, b: Claim) -> float:
    """From 0 (far) to 1 (equal): ratio of magnitudes for numbers, of day distances for times; 0.5 where unknown."""
    left, right = a.mention.value, b.mention.value
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return near_numbers(left, right)
    if isinstance(left, Time) and isinstance(right, Time):
        days = calendars.weekdays_apart(a, b)
        return falling(days) if days else near_times(left, right)
    return 0.5


def near_numbers(a: Quantity, b: Quantity) -> float:
    """1 for equal values, 0.97 for overlapping intervals ("tens of millions"), else the ratio of smaller to larger.

    An open interval ("more than four million") overlaps with nearly everything, so there the ratio speaks.
    """
    x, y = in_base_unit(a), in_base_unit(b)
    if x.number == y.number and x.high == y.high:
        return 1.0
    closed = None not in (x.low, x.high_bound, y.low, y.high_bound)
    if closed and overlapping(x.low, x.high_bound, y.low, y.high_bound):
        return 0.97
    return 0.95 * ratio(x.number, y.number)


def overlapping(a: Decimal | None, a_end: Decimal | None, b: Decimal | None, b_end: Decimal | None) -> bool:
    """Whether two intervals share a value; None is open; an exact value is an interval of length nought."""
    above = a is not None and b_end is not None and (a > b_end or (a == b_end and b != b_end))
    below = b is not None and a_end is not None and (b > a_end or (b == a_end and a != a_end))
    return not above and not below


def ratio(a: Decimal, b: Decimal) -> float:
    """Smaller over larger magnitude; 0 for numbers of different sign or where one is nought."""
    if not a or not b or (a < 0) != (b < 0):
        return 0.0
    return float(min(abs(a), abs(b)) / max(abs(a), abs(b)))


def near_times(a: Time, b: Time) -> float:
    """1 for the same interval, 0.97 for overlap, falling with the logarithm of what lies between.

    That is hours between times of one day, and days, months or years between days, months or years.
    """
    if a.timex == b.timex:
        return 1.0
    if (hours := clocks.hours_apart(a, b)) is not None:
        return falling(hours) if hours else 0.97
    if a.start is None or b.start is None:
        return near_parts(a, b)
    if as_day(a.start) < as_day(b.end or a.start) and as_day(b.start) < as_day(a.end or b.start):
        return 0.97
    grain = max(1, min(days_of(a), days_of(b)))
    return falling(abs((as_day(a.start) - as_day(b.start)).days) / grain)


def near_parts(a: Time, b: Time) -> float:
    """Of two times, one without a year, both weekdays, days or months of the year; 0.5 where they are neither."""
    one, other = weekday(a), weekday(b)
    if one and other:
        days = abs(one - other)
        return falling(min(days, 7 - days)) if days else 0.97
    told = [match.groups() for match in (CALENDAR.match(time.timex) for time in (a, b)) if match]
    if len(told) < 2 or not (a.timex.startswith(NO_YEAR) or b.timex.startswith(NO_YEAR)):
        return 0.5
    (month, day), (other_month, other_day) = told
    if (day is None) != (other_day is None):
        return 0.5  # a month holds many days, and the year is not told
    if day is None or other_day is None:
        return apart_in_year(int(month) - int(other_month), 12)
    return apart_in_year(31 * (int(month) - int(other_month)) + int(day) - int(other_day), 372)


def apart_in_year(steps: int, year: int) -> float:
    """What is left of closeness for two times of the year, of which that after New Year may be of the next."""
    least = min(abs(steps), year - abs(steps))
    return falling(least) if least else 0.97


def weekday(time: Time) -> int:
    """The day of the week (1 to 7) of a bare weekday or of a day on the calendar; 0 where a time is neither."""
    if bare := WEEKDAY.match(time.timex):
        return int(bare[1])
    return as_day(time.start).isoweekday() if time.start is not None and days_of(time) <= 1 else 0


def falling(steps: float) -> float:
    """What is left of closeness after so many steps: hours, days, months or years."""
    return max(0.0, 0.95 - math.log1p(steps) / math.log1p(DAYS_FAR) * 0.95)


def days_of(time: Time) -> int:
    """How many days a time stands for, 0 where it is open."""
    return 0 if time.start is None or time.end is None else (as_day(time.end) - as_day(time.start)).days


def unusual(value: Value) -> bool:
    """Whether an equal value is a sign of its own: three written digits or more, or a day."""
    if isinstance(value, Quantity):
        return value.digits >= 3 or (value.digits == 2 and abs(value.number) >= 1000)
    return isinstance(value, Time) and len(value.timex) >= 10
