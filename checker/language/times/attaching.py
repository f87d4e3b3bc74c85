"""Clock times that stand apart from their day: "on Tuesday in the capital at 18:00 UTC"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.times.joining import has_date, has_day
from checker.language.times.meanings import Meaning, When
from checker.language.times.tense import stops
from checker.language.times.tokens import Tokens

REACH = 25
Reading = tuple[int, int, Meaning]


def attached(t: Tokens, readings: Sequence[Reading], index: int) -> tuple[Meaning, int, int]:
    """What a reading means beside its neighbours, and the tokens whose surroundings give the tense.

    A clock time takes the day named before it in its sentence, else the one behind it.
    """
    begin, end, meaning = readings[index]
    if not isinstance(meaning, When) or not meaning.clock or has_date(meaning):
        return meaning, begin, end
    for other in (index - 1, index + 1):
        if 0 <= other < len(readings):
            first, last, day = readings[other]
            if isinstance(day, When) and lends(day) and same_sentence(t, min(end, last), max(begin, first)):
                return day.but(clock=meaning.clock, zone=meaning.zone, part="", mod=""), first, last
    return meaning, begin, end


def lends(day: When) -> bool:
    """Whether a time is a day that a clock time can be of."""
    return has_day(day) and not day.event and not day.fixed and not day.unclear


def same_sentence(t: Tokens, begin: int, end: int) -> bool:
    return end - begin <= REACH and not any(stops(t, at) for at in range(begin, end))
