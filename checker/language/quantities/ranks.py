"""Ranks: "No. 3", "third-largest", "finished second", "Category 4"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import DIGITS, WORDS, Numeral, cardinal
from checker.language.quantities.codes import STREETS
from checker.language.quantities.context import MONTHS, begins_sentence, capital
from checker.language.quantities.ordinals import FILLED, FRACTIONAL, ordinal_value
from checker.language.quantities.plurals import is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import ORDINALS, SCALES, TENS, UNITS, VAGUE

SUPERLATIVES = frozenset(
    "largest biggest highest lowest smallest tallest longest oldest youngest richest busiest fastest deepest "
    "heaviest strongest poorest best worst wealthiest hottest coldest most greatest costliest priciest deadliest "
    "wettest driest warmest closest nearest".split()
)
RANKED = frozenset(
    "took takes take taking started starts ranked ranks rank ranking finished finish finishing finishes came come "
    "comes placed places seeded seed stands stood sits sit sat remains remained qualified qualify ended lies "
    "third-place rated up down".split()
)
PLACES = frozenset("place places spot position seed seeded rank overall".split())


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
    index += word.low != "number" and peek(lexemes, index).text == "." and not peek(lexemes, index).gap
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
    if peek(lexemes, found.end).text == "/" and not peek(lexemes, found.end).gap:
        return None  # "the number 1/2"
    if word.low == "number" and found.form == DIGITS and peek(lexemes, at - 1).low not in _BEFORE_NUMBER:
        return None
    return _ranked(at, found.end, found.value)


_BEFORE_NUMBER = frozenset("the is was at ranked as world be become became s its their his her in to from".split())


def _ranked(start: int, end: int, value: Decimal) -> Amount:
    numeral = Numeral(start, end, value, Decimal(0), 1, WORDS)
    return Amount(start, end, numeral, value, Decimal(0), "rank", "", "rank")


NOT_RANKS = frozenset(
    "quarter quarters half century centuries amendment party parties parties' floor grade year degree round "
    "minute precinct generation street avenue of base world war day birthday hour leg person's period inning "
    "innings down lap night month week reading circuit district century-old division infantry fleet army "
    "regiment battalion ward brigade cavalry estate dimension wheel thought look chance opinion hand wife "
    "wind nature home".split()
)


def _ordinal(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    found = ordinal_value(lexemes, at)
    if found is None:
        return None
    value, end = found
    hyphen = peek(lexemes, end).text in ("-", "‑")
    after, before = peek(lexemes, end + hyphen), peek(lexemes, at - 1)
    strong = after.low in SUPERLATIVES or after.low in PLACES or before.low in RANKED or before.low in ("rank", "no")
    strong = strong or _again(lexemes, end) or _of_theirs(lexemes, at, end, value)
    if not strong and (after.low in NOT_RANKS or before.low in MONTHS or peek(lexemes, end).low in MONTHS):
        return None
    digits = lexemes[at].kind == NUMBER and after.low not in STREETS and not hyphen
    placed = before.low in RANKED and before.low not in ("up", "down")
    if digits and not placed and (_crossing(before, after, value) or _corner(lexemes, end, value)):
        return None  # "near 48th and Sansom streets"
    if digits and after.kind == WORD:
        return _ranked(at, end, value)
    alone = at == 0 and end >= len(lexemes) - 1
    if not strong and not alone and (hyphen or not _orders(lexemes, at, end, value)):
        return None
    return _ranked(at, end, value)


def _again(lexemes: Sequence[Lexeme], end: int) -> bool:
    """ "the fourth year running", "a third month in a row": what recurs is put in order."""
    words = [peek(lexemes, end + back).low for back in range(1, 5)]
    return words[0] == "running" or words[:3] == ["in", "a", "row"] or words[1:] == ["in", "a", "row"]


def _of_theirs(lexemes: Sequence[Lexeme], at: int, end: int, value: Decimal) -> bool:
    """ "the second of its permits", "the fifth of the race's stages": no share, no day of a month."""
    whose, what = peek(lexemes, end + 1), peek(lexemes, end + 2)
    known = peek(lexemes, at - 1).low == "the" and peek(lexemes, end).low == "of" and value > 1
    return known and (whose.low in _THEIRS or (whose.low == "the" and what.low != "month"))


_THEIRS = frozenset("its their his her our these those two three four five six seven eight nine ten".split())


def _corner(lexemes: Sequence[Lexeme], end: int, value: Decimal) -> bool:
    """ "48th and Sansom", not "left them 23rd and sinking"."""
    street = peek(lexemes, end + 1)
    return peek(lexemes, end).low == "and" and value >= 10 and (street.kind != WORD or capital(street))


def _crossing(before: Lexeme, after: Lexeme, value: Decimal) -> bool:
    """Whether digits behind a preposition are a street's: "at 5th and Main", not "gives birth to 2nd child"."""
    return before.low in _WHERE and (after.kind != WORD or after.low == "and" or (value > 3 and capital(after)))


def _orders(lexemes: Sequence[Lexeme], at: int, end: int, value: Decimal) -> bool:
    """Whether an ordinal in words puts a thing in order; "first" and "second" do so of what recurs, or owned."""
    before, after = peek(lexemes, at - 1), peek(lexemes, end)
    if value == 1:
        return (after.low in RECURRING and before.kind == WORD) or _foremost(lexemes, at, end)
    if value == 2 and not (before.low in _OWNED and after.kind == WORD):
        return False
    return not _inside_name(lexemes, at, end)


def _foremost(lexemes: Sequence[Lexeme], at: int, end: int) -> bool:
    """ "become the first woman", "its first plant": one thing that nothing came before, no set phrase."""
    before, after = peek(lexemes, at - 1), peek(lexemes, end)
    if before.low not in _OWNED or after.kind != WORD or after.gap != 1 or after.low in FIRST_PHRASES:
        return False
    if after.low in FRACTIONAL or after.low in UNITS or after.low in TENS or after.low in VAGUE or is_plural(after.low):
        return False
    return not _inside_name(lexemes, at, end)


FIRST_PHRASES = frozenset(
    "lady ladies minister class name names place aid glance sight choice option instance step thing responder one "
    "responders family phase stage draft refusal principles impression priority of to and or who who's ever that "
    "couple few several dozen thousand million hundred person generation place's page edition part section".split()
)
RECURRING = frozenset("time anniversary term".split())
_WHERE = frozenset("west east north south near at on to".split())
_OWNED = frozenset("the a its their his her this that my our your s only".split())


def _inside_name(lexemes: Sequence[Lexeme], at: int, end: int) -> bool:
    after, noun = peek(lexemes, end), peek(lexemes, end + 1)
    if capital(lexemes[at]) and not begins_sentence(lexemes, at):
        return True
    described = noun.kind == WORD and noun.gap == 1 and not capital(noun)  # "a third African country"
    return capital(after) and after.gap == 1 and (not described or noun.low in NOT_RANKS or noun.low in _LINKS)


_LINKS = frozenset("of and in at on for to from with is was has had said says by who that which".split())


def article(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether the article at `at` belongs to an ordinal and makes no fraction: "a third blogger"."""
    word, after = peek(lexemes, at + 1), peek(lexemes, at + 2)
    if lexemes[at].low != "a" or ORDINALS.get(word.low, 0) < 3 or word.gap != 1:
        return False
    if after.text in ("-", "‑"):
        after = peek(lexemes, at + 3)  # "a third-story apartment"
        return after.kind == WORD and not after.gap and after.low not in SCALES
    return after.kind == WORD and after.gap == 1 and after.low not in FRACTIONAL | FILLED and after.low not in SCALES


def top(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """ "in the top five": a rank of five or better."""
    tied = peek(lexemes, out.start - 1).text == "-"
    if peek(lexemes, out.start - 1 - tied).low == "top" and out.number % 1 == 0 and 1 < out.number <= 1000:
        out.kind, out.bound, out.dimension = "rank", "<=", "rank"
