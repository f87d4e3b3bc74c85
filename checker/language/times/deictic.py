"""Times that count from now or stand inside another: "last week", "the third quarter of 2025", "late on Friday"."""

from __future__ import annotations

from decimal import Decimal

from checker.language.times import calendar, eras, lengths, named, pointing, years
from checker.language.times.meanings import Hit, Length, Spread, When
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

EVENT_BOUND = frozenset(("following", "previous", "preceding", "same", "prior"))
PREPOSITIONS = words("in on of from during for earlier late early since until by")
CONTAINERS = words("week month year quarter decade century")
MODALS = words("to will would could can may might should must not usually only")
"""Words behind which "last" is a verb."""
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
        if t.low[at] == "last" and t.low[at - 1] in MODALS:
            return None  # "will last 48 hours"
        return counted if word not in ("this", "same") else None
    return which_one(t, end, word, number)


def which_one(t: Tokens, at: int, word: str, number: int) -> Hit | None:
    """The single thing that "last", "this" or "next" points to."""
    kind = t.kind(at)
    compared = pointing.same(t, at) if word == "same" else pointing.this_time(t, at) if word == "this" else None
    if compared:
        return compared
    if kind == "unit" and t.number(at) == 1 and t.name(at) in GRAINS:
        return which_unit(t, at, word, number)
    if kind == "weekday" and t.name(at) != "plural" and (t.name(at) != "short" or t.capital(at)):
        last = word == "last" and t.low[at + 1] in ("of", "in")
        found = inside(t, at + 1, When(nth=-1, weekday=t.number(at))) if last else None
        return found or (at + 1, When(weekday=t.number(at), which=number))
    if kind == "month":
        hit = calendar.month_first(t, at)
        when = hit[1] if hit else None
        return (hit[0], when.but(which=number)) if hit and isinstance(when, When) and when.year is None else None
    if kind == "season":
        return at + 1, When(season=t.name(at), which=number)
    if kind == "part" and t.number(at) < 2 and word in ("this", "last", "next"):
        shift = number if t.low[at] in ("night", "evening") else 0
        return at + 1, When(which=shift, grain="day", part=t.name(at))
    return which_other(t, at, word, number)


def which_unit(t: Tokens, at: int, word: str, number: int) -> Hit | None:
    """ "last week", "the past year", "the latest quarter", "the next day"."""
    name = t.name(at)
    if word == "past" and t.low[at - 2] in ("the", "a"):
        return at + 1, Length(Decimal(1), name, digits=1)
    if word in ("last", "final") and t.low[at + 1] in ("of", "in"):
        return inside(t, at + 1, When(quarter=4) if name == "quarter" else When(nth=-1, grain=name))
    if word == "final" and name == "day":
        return None  # the last of something: "her final day at work"
    if word == "last" and name in ("minute", "second", "hour") and t.low[at - 2] == "the":
        return None
    if word == "latest":
        return (at + 1, When(which=-1, grain=name)) if name == "quarter" else None
    if t.low[at - 2] == "the" and name != "quarter" and word in ("last", "next"):
        return the_next(t, at, name, number)
    bare = word == "previous" and (t.low[at - 2] in PREPOSITIONS or at < 2)  # "in previous week" counts from now
    return at + 1, When(which=number, grain=name, event=word in EVENT_BOUND and not bare)


def which_other(t: Tokens, at: int, word: str, number: int) -> Hit | None:
    """ "the last half of 2025", "this calendar year", "this fiscal year", "last Thanksgiving"."""
    if t.low[at] == "half" and word == "last":
        return inside(t, at + 1, When(half=2))
    if t.low[at] == "third" and word in ("last", "final") and t.low[at + 1] == "of":
        outer = container(t, at + 2)
        return (outer[0], outer[1].but(mod="END")) if outer else None
    if t.low[at] == "calendar" and t.name(at + 1) == "year":
        return at + 2, When(which=number, grain="year")
    if t.kind(at) == "fiscal" and t.name(at + 1) in ("year", "quarter"):
        return at + 2, When(which=number, grain=t.name(at + 1), fiscal=True)
    found = named.holiday(t, at)
    return (found[0], found[1].but(which=number)) if found else None


def the_next(t: Tokens, at: int, name: str, number: int) -> Hit:
    """ "over the next year" is a length, "the next day" the day after something told before."""
    if name in ("decade", "century") or t.low[at - 3] in ("over", "in", "within", "for", "during", "throughout"):
        return at + 1, Length(Decimal(1), name, digits=1)
    return at + 1, When(which=number, grain=name, event=True)


def ordinal_phrase(t: Tokens, at: int) -> Hit | None:
    """ "third quarter", "first half of 2026", "20th century", "second Tuesday of May", "first nine months of 2025"."""
    found = years.ordinal(t, at)
    if found is None:
        return None
    end, nth = found
    end += t.low[end] == "-"
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
        return eras.century(t, end + 1, nth)
    if t.low[end] == "of" and t.kind(end + 1) == "which" and t.name(end + 2) == "month" and nth < 32:
        return end + 3, When(day=nth, within=When(which=t.number(end + 1), grain="month"))
    if name in ("day", "week", "month", "weekend") or t.kind(end) == "weekday":
        when = When(nth=back, weekday=t.number(end)) if t.kind(end) == "weekday" else When(nth=back, grain=name)
        told = (end + 1, When(grain="day", event=True)) if name == "day" else None  # "the third day of the trial"
        return inside(t, end + 1, when) or told
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
    elif kind == "month" and (t.capital(here) or t.low[here] not in ("may", "march", "mar")):
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
