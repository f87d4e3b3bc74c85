"""Lengths of time: "three and a half years", "42 months", "eight-week", "several days", "1 hour 30 minutes"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from checker.language.times.amounts import HALF, amount, fraction, skip_of
from checker.language.times.meanings import Hit, Length, When
from checker.language.times.spelling import MONTHS, SECONDS
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

BETWEEN = words(
    "more straight consecutive full additional whole long business working calendar solid further extra "
    "successive trading short other long fewer good"
)
SMALLER = {"century": 0, "decade": 1, "year": 2, "month": 3, "week": 4, "day": 5, "hour": 6, "minute": 7, "second": 8,
           "millisecond": 9}  # fmt: skip
ABBREVIATED = {"h": "hour", "hrs": "hour", "ms": "millisecond"}
IN_COMPOUND = {"s": "second", "m": "minute"}
FINE = re.compile(r"[0-9]{1,3}:[0-5][0-9]\.[0-9]{1,3}")  # minutes, seconds and hundredths
SYMBOLS = frozenset(("%", "$", "°"))


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
    part = part_of_one(t, at)
    if part:
        return part
    end, number, width = found
    high, odd = None, t.low[end : end + 2] == ["-", "odd"]
    end += 2 * odd
    if t.low[end] == "-" and t.low[end + 1] in ("to", "or"):  # "two-to-three-week", "40- to 60-hour"
        end += 1
    if t.low[end] in ("to", "-", "or") or (t.low[end] == "and" and at and t.low[at - 1] == "between"):
        other = amount(t, end + 1 + (t.low[end + 1] == "-" and t.low[end] != "-"))
        if other and unit_at(t, other[0]) and other[1] > number:
            end, high = other[0], other[1]
    unit = unit_at(t, end)
    if unit is None or (t.glued(at) and t.low[at - 1] in SYMBOLS) or is_fraction(t, end, unit):
        return None
    if high is None and t.low[at - 1] in ("between", "from"):
        wide = up_to(t, unit[0], Length(number, unit[1], digits=width))
        if wide:
            return wide
    return finish(t, unit[0], Length(number, unit[1], high, digits=1 if odd else width))


def up_to(t: Tokens, at: int, low: Length) -> Hit | None:
    """ "between six hours and three days": the other end in a unit of its own, put in the unit of the first."""
    other = amount(t, at + 1) if t.low[at] in ("and", "to") else None
    unit = unit_at(t, other[0]) if other else None
    sizes = SECONDS if low.unit in SECONDS else MONTHS
    if other is None or unit is None or low.unit not in sizes or unit[1] not in sizes or unit[1] == low.unit:
        return None
    high = other[1] * sizes[unit[1]] / sizes[low.unit]
    return (unit[0], replace(low, high=high)) if high > low.amount and t.low[unit[0]] != "ago" else None


def part_of_one(t: Tokens, at: int) -> Hit | None:
    """ "a quarter of an hour", "three-quarters of a year"."""
    found = fraction(t, at)
    if found is None or t.low[found[0] - 1] != "of" or t.low[found[0]] not in ("a", "an"):
        return None
    end = found[0] + 1
    if t.kind(end) != "unit" or t.number(end) != 1 or t.name(end) not in ("hour", "year", "century", "minute", "day"):
        return None
    return finish(t, end + 1, Length(found[1], t.name(end), digits=1))


def is_fraction(t: Tokens, end: int, unit: tuple[int, str]) -> bool:
    """ "three-quarters", "three-quarters of a point", "a quarter of the staff"."""
    if t.low[end] == "-" and t.low[end + 1] == "quarters":
        return True
    return unit[1] == "quarter" and t.low[unit[0]] == "of" and unit[0] - end <= 1 + (t.low[end] == "-")


def a_length(t: Tokens, at: int) -> Hit | None:
    """ "a week", "an hour and a half", "a few days", "a couple of years", "another month", "a half hour"."""
    end = at + 1
    part = part_of_one(t, at)
    if part:
        return part
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
    here += t.low[at] in ("all", "full") and t.low[here] == "-" and t.name(here + 1) in ("day", "week")  # "all-day"
    if t.low[here : here + 2] == ["quarter", "of"] or t.low[here : here + 2] == ["quarter", "-"]:
        return None
    if t.kind(here) == "unit" and t.number(here) == 1 and t.name(here) not in ("season", "weekend", "second"):
        return finish(t, here + 1, Length(Decimal(1), t.name(here), digits=1))
    return None


def vague(t: Tokens, at: int) -> Hit | None:
    """ "several years", "a few hundred days", "a couple of weeks", "dozens of years"."""
    if t.low[at] == "many" and at and t.low[at - 1] == "as":
        return None
    end = skip_of(t, at + 1)
    if t.low[end] == "more":
        end += 1
    many = t.number(end) if t.kind(end) == "scale" and t.low[at] in ("several", "few") else 1
    end += many > 1
    if t.kind(end) == "unit" and t.number(end) == 2:
        couple = t.low[at] == "couple"
        return end + 1, Length(Decimal(t.number(at) * many), t.name(end), vague=not couple, digits=1)
    return None


def finish(t: Tokens, end: int, got: Length) -> Hit | None:
    """What may follow the unit: "and a half", smaller units, and no "old"."""
    if t.low[end] == "-" and t.low[end + 1] in ("over", "on", "to"):  # "year-over-year"
        return None
    if t.low[end : end + 2] == ["-", "long"]:
        return end + 2, got
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
        if not found or not unit or SMALLER.get(unit[1], 0) <= level or t.low[unit[0]] in ("old", "-"):
            break
        if t.low[unit[0]] == "ago" and (t.low[here - 1] != "and" or SMALLER[unit[1]] > level + 1):
            break
        rest.append((found[1], unit[1]))
        level, end = SMALLER[unit[1]], unit[0]
    return end, replace(got, rest=tuple(rest))


def in_compound(t: Tokens, at: int) -> tuple[int, str] | None:
    """The letters "m" and "s", which are minutes and seconds only behind a larger unit ("2 h 21 min 19 s")."""
    unit = IN_COMPOUND.get(t.low[at])
    return (at + 1, unit) if unit else None


def race_time(t: Tokens, at: int) -> Hit | None:
    """ "2:06:41" as the time that a race took: hours, minutes and seconds, or "14:00.21"."""
    parts = t.low[at].split(":")
    if FINE.fullmatch(t.low[at]):
        return at + 1, Length(Decimal(parts[0]), "minute", rest=((Decimal(parts[1]), "second"),), digits=5)
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
