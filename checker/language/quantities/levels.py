"""The level that a change led to: "fell to 5%", "dipped down to 12", "cut its forecast to 3%"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.amounts import Amount
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.scan import WORD, Lexeme, peek
from checker.language.quantities.trends import CHANGES_DOWN, CHANGES_UP

# Verbs whose object is what changes: "raised its stake to 8%".
_MOVING = frozenset(
    "raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting increase increases increased "
    "increasing cut cuts cutting reduce reduces reduced reducing trim trims trimmed trimming slash slashes slashed "
    "lower lowers lowered lowering hike hikes hiked narrow narrows narrowed widen widens widened".split()
)
_STEPPED = frozenset(
    "edged edging ticked ticking nudged crept creeping drifted moved went came is was are were trended revised".split()
)
_NOT_LED = frozenset("add adds added adding gain gains gained advance advanced advances rally rallied".split())
SIDES = frozenset(("below", "above", "past", "beyond"))
_OBJECT = 5  # lexemes that the thing changed may run over


def led(lexemes: Sequence[Lexeme], out: Amount) -> str | None:
    """Which way the change went that led to the amount, if one did."""
    if peek(lexemes, out.start - 1).low in SIDES and lexemes[out.start].gap < 2:
        return _moved(lexemes, out.start - 1)  # "slid below $70"
    hedge = hedge_before(lexemes, out.start)
    at = (hedge[1] if hedge else out.start) - 1
    if at < 1 or lexemes[at].low != "to" or lexemes[at + 1].gap == 2:
        return None
    return _moved(lexemes, at)


def _moved(lexemes: Sequence[Lexeme], at: int) -> str | None:
    """The verb of change that "to" at `at` goes with, adverbs or its object between."""
    for index in range(at - 1, max(-1, at - 2 - _OBJECT), -1):
        word = lexemes[index]
        if word.kind != WORD or lexemes[index + 1].gap == 2:
            return None
        if word.low in ("up", "down"):
            if peek(lexemes, index - 1).low in _STEPPED:
                return word.low  # "edged down to"
            continue  # "dipped down to": the verb says which way
        way = "up" if word.low in CHANGES_UP else "down" if word.low in CHANGES_DOWN else None
        if way is not None:
            adverbs = all(_adverb(other.low) for other in lexemes[index + 1 : at])
            fits = word.low in _MOVING or (adverbs and word.low not in _NOT_LED)
            return way if fits else None
    return None


def _adverb(word: str) -> bool:
    return (word.endswith("ly") and len(word) > 4) or word in ("back", "further", "again", "down", "up", "even")
