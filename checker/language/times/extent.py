"""Lengths with the words that hedge or bound them: "almost two years", "at least 72 hours", "over 20 years ago"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from checker.domain.span import Span
from checker.domain.values import Bound, Quantity, Time
from checker.language.candidates import Candidate
from checker.language.times.meanings import Length
from checker.language.times.spelling import in_smallest, length_timex
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

HOURS = words("h hr hrs")
HEDGES = words("about around approximately roughly nearly almost some circa approx approximate")
UNIT_DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
SHORT_OF = frozenset((("not", "quite"), ("just", "short", "of"), ("just", "shy", "of"), ("close", "to")))
OVER: dict[tuple[str, ...], Bound] = {
    ("more", "than"): ">", ("over",): ">", ("at", "least"): ">=", ("less", "than"): "<", ("under",): "<",
    ("up", "to"): "<=", ("at", "most"): "<=", ("no", "more", "than"): "<=", ("just", "over"): ">",
    ("longer", "than"): ">", ("fewer", "than"): "<", ("just", "under"): "<", ("no", "less", "than"): ">=",
    ("as", "long", "as"): "<=", ("a", "maximum", "of"): "<=", ("a", "minimum", "of"): ">=",
}  # fmt: skip
TWENTIETH = Decimal("0.05")
Ends = tuple[Decimal | None, Decimal | None]
BEFORE_OVER = words(
    "for well just after in lasted lasting took takes last of is was by to - a with spent served its little bit "
    "slightly shade way : *"
)


def length_candidate(t: Tokens, at: int, end: int, length: Length) -> Candidate:
    """A duration with the words before it that hedge or bound it."""
    begin, cue, bound, approximate = hedged(t, at)
    if length.high and at and t.low[at - 1] == "between":
        begin = at - 1
    number, unit = in_smallest(length)
    low, high = spread(number, length, bound, approximate)
    value = Quantity(
        number=number, unit=unit, high=length.high, low=low, high_bound=high, digits=length.digits,
        approximate=approximate, bound=bound, cue=cue, timex=length_timex(length),
    )  # fmt: skip
    rank = 4 if length.vague else 20 if length.unit == "quarter" else 23  # "five and three quarters"
    rank = 36 if length.rest and not HOURS.isdisjoint(t.low[at:end]) else rank  # no metres in "8h 20m"
    return Candidate("duration", Span(t.start[begin], t.end[end - 1]), value, rank)


def hedged(t: Tokens, at: int, ago: bool = False) -> tuple[int, str, Bound | None, bool]:
    """Where the hedge before a length begins, its words, the bound they set, and whether it is approximate."""
    pointing = t.low[at] == "the" or t.kind(at) == "which"
    for size in (3, 2, 1):
        cue = tuple(t.low[at - size : at]) if at >= size else ()
        if cue in OVER and not (size == 1 and not ago and (pointing or is_span(t, at - 1))):
            return at - size, " ".join(cue), OVER[cue], False
        if cue in SHORT_OF:
            return at - size, " ".join(cue), None, True
    if at and t.low[at - 1] in HEDGES and not pointing:
        return at - 1, t.low[at - 1], None, True
    return at, "", None, False


def loosened(t: Tokens, at: int, value: Time, length: Length, sign: int) -> Time:
    """A time so long ago, as wide as the words before its length make it."""
    size = UNIT_DAYS.get(length.unit)
    if value.start is None or value.end is None or size is None:
        return value
    longer, shorter = (timedelta(days=round(size * float(part))) for part in loose_ends(t, at, length.amount))
    try:
        before, after = (longer, shorter) if sign < 0 else (shorter, longer)
        return replace(value, start=value.start - before, end=value.end + after)
    except OverflowError:
        return value


def loose_ends(t: Tokens, at: int, number: Decimal) -> tuple[Decimal, Decimal]:
    """How much longer and how much shorter than it says a length before "ago" may be, in its unit.

    The words before it tell ("more than", "nearly"), and a round number is rounded: "20 years ago" may be 18.
    """
    _, _, bound, approximate = hedged(t, at, ago=True)
    if bound in (">", ">="):
        return max(number / 2, Decimal(1)), Decimal(0)
    if bound in ("<", "<="):
        return Decimal(0), max(number / 2, Decimal(1))
    slack = number / 4 if approximate else number / 10 if number >= 10 and number % 5 == 0 else Decimal(0)
    return slack, slack


def is_span(t: Tokens, at: int) -> bool:
    """Whether "over" before a length says during which rather than more than."""
    return t.low[at] == "over" and t.low[at - 1] not in BEFORE_OVER


def spread(number: Decimal, length: Length, bound: Bound | None, approximate: bool) -> Ends:
    """The interval of values that the words allow; equal ends for an exact count."""
    high = length.high or number
    if length.vague:
        return Decimal(2), None
    if bound in (">", ">="):
        return number, None
    if bound in ("<", "<="):
        return Decimal(0), number
    if length.digits == 1 and high >= 20 and length.high is None and number % 10 == 0:
        return number, number + 10  # "forty-odd"
    if approximate:
        slack = Decimal("0.2") if number == high == 1 else Decimal("0.15")  # "nearly an hour" may be 50 minutes
        return number * (1 - slack), high * (1 + slack)
    if length.digits == 1 and 0 < number < 1 and length.high is None:
        return number - TWENTIETH, number + TWENTIETH  # "a quarter of an hour" may be 14 minutes
    exact = number == number.to_integral_value() and number < 100
    whole = number == number.to_integral_value()
    digits = len(number.normalize().as_tuple().digits) if whole else length.digits
    half = Decimal(0) if exact else Decimal(5).scaleb(int(number.adjusted()) - max(digits, 2))
    return number - half, high + half
