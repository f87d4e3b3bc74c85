"""Whole numbers in words and digits with their magnitudes: "three hundred and 21", "1.2 million"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.language.quantities.literals import literal
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.sums import Sum
from checker.language.quantities.words import DENOMINATORS, SCALES, TENS, UNITS

DIGITS, WORDS, PART, VAGUELY = "digits", "words", "fraction", "vague"
_MOST = 24  # lexemes that one number may run over


class Numeral(NamedTuple):
    """A number over lexemes [`start`, `end`). `step` is the weight of the last digit that counts (0: exact).

    `form` says how it is written; `high` is the upper end of a vague one ("dozens"); `scaled` whether a magnitude
    word or letter belongs to it, `grouped` whether its digits stand in groups of three.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    digits: int
    form: str
    high: Decimal | None = None
    scaled: bool = False
    grouped: bool = False


def cardinal(lexemes: Sequence[Lexeme], at: int, plain: bool = False) -> Numeral | None:
    """A whole number in words, digits or both; `plain` keeps to what has no "and"."""
    word = lexemes[at]
    first = literal(lexemes, at) if word.kind in "nf" else None
    if first is None and not (word.low in UNITS or word.low in TENS or _bare(lexemes, at)):
        return None
    state, end = Sum(), at
    if first is not None:
        state.add(first.value)
        state.room, end = Decimal(0), first.end
    scaled = False
    while end < len(lexemes) and end - at < _MOST:
        taken = _next(lexemes, end, state, first is not None, plain)
        if taken is None:
            break
        scaled |= lexemes[taken - 1].low in WRITTEN
        end = taken
    weight = _weight(lexemes, at, end, state)
    if first is not None:
        value, step = state.value, first.step * weight
        return Numeral(at, end, value, step, first.digits, DIGITS, None, scaled, first.grouped)
    written = len(str(int(state.value)).rstrip("0")) or 1
    return Numeral(at, end, state.value, weight, written, WORDS, None, scaled) if end > at else None


def _bare(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "a hundred", "a million", "hundred": the article counts as one."""
    word = lexemes[at].low
    if word in ("a", "an"):
        following = peek(lexemes, at + 1)
        return following.low in ("hundred", "dozen") or (
            _scale(lexemes, at + 1) is not None and following.kind == WORD and len(following.low) > 3
        )
    return at == 0 and (word == "hundred" or (word in SCALES and len(word) > 5))


def _scale(lexemes: Sequence[Lexeme], at: int) -> Decimal | None:
    """The magnitude that a word is; "grand" is none before a noun ("a grand jury", "four grand slams")."""
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    if word.low == "grand" and after.kind == WORD and after.gap == 1 and after.low not in _AFTER_GRAND:
        return None
    return SCALES.get(word.low)


_AFTER_GRAND = frozenset("a an for in on to from of each per and or but more by at if than is was".split())


def _next(lexemes: Sequence[Lexeme], end: int, state: Sum, digits: bool, plain: bool) -> int | None:
    """The index after the next word that belongs to the number, or None."""
    word = lexemes[end]
    if word.gap == 2 and state.group is not None:
        return None
    started = state.group is not None or state.total > 0
    if word.low in ("a", "an") and not started:
        return end + 1 if peek(lexemes, end + 1).low != "dozen" else None
    if word.text == "-" and not word.gap and started and not peek(lexemes, end + 1).gap:
        following = peek(lexemes, end + 1).low
        # "twenty-one", "four-million", "two-hundred"; "five-ten" are two numbers
        if following in WRITTEN or (following in UNITS and state.room and UNITS[following] < 10):
            return _next(lexemes, end + 1, state, digits, plain)
        return None
    if word.text == "-" and word.gap == 1 and _tied_apart(lexemes, end, state):
        return _next(lexemes, end + 1, state, digits, plain)
    if word.low == "hundred":
        return end + 1 if state.times_hundred() else None
    if word.kind == WORD and (scale := _scale(lexemes, end)) is not None and (started or len(word.low) > 4):
        if len(word.low) < 3 and not digits:
            return None
        return end + 1 if state.close(scale) else None
    small = UNITS.get(word.low, TENS.get(word.low))
    if small is not None and (not started or state.room or (state.group is None and state.scale)):
        return end + 1 if state.add(Decimal(small)) else None
    if word.kind == NUMBER and started and state.group is None and state.scale and not plain:
        return _digits_after(lexemes, end, state)
    if not plain and word.low in ("and", "&", ",") and started:
        return _joined(lexemes, end, state)
    return None


def _tied_apart(lexemes: Sequence[Lexeme], end: int, state: Sum) -> bool:
    """ "ninety - five" in a text whose hyphens stand apart: tens and ones are no range downwards."""
    following = peek(lexemes, end + 1)
    return lexemes[end - 1].low in TENS and following.gap == 1 and 0 < UNITS.get(following.low, 0) < state.room


WRITTEN = frozenset(SCALES) | {"hundred"}


def _digits_after(lexemes: Sequence[Lexeme], end: int, state: Sum) -> int | None:
    """ "4 thousand 3 hundred": digits go on after a scale only where a scale follows them."""
    found = literal(lexemes, end)
    if found is None or state.scale is None or found.value >= state.scale or found.value >= 1000:
        return None
    following = peek(lexemes, found.end).low
    if following != "hundred" and SCALES.get(following, state.scale) >= state.scale:
        return None
    state.group, state.room = found.value, Decimal(0)
    return found.end


def _joined(lexemes: Sequence[Lexeme], end: int, state: Sum) -> int | None:
    """ "three hundred and one", "two thousand, four hundred": what follows must fit below what stands."""
    following = peek(lexemes, end + 1)
    comma = lexemes[end].text == ","
    if comma and (state.group is not None or state.scale is None or following.kind == NUMBER):
        return None
    if not (state.hundred or (state.group is None and state.scale)):
        return None
    if (
        following.gap == 2
        or following.low in ("a", "an")
        or not (following.kind == NUMBER or following.low in UNITS or following.low in TENS)
    ):
        return None
    return _under_hundred(lexemes, end, state) if state.hundred else _under_scale(lexemes, end, state, comma)


def _under_hundred(lexemes: Sequence[Lexeme], end: int, state: Sum) -> int | None:
    """ "three hundred and one"; a scale behind it is of the whole: "two hundred and two thousand"."""
    small = _small(lexemes, end + 1)
    if small is None:
        return None
    value, after = small
    behind = peek(lexemes, after)
    if behind.low in ("dozen", "dozens"):
        return _absorb(state, value * 12, after + 1)
    scale = SCALES.get(behind.low) if behind.kind == WORD and len(behind.low) > 3 else None
    if behind.low == "hundred" or (behind.low in DENOMINATORS and behind.low != "second"):
        return None
    if scale is not None and (_between(lexemes, end) or (state.scale is not None and scale >= state.scale)):
        return None
    return _absorb(state, value, after)


def _small(lexemes: Sequence[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """A number below a hundred in words or digits, and its end."""
    word = lexemes[at]
    if word.kind == NUMBER:
        found = literal(lexemes, at)
        return (found.value, found.end) if found and found.value < 100 and found.value % 1 == 0 else None
    if word.low in UNITS:
        return Decimal(UNITS[word.low]), at + 1
    tens = Decimal(TENS[word.low])
    unit_at = at + 1 + (peek(lexemes, at + 1).text == "-" and not peek(lexemes, at + 1).gap)
    unit = peek(lexemes, unit_at)
    if 0 < UNITS.get(unit.low, 0) < 10 and unit.gap < 2:
        return tens + UNITS[unit.low], unit_at + 1
    return tens, at + 1


def _under_scale(lexemes: Sequence[Lexeme], end: int, state: Sum, comma: bool) -> int | None:
    """ "two thousand and three", "three million, two hundred thousand"."""
    rest = cardinal(lexemes[end + 1 : end + 9], 0, plain=True)
    if rest is None or rest.value != rest.value.to_integral_value():
        return None
    behind = peek(lexemes, end + 1 + rest.end).low
    if (
        (behind in DENOMINATORS and behind != "second")
        or rest.value >= (state.scale or 0)
        or (comma and not rest.scaled)
    ):
        return None
    return _absorb(state, rest.value, end + 1 + rest.end)


def _between(lexemes: Sequence[Lexeme], end: int) -> bool:
    """Whether "between" or "from" stands shortly before: then "and" parts two numbers."""
    return any(lexeme.low in ("between", "from") for lexeme in lexemes[max(0, end - 5) : end])


def _absorb(state: Sum, value: Decimal, after: int) -> int:
    state.group = (state.group or Decimal(0)) + value
    state.hundred = value < 10**15 and not value % 100
    state.room = Decimal(100) if state.hundred else Decimal(0)
    return after


def _weight(lexemes: Sequence[Lexeme], at: int, end: int, state: Sum) -> Decimal:
    """What one written step is worth: the scale where digits or a short word stand before a single scale."""
    scales = [lexeme.low for lexeme in lexemes[at:end] if lexeme.low in WRITTEN]
    if len(scales) == 1 and lexemes[end - 1].low == scales[0]:
        return SCALES.get(scales[0], Decimal(100))
    return state.scale if state.group is None and state.scale else Decimal(1)
