"""Direction and base of a change: "up 12%", "fell by 3 points", "to $14.3bn from $13.1bn"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities import levels
from checker.language.quantities.amounts import Amount
from checker.language.quantities.context import opened
from checker.language.quantities.coordinating import share_rate
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.scan import WORD, Lexeme, peek
from checker.language.quantities.trends import CHANGES_DOWN, CHANGES_UP, TRANSITIVE, changes_before

_ADVERBS = frozenset(
    "sharply slightly steadily significantly further again modestly dramatically just only another an the than "
    "more over about around by as much nearly almost some roughly".split())  # fmt: skip
_RATES = frozenset("a annual annualised annualized yearly monthly rate pace".split())
_GROWING = {
    word: way  # "grew at an annualised 2.1 per cent"
    for way, words in (
        ("up", "grow grows grew grown growing expand expanded expanding rising"),
        ("down", "shrink shrank shrinking contracted contracting declining falling"),
    )
    for word in words.split()
}


def direct(lexemes: Sequence[Lexeme], found: Sequence[Amount]) -> None:
    """Sets `direction` of the amounts by which something changed, and `base` where old and new are said."""
    last: Amount | None = None
    for index, out in enumerate(found):
        _from_old(lexemes, found[max(0, index - 3) : index], out)
        if out.direction is None and out.kind in ("percent", "money", "count", "quantity"):
            out.direction = _direction(lexemes, out) or _apposed(lexemes, last, out) or _elided(lexemes, last, out)
            if out.direction is None:
                out.towards = levels.led(lexemes, out)
        if last is not None and _alike(out, last) and out.base is None and last.base is None:
            _based(lexemes, last, out)
        last = out


def _alike(a: Amount, b: Amount) -> bool:
    """Whether two amounts have one unit, rates aside."""
    return a.kind == b.kind and a.unit.split(" per ")[0] == b.unit.split(" per ")[0]


def _direction(lexemes: Sequence[Lexeme], out: Amount) -> str | None:
    """The word of change that governs the amount: right before it, hedges, "by" and adverbs aside."""
    at = out.start
    if out.kind == "quantity" and any(lexeme.text == "-" for lexeme in lexemes[at : out.end]):
        return None  # "an upgraded 15-inch model"
    if peek(lexemes, at - 1).low in levels.SIDES:
        return None  # "slid below $70" is a level
    hedge = hedge_before(lexemes, at)
    at = hedge[1] if hedge else at
    for index in range(at - 1, max(-1, at - 6), -1):
        word = lexemes[index].low
        if lexemes[index + 1].gap == 2:
            return None
        if word in ("up", "down") and peek(lexemes, index - 1).low in _PHRASAL:
            return None
        if word in TRANSITIVE and out.unit not in _STEPS:
            return None
        if word in CHANGES_UP:
            return "up"
        if word in CHANGES_DOWN:
            return "down"
        if word == "by" and index == at - 1:
            return _changed_by(lexemes, index)
        if word == "at" and index < at - 1 and peek(lexemes, index - 1).low in _GROWING:
            return _GROWING[lexemes[index - 1].low]
        rated = word in _RATES or (word == "of" and peek(lexemes, index - 1).low in ("rate", "pace"))
        if not (rated or word in _ADVERBS or (word.endswith("ly") and len(word) > 4)):
            break
    return _behind(lexemes, out)


# "lost 190 points" is a change; "lifts 26,000 pounds" and "adds 12 flights" name what is moved.
_STEPS = frozenset(("%", "point", "percentage point", "basis point", "cent", "pence", "sen"))


def _changed_by(lexemes: Sequence[Lexeme], at: int) -> str | None:
    """ "grow sales by 35 per cent": the verb stands before its object."""
    for index in range(at - 1, max(-1, at - 5), -1):
        if lexemes[index].low in CHANGES_UP:
            return "up"
        if lexemes[index].low in CHANGES_DOWN:
            return "down"
        if lexemes[index].kind != WORD:
            return None
    return None


# "gave up", "set up", "broke down": no change of a number.
_PHRASAL = frozenset(
    "gave give gives giving set sets setting picked pick put puts made make makes took take takes signed racked "
    "run ran came come showed show backed broke break shut turned turn laid lay wrote written closed round "
    "rounded grew brought held knocked burned burnt tore track tracked hunted sat stood stepped scaled".split()
)


def _behind(lexemes: Sequence[Lexeme], out: Amount) -> str | None:
    """ "6.3% higher", "3 percent lower"."""
    after = peek(lexemes, out.end)
    if after.gap == 2 or after.kind != WORD or out.kind not in ("percent", "count", "quantity"):
        return None
    return "up" if after.low == "higher" else "down" if after.low == "lower" else None


def _apposed(lexemes: Sequence[Lexeme], last: Amount | None, out: Amount) -> str | None:
    """ "fell 190 points, or 0.6%": the second amount changes as the first."""
    if last is None or last.direction is None or last.base is not None or out.start - last.noun_limit > 4:
        return None
    words = [lexeme.low for lexeme in lexemes[last.noun_limit : out.start]]
    inner = [word for word in words if word not in (",", "(")]
    return last.direction if inner in (["or"], ["or", "about"], []) and ("or" in words or "(" in words) else None


def _elided(lexemes: Sequence[Lexeme], last: Amount | None, out: Amount) -> str | None:
    """ "Shares in Acme fell 2.3%, in Bolt by 2.6%": the verb is said once."""
    if last is None or last.direction is None or last.unit != out.unit or peek(lexemes, out.start - 1).low != "by":
        return None
    between = lexemes[last.end : out.start]
    return last.direction if len(between) < 8 and between[0].text in (",", ";", "and") else None


def _based(lexemes: Sequence[Lexeme], new: Amount, old: Amount) -> None:
    """ "to $7.36 billion from $6.78 billion", "17%, up from 14%"."""
    words = [lexeme.low for lexeme in lexemes[new.end : old.start]]
    if len(words) > 7 or "from" not in words[-2:] or any(word in (".", ";") for word in words):
        return
    before = lexemes[max(0, new.start - 3) : new.start]
    changed = any(w in CHANGES_UP or w in CHANGES_DOWN for w in words) or any(lexeme.low == "to" for lexeme in before)
    if changed and new.high is None and old.high is None:
        new.base = old.number
        share_rate(new, old)


_APART = 10  # lexemes that may tell when, between the old value and "to"


def _from_old(lexemes: Sequence[Lexeme], earlier: Sequence[Amount], new: Amount) -> None:
    """ "fell from $75 a barrel in May to $60": old and new with words between that say when."""
    hedge = hedge_before(lexemes, new.start)
    at = (hedge[1] if hedge else new.start) - 1
    if new.base is not None or not new.unit or new.high is not None or peek(lexemes, at).low != "to":
        return
    for old in reversed(earlier):
        if _alike(old, new) and old.high is None and opened(lexemes, old, "from"):
            between = lexemes[old.noun_limit : at]
            plain = not any(word.text in ".;!?" or word.low in ("from", "to") or word.gap == 2 for word in between)
            if 0 < len(between) <= _APART and plain and changes_before(lexemes, old.start):
                share_rate(old, new)
                new.base = old.number
                new.direction = "up" if new.number > old.number else "down" if new.number < old.number else None
            return
