"""How two values stand to each other when each stands for an interval: one ladder for numbers and for times.

An interval is what the words allow, half-open: [low, high), None where open, both ends equal where exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T", Decimal, date, datetime)


class Relation(StrEnum):
    """The rungs, closest first: the first that holds is the relation."""

    EQUAL = "equal"
    ROUNDING = "equal by rounding"
    BOUND = "within the bound"
    OVERLAPPING = "overlapping"
    TRUNCATION = "equal only by truncation"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Interval(Generic[T]):
    """What a wording allows. `value` is the number as written, `cut` the end of what truncates to it.

    `bounded` says that the words only bound the value ("at least"), `hedged` that they blur it ("about"). Times have
    no single value: they are equal where their ends are.
    """

    low: T | None
    high: T | None
    value: T | None = None
    cut: T | None = None
    bounded: bool = False
    hedged: bool = False

    @property
    def exact(self) -> bool:
        return self.low is not None and self.low == self.high


def relate(a: Interval[T], b: Interval[T]) -> Relation:
    """The first rung that holds between two intervals; symmetric, and EQUAL for an interval and itself."""
    if _same(a, b):
        return Relation.EQUAL
    if meets(a, b):
        if a.bounded or b.bounded:
            return Relation.BOUND
        return Relation.ROUNDING if _rounds(a, b) else Relation.OVERLAPPING
    if a.hedged is not b.hedged and a.value is not None and a.value == b.value:
        return Relation.OVERLAPPING
    if _truncates(a, b) or _truncates(b, a):
        return Relation.TRUNCATION
    return Relation.APART


def _same(a: Interval[T], b: Interval[T]) -> bool:
    if (a.bounded, a.hedged) != (b.bounded, b.hedged):
        return False
    if a.value is not None and b.value is not None:
        return a.value == b.value and (not a.bounded or (a.low is None) == (b.low is None))
    return a.low == b.low and a.high == b.high and (a.low is not None or a.high is not None)


def _rounds(a: Interval[T], b: Interval[T]) -> bool:
    """Whether one is the other with less precision."""
    if a.hedged or b.hedged:
        return False
    if a.value is not None and b.value is not None:
        return holds(a, b.value) or holds(b, a.value)
    return contains(a, b) or contains(b, a)


def meets(a: Interval[T], b: Interval[T]) -> bool:
    """Whether some value is allowed by both; the edge of a bound counts ("more than 12" meets 12)."""
    loose = a.bounded or b.bounded
    return _below(a, b, loose) and _below(b, a, loose)


def _below(a: Interval[T], b: Interval[T], loose: bool) -> bool:
    """Whether `a` begins before `b` ends."""
    if a.low is None or b.high is None or a.low < b.high:
        return True
    return a.low == b.high and (loose or b.exact)


def holds(a: Interval[T], value: T | None) -> bool:
    """Whether an interval allows a value, its upper edge included (halves are rounded either way)."""
    if value is None:
        return False
    return (a.low is None or a.low <= value) and (a.high is None or value <= a.high)


def contains(a: Interval[T], b: Interval[T]) -> bool:
    """Whether all of `b` lies within `a`."""
    begins = a.low is None or (b.low is not None and a.low <= b.low)
    ends = a.high is None or (b.high is not None and b.high <= a.high)
    return begins and ends


def _truncates(a: Interval[T], b: Interval[T]) -> bool:
    """Whether cutting digits off `b` leaves `a`."""
    if a.cut is None or a.value is None or b.value is None or a.bounded or a.hedged:
        return False
    return min(a.value, a.cut) <= b.value < max(a.value, a.cut)
