"""From what the words say to a calendar value: the anchor date, the tense and the grain decide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from checker.language.times.choosing import Context, as_day, choose, dated
from checker.language.times.holidays import HOLIDAYS, nth_weekday
from checker.language.times.intervals import interval_of, month_after
from checker.language.times.meanings import Length, When
from checker.language.times.shifting import UNANCHORED, moved, offset_timex, shifted, step
from checker.language.times.tense import FUTURE, PAST

ANY_DAY = "XXXX-XX-XX"


def timex_of(when: When, context: Context) -> str:
    """The TIMEX3 value; unknown parts are X."""
    if when.fixed:
        return when.fixed
    if when.unclear:
        when = ordered(when, context.day_first)
    day = day_timex(when, context)
    if when.mod == "FIRST":
        first = interval_of(day)[0]
        return as_day(first).isoformat() if first else day
    if not when.part and not when.clock:
        return day
    clock = when.clock or when.part
    utc = "Z" if when.clock and when.zone == 0 else ""
    return f"{day}T{clock}{utc}"


def ordered(when: When, day_first: bool | None) -> When:
    """Two readings of digits decided, where the document or the weekday beside them tells."""
    if when.unclear is None:
        return when
    first, second = when.unclear
    if day_first is None and when.weekday and when.year:
        fits = [at for at, pair in enumerate(((first, second), (second, first)))
                if date(when.year, *pair).isoweekday() == when.weekday]  # fmt: skip
        day_first = bool(fits[0]) if len(fits) == 1 else None
    if day_first is None:
        return when
    return when.but(unclear=None, day=first if day_first else second, month=second if day_first else first)


def day_timex(when: When, context: Context) -> str:
    """The calendar part of the value."""
    if when.unclear:
        return f"{when.year:04d}-XX-XX"
    if when.offset and when.within:
        return from_told(when.within, when.offset, when, context)
    if when.offset:
        return offset_timex(when, context)
    if when.within:
        return within_timex(when, context)
    if when.holiday:
        return yearly(when, context, lambda year: HOLIDAYS[when.holiday](year).isoformat(), "XXXX-XX-XX")
    if when.day is not None:
        return day_of_month(when, context)
    if when.weekday is not None:
        return weekday_timex(when, context)
    return coarse(when, context)


def from_told(told: When, length: Length, when: When, context: Context) -> str:
    """A length from a time told before; a year back keeps what is smaller than a year."""
    base = day_timex(told, context)
    if length.unit == "year":
        year = when.year or (int(base[:4]) + int(length.amount) * when.sign if base[:4].isdigit() else 0)
        return f"{year:04d}{base[4:]}" if year > 0 and base[4:5] in ("", "-") else UNANCHORED["year"]
    first = interval_of(base)[0]
    return moved(as_day(first), length, when.sign) if first else ANY_DAY


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
        return f"{when.year:04d}"
    if when.decade is not None:
        return f"{when.decade:03d}"
    if when.century is not None:
        return f"{when.century:02d}"
    if when.grain == "weekend" and when.which is None and context.anchor:
        return choose(dated(step(context.anchor, "weekend", by) for by in (-1, 0, 1)), None, context) or ANY_DAY
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
    years = range(max(1, anchor.year - 4), min(9998, anchor.year + 5))
    spans = dated(name(year) for year in years)
    chosen = choose(spans, when.which, context) or unknown
    return with_weekday(spans, when, context) or chosen


def with_weekday(spans: list[tuple[str, date, date]], when: When, context: Context) -> str | None:
    """The nearest day of all, whatever the tense, if it falls on the weekday that is written beside it."""
    anchor = context.anchor
    if anchor is None or not when.weekday or not when.day or not spans:
        return None
    near = min(spans, key=lambda span: abs((span[1] - anchor).days))
    return near[0] if near[1].isoweekday() == when.weekday else None


def day_of_month(when: When, context: Context) -> str:
    """A day of a month; without a month, of the month that the anchor points to."""
    day, month, anchor = when.day, when.month, context.anchor
    if month is not None:
        return yearly(when, context, lambda year: f"{year:04d}-{month:02d}-{day:02d}", f"XXXX-{month:02d}-{day:02d}")
    unknown = f"XXXX-XX-{day:02d}"
    if anchor is None:
        return unknown
    reach = 12 if when.weekday else 2
    firsts = [month_after(anchor.year, at) for at in range(anchor.month - reach, anchor.month + reach + 1)]
    spans = dated(f"{first.year:04d}-{first.month:02d}-{day:02d}" for first in firsts)
    if when.weekday:
        spans = [span for span in spans if span[1].isoweekday() == when.weekday]
        near = min(spans, key=lambda span: abs((span[1] - anchor).days), default=None)
        return near[0] if near else unknown
    return choose(spans, when.which, context) or unknown


def weekday_timex(when: When, context: Context) -> str:
    """A weekday: news looks back over the last seven days, its own day included, unless the words look ahead."""
    anchor, weekday = context.anchor, when.weekday or 1
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    back = (anchor.isoweekday() - weekday) % 7
    latest, coming = anchor - timedelta(days=back), anchor + timedelta(days=(-back) % 7)
    if when.which and when.grain == "weekdays":
        near = latest - timedelta(weeks=not back) if when.which < 0 else coming + timedelta(weeks=not back)
        return (near + timedelta(weeks=when.which + (1 if when.which < 0 else -1))).isoformat()
    if when.which is None:
        return (coming if context.tense == FUTURE else latest).isoformat()
    if when.which < 0:
        return (latest if back else anchor - timedelta(days=7)).isoformat()
    if when.which > 0:
        monday = anchor - timedelta(days=anchor.isoweekday() - 1)
        return (monday + timedelta(days=6 + weekday)).isoformat()
    return (latest if context.tense == PAST else coming).isoformat()


def within_timex(when: When, context: Context) -> str:
    """Something inside another time: "the third week of May", "Monday of last week", "June last year"."""
    outer = when.within or When()
    first, last = interval_of(timex_of(outer, context))
    unknown = UNANCHORED.get(when.grain, "XXXX-XX-XX")
    if first is None or last is None:
        return f"XXXX-WXX-{when.weekday}" if when.weekday and when.nth is None else unknown
    begin, end = as_day(first), as_day(last)
    if when.nth is not None:
        return nth_timex(when, begin, end) or unknown
    if when.which is not None and when.grain in UNANCHORED:
        return step(begin, when.grain, when.which)
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
    if when.grain == "week":  # a week belongs to the month or year that holds its Thursday
        if nth > 0 and base.isoweekday() > 4:
            base += timedelta(days=7)
        elif nth < 0 and base.isoweekday() < 4:
            base -= timedelta(days=7)
        return step(base, "week", back)
    if when.grain == "month":
        at = base.year * 12 + base.month - 1 + back
        return f"{at // 12:04d}-{at % 12 + 1:02d}"
    return step(base, when.grain, back) if when.grain in ("day", "weekend", "quarter", "year") else None
