"""Times with a name: holidays, seasons, numbered weeks, "the week of March 6", "the day before yesterday"."""

from __future__ import annotations

from decimal import Decimal

from checker.language.times import calendar, years
from checker.language.times.holidays import BY_WORDS, LONGEST
from checker.language.times.meanings import Hit, Length, When
from checker.language.times.tokens import Tokens, plain_number
from checker.language.times.words import words

SEASON_LEADS = words("in by during over for since until of before after")



def holiday(t: Tokens, at: int) -> tuple[int, When] | None:
    """A holiday by its name, the longest that fits; its year may follow."""
    for size in range(LONGEST + 1, 0, -1):
        found = t.low[at : at + size]
        name = BY_WORDS.get(tuple(word for word in found if word != ".")) if found[-1] != "." else None
        if name:
            stop, year = calendar.trailing_year(t, at + size)
            return stop, When(holiday=name, year=year)
    return None


def week_of(t: Tokens, at: int) -> Hit | None:
    """ "week of March 6", "week ending 3 May", "week 31", "day before yesterday", "year-end", "year 2025"."""
    name, after = t.name(at), t.low[at + 1]
    if name == "weekend" and t.number(at) == 1 and t.low[at - 1] == "the":
        return at + 1, When(grain="weekend")
    if name == "year" and after == "-" and t.low[at + 2] in ("ago", "earlier"):
        return year_earlier(t, at + 3)
    if name == "week" and after in ("of", "beginning", "starting", "commencing"):
        here = at + 2 + (t.low[at + 2] in ("on", "the"))
        hit = calendar.month_first(t, here) if t.kind(here) == "month" else calendar.day_first(t, here)
        if hit and isinstance(hit[1], When) and hit[1].day:
            return hit[0], When(grain="week", within=hit[1])
    two = {("after", "next"): 2, ("before", "last"): -2}.get((after, t.low[at + 2]))
    if two and t.number(at) == 1 and name in ("week", "weekend", "month", "year"):
        return at + 3, When(which=two, grain=name)
    if name == "day" and after in ("before", "after") and t.kind(at + 2) == "dayname":
        move = -1 if after == "before" else 1
        return at + 3, When(which=t.number(at + 2) + move, grain="day")
    if name == "day" and after in ("before", "after"):
        return beside(t, at + 2, -1 if after == "before" else 1)
    if name == "year" and t.number(at) == 1 and after == "-" and t.low[at + 2] == "end":
        stop, year = calendar.trailing_year(t, at + 3)
        return stop, When(year=year, which=None if year else 0, grain="" if year else "year", mod="END")
    if name == "year" and t.number(at) == 1 and t.low[at - 1] in ("the", "calendar", "in"):
        found = calendar.year_at(t, at + 1)
        return (found[0], When(year=found[1])) if found else None
    number = plain_number(t, at + 1, 2)
    if name == "week" and number and number < 54 and t.low[at + 2] in ("of", "in") and t.number(at) == 1:
        of = calendar.year_at(t, at + 3)
        return (of[0], When(week=number, year=of[1])) if of else None
    return None


def beside(t: Tokens, at: int, move: int) -> Hit | None:
    """ "the day before Christmas", "the day after 3 May": the date begins at `at`."""
    kind = t.kind(at)
    hit = holiday(t, at) if kind == "holiday" else calendar.month_first(t, at) if kind == "month" else (
        calendar.day_first(t, at) if kind == "digits" else None)  # fmt: skip
    day = hit[1] if hit else None
    if hit is None or not isinstance(day, When) or not (day.day or day.holiday):
        return None
    return hit[0], When(which=move, grain="day", within=day)


def weekdays_ago(t: Tokens, at: int) -> Hit | None:
    """ "two Sundays ago", "three Fridays from now"."""
    count = t.number(at) if t.kind(at) == "num" else plain_number(t, at, 2)
    if not count or t.name(at + 1) != "plural":
        return None
    sign = -1 if t.low[at + 2] == "ago" else 1 if t.low[at + 2 : at + 4] == ["from", "now"] else 0
    end = at + 3 if sign < 0 else at + 4
    return (end, When(weekday=t.number(at + 1), which=sign * count, grain="weekdays")) if sign else None


def year_earlier(t: Tokens, at: int) -> Hit | None:
    """ "year-earlier third quarter": of last year; "year-ago period": some time told before, a year back."""
    if t.kind(at) == "ord" and t.name(at + 1) == "quarter" and t.number(at) <= 4:
        return at + 2, When(quarter=t.number(at), which=-1, grain="year")
    if t.low[at] in ("period", "quarter"):
        return at + 1, When(offset=Length(Decimal(1), "year", digits=1), sign=-1, event=True)
    return None


def season(t: Tokens, at: int) -> Hit | None:
    """ "summer 2025", "the winter of 2025-26", "in the spring"; "fall" and "spring" are verbs as well."""
    name = t.name(at)
    stop, year = calendar.trailing_year(t, at + 1)
    if year is not None:
        span = years.years(t, stop - 1, year) if t.low[stop] in "-/" and t.low[stop] else None
        return (span[0] if span else stop), When(season=name, year=year)
    before = t.low[at - 1] if at else ""
    early = t.kind(at - 1) == "mod" or before in ("in", "by", "since", "until", "during")
    the = before == "the" and t.low[at - 2] in SEASON_LEADS
    return (at + 1, When(season=name)) if early or the else None
