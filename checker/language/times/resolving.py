"""From what the words say to a calendar value: the anchor date, the tense and the grain decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from checker.language.times.holidays import HOLIDAYS, nth_weekday
from checker.language.times.intervals import interval_of, month_after
from checker.language.times.meanings import Length, When
from checker.language.times.tense import FUTURE, PAST
from checker.language.times.words import AMERICAN

UNANCHORED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
              "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX", "century": "XX"}  # fmt: skip
SHIFTED = {"night": "day", "fortnight": "week", "season": "month", "second": "hour", "minute": "hour"}


@dataclass(frozen=True, slots=True)
class Context:
    """The anchor date (None where unknown), the tense (-1, 0, 1), and the order of day and month in digits."""

    anchor: date | None
    tense: int = 0
    day_first: bool | None = None


def timex_of(when: When, context: Context) -> str:
    """The TIMEX3 value; unknown parts are X."""
    if when.fixed:
        return when.fixed
    if when.unclear:
        when = ordered(when, context.day_first)
    day = day_timex(when, context)
    if not when.part and not when.clock:
        return day
    clock = when.clock or when.part
    utc = "Z" if when.clock and when.zone == 0 else ""
    return f"{day}T{clock}{utc}"


def ordered(when: When, day_first: bool | None) -> When:
    """Two readings of digits decided, where the document tells."""
    if when.unclear is None or day_first is None:
        return when
    first, second = when.unclear
    return when.but(unclear=None, day=first if day_first else second, month=second if day_first else first)


def day_timex(when: When, context: Context) -> str:
    """The calendar part of the value."""
    if when.unclear:
        return f"{when.year:04d}-XX-XX"
    if when.offset:
        return offset_timex(when, context)
    if when.within:
        return within_timex(when, context)
    if when.holiday:
        return yearly(when, context, lambda year: HOLIDAYS[when.holiday](year).isoformat(), "XXXX-XX-XX")
    if when.day is not None:
        return dated(when, context)
    if when.weekday is not None:
        return weekday_timex(when, context)
    return coarse(when, context)


def coarse(when: When, context: Context) -> str:
    """Months and everything longer."""
    if when.month is not None:
        return yearly(when, context, lambda year: f"{year:04d}-{when.month:02d}", f"XXXX-{when.month:02d}")
    if when.season:
        return yearly(when, context, lambda year: f"{year:04d}-{when.season}", f"XXXX-{when.season}")
    if when.quarter or when.half:
        tail = f"Q{when.quarter}" if when.quarter else f"H{when.half}"
        return yearly(when, context, lambda year: f"{year:04d}-{tail}", f"XXXX-{tail}")
    if when.week and when.year:
        return f"{when.year:04d}-W{when.week:02d}"
    if when.year is not None:
        return f"FY{when.year:04d}" if when.fiscal else f"{when.year:04d}"
    if when.decade is not None:
        return f"{when.decade:03d}X"
    if when.century is not None:
        return f"{when.century:02d}"
    return shifted(when, context)


def yearly(when: When, context: Context, name: Callable[[int], str], unknown: str) -> str:
    """Something that each year has: of the year that is written, or of the one that anchor and tense point to."""
    if when.year is not None:
        return name(when.year)
    if context.anchor is None:
        return unknown
    anchor = context.anchor
    if when.which is not None and when.grain == "year":
        return name(anchor.year + when.which)
    spans = [(name(year), interval_of(name(year))) for year in range(anchor.year - 4, anchor.year + 5)]
    days = [(text, first, last) for text, (first, last) in spans if first is not None and last is not None]
    return choose([(text, as_day(first), as_day(last)) for text, first, last in days], when.which, context) or unknown


def as_day(edge: date) -> date:
    return date(edge.year, edge.month, edge.day)


Dated = tuple[str, date, date]


def choose(spans: list[Dated], which: int | None, context: Context) -> str | None:
    """Which of several like stretches, in order of time, is meant."""
    anchor = context.anchor
    if anchor is None or not spans:
        return None
    before = [span for span in spans if span[2] <= anchor]
    begun = [span for span in spans if span[1] <= anchor]
    open_ = [span for span in spans if span[2] > anchor]
    after = [span for span in spans if span[1] > anchor]
    if which is not None:
        pool = before[-1:] if which < 0 else after[:1] if which > 0 else (
            begun[-1:] if context.tense == PAST and begun[-1:] else open_[:1])  # fmt: skip
        return pool[0][0] if pool else None
    nearest = min(spans, key=lambda span: (distance(span, anchor), span[1] > anchor))
    if context.tense == FUTURE and nearest[2] <= anchor:
        return open_[0][0] if open_ else nearest[0]
    if context.tense == PAST and nearest[1] > anchor and begun:
        return begun[-1][0]
    return nearest[0]


def distance(span: Dated, anchor: date) -> int:
    """Days between a stretch and the anchor, 0 inside it."""
    return max((span[1] - anchor).days, (anchor - span[2]).days + 1, 0)


def dated(when: When, context: Context) -> str:
    """A day of a month; without a month, of the month that the anchor points to."""
    day = when.day
    if when.month is not None:
        return yearly(when, context, lambda year: f"{year:04d}-{when.month:02d}-{day:02d}",
                      f"XXXX-{when.month:02d}-{day:02d}")  # fmt: skip
    if context.anchor is None:
        return f"XXXX-XX-{day:02d}"
    months = [month_after(context.anchor.year, context.anchor.month + step) for step in range(-2, 3) if
              context.anchor.month + step > 0]  # fmt: skip
    names = [f"{month.year:04d}-{month.month:02d}-{day:02d}" for month in months]
    spans = [(name, *interval_of(name)) for name in names]
    known = [(name, as_day(first), as_day(last)) for name, first, last in spans if first and last]
    return choose(known, when.which, context) or f"XXXX-XX-{day:02d}"


def weekday_timex(when: When, context: Context) -> str:
    """A weekday: news looks back over the last seven days, its own day included, unless the words look ahead."""
    anchor, weekday = context.anchor, when.weekday or 1
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    back = (anchor.isoweekday() - weekday) % 7
    latest, coming = anchor - timedelta(days=back), anchor + timedelta(days=(-back) % 7)
    if when.which is None:
        return (coming if context.tense == FUTURE else latest).isoformat()
    if when.which < 0:
        return (latest if back else anchor - timedelta(days=7)).isoformat()
    if when.which > 0:
        monday = anchor - timedelta(days=anchor.isoweekday() - 1)
        return (monday + timedelta(days=6 + weekday)).isoformat()
    return (latest if context.tense == PAST else coming).isoformat()


def shifted(when: When, context: Context) -> str:
    """So many days, weeks, months or years from the anchor."""
    grain = SHIFTED.get(when.grain, when.grain)
    if not grain and (when.part or when.clock):
        return ""
    if context.anchor is None or when.event or when.which is None:
        return UNANCHORED.get(grain, "XXXX-XX-XX")
    found = step(context.anchor, grain, when.which)
    return f"FY{found}" if when.fiscal and grain == "year" else found


def step(anchor: date, grain: str, count: int) -> str:
    """The unit `count` after the one that holds the anchor."""
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
    return {10: f"{number:03d}X", 100: f"{number:02d}"}.get(size, f"{number * size:04d}")


def offset_timex(when: When, context: Context) -> str:
    """A length before or after the anchor, as exact as its unit."""
    length = when.offset
    if length is None or context.anchor is None or length.vague or length.amount != int(length.amount):
        return "PAST_REF" if when.sign < 0 else "FUTURE_REF"
    return moved(context.anchor, length, when.sign)


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


def within_timex(when: When, context: Context) -> str:
    """Something inside another time: "the third week of May", "Monday of last week", "June last year"."""
    outer = when.within or When()
    first, last = interval_of(timex_of(outer, context))
    unknown = UNANCHORED.get(when.grain, "XXXX-XX-XX")
    if first is None or last is None:
        return unknown
    begin, end = as_day(first), as_day(last)
    if when.nth is not None:
        return nth_timex(when, begin, end) or unknown
    if when.weekday is not None or when.grain == "week":
        week = begin.isocalendar()
        if when.grain == "week":
            return f"{week.year:04d}-W{week.week:02d}"
        return (begin + timedelta(days=(when.weekday or 1) - begin.isoweekday())).isoformat()
    if when.day is not None and when.month is None:
        return (begin.replace(day=1) + timedelta(days=when.day - 1)).isoformat()
    return day_timex(when.but(within=None, year=begin.year, which=None), context)


def nth_timex(when: When, begin: date, end: date) -> str | None:
    """The nth day, week, month or weekday of a stretch, counted from its end where negative."""
    nth = when.nth or 1
    if when.weekday is not None and (end - begin).days < 32:
        found = nth_weekday(begin.year, begin.month, when.weekday, nth)
        return found.isoformat() if found else None
    base, back = (begin, nth - 1) if nth > 0 else (end - timedelta(days=1), nth + 1)
    if when.grain == "week":
        if nth > 0 and begin.isoweekday() > 4:
            base += timedelta(days=7)
        return step(base, "week", back)
    if when.grain == "month":
        at = base.year * 12 + base.month - 1 + back
        return f"{at // 12:04d}-{at % 12 + 1:02d}"
    return step(base, when.grain, back) if when.grain in ("day", "weekend", "quarter", "year") else None


def american(zone: int | None, day: date | None) -> int | None:
    """Minutes east of Greenwich; the American names without season follow their summer time."""
    if zone not in AMERICAN:
        return zone
    standard = AMERICAN[zone]
    if day is None:
        return standard
    first, last = nth_weekday(day.year, 3, 7, 2), nth_weekday(day.year, 11, 7, 1)
    return standard + (60 if first and last and first <= day < last else 0)
