"""The amount that begins at a lexeme: sign, currency, number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.amounts import MINUS, Amount, begun
from checker.language.quantities.cardinals import WORDS, Numeral
from checker.language.quantities.context import near
from checker.language.quantities.money import money_first
from checker.language.quantities.numerals import numeral
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import SCALES


def amount(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """The amount whose first lexeme is `at`."""
    word = lexemes[at]
    if word.kind in "nf":
        return _plain(lexemes, at, at, 1)
    signed = _signed(lexemes, at)
    if signed is not None:
        start, sign = signed
        found = money_first(lexemes, start, sign) or _plain(lexemes, start, start, sign)
        if found is not None:
            found.start = at
        return found
    return money_first(lexemes, at, 1) or (_plain(lexemes, at, at, 1) if word.kind != "s" else None)


def _signed(lexemes: Sequence[Lexeme], at: int) -> tuple[int, int] | None:
    """The index after a minus or plus that belongs to the number, and its sign."""
    word, before, after = lexemes[at], peek(lexemes, at - 1), peek(lexemes, at + 1)
    if word.low in ("minus", "negative") and after.gap < 2:
        skip = after.text in MINUS and not after.gap
        return at + 1 + skip, -1
    if word.text not in ("-", "−", "+"):
        return None
    if before.kind == NUMBER and word.gap == 1 and word.text != "+":
        return None  # "2 -7 litres"
    free = not before.text or word.gap or before.text in "([:<>=/"
    if not free or (after.gap and not (at == 0 and after.kind == NUMBER)):
        return None
    return at + 1, 1 if word.text == "+" else -1


_SINGLE_THINGS = frozenset(
    "dollar euro pound penny litre liter millilitre kilometre kilometer kilogram kilo tonne gallon".split()
)
_NEGATIONS = frozenset("not n't t never without no".split())


def _article(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    """ "a dollar", "a pound", "a litre": the article counts as one, not in rates and not before a further noun."""
    if lexemes[at].low not in ("a", "an") or peek(lexemes, at + 1).low not in _SINGLE_THINGS:
        return None
    before, after = peek(lexemes, at - 1), peek(lexemes, at + 2)
    if lexemes[at + 1].low == "penny" and near(lexemes, at, at, _NEGATIONS, 5, 0):
        return None  # "without paying a penny"
    if (
        before.kind == NUMBER
        or before.low in SCALES
        or before.low in ("half", "per", "%", "cents")
        or before.text == "-"
    ):
        return None
    if (
        after.gap == 1
        and after.kind == WORD
        and after.low not in ("and", "of", "per", "a", "for", "more", "to", "in", "or", "from")
    ):
        return None
    return Numeral(at, at + 1, Decimal(1), Decimal(0), 1, WORDS)


def _plain(lexemes: Sequence[Lexeme], start: int, at: int, sign: int) -> Amount | None:
    found = numeral(lexemes, at) or _article(lexemes, at)
    if found is None:
        return None
    return begun(lexemes, start, found, sign)
