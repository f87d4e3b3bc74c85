"""Clock times that stand apart from their day: "on Tuesday in the capital at 18:00 UTC"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.times.joining import has_date, has_day
from checker.language.times.meanings import Length, Meaning, When
from checker.language.times.tense import stops
from checker.language.times.tokens import Tokens

REACH, FAR = 25, 60
Reading = tuple[int, int, Meaning]


def attached(t: Tokens, readings: Sequence[Reading], index: int) -> tuple[Meaning, int, int]:
    """What a reading means beside its neighbours, and the tokens whose surroundings give the tense.

    A clock time takes the day named before it in its sentence, else the one behind it.
    """
    begin, end, meaning = readings[index]
    if is_year_back(t, end, meaning):
        return year_back(t, readings, index), begin, end
    if not isinstance(meaning, When) or not is_clock(meaning):
        return meaning, begin, end
    for step in (-1, 1):
        other = index + step
        if 0 <= other < len(readings) and is_clock(readings[other][2]):
            other += step  # "10:35 a.m. (0735 GMT) Friday"
        if 0 <= other < len(readings):
            first, last, day = readings[other]
            if isinstance(day, When) and lends(day) and same_sentence(t, min(end, last), max(begin, first)):
                return day.but(clock=meaning.clock, zone=meaning.zone, part="", mod=""), first, last
    return meaning, begin, end


def is_clock(meaning: Meaning) -> bool:
    return isinstance(meaning, When) and bool(meaning.clock) and not has_date(meaning)


def lends(day: When) -> bool:
    """Whether a time is a day that a clock time can be of."""
    return has_day(day) and not day.event and not day.fixed and not day.unclear


def same_sentence(t: Tokens, begin: int, end: int) -> bool:
    return end - begin <= REACH and not any(stops(t, at) for at in range(begin, end))


def is_year_back(t: Tokens, end: int, meaning: Meaning) -> bool:
    """ "a year ago", "a year earlier", "the year-ago period"."""
    span = meaning.offset if isinstance(meaning, When) and meaning.sign < 0 else meaning
    year = isinstance(span, Length) and span.unit == "year" and span.amount == 1 and not span.rest and not span.high
    return year and (isinstance(meaning, When) or t.low[end] == "earlier")


def year_back(t: Tokens, readings: Sequence[Reading], index: int) -> Meaning:
    """A year before the quarter named last in the paragraph: results are compared with the same quarter."""
    begin, _, meaning = readings[index]
    for at in range(index - 1, max(-1, index - 6), -1):
        _, end, quarter = readings[at]
        if begin - end > FAR or any(word[:1] == "\n" for word in t.low[end:begin]):
            break
        if isinstance(quarter, When) and (quarter.quarter or quarter.grain == "quarter"):
            return When(offset=Length(Decimal(1), "year", digits=1), sign=-1, within=quarter)
    return meaning
