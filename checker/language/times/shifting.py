"""Steps from the anchor date: "yesterday", "last week", "three years ago"."""

from __future__ import annotations

from datetime import date, timedelta

from checker.language.times.choosing import Context
from checker.language.times.intervals import interval_of
from checker.language.times.meanings import Length, When

UNANCHORED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
              "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX", "century": "XX"}  # fmt: skip
SHIFTED = {"night": "day", "fortnight": "week", "season": "month", "second": "hour", "minute": "hour"}


def shifted(when: When, context: Context) -> str:
    """So many days, weeks, months or years from the anchor."""
    grain = SHIFTED.get(when.grain, when.grain)
    if not grain and (when.part or when.clock):
        return ""
    if context.anchor is None or when.event or when.which is None:
        return UNANCHORED.get(grain, "XXXX-XX-XX")
    found = step(context.anchor, grain, when.which)
    if when.loose and when.mod == "END" and context.tense < 0 and ahead(found, context.anchor):
        found = step(context.anchor, grain, when.which - 1)  # "peaked by the end of the year", told in March
    return found


def ahead(timex: str, anchor: date) -> bool:
    """Whether the second half of a stretch has not begun."""
    first, last = interval_of(timex)
    return bool(first and last and anchor < date(first.year, first.month, first.day) + (last - first) / 2)


def step(anchor: date, grain: str, count: int) -> str:
    """The unit `count` after the one that holds the anchor."""
    if grain == "session":
        return (anchor - timedelta(days=max(0, anchor.isoweekday() - 5))).isoformat()
    if grain in ("day", "hour", "minute"):
        return (anchor + timedelta(days=count if grain == "day" else 0)).isoformat()
    if grain in ("week", "weekend"):
        year, week, _ = (anchor + timedelta(weeks=count)).isocalendar()
        return f"{year:04d}-W{week:02d}" + ("-WE" if grain == "weekend" else "")
    if grain == "month":
        at = anchor.year * 12 + anchor.month - 1 + count
        return f"{at // 12:04d}-{at % 12 + 1:02d}"
    if grain == "quarter":
        at = anchor.year * 4 + (anchor.month - 1) // 3 + count
        return f"{at // 4:04d}-Q{at % 4 + 1}"
    size = {"decade": 10, "century": 100, "millennium": 1000}.get(grain, 1)
    number = anchor.year // size + count
    return {10: f"{number:03d}", 100: f"{number:02d}"}.get(size, f"{number * size:04d}")


def offset_timex(when: When, context: Context) -> str:
    """A length before or after the anchor, as exact as its unit."""
    length = when.offset
    if when.event:
        return UNANCHORED["year"]
    if length is None or context.anchor is None or length.vague or length.amount != int(length.amount):
        return "PAST_REF" if when.sign < 0 else "FUTURE_REF"
    return moved(context.anchor, in_one_unit(length), when.sign)


def in_one_unit(length: Length) -> Length:
    """ "two years and nine months" in months, "a week and two days" in days; every other length by its first unit."""
    sizes = {("year", "month"): 12, ("week", "day"): 7}
    size = sizes.get((length.unit, length.rest[0][1])) if length.rest else None
    return Length(length.amount * size + length.rest[0][0], length.rest[0][1]) if size else length


def moved(anchor: date, length: Length, sign: int) -> str:
    count = int(length.amount) * sign
    unit = length.unit
    try:
        if unit in ("day", "night", "week", "fortnight", "weekend"):
            days = {"day": 1, "night": 1}.get(unit, 14 if unit == "fortnight" else 7)
            return (anchor + timedelta(days=days * count)).isoformat()
        if unit in ("hour", "minute", "second"):
            return "XXXX-XX-XXTXX:XX" if unit != "hour" or length.amount > 23 else anchor.isoformat()
        if unit in ("month", "quarter"):
            at = anchor.year * 12 + anchor.month - 1 + count * (3 if unit == "quarter" else 1)
            return f"{at // 12:04d}-{at % 12 + 1:02d}" if at > 12 else "PAST_REF"
    except OverflowError:
        return "PAST_REF" if sign < 0 else "FUTURE_REF"
    year = anchor.year + count * {"decade": 10, "century": 100, "millennium": 1000}.get(unit, 1)
    return f"{year:04d}" if 0 < year < 10000 else "PAST_REF" if sign < 0 else "FUTURE_REF"
