"""Lengths of time: "three and a half years", "42 months", "eight-week", "several days", "1 hour 30 minutes"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from checker.language.times.meanings import Hit, Length, When
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
GLYPHS = {"½": HALF, "¼": QUARTER, "¾": Decimal("0.75")}
BETWEEN = words(
    "more straight consecutive full additional whole long business working calendar solid further extra "
    "successive trading short other long fewer good"
)
SMALLER = {"century": 0, "decade": 1, "year": 2, "month": 3, "week": 4, "day": 5, "hour": 6, "minute": 7, "second": 8,
           "millisecond": 9}  # fmt: skip
PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
ABBREVIATED = {"h": "hour", "hrs": "hour", "ms": "millisecond"}
IN_COMPOUND = {"s": "second", "m": "minute"}
SYMBOLS = frozenset(("%", "$", "°"))


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
    if not PLAIN.fullmatch(word) or len(word) > 12:
        return None
    if t.low[at + 1] == "/" and t.low[at] == "1" and t.low[at + 2] == "2" and t.glued(at + 1) and t.glued(at + 2):
        return at + 3, HALF, 1
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
    if t.kind(end) == "num" and t.name(end + 1) == "quarter" and 1 <= t.number(end) <= 3:
        return skip_of(t, end + 2), QUARTER * t.number(end)
    return None


def skip_of(t: Tokens, at: int) -> int:
    return at + 1 if t.low[at] == "of" else at


def unit_at(t: Tokens, at: int) -> tuple[int, str] | None:
    """A unit of time behind a number, a hyphen or an adjective between them allowed."""
    here = at + 1 if t.low[at] == "-" else at
    if t.low[here] in BETWEEN and t.kind(here + 1) == "unit":
        here += 1
    if t.kind(here) == "unit" and t.name(here) != "season":
        return here + 1, t.name(here)
    if t.low[here] in ("night", "nights") and here > at - 1:
        return here + 1, "night"
    if t.low[here] == "second":
        return here + 1, "second"
    if t.low[here] in ABBREVIATED and t.kind(here - 1) == "digits" and t.low[here - 2] not in SYMBOLS:
        return here + 1, ABBREVIATED[t.low[here]]
    return None


def length(t: Tokens, at: int) -> Hit | None:
    """A length with a number: "five years", "two to three weeks", "an hour and a half"."""
    found = amount(t, at)
    if found is None:
        return None
    end, number, width = found
    high, odd = None, t.low[end : end + 2] == ["-", "odd"]
    end += 2 * odd
    if t.low[end] in ("to", "-", "or"):
        other = amount(t, end + 1)
        if other and unit_at(t, other[0]) and other[1] > number:
            end, high = other[0], other[1]
    unit = unit_at(t, end)
    if unit is None or (t.glued(at) and t.low[at - 1] in SYMBOLS):
        return None
    return finish(t, unit[0], Length(number, unit[1], high, digits=1 if odd else width))


def a_length(t: Tokens, at: int) -> Hit | None:
    """ "a week", "an hour and a half", "a few days", "a couple of years", "another month", "a half hour"."""
    end = at + 1
    if t.kind(end) == "quant":
        return vague(t, end)
    if t.low[end] == "half" or t.low[at] == "half":
        unit = unit_at(t, end + 1 if t.low[end] == "half" or t.low[end] in ("a", "an") else end)
        return finish(t, unit[0], Length(HALF, unit[1], digits=1)) if unit else None
    if t.low[end] == "dozen":
        unit = unit_at(t, end + 1)
        return finish(t, unit[0], Length(Decimal(12), unit[1], digits=2)) if unit else None
    if t.kind(end) == "scale":
        return length(t, end)
    here = end + 1 if t.low[end] in ("full", "whole", "single", "solid") else end
    if t.kind(here) == "unit" and t.number(here) == 1 and t.name(here) not in ("season", "weekend", "second"):
        return finish(t, here + 1, Length(Decimal(1), t.name(here), digits=1))
    return None


def vague(t: Tokens, at: int) -> Hit | None:
    """ "several years", "a few days", "a couple of weeks", "dozens of years"."""
    end = skip_of(t, at + 1)
    if t.low[end] == "more":
        end += 1
    if t.kind(end) == "unit" and t.number(end) == 2:
        couple = t.low[at] == "couple"
        return end + 1, Length(Decimal(t.number(at)), t.name(end), vague=not couple, digits=1)
    return None


def finish(t: Tokens, end: int, got: Length) -> Hit | None:
    """What may follow the unit: "and a half", smaller units, and no "old"."""
    if t.low[end] == "old" or (t.low[end] == "-" and t.low[end + 1] == "old") or t.low[end : end + 2] == ["of", "age"]:
        return None
    if t.low[end] == "and" and got.high is None:
        found = fraction(t, end + 1)
        if found and t.kind(found[0]) != "unit":
            return found[0], replace(got, amount=got.amount + found[1])
    if got.high is None:
        return with_rest(t, end, got)
    return end, got


def with_rest(t: Tokens, end: int, got: Length) -> Hit:
    """The smaller units of a compound length: "two years and three months", "1 hour, 30 minutes"."""
    rest: list[tuple[Decimal, str]] = []
    level = SMALLER.get(got.unit, 9)
    for _ in range(4):
        here = end + 1 if t.low[end] == "," else end
        here += t.low[here] == "and"
        found = amount(t, here)
        unit = (unit_at(t, found[0]) or in_compound(t, found[0])) if found else None
        if not found or not unit or SMALLER.get(unit[1], 0) <= level or t.low[unit[0]] in ("old", "ago", "-"):
            break
        rest.append((found[1], unit[1]))
        level, end = SMALLER[unit[1]], unit[0]
    return end, replace(got, rest=tuple(rest))


def in_compound(t: Tokens, at: int) -> tuple[int, str] | None:
    """The letters "m" and "s", which are minutes and seconds only behind a larger unit ("2 h 21 min 19 s")."""
    unit = IN_COMPOUND.get(t.low[at])
    return (at + 1, unit) if unit else None


def race_time(t: Tokens, at: int) -> Hit | None:
    """ "2:06:41" as the time that a race took: hours, minutes and seconds without a day or "at" beside them."""
    parts = t.low[at].split(":")
    if len(parts) != 3 or "." in parts[0] or "." in parts[1] or not all(part[:1].isdigit() for part in parts):
        return None
    hours, minutes, seconds = (Decimal(part) for part in parts)
    if minutes > 59 or seconds >= 60 or hours > 99 or len(parts[1]) != 2:
        return None
    rest = ((minutes, "minute"), (seconds, "second"))
    return at + 1, Length(hours, "hour", rest=rest, digits=5)


def shifted(t: Tokens, end: int, span: Length) -> Hit:
    """A length with what makes it a time: "ago", "from now"; "earlier" and "after" leave it a length."""
    if t.low[end : end + 2] in (["or", "so"], ["or", "more"]) and t.low[end + 2] == "ago":
        end += 2
    word = t.low[end]
    if word == "ago":
        return end + 1, When(offset=span, sign=-1)
    if word in ("hence", "henceforth"):
        return end + 1, When(offset=span, sign=1)
    if word == "from" and t.low[end + 1] in ("now", "today"):
        return end + 2, When(offset=span, sign=1)
    return end, replace(span)

