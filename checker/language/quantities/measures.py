"""Units of measure behind a number: names, symbols, quotes as feet and inches."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities import units
from checker.language.quantities.amounts import Amount, hyphen, past_article
from checker.language.quantities.cardinals import DIGITS, PART
from checker.language.quantities.rates import reciprocal
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek


def unit_after(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes a unit of measure behind the number, tied by a hyphen or in brackets too."""
    if lexemes[out.start].low == "zero" and peek(lexemes, out.start - 1).low == "absolute":
        out.kind, out.unit, out.dimension = "quantity", "kelvin", "temperature"
        return True
    at = past_article(lexemes, out)
    below = reciprocal(lexemes, at) if at < len(lexemes) else None
    if below is not None and below[0] == "second":
        out.kind, out.unit, out.end, out.dimension = "quantity", "inverse second", below[1], ""  # "4e14 s-1"
        return True
    at += hyphen(lexemes, at)
    bracket = peek(lexemes, at).text in ("(", "[") and peek(lexemes, at + 2).text in (")", "]")
    at += bracket
    if peek(lexemes, at).gap == 2 or not peek(lexemes, at).text:
        return False
    readings = (_named(lexemes, at, out), _signed(lexemes, at, out))
    found = max((reading for reading in readings if reading is not None), key=lambda f: f[1], default=None)
    if found is None or (bracket and found[1] - at > 1):
        return False
    unit, end = found
    out.kind = "duration" if unit.dimension == "time" else "quantity"
    out.unit, out.dimension, out.end = unit.name, unit.dimension, end + bracket
    if unit.name == "degree" and [w.low for w in lexemes[out.end : out.end + 2]] == ["on", "the"]:
        out.unit = _SCALES.get(peek(lexemes, out.end + 2).low, out.unit)
    if unit.dimension == "temperature" and [w.low for w in lexemes[out.end : out.end + 2]] == ["below", "zero"]:
        out.number, out.end = -abs(out.number), out.end + 2
    return True


_SCALES = {"celsius": "°C", "centigrade": "°C", "fahrenheit": "°F", "kelvin": "kelvin"}  # "30° on the Celsius scale"


def _named(lexemes: Sequence[Lexeme], at: int, out: Amount) -> tuple[units.Unit, int] | None:
    """The unit whose name begins at `at`, and its end."""
    if lexemes[at].low == "in" and _is_inch(lexemes, at, out):
        return units.by_name()["inch"], at + 1
    found = units.names().longest(lexemes, at)
    return found if found is not None and name_holds(lexemes, at, found, out) else None


def _signed(lexemes: Sequence[Lexeme], at: int, out: Amount) -> tuple[units.Unit, int] | None:
    """The unit whose symbol begins at `at`, and its end; a symbol ends where its word ends."""
    if out.numeral.form not in (DIGITS, PART) and len(lexemes[at].text) < 2:
        return None
    found = units.symbols().longest(lexemes, at)
    if found is None or not symbol_holds(lexemes, at, found, out):
        return None
    after = peek(lexemes, found[1])
    runs_on = after.kind in ("w", "n") and not after.gap and lexemes[found[1] - 1].text.isalnum()
    return None if runs_on else found


def _is_inch(lexemes: Sequence[Lexeme], at: int, out: Amount) -> bool:
    """ "2 1/2 in thick", "5 in" at the end: not "42 in all"."""
    after = peek(lexemes, at + 1)
    ends = after.text in ("", ".", ",", ";", ")") or after.low in (
        "thick",
        "wide",
        "long",
        "tall",
        "deep",
        "across",
        "x",
        "by",
    )
    return lexemes[out.end - 1].kind in "nf" and out.number < 100 and ends


def name_holds(lexemes: Sequence[Lexeme], at: int, found: tuple[units.Unit, int], out: Amount) -> bool:
    """Whether a unit's name is meant as a unit: "second" as an ordinal, "league", "cup", "stone", "quarter" are not."""
    _unit, end = found
    word = lexemes[at].low
    if word in ("league", "leagues", "quarter", "quarters", "stone", "bar", "bars", "night", "nights"):
        return word in ("nights", "night") or (word == "stone" and out.numeral.form != PART and out.number > 5)
    if word in ("cup", "cups"):
        some = out.number <= (1 if word == "cup" else 20)  # "15 cup titles"
        return (some and lexemes[at].text.islower()) or peek(lexemes, end).low == "of"
    if word in ("mo", "mos", "min", "sec", "hr", "gal", "hp", "db"):
        return lexemes[out.end - 1].kind in ("n", "f")
    if word == "second" and at > 0 and lexemes[at - 1].low in ("one", "a"):
        return True
    return True


QUOTES = frozenset("'\"′″’”")
SINGLE = frozenset("mglshbtdKCFVAWNJBLT")


def symbol_holds(lexemes: Sequence[Lexeme], at: int, found: tuple[units.Unit, int], out: Amount) -> bool:
    """Whether an abbreviation is meant as a unit: quotes only where they tie, single letters not before a name."""
    unit, end = found
    text, after = lexemes[at].text, peek(lexemes, end)
    if end - at > 1:
        return True
    if text in QUOTES:
        return _is_prime(lexemes, at, out)
    if text in ("C", "F"):
        return unit.dimension == "temperature" and _is_temperature(lexemes, at, out, after)
    if text == "s":
        return out.number % 1 != 0 or (peek(lexemes, out.start - 1).text == after.text == "|")  # a cell of its own
    if text == "N" and after.text == "." and peek(lexemes, end + 1).text[:1].isupper():
        return False  # "4 N. Third Avenue"
    if text in ("in.", "PS", "pm", "ms", "mb"):
        return text in ("ms",) or (text == "pm" and "." in lexemes[out.end - 1].text) or text == "PS"
    if len(text) > 1 or text == "°" or text == "º":
        return True
    if after.text == "/" and not after.gap:
        return True
    if lexemes[at].gap and text in ("A", "b", "h", "d", "T", "B", "L", "s"):
        return (
            (not after.text or after.gap == 2 or after.text in ".,;)") if text in ("b", "B", "A", "h", "s") else False
        )
    if text == "W" and lexemes[at].gap and out.number >= 1000:
        return False  # "1587 W. Main"
    if text in ("K",) and out.number < 100:
        return False
    return not (after.text in ("'", "’", "&") and not after.gap)


def _is_temperature(lexemes: Sequence[Lexeme], at: int, out: Amount, after: Lexeme) -> bool:
    """ "30C" and "98.6 F", not "13F" (a form) or "12 C Street"."""
    tail = peek(lexemes, at + 2)
    named = after.kind == WORD and after.text[0].isupper() and after.gap == 1
    named |= after.text == "-" and not after.gap and tail.kind == NUMBER and not tail.gap  # "30 F-16 jets"
    tied = not lexemes[at].gap  # an oven's too
    low, high = (-90, 300 if tied else 60) if lexemes[at].text == "C" else (20, 600 if tied else 140)
    return low <= out.number <= high and not named


def _is_prime(lexemes: Sequence[Lexeme], at: int, out: Amount) -> bool:
    """Feet and inches: the sign stands at the number and no quotation is open."""
    if out.numeral.form != DIGITS or out.number >= 1000:
        return False
    text, after = lexemes[at].text, peek(lexemes, at + 1)
    if text in ("'", "’", "′"):
        if lexemes[at].gap:
            return False
        if after.kind == NUMBER and not after.gap:
            return True
        return text == "′" or (not (after.kind == WORD and not after.gap) and _closed(lexemes, at, "'‘’"))
    return text == "″" or _closed(lexemes, at, '"“”')


def _closed(lexemes: Sequence[Lexeme], at: int, marks: str) -> bool:
    """Whether no quotation stands open within forty lexemes before `at`."""
    return sum(lexeme.text in marks for lexeme in lexemes[max(0, at - 40) : at]) % 2 == 0


def magnitude(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """The strength of an earthquake: "magnitude 6.8", "a 6.8-magnitude quake"."""
    tie = hyphen(lexemes, out.end)
    back = out.start - 1 - (peek(lexemes, out.start - 1).text in ("-", "of"))
    before, behind = peek(lexemes, back).low, peek(lexemes, out.end + tie).low
    if not 0 < out.number < 10 or (before != "magnitude" and not (tie and behind == "magnitude")):
        return False
    out.kind, out.unit, out.dimension = "quantity", "magnitude", "magnitude"
    out.end += 2 if before != "magnitude" else 0
    return True
