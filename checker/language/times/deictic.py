"""Times that count from now or stand inside another: "last week", "the third quarter of 2025", "late on Friday"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checker.language.times import calendar, lengths, years
from checker.language.times.holidays import BY_WORDS, LONGEST
from checker.language.times.meanings import Hit, Length, Spread, When
from checker.language.times.tokens import Tokens, plain_number
from checker.language.times.words import words

EVENT_BOUND = frozenset(("following", "previous", "preceding", "same", "prior"))
SEASON_LEADS = words("in by during over for since until of before after")
CONTAINERS = words("week month year quarter decade century")
GRAINS = CONTAINERS | {"day", "weekend", "hour", "minute", "millennium"}


def dayname(t: Tokens, at: int) -> Hit | None:
    """ "today", "yesterday", "tonight"."""
    when = When(which=t.number(at), grain="day")
    return at + 1, when.but(part="NI") if t.low[at] in ("tonight", "tonite") else when


def which(t: Tokens, at: int) -> Hit | None:
    """ "last week", "next Monday", "this year", "the past two months", "this past summer"."""
    word, number, end = t.low[at], t.number(at), at + 1
    if word in ("this", "the") and t.kind(end) == "which" and t.low[end] in ("past", "coming", "last", "next"):
        word, number, end = t.low[end], t.number(end), end + 1
    if word == "past" and t.kind(end) in ("num", "digits") and t.low[at - 1] in ("half", "quarter"):
        return None
    counted = lengths.length(t, end) or (lengths.vague(t, end) if t.kind(end) == "quant" else None)
    if counted and isinstance(counted[1], Length):
        return counted if word not in ("this", "same") else None
    return which_one(t, end, word, number)


def which_one(t: Tokens, at: int, word: str, number: int) -> Hit | None:
    """The single thing that "last", "this" or "next" points to."""
    kind, name, event = t.kind(at), t.name(at), word in EVENT_BOUND
    if kind == "unit" and t.number(at) == 1 and name in GRAINS:
        if word == "past" and t.low[at - 2] in ("the", "a"):
            return at + 1, Length(Decimal(1), name, digits=1)
        if word in ("last", "final") and t.low[at + 1] in ("of", "in"):
            return inside(t, at + 1, When(nth=-1, grain=name))
        return at + 1, When(which=number, grain=name, event=event)
    if kind == "fiscal" and name == "" and t.name(at + 1) in ("year", "quarter"):
        return at + 2, When(which=number, grain=t.name(at + 1), fiscal=True)
    if kind == "weekday" and name != "plural" and (name != "short" or t.capital(at)):
        if word == "last" and t.low[at + 1] in ("of", "in"):
            found = inside(t, at + 1, When(nth=-1, weekday=t.number(at)))
            if found:
                return found
        return at + 1, When(weekday=t.number(at), which=number)
    if kind == "month" and t.capital(at):
        hit = calendar.month_first(t, at)
        plain = hit and isinstance(hit[1], When) and hit[1].year is None
        return (hit[0], hit[1].but(which=number)) if hit and plain and isinstance(hit[1], When) else None
    if kind == "season":
        return at + 1, When(season=name, which=number)
    if kind == "part" and t.number(at) < 2:
        shift = number if word in ("last", "next") and t.low[at] in ("night", "evening") else 0
        return (at + 1, When(which=shift, grain="day", part=name)) if word in ("this", "last", "next") else None
    found = holiday(t, at)
    return (found[0], found[1].but(which=number)) if found and isinstance(found[1], When) else None


def holiday(t: Tokens, at: int) -> Hit | None:
    """A holiday by its name, the longest that fits; its year may follow."""
    if not t.capital(at):
        return None
    for size in range(LONGEST, 0, -1):
        words = tuple(w for w in t.low[at : at + size] if w != ".")
        name = BY_WORDS.get(words)
        if name:
            stop, year = calendar.trailing_year(t, at + size)
            return stop, When(holiday=name, year=year)
    return None


def ordinal_phrase(t: Tokens, at: int) -> Hit | None:
    """ "third quarter", "first half of 2026", "20th century", "second Tuesday of May", "first nine months of 2025"."""
    found = years.ordinal(t, at)
    if found is None:
        return None
    end, nth = found
    joined = t.low[end] == "-"
    end += joined
    back = nth
    if t.low[end] == "last" or t.low[end : end + 2] == ["to", "last"]:
        end, back = end + (1 if t.low[end] == "last" else 2), -nth
    name = t.name(end) if t.kind(end) == "unit" and t.number(end) == 1 else t.low[end]
    if name == "quarter" and 1 <= nth <= 4:
        return quarter(t, end + 1, When(quarter=nth))
    if name == "half" and 1 <= nth <= 2:
        hit = inside(t, end + 1, When(half=nth))
        return hit or ((end + 1, When(half=nth)) if t.low[end + 1] not in ("of", "in") else None)
    if name == "century" and nth <= 30:
        return end + 1, When(century=nth - 1)
    if name in ("day", "week", "month", "weekend") or t.kind(end) == "weekday":
        when = When(nth=back, weekday=t.number(end)) if t.kind(end) == "weekday" else When(nth=back, grain=name)
        return inside(t, end + 1, when)
    return opening(t, end, nth)


def opening(t: Tokens, at: int, nth: int) -> Hit | None:
    """ "first nine months of 2025": a stretch at the beginning of a year."""
    counted = lengths.length(t, at) if nth == 1 else None
    if counted is None or not isinstance(counted[1], Length):
        return None
    end, span = counted[0], counted[1]
    if span.unit == "month" and span.amount in (3, 6, 9) and t.low[end] in ("of", "in"):
        found = container(t, end + 1)
        if found and found[1].year and not found[1].month:
            first = When(year=found[1].year, month=1)
            return found[0], Spread(first, first.but(month=int(span.amount)))
    return end, span


def quarter(t: Tokens, at: int, when: When) -> Hit:
    """A quarter and what it is of: "of 2025", "of this year", "2025", "of fiscal 2024"."""
    hit = inside(t, at, when)
    return hit or years.of_year(t, at, when)


def inside(t: Tokens, at: int, when: When) -> Hit | None:
    """What stands in another time: "… of May 2026", "… of last month", "… in this year"."""
    here = at + 1 if t.low[at] in ("of", "in", "from") else at
    found = container(t, here)
    if found is None:
        return None
    end, outer = found
    if when.quarter or when.half:
        if outer.fiscal or (outer.year and not outer.month and not outer.quarter):
            return end, when.but(year=outer.year, fiscal=outer.fiscal)
        if outer.grain == "year":
            return end, when.but(which=outer.which, grain="year")
        return None
    return end, when.but(within=outer)


def container(t: Tokens, at: int) -> tuple[int, When] | None:
    """A month, year, quarter or the like that holds something."""
    here = at + 1 if t.low[at] == "the" else at
    kind = t.kind(here)
    hit: Hit | None = None
    if kind == "digits":
        hit = years.year(t, here)
    elif kind == "month" and t.capital(here):
        stop, year = calendar.trailing_year(t, calendar.month_end(t, here))
        hit = stop, When(month=t.number(here), year=year)
    elif kind == "which":
        hit = which(t, here)
    elif kind == "fiscal":
        hit = years.fiscal(t, here)
    elif kind == "ord":
        hit = ordinal_phrase(t, here)
    elif kind == "q":
        hit = years.quarter_code(t, here)
    elif kind == "unit" and here > at and t.number(here) == 1 and t.name(here) in CONTAINERS:
        hit = here + 1, When(which=0, grain=t.name(here))
    return (hit[0], hit[1]) if hit and isinstance(hit[1], When) else None


def week_of(t: Tokens, at: int) -> Hit | None:
    """ "week of March 6", "week ending 3 May", "week 31", "day before yesterday", "year-end", "year 2025"."""
    name, after = t.name(at), t.low[at + 1]
    if name == "week" and after in ("of", "beginning", "starting", "commencing"):
        here = at + 2 + (t.low[at + 2] in ("on", "the"))
        hit = calendar.month_first(t, here) if t.kind(here) == "month" else calendar.day_first(t, here)
        if hit and isinstance(hit[1], When) and hit[1].day:
            return hit[0], When(grain="week", within=hit[1])
    if name == "day" and after in ("before", "after") and t.kind(at + 2) == "dayname":
        move = -1 if after == "before" else 1
        return at + 3, When(which=t.number(at + 2) + move, grain="day")
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


def shifted(t: Tokens, end: int, span: Length) -> Hit:
    """A length with what makes it a time: "ago", "from now"; "earlier" and "after" leave it a length."""
    word = t.low[end]
    if word == "ago":
        return end + 1, When(offset=span, sign=-1)
    if word in ("hence", "henceforth"):
        return end + 1, When(offset=span, sign=1)
    if word == "from" and t.low[end + 1] in ("now", "today"):
        return end + 2, When(offset=span, sign=1)
    return end, replace(span)
