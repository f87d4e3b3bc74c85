"""Years with their era, and years in words: "44 B.C.", "AD 79", "in nineteen eighty-four"."""

from __future__ import annotations

from checker.language.times.calendar import STRONG
from checker.language.times.meanings import Hit, When
from checker.language.times.tokens import Tokens, ends_phrase, plain_number

BEFORE, SINCE = frozenset(("bc", "bce")), frozenset(("ad", "ce"))


def era_at(t: Tokens, at: int) -> tuple[int, bool] | None:
    """ "BC", "B.C.", "BCE", "AD" in capitals: the end, and whether it counts backwards."""
    letters, end = "", at
    while len(letters) < 3 and len(t.low[end]) == 1 and t.capital(end) and t.low[end + 1] == "." and t.glued(end + 1):
        letters, end = letters + t.low[end], end + 2
    if not letters:
        letters, end = (t.low[at], at + 1) if t.surface(at).isupper() else ("", at)
    return (end, letters in BEFORE) if letters in BEFORE or letters in SINCE else None


def year(t: Tokens, at: int) -> Hit | None:
    """ "44 BC", "79 AD": the digits at `at`."""
    number = plain_number(t, at, 4)
    era = era_at(t, at + 1) if number else None
    if not number or not era:
        return None
    return era[0], dated(number, era[1])


def led_year(t: Tokens, at: int) -> Hit | None:
    """ "AD 79": the letters at `at`."""
    era = era_at(t, at)
    number = plain_number(t, era[0], 4) if era and not era[1] else None
    return (era[0] + 1, dated(number, False)) if era and number and t.low[at] == "ad" else None


def dated(number: int, back: bool) -> When:
    return When(fixed=f"BC{number:04d}") if back else When(year=number)


def century(t: Tokens, at: int, nth: int) -> Hit:
    """A century and the era behind it."""
    era = era_at(t, at)
    if era and era[1]:
        return era[0], When(fixed=f"BC{nth - 1:02d}")
    return (era[0] if era else at), When(century=nth - 1)


def spelled(t: Tokens, at: int) -> Hit | None:
    """ "in nineteen eighty-four", "since two thousand and twenty"."""
    if at == 0 or t.low[at - 1] not in STRONG:
        return None
    thousand = t.number(at) == 2 and t.low[at + 1] == "thousand"
    here = at + 2 + (t.low[at + 2] == "and") if thousand else at + 1
    found = below_hundred(t, here)
    if found is None or not ends_phrase(t, found[0]) or not (thousand or 15 <= t.number(at) <= 20):
        return None
    if not thousand and found[1] < 10:
        return None
    return found[0], When(year=(2000 if thousand else t.number(at) * 100) + found[1])


def below_hundred(t: Tokens, at: int) -> tuple[int, int] | None:
    """ "seven", "eleven", "eighty-four"."""
    if t.kind(at) != "num":
        return None
    ones = at + 1 + (t.low[at + 1] == "-")
    if t.name(at) == "tens" and t.kind(ones) == "num" and 0 < t.number(ones) < 10:
        return ones + 1, t.number(at) + t.number(ones)
    return at + 1, t.number(at)
