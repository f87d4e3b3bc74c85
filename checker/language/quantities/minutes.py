"""Minutes of play: "in the 36th minute", "a sixth-minute goal", "Holt 34', 45+2'": so long after the start."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import DIGITS, Numeral
from checker.language.quantities.context import MONTHS, capital
from checker.language.quantities.ordinals import ordinal_value
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek

LONGEST = 150
"""Minutes that a match may last."""
QUOTATION = 200
"""Lexemes that a quotation may have before the sign that ends it."""
PRIMES = frozenset("'’′")
_ENDS = frozenset((",", ";", ".", ")", "(", "|", ""))
_EACH = frozenset("every each".split())
_SPELT_FROM = 3  # "the first minute" and "every second minute" are seldom of a match


def minute(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """The minute of play that begins at a lexeme."""
    return _ordinal_minute(lexemes, at) or _primed(lexemes, at)


def _ordinal_minute(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "36th minute", "thirty-sixth minute", "sixth-minute"."""
    found = ordinal_value(lexemes, at)
    if found is None or found[0] > LONGEST or peek(lexemes, at - 1).low in _EACH:
        return None
    value, end = found
    end += peek(lexemes, end).text in ("-", "‑")
    word = peek(lexemes, end)
    told = word.low == "minute" and word.gap < 2 and peek(lexemes, end + 1).text != "/"
    return _minutes(at, end + 1, value) if told and (value >= _SPELT_FROM or lexemes[at].kind == NUMBER) else None


def _primed(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "Holt 34'", "Holt 12', 71'", "Lee (34', pen)", and "34' Holt heads in a corner" at the start of a line."""
    whole = _whole(lexemes, at)
    if whole is None:
        return None
    extra = 2 * (_tied(lexemes, at + 1, "+") and _whole(lexemes, at + 2) is not None)
    end = at + 2 + extra
    if not _tied(lexemes, end - 1, PRIMES):
        return None
    told = extra or beside_scorer(lexemes, at, end) or _opens_line(lexemes, at, end)
    return _minutes(at, end, whole) if told and not _quoted(lexemes, at) else None


def _tied(lexemes: Sequence[Lexeme], at: int, signs: Collection[str]) -> bool:
    """Whether one of some signs stands right at what is before it."""
    return peek(lexemes, at).text in signs and not peek(lexemes, at).gap


def _quoted(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a quotation began on the line with a sign that may be meant to end it."""
    first = max(0, at - QUOTATION)
    while at > first and lexemes[at].gap < 2:
        at -= 1
        if lexemes[at].text in "'‘" and lexemes[at].gap and not peek(lexemes, at + 1).gap:
            return True
    return False


def _whole(lexemes: Sequence[Lexeme], at: int) -> Decimal | None:
    """The minute that a lexeme names in digits."""
    text = peek(lexemes, at).text
    return Decimal(text) if text.isdecimal() and text.isascii() and 0 < int(text[:4]) <= LONGEST else None


def beside_scorer(lexemes: Sequence[Lexeme], at: int, end: int) -> bool:
    """Whether a name or another minute stands right before, and no noun that is so many feet long behind."""
    before, after = peek(lexemes, at - 1), peek(lexemes, end)
    if not _tied(lexemes, end - 1, PRIMES):
        return False
    before = peek(lexemes, at - 2) if before.text in ("(", ",") else before
    named = before.kind == WORD and capital(before) and before.low not in MONTHS
    goes_on = after.kind == WORD and after.gap == 1 and (capital(after) or after.low == "and")
    closes = after.text in _ENDS or after.gap == 2 or goes_on
    return (named or before.text in PRIMES) and closes and lexemes[at].gap < 2


def _opens_line(lexemes: Sequence[Lexeme], at: int, end: int) -> bool:
    """Whether a minute leads in a line of its own: "34' GOAL"."""
    after = peek(lexemes, end)
    fresh = at == 0 or lexemes[at].gap == 2
    return fresh and after.kind == WORD and after.gap == 1 and capital(after)


def _minutes(start: int, end: int, value: Decimal) -> Amount:
    numeral = Numeral(start, end, value, Decimal(0), len(str(value)), DIGITS)
    return Amount(start, end, numeral, value, Decimal(0), "duration", "minute", "time")
