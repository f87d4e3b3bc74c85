"""Numbers before a unit of time: "42", "twenty-one", "two and a half", "2½", "half an"."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.language.times.tokens import Tokens

HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
GLYPHS = {"½": HALF, "¼": QUARTER, "¾": Decimal("0.75")}
PARTS = {("1", "/", "2"): HALF, ("1", "/", "4"): QUARTER, ("3", "/", "4"): GLYPHS["¾"]}
PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def amount(t: Tokens, at: int) -> tuple[int, Decimal, int] | None:
    """A number in digits or words with its end and its significant digits."""
    kind = t.kind(at)
    if kind == "digits":
        return digits(t, at)
    if kind in ("num", "scale"):
        end, number = spelled(t, at)
        return with_fraction(t, end, number)
    if t.low[at] == "half" and t.low[at + 1] in ("a", "an"):
        return at + 2, HALF, 1
    return (at + 1, GLYPHS[t.low[at]], 1) if t.low[at] in GLYPHS else None


def digits(t: Tokens, at: int) -> tuple[int, Decimal, int] | None:
    word = t.low[at].replace(",", "")
    if not PLAIN.fullmatch(word) or len(word) > 12 or (t.low[at - 1] == "/" and t.kind(at - 2) == "digits"):
        return None
    part = PARTS.get((word[-1], t.low[at + 1], t.low[at + 2]))
    if part is not None and t.glued(at + 1) == t.glued(at + 2) and "." not in word:
        return at + 3, Decimal(word[:-1] or 0) + part, len(word)  # "41/2 months" is what plain text leaves of 4½
    number, end = Decimal(word), at + 1
    while t.kind(end) == "scale":
        number, end = number * Decimal(t.number(end)), end + 1
    return with_fraction(t, end, number)


def spelled(t: Tokens, at: int) -> tuple[int, Decimal]:
    """A number in words, at most a few tokens: "forty-two", "three hundred and ten"."""
    total, part, end = 0, 0, at
    while end < at + 8:
        kind, number = t.kind(end), t.number(end)
        if kind == "scale":
            part = (part or 1) * number
            if number >= 1000:
                total, part = total + part, 0
        elif kind == "num" and (part % 100 == 0 or (number < 10 and joins_on(t, end - 1))):
            part += number
        else:
            break
        end += 1
        end += links(t, end, part)
    return end, Decimal(total + part)


def joins_on(t: Tokens, at: int) -> bool:
    """Whether ones may follow this token: a hyphen or a word for tens."""
    return t.low[at] == "-" or t.name(at) == "tens"


def links(t: Tokens, at: int, part: int) -> bool:
    """Whether a hyphen or "and" here stands inside a number in words."""
    if part == 0 or t.kind(at + 1) != "num":
        return False
    hyphen = t.low[at] == "-" and t.name(at - 1) == "tens" and t.number(at + 1) < 10
    return hyphen or (t.low[at] == "and" and part % 100 == 0)


def with_fraction(t: Tokens, end: int, number: Decimal) -> tuple[int, Decimal, int]:
    """A number and the fraction behind it: "two and a half", "two-and-a-half", "3½"."""
    width = len(number.as_tuple().digits)
    if t.low[end] in GLYPHS:
        return end + 1, number + GLYPHS[t.low[end]], width + 1
    half = end + (t.low[end] == "-")
    if tuple(t.low[half : half + 3]) in PARTS and t.glued(half + 1) == t.glued(half + 2):
        return half + 3, number + PARTS[t.low[half], "/", t.low[half + 2]], width + 1
    here = end + 1 if t.low[end] == "-" else end
    if t.low[here] == "and":
        here += 1 + (t.low[here + 1] == "-")
        found = fraction(t, here)
        if found:
            return found[0], number + found[1], width + 1
    return end, number, width


def fraction(t: Tokens, at: int) -> tuple[int, Decimal] | None:
    """ "a half", "half", "a quarter", "three quarters" (of)."""
    end = at + 1 if t.low[at] in ("a", "an") else at
    end += t.low[end] == "-"
    if t.low[end] == "half":
        return end + 1, HALF
    if t.name(end) == "quarter" and t.number(end) == 1 and (end > at or t.kind(end + 1) == "unit"):
        return skip_of(t, end + 1), QUARTER
    here = end + 1 + (t.low[end + 1] == "-")
    if t.kind(end) == "num" and t.name(here) == "quarter" and 1 <= t.number(end) <= 3:
        return skip_of(t, here + 1), QUARTER * t.number(end)
    return None


def skip_of(t: Tokens, at: int) -> int:
    return at + 1 if t.low[at] == "of" else at
