"""Words that point back to a time told before: "that year", "in the quarter", "the same month last year"."""

from __future__ import annotations

from decimal import Decimal

from checker.language.times import calendar
from checker.language.times.meanings import Hit, Length, When
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

YEAR = Length(Decimal(1), "year", digits=1)
EDGES = words(
    "end ended ending ends finish finished finishing start started starting close closed closing open opened opening"
)
DURING = words("in for during of over throughout")
WHOLE = words("full entire whole")
NOT_QUARTER = words("of - final finals finalist century mile million billion point percentage pounder horse hour")
SORTS = words("period time point stage")


def the_unit(t: Tokens, at: int) -> Hit | None:
    """ "in the quarter", "ended the day", "for the full year", "up 3% on the month": "the" stands before `at`."""
    name = t.name(at)
    first = at - 1 - (t.low[at - 1] in WHOLE)
    if t.low[first] != "the" or first == 0 or t.capital(at) or name not in ("day", "week", "month", "quarter", "year"):
        return None
    lead = t.low[first - 1]
    if name == "quarter" and lead in DURING and t.low[at + 1] not in NOT_QUARTER:
        return at + 1, When(which=0, grain=name, event=True, loose=True)
    bounded = name == "day" and lead in EDGES and t.low[at + 1] not in ("of", "that", "when", "-")
    yearly = name == "year" and lead == "for"
    rated = lead in ("on", "for") and (t.low[at - 1] in WHOLE if yearly else closes(t, at + 1))
    return (at + 1, When(which=0, grain=name, event=True, loose=True)) if bounded or rated else None


def closes(t: Tokens, at: int) -> bool:
    """Whether a clause ends before a token."""
    word = t.low[at]
    return not word or word in (".", ",", ";", ")", "and", "but", "as", "while", "after")


def that(t: Tokens, at: int) -> Hit | None:
    """ "that year", "that same week"."""
    here = at + 1 + (t.low[at + 1] == "same")
    if t.kind(here) != "unit" or t.number(here) != 1 or t.name(here) not in ("day", "week", "month", "quarter", "year"):
        return None
    if t.low[here + 1] in ("-", "'"):
        return None
    return here + 1, When(which=0, grain=t.name(here), event=True)


def same(t: Tokens, at: int) -> Hit | None:
    """ "same period last year", "same quarter of 2024": what is compared stands at `at`."""
    if t.low[at] not in SORTS and not (t.kind(at) == "unit" and t.number(at) == 1):
        return None
    here = at + 1 + (t.low[at + 1] in ("of", "in", "for", "from"))
    found = calendar.year_at(t, here)
    if found:
        return found[0], When(offset=YEAR, sign=-1, event=True, grain="same", year=found[1])
    end = year_back_end(t, here)
    return (end, When(offset=YEAR, sign=-1, event=True, grain="same")) if end else None


def this_time(t: Tokens, at: int) -> Hit | None:
    """ "this time last year": the month of publication, a year before."""
    end = year_back_end(t, at + 1) if t.low[at] == "time" else None
    return (end, When(offset=YEAR, sign=-1, within=When(which=0, grain="month"))) if end else None


def year_back_end(t: Tokens, at: int) -> int | None:
    """The end of "last year", "the previous year", "a year earlier", "the year before"."""
    here = at + (t.low[at] in ("the", "a", "one"))
    if t.low[here] in ("last", "previous", "prior", "preceding") and t.name(here + 1) == "year":
        return here + 2
    if t.name(here) == "year" and t.low[here + 1] in ("ago", "earlier", "before"):
        return here + 2
    return None
