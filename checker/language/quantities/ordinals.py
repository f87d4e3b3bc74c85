"""Ordinals: "third", "84th", "twenty-first", "two hundredth"; and fractions that end in one: "three twenty-firsts"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.cardinals import DIGITS, PART, WORDS, Numeral, cardinal
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import ORDINALS, SCALES, TENS, UNITS


def past(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """The end of "22nd" or "twenty-first" at `at`: an ordinal of more than one lexeme is no number of things."""
    after = peek(lexemes, at + 1)
    if lexemes[at].kind == NUMBER:
        return at + 2 if not after.gap and after.low in ("st", "nd", "rd", "th") else None
    if lexemes[at].low not in TENS or _tie(lexemes, at + 1) == 0:
        return None
    return at + 3 if 0 < ORDINALS.get(peek(lexemes, at + 2).low, 0) < 10 else None


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
    room = 0 if found.value >= 10**15 or found.value % 10 else 10 if found.value % 100 else 100
    if last.low in ORDINALS and ORDINALS[last.low] < room:
        return found.value + ORDINALS[last.low], index + 1
    if last.low.endswith("th") and last.gap != 2:
        stem = last.low.removesuffix("th")
        if stem == "hundred":
            return found.value * 100, index + 1
        if stem in SCALES and len(stem) > 4:
            return found.value * SCALES[stem], index + 1
    return None


def torn(text: str, start: int) -> bool:
    """Whether `start` lies inside an ordinal of two words: "first day" of "the twenty-first day"."""
    if text[start - 1 : start] != "-":
        return False
    word = text[max(0, start - 8) : start - 1].lower()
    return word.split(" ")[-1] in TENS and text[start : start + 7].lower().startswith(_UNDER_TEN)


_UNDER_TEN = tuple(word for word, value in ORDINALS.items() if value < 10)


# States that a fraction tells the extent of: "a third full", "a quarter contained".
FILLED = frozenset("full empty complete completed contained finished built submerged vacant loaded charged".split())
# What may stand behind a fraction: "a third of", "a fifth more".
FRACTIONAL = frozenset(
    "of off more less higher lower fewer to and from in since larger smaller said were was is are have had has the or "
    "its their by on at for while who point points as but than if".split()
)


def small_parts(lexemes: Sequence[Lexeme], found: Numeral) -> Numeral | None:
    """ "three twenty-firsts", "one twenty-fifth of", "one hundred thirty-fifths": `found` begins such a fraction."""
    if found.form != WORDS or found.value <= 0 or lexemes[found.start].low in ("a", "an"):
        return None
    last = found.end - 1
    if last > found.start and lexemes[last].low in TENS and _nth(peek(lexemes, found.end + _tie(lexemes, found.end))):
        top = cardinal(lexemes[found.start : last], 0)  # "one hundred" of "one hundred thirty-fifths"
        part = _parts(lexemes, last) if top is not None and top.end == last - found.start else None
    else:
        top, part = found, _parts(lexemes, found.end + _tie(lexemes, found.end))
    if top is None or part is None or part[2] != (top.value > 1) or not _said_of(lexemes, part[1], part[2]):
        return None
    return found._replace(end=part[1], value=top.value / part[0], step=Decimal(0), form=PART)


def _tie(lexemes: Sequence[Lexeme], at: int) -> int:
    return int(peek(lexemes, at).text == "-" and not peek(lexemes, at).gap and not peek(lexemes, at + 1).gap)


def _nth(word: Lexeme) -> bool:
    """Whether a word is an ordinal below ten, in the plural: no "twenty seconds"."""
    return word.low[:-1] in ORDINALS and word.low[-1:] == "s" and ORDINALS[word.low[:-1]] < 10 and word.low != "seconds"


def _parts(lexemes: Sequence[Lexeme], at: int) -> tuple[Decimal, int, bool] | None:
    """The ordinal of several words or a large one at `at`: its value, its end, and whether it is in the plural."""
    if peek(lexemes, at).kind != WORD or lexemes[at].gap == 2:
        return None
    window = list(lexemes[at : at + 8])
    for index, word in enumerate(window):
        if word.low.endswith(("sts", "nds", "rds", "ths")) and word.low != "seconds":
            singular = word._replace(text=word.text[:-1], low=word.low[:-1])
            found = ordinal_value([*window[:index], singular], 0)
            return (found[0], at + index + 1, True) if found and found[1] == index + 1 and found[0] > 20 else None
    found = ordinal_value(window, 0)
    return (found[0], at + found[1], False) if found and found[0] > 20 else None


def _said_of(lexemes: Sequence[Lexeme], end: int, many: bool) -> bool:
    """Whether a fraction stands alone or is said of something; "one twenty-first century painter" is none."""
    after = peek(lexemes, end)
    return many or after.kind != WORD or after.low in FRACTIONAL
