"""Tens that are spelt wrongly before a hyphen and a number: "twetny-one" is no "one"."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from checker.language.quantities.scan import WORD, Lexeme
from checker.language.quantities.words import TENS, UNITS

SHORTEST, LONGEST = 4, 9
ONES = frozenset(word for word, value in UNITS.items() if 0 < value < 10)


def corrected(lexemes: Sequence[Lexeme]) -> list[Lexeme]:
    """The lexemes, a word one slip away from the tens ("twetny", "ninty") read as these where a number hangs on it."""
    found = list(lexemes)
    for at in range(len(found) - 2):
        hyphen, one = found[at + 1], found[at + 2]
        if hyphen.text == "-" and not hyphen.gap and not one.gap and one.low in ONES:
            meant = tens(found[at])
            found[at] = found[at]._replace(low=meant) if meant else found[at]
    return found


def tens(lexeme: Lexeme) -> str:
    """The tens that a word is meant for; "" for none, and for those spelt right."""
    word = lexeme.low
    if lexeme.kind != WORD or word in TENS or not word.endswith("y") or not SHORTEST <= len(word) <= LONGEST:
        return ""
    return next((ten for ten in TENS if ten[0] == word[0] and OSA.distance(ten, word, score_cutoff=1) == 1), "")
