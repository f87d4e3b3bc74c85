"""Numbers in digits: "1,234.5", "1.234,5", "12,34,567", "816 000", "2.48×10−5", "2 1/4", "14½"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from checker.language.quantities.scan import FRACTION, NUMBER, Lexeme
from checker.language.quantities.words import FRACTION_SIGNS

_PLAIN = re.compile(r"[0-9]+|[0-9]*\.[0-9]+")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_CONTINENTAL = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}")
_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")
LONGEST = 60
TENTH = Decimal("0.1")  # "14½" is as fine as one decimal
MINUS = frozenset("-−–")


class Literal(NamedTuple):
    """A number in digits up to lexeme `end`; `step` is the weight of its last written digit."""

    value: Decimal
    step: Decimal
    digits: int
    end: int
    grouped: bool = False


@lru_cache(maxsize=4096)
def read(text: str) -> tuple[Decimal, Decimal, int, bool] | None:
    """Value, step and significant digits of one digit group, and whether it has thousands separators."""
    if len(text) > LONGEST:
        return None
    grouped = False
    if _PLAIN.fullmatch(text):
        plain = text
    elif _THOUSANDS.fullmatch(text):
        plain, grouped = text.replace(",", ""), True
    elif _CONTINENTAL.fullmatch(text):
        plain, grouped = text.replace(".", "").replace(",", "."), True
    elif _COMMA.fullmatch(text):
        plain = text.replace(",", ".")
    else:
        return None
    value = Decimal(plain)
    fraction = len(plain.partition(".")[2])
    digits = len(plain.replace(".", "").lstrip("0")) or 1
    return value, Decimal(1).scaleb(-fraction), digits, grouped


def literal(lexemes: Sequence[Lexeme], at: int) -> Literal | None:
    """The number in digits that begins at lexeme `at`."""
    lexeme = lexemes[at]
    if lexeme.kind == FRACTION:
        return Literal(FRACTION_SIGNS[lexeme.text], Decimal(0), 1, at + 1)
    if lexeme.kind != NUMBER or (found := read(lexeme.text)) is None:
        return None
    value, step, digits, grouped = found
    first = Literal(value, step, digits, at + 1, grouped)
    return (
        _torn(lexemes, at, first)
        or _spaced(lexemes, at, first)
        or _mixed(lexemes, at, first)
        or _power(lexemes, first)
        or first
    )


_MAGNITUDES = frozenset("% percent million billion trillion thousand".split())


def _torn(lexemes: Sequence[Lexeme], at: int, first: Literal) -> Literal | None:
    """Numbers of tokenised text: "4 . 8 %", "10 , 000 monkeys"."""
    if at + 2 >= len(lexemes) or lexemes[at + 1].gap != 1 or lexemes[at + 2].gap != 1 or lexemes[at + 2].kind != NUMBER:
        return None
    mark, head, tail = lexemes[at + 1].text, lexemes[at].text, lexemes[at + 2].text
    if not (head.isdigit() and tail.isdigit()) or len(head) > 3:
        return None
    behind = lexemes[at + 3].low if at + 3 < len(lexemes) else ""
    if (mark == "." and behind in _MAGNITUDES) or (mark == "," and len(tail) == 3):
        found = read(f"{head}{mark}{tail}")
        return Literal(*found[:3], at + 3, mark == ",") if found else None
    return None


def _spaced(lexemes: Sequence[Lexeme], at: int, first: Literal) -> Literal | None:
    """Groups of three after a blank: "816 000", "1 234 567.89"."""
    text, end = lexemes[at].text, at + 1
    if not text.isdigit() or len(text) > 3 or text[0] == "0":
        return None
    whole = text
    while end < len(lexemes) and end - at < 6:
        head, dot, _rest = lexemes[end].text.partition(".")
        if lexemes[end].kind != NUMBER or lexemes[end].gap != 1 or len(head) != 3 or not head.isdigit():
            break
        whole, end = whole + lexemes[end].text, end + 1
        if dot:
            break
    plural = end < len(lexemes) and lexemes[end].low == "s" and not lexemes[end].gap  # "18 777s", jets
    found = read(whole) if end > at + 1 and not plural and not _continues(lexemes, end) else None
    return Literal(*found[:3], end, True) if found else None


def _continues(lexemes: Sequence[Lexeme], end: int) -> bool:
    return end < len(lexemes) and lexemes[end].kind == NUMBER and lexemes[end].gap == 1


def _mixed(lexemes: Sequence[Lexeme], at: int, first: Literal) -> Literal | None:
    """Fractions: "1/4", "2 1/4", "2-1/4", "14½"."""
    end = first.end
    if end < len(lexemes) and lexemes[end].kind == FRACTION and lexemes[end].gap < 2:
        return Literal(first.value + FRACTION_SIGNS[lexemes[end].text], TENTH, first.digits + 1, end + 1)
    part = _ratio(lexemes, at)
    if part is not None:
        return Literal(part, Decimal(0), first.digits, at + 3)
    tied = [(lexeme.text, lexeme.gap) for lexeme in lexemes[end : end + 1]] == [("-", 0)] and len(lexemes) > end + 3
    start = end + 1 if tied and lexemes[end + 3].text in _PARTS and not lexemes[end + 1].gap else end
    apart = start < len(lexemes) and (start > end or lexemes[start].gap == 1)
    part = _ratio(lexemes, start) if apart else None
    if part is not None and part < 1 and first.value == first.value.to_integral_value():
        return Literal(first.value + part, TENTH, first.digits + 1, start + 3)
    return None


def _ratio(lexemes: Sequence[Lexeme], at: int) -> Decimal | None:
    """The value of "3/4" at `at`; further slashes or long numbers make it a date or a code."""
    if at + 2 >= len(lexemes) or lexemes[at + 1].text != "/" or lexemes[at + 1].gap != lexemes[at + 2].gap:
        return None
    a, b = lexemes[at].text, lexemes[at + 2].text
    if lexemes[at + 1].gap and not (lexemes[at + 1].gap == 1 and b in _PARTS and a.isdigit() and int(a) < int(b)):
        return None
    if not (a.isdigit() and b.isdigit()) or len(a) > 4 or len(b) > 4 or len(a) > len(b) + 1 or int(b) < 2:
        return None
    if at + 3 < len(lexemes) and lexemes[at + 3].text in ("/", "-") and not lexemes[at + 3].gap:
        following = lexemes[at + 4] if at + 4 < len(lexemes) else None
        ranged = [lexeme.text for lexeme in lexemes[at + 5 : at + 6]] == ["/"] and b in _PARTS  # "1/2-3/4 cup"
        if following is None or (following.kind == NUMBER and not ranged):
            return None
    return Decimal(a) / Decimal(b)


_PARTS = frozenset(("2", "4", "8", "16", "32", "64"))  # of a point, in tokenised text: "7 3 / 4 %"


def _power(lexemes: Sequence[Lexeme], first: Literal) -> Literal | None:
    """Powers: "1e10", "2.48×10−5", "1.1^23"."""
    end = first.end
    if end + 1 >= len(lexemes) or lexemes[end].gap:
        return None
    base = None
    if lexemes[end].low == "e":
        base, end = Decimal(10), end + 1
    elif lexemes[end].text in "×x" and lexemes[end + 1].text == "10" and end + 2 < len(lexemes):
        base, end = Decimal(10), end + 2
        end += lexemes[end].text == "^"
    elif lexemes[end].text == "^":
        end += 1
    else:
        return None
    return _raised(lexemes, first, base, end)


def _raised(lexemes: Sequence[Lexeme], first: Literal, base: Decimal | None, end: int) -> Literal | None:
    sign = 1
    if end < len(lexemes) and lexemes[end].text in ("-", "−", "+"):
        sign, end = 1 if lexemes[end].text == "+" else -1, end + 1
    if end >= len(lexemes) or lexemes[end].gap or not lexemes[end].text.isdecimal() or len(lexemes[end].text) > 2:
        return None
    exponent = sign * int(lexemes[end].text)
    if base is None:
        return Literal(first.value**exponent, Decimal(0), first.digits, end + 1) if first.value else None
    return Literal(first.value * base**exponent, first.step * base**exponent, first.digits, end + 1)
