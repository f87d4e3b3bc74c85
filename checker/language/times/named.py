"""Times with a name: holidays, seasons, numbered weeks, "the week of March 6", "the day before yesterday"."""

from __future__ import annotations

from decimal import Decimal

from checker.language.times import calendar, pointing, years
from checker.language.times.holidays import BY_WORDS, LONGEST
from checker.language.times.meanings import Hit, Length, When
from checker.language.times.tokens import Tokens, plain_number
from checker.language.times.words import words

SEASON_LEADS = words("in into by during over for since until of before after")


def holiday(t: Tokens, at: int) -> tuple[int, When] | None:
    """A holiday by its name, the longest that fits; its year may follow."""
    for size in range(LONGEST + 1, 0, -1):
        found = t.low[at : at + size]
        name = BY_WORDS.get(tuple(word for word in found if word != ".")) if found[-1] != "." else None
        if name:
            stop, year = calendar.trailing_year(t, at + size)
            return stop, When(holiday=name, year=year)
    return None


def unit_phrase(t: Tokens, at: int) -> Hit | None:
    """What a bare unit in the singular can begin, by the unit."""
    if t.number(at) != 1:
        return None
    two = {("after", "next"): 2, ("before", "last"): -2}.get((t.low[at + 1], t.low[at + 2]))
    if two and t.name(at) in ("week", "weekend", "month", "year"):
        return at + 3, When(which=two, grain=t.name(at))
    rule = {"week": week_of, "day": day_beside, "year": year_phrase, "weekend": the_weekend}.get(t.name(at))
    return (rule(t, at) if rule else None) or pointing.the_unit(t, at)


def the_weekend(t: Tokens, at: int) -> Hit | None:
    """ "the weekend", which one the tense says."""
    return (at + 1, When(grain="weekend")) if t.low[at - 1] == "the" else None


def week_of(t: Tokens, at: int) -> Hit | None:
    """ "week of March 6", "week beginning 3 May", "week 31 of 2025"."""
    if t.low[at + 1] in ("of", "beginning", "starting", "commencing"):
        here = at + 2 + (t.low[at + 2] in ("on", "the"))
        hit = calendar.month_first(t, here) if t.kind(here) == "month" else calendar.day_first(t, here)
        if hit and isinstance(hit[1], When) and hit[1].day:
            return hit[0], When(grain="week", within=hit[1])
    number = plain_number(t, at + 1, 2)
    if number and number < 54 and t.low[at + 2] in ("of", "in"):
        of = calendar.year_at(t, at + 3)
        return (of[0], When(week=number, year=of[1])) if of else None
    return None


def day_beside(t: Tokens, at: int) -> Hit | None:
    """ "day before yesterday", "day after Christmas"."""
    move = {"before": -1, "after": 1}.get(t.low[at + 1])
    if not move:
        return None
    if t.kind(at + 2) == "dayname":
        return at + 3, When(which=t.number(at + 2) + move, grain="day")
    if pointing.closes(t, at + 2):
        return at + 2, When(which=move, grain="day", event=True)
    return beside(t, at + 2, move)


def year_phrase(t: Tokens, at: int) -> Hit | None:
    """ "year-end 2025", "year-ago quarter", "the year 2025"."""
    tail = t.low[at + 2] if t.low[at + 1] == "-" else ""
    if tail in ("ago", "earlier"):
        return year_earlier(t, at + 3)
    if tail == "end":
        stop, year = calendar.trailing_year(t, at + 3)
        return stop, When(year=year, which=None if year else 0, grain="" if year else "year", mod="END")
    found = calendar.year_at(t, at + 1) if t.low[at - 1] in ("the", "calendar", "in") else None
    return (found[0], When(year=found[1])) if found else None


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
    alone = not t.capital(at) or before in ("the", "its", "their", "his", "her", "our", "this")  # Autumn is a name too
    early = early or (t.low[at] == "autumn" and alone and not t.capital(at + 1))
    the = before == "the" and t.low[at - 2] in SEASON_LEADS
    return (at + 1, When(season=name)) if early or the else None
