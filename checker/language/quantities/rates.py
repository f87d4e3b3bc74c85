"""Rates ("per barrel", "a year", "/hour") and smaller units behind an amount ("5 ft 2 in", "3 dollars 50 cents")."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities import currencies, units
from checker.language.quantities.amounts import MINUS, Amount
from checker.language.quantities.cardinals import cardinal
from checker.language.quantities.nouns import head_noun
from checker.language.quantities.plurals import IRREGULAR, singular
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import UNITS

BASES = frozenset(
    "second minute hour day night week weekend fortnight month quarter year decade century season share barrel "
    "head ounce pound gallon litre liter gram kilogram kilo kilometre kilometer mile metre meter foot acre "
    "hectare tonne ton bushel person capita unit seat ticket piece bottle pint cup plate household family child "
    "student patient pupil player game match vehicle car room bed word page item square hour-long week-long visit "
    "trip ride dose vote bag case couple customer user subscriber worker employee annum plane aircraft flight "
    "passenger copy kilowatt megawatt kilowatt-hour million thousand hundred token kwh "
    "mmbtu gb mb sq km kg lb oz".split()
)
_NAMED = {"annum": "year", "capita": "person", "liter": "litre", "kilometer": "km", "kilometre": "km", "meter": "m",
          "metre": "m", "kilogram": "kg", "kilo": "kg", "gram": "g", "hr": "hour", "h": "hour", "s": "second",
          "sec": "second", "min": "minute", "mo": "month", "yr": "year", "wk": "week"}  # fmt: skip
_LATER = frozenset("ago earlier later before after from prior previously hence".split())


def rate(lexemes: Sequence[Lexeme], out: Amount, at: int) -> bool:
    """Takes the base of a rate that begins at `at`; a counted thing may stand between it and the number."""
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    if word.gap == 2 or not word.text:
        return False
    if (power := reciprocal(lexemes, at)) is not None and out.kind == "quantity":
        return rated(out, power[0], at, power[1])
    dash = word.text in ("-", "‑") and not word.gap and after.low in ("a", "an", "per")
    if dash:
        at, word, after = at + 1, after, peek(lexemes, at + 2)
        at += after.text in ("-", "‑")
        after = peek(lexemes, at + 1)
    if word.low in ("a", "an"):
        return _base(lexemes, out, at + 1) if after.low in BASES and not _is_ago(lexemes, at + 2) else False
    if word.low == "per" and after.gap < 2 and _per_many(lexemes, out, at):
        return True
    if word.low in ("per", "each", "every") and after.kind == WORD and after.gap < 2:
        if word.low != "per" and after.low not in ("day", "week", "month", "year", "hour", "night", "minute"):
            return False
        return after.low != "cent" and _base(lexemes, out, at + 1)
    if word.text == "/" and after.kind == WORD and not after.gap:
        return _base(lexemes, out, at + 1)
    return False


def _per_many(lexemes: Sequence[Lexeme], out: Amount, at: int) -> bool:
    """ "11 homicides per 100,000 people", "per million births"."""
    many = peek(lexemes, at + 1)
    if out.kind != "count" or many.text not in _MANY:
        return False
    head = head_noun(lexemes, at + 2, False)
    named = f"{many.text} {head[0]}" if head else many.text
    return rated(out, named, at, head[1] + 1 if head else at + 2)


_MANY = frozenset(("100", "1,000", "1000", "10,000", "10000", "100,000", "100000", "1,000,000"))


def reciprocal(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int] | None:
    """The unit below the line at `at`, and its end: "3 m s-1", "5 kg m-3"."""
    sign, power = peek(lexemes, at + 1), peek(lexemes, at + 2)
    if sign.text not in MINUS or sign.gap or power.gap or power.text not in _POWERS or lexemes[at].gap != 1:
        return None
    unit = units.symbols().longest(lexemes, at)
    behind = peek(lexemes, at + 3)
    apart = behind.gap or behind.kind not in "nw"
    return (unit[0].name + _POWERS[power.text], at + 3) if unit is not None and unit[1] == at + 1 and apart else None


_POWERS = {"1": "", "2": "²", "3": "³"}


def _is_ago(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "a year ago", "an hour from now", "a year-old"; "€15 an hour from €14" is a rate."""
    if peek(lexemes, at).low == "from" and peek(lexemes, at + 1).low not in ("now", "then", "today", "tomorrow"):
        return False
    return peek(lexemes, at).low in _LATER or (peek(lexemes, at).text in ("-", "‑") and not peek(lexemes, at).gap)


def _base(lexemes: Sequence[Lexeme], out: Amount, at: int) -> bool:
    symbol = units.symbols().longest(lexemes, at)
    named = units.names().longest(lexemes, at)
    best = max((f for f in (named, symbol) if f), key=lambda f: f[1], default=None)
    word = lexemes[at]
    if best is not None and (lexemes[at - 1].text == "/" or len(word.text) > 2 or best[1] - at > 1):
        name, end = best[0].name, best[1]
    elif word.kind == WORD and (word.low in BASES or lexemes[at - 1].low == "per" or word.low in _NAMED):
        if word.low in ("million", "thousand", "billion", "hundred") and (head := head_noun(lexemes, at + 1, False)):
            return rated(out, f"{word.low} {head[0]}", at, head[1] + 1)
        name, end = _NAMED.get(word.low, IRREGULAR.get(word.low) or singular(word.low)), at + 1
    else:
        return False
    return rated(out, name, at, end)


def rated(out: Amount, name: str, at: int, end: int) -> bool:
    if out.kind == "percent" and out.unit:
        return False
    out.unit = f"{out.unit} per {name}" if out.unit else f"per {name}"
    if out.kind == "duration":
        out.kind = "quantity"
    out.dimension = ""
    if out.noun_end <= out.end or out.kind != "count":
        out.end = end
    else:
        out.base_at = at - 1
    out.noun_end = max(out.noun_end, end)
    return True


SMALLER = {"foot": ("inch",), "yard": ("foot", "inch"), "mile": ("yard", "foot"), "m": ("cm", "mm"), "km": ("m", "cm"),
           "lb": ("ounce",), "stone": ("lb",), "kg": ("g",), "cm": ("mm",), "tonne": ("kg",)}  # fmt: skip


def compound(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """Adds smaller units of the same dimension: "5 ft 2 in", "seven metres and 20 centimetres"."""
    unit, smaller = units.by_name().get(out.unit), SMALLER.get(out.unit, ())
    if out.unit == "foot" and lexemes[out.end - 1].low == "foot" and _spelled_inches(lexemes, out.end):
        out.number += Decimal(UNITS[lexemes[out.end].low]) / 12
        out.end += 1
        return
    if out.unit == "foot" and peek(lexemes, out.end).text == "-" and _inches_follow(lexemes, out.end + 1):
        out.number += Decimal(lexemes[out.end + 1].text) / 12
        out.end += 2
        return
    while unit is not None and smaller:
        at = out.end
        at += peek(lexemes, at).text == ","
        at += peek(lexemes, at).low == "and"
        number = peek(lexemes, at)
        if number.gap == 2 or not number.text:
            return
        part = cardinal(lexemes, at)
        found = _smaller(lexemes, part.end, smaller) if part is not None else None
        if part is None or found is None or part.scaled:
            return
        out.number += part.value * found[0].size / unit.size * (1 if out.number >= 0 else -1)
        out.step = part.step * found[0].size / unit.size
        out.end, smaller = found[1], SMALLER.get(found[0].name, ())


def _spelled_inches(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "five foot three"."""
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    return 0 < UNITS.get(word.low, 0) < 12 and word.gap == 1 and (after.kind != WORD or after.low in ("tall", "and"))


def _inches_follow(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "6-foot-7"."""
    word = peek(lexemes, at)
    return word.kind == NUMBER and not word.gap and word.text.isdigit() and int(word.text) < 12


def _smaller(lexemes: Sequence[Lexeme], at: int, smaller: Sequence[str]) -> tuple[units.Unit, int] | None:
    at += peek(lexemes, at).text == "-"
    inches = peek(lexemes, at)
    if inches.low == "in" and "inch" in smaller and peek(lexemes, at + 1).low not in ("the", "a", "an", "his", "her"):
        return units.by_name()["inch"], at + 1
    for found in (units.names().longest(lexemes, at), units.symbols().longest(lexemes, at)):
        if found is not None and found[0].name in smaller:
            return found
    return None


def cents(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """Adds hundredths: "3 dollars 50 cents", "$20 and 43c", "15 dollars and 50" at the end of a clause."""
    if out.numeral.scaled or out.number != out.number.to_integral_value() or out.unit in currencies.MINOR:
        return
    at = out.end + (peek(lexemes, out.end).low == "and")
    number = peek(lexemes, at)
    part = cardinal(lexemes, at) if number.text and number.gap == 1 else None
    if part is None or part.scaled or not 0 < part.value < 100 or part.value != part.value.to_integral_value():
        return
    after = peek(lexemes, part.end)
    named = currencies.names().longest(lexemes, part.end)
    minor = (named is not None and named[0] in currencies.MINOR) or (after.text in ("c", "¢", "p") and not after.gap)
    short = (not out.prefix or out.end - out.start > 2 or not after.text) and _two_digits(number, part.value)
    if minor:
        out.end = named[1] if named is not None else part.end + 1
    elif short and after.text in ("", ".", ";", "!") and at > out.end - 1 and peek(lexemes, out.start - 1).text != ",":
        out.end = part.end
    else:
        return
    out.number += part.value / 100 * (1 if out.number >= 0 else -1)
    out.step = Decimal("0.01")


def _two_digits(number: Lexeme, value: Decimal) -> bool:
    return number.kind != NUMBER or len(number.text) == 2
