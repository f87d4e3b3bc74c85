"""Readings beside their neighbours: clock times that stand apart from their day, times that hang on one told before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.times.joining import has_date, has_day
from checker.language.times.meanings import Meaning, When
from checker.language.times.telling import Placed, Reading, has_amount, hung, told, whole
from checker.language.times.tense import stops
from checker.language.times.tokens import Tokens

RELATIVE = frozenset({"which", "who", "whom", "whose"})
REACH = 25


def attached(t: Tokens, readings: Sequence[Reading], index: int, anchored: bool) -> Placed | None:
    """What a reading means beside its neighbours; None for "that day" of which nothing was told.

    A clock time takes the day named before it in its sentence, else the one behind it; with a time zone the one that
    its paragraph told last.
    """
    begin, end, meaning = readings[index]
    found = hung(t, readings, index)
    if found:
        return found
    if isinstance(meaning, When) and meaning.event and "that" in t.low[begin:end]:
        return None
    if not isinstance(meaning, When) or not (is_clock(meaning) or is_part(meaning)):
        return Placed(meaning, end, (begin, end))
    beside = neighbour(t, readings, index)
    if beside is None and (meaning.part or meaning.zone is not None):
        beside = told(t, readings, index, has_day)
        if beside is None and meaning.clock and anchored:
            beside = newest(t, begin, end)
    if beside is None:
        return Placed(meaning, end, (begin, end))
    day = whole(beside.meaning)
    timed = day.but(clock=meaning.clock, zone=meaning.zone, part=meaning.part, mod=meaning.mod)
    return Placed(timed, end, beside.around)


def newest(t: Tokens, begin: int, end: int) -> Placed | None:
    """ "As of 14:48 UTC", "down 2% at 16:00 GMT": the state of things on the day of publication."""
    news = t.low[begin - 2 : begin] == ["as", "of"] or has_amount(t, begin)
    return Placed(When(which=0, grain="day"), end, (begin, end)) if news else None


def neighbour(t: Tokens, readings: Sequence[Reading], index: int) -> Placed | None:
    """The day before or behind a clock time in its sentence."""
    begin, end, _ = readings[index]
    for step in (-1, 1):
        other = index + step
        if 0 <= other < len(readings) and is_clock(readings[other][2]):
            other += step  # "10:35 a.m. (0735 GMT) Friday"
        if 0 <= other < len(readings):
            first, last, day = readings[other]
            if step > 0 and of_another_clause(t, end, first, last):
                continue
            if isinstance(day, When) and lends(day) and same_sentence(t, min(end, last), max(begin, first)):
                return Placed(day, last, (first, last))
    return None


def of_another_clause(t: Tokens, begin: int, first: int, last: int) -> bool:
    """Whether a day behind belongs to what is told by the way: "at 1 p.m. against Orton, who won Friday's game"."""
    return "s" in t.low[last : last + 2] or bool(RELATIVE & set(t.low[begin:first]))


def is_clock(meaning: Meaning) -> bool:
    return isinstance(meaning, When) and bool(meaning.clock) and not has_date(meaning)


def is_part(meaning: Meaning) -> bool:
    return isinstance(meaning, When) and bool(meaning.part) and not meaning.clock and not has_date(meaning)


def lends(day: When) -> bool:
    """Whether a time is a day that a clock time can be of."""
    return has_day(day) and not day.event and not day.fixed and not day.unclear


def same_sentence(t: Tokens, begin: int, end: int) -> bool:
    return end - begin <= REACH and not any(stops(t, at) for at in range(begin, end))
