"""Ranks: "No. 3", "third-largest", "finished second", "Category 4"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import DIGITS, WORDS, Numeral, cardinal
from checker.language.quantities.codes import STREETS
from checker.language.quantities.context import MONTHS, begins_sentence, capital
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import ORDINALS, SCALES, TENS, UNITS

SUPERLATIVES = frozenset(
    "largest biggest highest lowest smallest tallest longest oldest youngest richest busiest fastest deepest "
    "heaviest strongest poorest best worst wealthiest hottest coldest most greatest costliest priciest deadliest "
    "wettest driest warmest closest nearest".split()
)
RANKED = frozenset(
    "took takes take taking ranked ranks rank ranking finished finish finishing finishes came come comes placed "
    "places seeded seed stands stood sits sit sat remains remained qualified qualify ended lies third-place rated "
    "up down".split()
)
PLACES = frozenset("place places spot position seed seeded rank overall".split())


def ordinal_digits(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether "22nd" begins at `at`: an ordinal is no number of things."""
    after = peek(lexemes, at + 1)
    return lexemes[at].kind == NUMBER and not after.gap and after.low in ("st", "nd", "rd", "th")


def rank(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "No. 3", "number three", "third-largest", "finished second", "84th", "top five"."""
    word = lexemes[at]
    if word.low in ("no", "number", "#", "nr", "nos") or word.text == "№":
        return _numbered(lexemes, at)
    if word.low == "category":
        return _category(lexemes, at)
    return _ordinal(lexemes, at)


def _category(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "Category 4": the strength of a storm."""
    number = peek(lexemes, at + 1)
    if number.gap != 1 or not (
        (number.text in "12345" and len(number.text) == 1) or number.low in ("one", "two", "three", "four", "five")
    ):
        return None
    found = cardinal(lexemes, at + 1)
    out = _ranked(at, at + 2, found.value) if found is not None and found.end == at + 2 else None
    if out is not None:
        out.unit = "category"
    return out


def _numbered(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    word = lexemes[at]
    if word.low == "no" and not word.text[0].isupper() and peek(lexemes, at + 1).text != ".":
        return None
    index = at + 1
    index += peek(lexemes, index).text == "." and not peek(lexemes, index).gap
    number = peek(lexemes, index)
    if (
        number.gap == 2
        or (word.low in ("nos", "nr"))
        or (word.low == "no" and begins_sentence(lexemes, at) and index == at + 1)
    ):
        return None
    if word.low == "no" and index == at + 1 and number.kind != NUMBER:
        return None  # "NO ONE"
    found = cardinal(lexemes, index) if index < len(lexemes) else None
    if found is None or found.scaled or found.value != found.value.to_integral_value() or found.value > 9999:
        return None
    if word.low == "number" and found.form == DIGITS and peek(lexemes, at - 1).low not in _BEFORE_NUMBER:
        return None
    return _ranked(at, found.end, found.value)


_BEFORE_NUMBER = frozenset("the is was at ranked as world be become became s its their his her in to from".split())


def _ranked(start: int, end: int, value: Decimal) -> Amount:
    numeral = Numeral(start, end, value, Decimal(0), 1, WORDS)
    return Amount(start, end, numeral, value, Decimal(0), "rank", "", "rank")


def ordinal_value(lexemes: Sequence[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """The value of an ordinal that begins at `at`, in digits or words, and its end."""
    word = lexemes[at]
    if word.kind == NUMBER and word.text.replace(",", "").isdigit():
        after = peek(lexemes, at + 1)
        if after.low in ("st", "nd", "rd", "th") and (not after.gap or (after.gap == 1 and after.low == "th")):
            return Decimal(word.text.replace(",", "")), at + 2
        return None
    if word.low in ORDINALS:
        return Decimal(ORDINALS[word.low]), at + 1
    if word.low not in UNITS and word.low not in TENS and word.low != "a":
        scale = SCALES.get(word.low.removesuffix("th")) if word.low.endswith("th") else None
        return (scale, at + 1) if scale is not None and len(word.low) > 6 else None
    return _compound_ordinal(lexemes, at)


def _compound_ordinal(lexemes: Sequence[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """ "twenty-first", "one hundred twenty-fifth", "two hundredth"."""
    found = cardinal(lexemes, at)
    if found is None or found.form == DIGITS:
        return None
    index = found.end + (peek(lexemes, found.end).text == "-" or peek(lexemes, found.end).low == "and")
    last = peek(lexemes, index)
    if last.low in ORDINALS and found.value % 10 == 0 and ORDINALS[last.low] < (10 if found.value % 100 else 100):
        return found.value + ORDINALS[last.low], index + 1
    if last.low.endswith("th") and last.gap != 2:
        stem = last.low.removesuffix("th")
        if stem == "hundred":
            return found.value * 100, index + 1
        if stem in SCALES and len(stem) > 4:
            return found.value * SCALES[stem], index + 1
    return None


NOT_RANKS = frozenset(
    "quarter quarters half century centuries amendment party parties parties' person floor grade year time degree "
    "round minute precinct generation street avenue of base world war anniversary day birthday hour term leg "
    "period inning innings down lap night month week reading circuit district century-old division infantry fleet "
    "army regiment battalion estate dimension wheel thought look chance opinion hand wife wind nature home".split()
)


def _ordinal(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    found = ordinal_value(lexemes, at)
    if found is None:
        return None
    value, end = found
    hyphen = peek(lexemes, end).text in ("-", "‑")
    after, before = peek(lexemes, end + hyphen), peek(lexemes, at - 1)
    strong = after.low in SUPERLATIVES or after.low in PLACES or before.low in RANKED or before.low in ("rank", "no")
    if not strong and (after.low in NOT_RANKS or before.low in MONTHS or peek(lexemes, end).low in MONTHS):
        return None
    digits = lexemes[at].kind == NUMBER and after.low not in STREETS and not hyphen
    if digits and (before.low in _WHERE or (after.low == "and" and value >= 10)):
        return None  # "near 48th and Sansom streets"
    if digits and after.kind == WORD:
        return _ranked(at, end, value)
    counted = value == 2 and before.low in _OWNED and after.kind == WORD and not hyphen
    if (
        not strong
        and ((value < 3 and not counted) or _inside_name(lexemes, at, end))
        and not (at == 0 and end >= len(lexemes) - 1)
    ):
        return None
    if not strong and hyphen:
        return None
    return _ranked(at, end, value)


_WHERE = frozenset("west east north south near at on to".split())
_OWNED = frozenset("the a its their his her this my our your s only".split())


def _inside_name(lexemes: Sequence[Lexeme], at: int, end: int) -> bool:
    after = peek(lexemes, end)
    return (capital(lexemes[at]) and not begins_sentence(lexemes, at)) or (capital(after) and after.gap == 1)


def top(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """ "in the top five": a rank of five or better."""
    tied = peek(lexemes, out.start - 1).text == "-"
    if peek(lexemes, out.start - 1 - tied).low == "top" and out.number % 1 == 0 and 1 < out.number <= 1000:
        out.kind, out.bound, out.dimension = "rank", "<=", "rank"
