"""Multipliers and shares in whole numbers: "doubled", "10x", "2.5 times faster", "one in five"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities import units
from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import DIGITS, PART, WORDS, Numeral, cardinal
from checker.language.quantities.context import near
from checker.language.quantities.plurals import is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import MULTIPLES, TENS, UNITS

COMPARED = frozenset(
    "as more faster larger bigger higher greater smaller lower longer cheaper heavier stronger the that than "
    "quicker slower better worse likelier older brighter hotter thicker wider deeper over its their what less "
    "fewer his average normal earnings revenue sales richer taller louder denser lighter "
    "oversubscribed subscribed covered".split()
)


def multiplier(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "3x", "2.5 times faster", "10-fold"."""
    at = out.end
    tied = peek(lexemes, at).text in ("-", "‑") and not peek(lexemes, at).gap
    word = peek(lexemes, at + tied)
    after = peek(lexemes, at + tied + 1)
    if word.low in ("x", "×") and out.numeral.form == DIGITS and (not word.gap or after.kind != NUMBER):
        if word.text == "X" and out.number >= 200:
            return False  # "777X"
        if (after.kind == NUMBER and not after.gap) or (word.gap and word.text == "x"):
            return False
        return _times(out, at + tied + 1)
    if word.low == "fold" and (tied or not word.gap):
        return _times(out, at + tied + 1)
    if peek(lexemes, out.start - 1).low == "of" and peek(lexemes, out.start - 2).low == "factor" and out.number >= 1:
        return not (word.kind == WORD and is_plural(word.low)) and _times(out, at)
    if word.low == "times" and word.gap < 2 and (after.low in COMPARED or out.number % 1 or _compares(lexemes, at)):
        return _times(out, at + tied + 1)
    return False


def _compares(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a comparison stands before "times" ("grew four times") or follows it ("as many as", "than")."""
    grown = near(lexemes, at, at, frozenset(("grew", "grown", "multiplied", "factor", "valued")), 4, 0)
    return grown or near(lexemes, at, at + 1, frozenset(("than",)), 0, 6)


def _times(out: Amount, end: int) -> bool:
    out.kind, out.unit, out.end, out.dimension = "multiplier", "times", end, "multiplier"
    return True


def multiple_word(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "doubled", "twice as", "sixfold": a multiplier in one word."""
    word = lexemes[at]
    value = _fold(word.low)
    if value is None and word.low in MULTIPLES and _multiplies(lexemes, at):
        value = Decimal(MULTIPLES[word.low])
    if value is None and word.low in ("halved", "halve"):
        value = Decimal("0.5")
    if value is None:
        return None
    numeral = Numeral(at, at + 1, value, Decimal(0), 1, WORDS)
    return Amount(at, at + 1, numeral, value, Decimal(0), "multiplier", "times", "multiplier")


def _fold(word: str) -> Decimal | None:
    if not word.endswith("fold") or len(word) < 6:
        return None
    value = UNITS.get(word[:-4], TENS.get(word[:-4]))
    if value is None and word[:-4] == "hundred":
        value = 100
    return Decimal(value) if value and value > 1 else None


def _multiplies(lexemes: Sequence[Lexeme], at: int) -> bool:
    word, before, after = lexemes[at].low, peek(lexemes, at - 1), peek(lexemes, at + 1)
    if word.endswith("ed"):
        return (
            after.low not in ("as", "down", "up", "over", "back")
            and before.low not in ("redoubled",)
            and after.text != "-"
        )
    if word in ("twice", "thrice"):
        return after.low in ("as", "the", "that", "its", "their", "what", "more", "his", "her", "this") or (
            before.low == "than" and after.low not in ("a", "per")
        )
    if word in ("double", "triple", "treble", "quadruple"):
        if before.low in _MODALS or (before.low == "to" and (after.low in _BEHIND_VERB or after.text in ".,;)")):
            return after.low not in ("as", "down", "up", "back") and after.text != "-"
        return after.low in ("the", "that", "its", "what", "their", "from", "last") or (
            before.low in ("than", "nearly", "almost", "about", "roughly") and after.text != "-"
        )
    return False


_MODALS = frozenset("will would could may might must should can shall ll".split())
_BEHIND_VERB = frozenset("by in to from over within the its their his her our since this next every and or".split())


_NO_PARTS = frozenset("time point mark goal run game match day minute hour year month week vote seat".split())


def among(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Whether a share has its thing inside: "one house in five", "six houses out of ten", "four tickets in ten"."""
    if out.noun_end <= out.end:
        return False
    words = [peek(lexemes, out.noun_end + ahead).low for ahead in range(4)]
    if out.number == 1:
        return words[0] == "in"
    at = out.noun_end + 1 + (words[:2] == ["out", "of"])
    whole = cardinal(lexemes, at) if words[0] in ("in", "out") and at < len(lexemes) else None
    ends = whole is not None and whole.value in (10, 100) and not is_plural(peek(lexemes, whole.end).low)
    return ends and out.unit not in _NO_PARTS and out.number < 100


def one_in(lexemes: Sequence[Lexeme], out: Amount, noun_end: int = -1) -> bool:
    """Shares: "one in five", "two out of three", "1 over 20", "one-in-four"; the thing may stand behind "one"."""
    begin = max(out.end, noun_end)
    if _fraction_alone(lexemes, out):
        return True
    if out.number != out.number.to_integral_value() or not 0 < abs(out.number) < 100 or out.numeral.form == PART:
        return False
    tied = peek(lexemes, begin).text in ("-", "‑") and peek(lexemes, begin + 1).low == "in"
    begin += tied
    word, at = peek(lexemes, begin), begin + 1 + (tied and peek(lexemes, begin + 1).text in ("-", "‑"))
    out_of = word.low == "out" and peek(lexemes, at).low == "of"
    if not (word.low == "in" or out_of or (word.low == "over" and out.number < 100)) or out.numeral.scaled:
        return False
    at += out_of + (peek(lexemes, at + out_of).low == "every")
    whole = (cardinal(lexemes, at) or _scale(lexemes, at)) if at < len(lexemes) and lexemes[at].gap < 2 else None
    if whole is None or whole.value <= out.number or whole.value != whole.value.to_integral_value():
        return False
    if word.low == "in" and not _parted(lexemes, out, whole):
        return False
    signed = lexemes[out.start].low in ("minus", "negative")
    if word.low == "over" and (peek(lexemes, whole.end).kind == WORD or (out.start > 0 and not signed)):
        return False
    return _divided(out, whole)


def _scale(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    """ "94 in every | hundred": the whole without a number before it."""
    size = {"hundred": 100, "thousand": 1000}.get(lexemes[at].low)
    told = size is not None and peek(lexemes, at - 1).low == "every"
    return Numeral(at, at + 1, Decimal(size or 0), Decimal(0), 1, WORDS) if told else None


def _divided(out: Amount, whole: Numeral) -> bool:
    out.number, out.end, out.kind, out.unit = out.number / whole.value, whole.end, "percent", ""
    out.numeral = out.numeral._replace(form=PART, value=out.number)
    out.step = Decimal(0)
    return True


def _fraction_alone(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "7 over 3" with nothing around it: a fraction, and no blood pressure."""
    whole = cardinal(lexemes, out.end + 1) if out.start == 0 and len(lexemes) > out.end + 1 else None
    alone = whole is not None and whole.end == len(lexemes) and lexemes[out.end].low == "over"
    return whole is not None and alone and whole.value > 0 and out.numeral.form != PART and _divided(out, whole)


def _parted(lexemes: Sequence[Lexeme], out: Amount, whole: Numeral) -> bool:
    """ "one in five" is a share; "12 in 2019" and "two in 10 minutes" are not."""
    odds = whole.scaled or whole.grouped
    if (whole.form == DIGITS and whole.value >= 1000 and not odds) or whole.value > 10**9:
        return False
    unit = units.names().longest(lexemes, whole.end)
    if unit is not None and unit[0].dimension == "time":
        return False
    return out.number == 1 or (out.number <= 10 and whole.value <= 20) or whole.value in (100, 1000)
