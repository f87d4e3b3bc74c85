"""The one ladder on which values are compared: numbers and dates alike."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.intervals import Interval, Relation, contains, meets, relate


def number(
    low: str | None,
    high: str | None,
    value: str | None = None,
    cut: str | None = None,
    *,
    bounded: bool = False,
    hedged: bool = False,
) -> Interval[Decimal]:
    ends = [None if end is None else Decimal(end) for end in (low, high, value, cut)]
    return Interval(ends[0], ends[1], ends[2], ends[3], bounded, hedged)


ROUND, FINE = number("13.5", "14.5", "14", "15"), number("14.25", "14.35", "14.3", "14.4")
LADDER = [
    ("the same number", ROUND, number("13.5", "14.5", "14"), Relation.EQUAL),
    ("fewer digits", ROUND, FINE, Relation.ROUNDING),
    ("about", number("13", "15", "14", hedged=True), FINE, Relation.OVERLAPPING),
    ("at least", number("12", None, "12", bounded=True), number("14", "14", "14"), Relation.BOUND),
    ("more than the very number", number("12", None, "12", bounded=True), number("12", "12", "12"), Relation.BOUND),
    ("at least, and less", number("12", None, "12", bounded=True), number("11", "11", "11"), Relation.APART),
    (
        "up to, and at least",
        number(None, "9", "9", bounded=True),
        number("12", None, "12", bounded=True),
        Relation.APART,
    ),
    ("digits cut off", ROUND, number("14.85", "14.95", "14.9", "15"), Relation.TRUNCATION),
    ("different", ROUND, number("15.85", "15.95", "15.9", "16"), Relation.APART),
    ("neighbours that only touch", ROUND, number("14.5", "15.5", "15", "16"), Relation.APART),
    ("exact numbers", number("3", "3", "3"), number("4", "4", "4"), Relation.APART),
]


@pytest.mark.parametrize(("a", "b", "relation"), [row[1:] for row in LADDER], ids=[row[0] for row in LADDER])
def test_rungs_of_the_ladder(a: Interval[Decimal], b: Interval[Decimal], relation: Relation) -> None:
    assert relate(a, b) is relation
    assert relate(b, a) is relation


DAY, NEXT = Interval(date(2026, 4, 8), date(2026, 4, 9)), Interval(date(2026, 4, 9), date(2026, 4, 10))
MONTH, WEEK = Interval(date(2026, 4, 1), date(2026, 5, 1)), Interval(date(2026, 4, 27), date(2026, 5, 4))
SINCE = Interval(date(2026, 4, 1), None, bounded=True)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (DAY, DAY, Relation.EQUAL),
        (MONTH, DAY, Relation.ROUNDING),
        (MONTH, WEEK, Relation.OVERLAPPING),
        (DAY, NEXT, Relation.APART),
        (SINCE, DAY, Relation.BOUND),
    ],
)
def test_times_use_the_same_ladder(a: Interval[date], b: Interval[date], relation: Relation) -> None:
    assert relate(a, b) is relation
    assert relate(b, a) is relation


ENDS = st.one_of(st.none(), st.integers(-50, 50).map(Decimal))


@st.composite
def intervals(draw: st.DrawFn) -> Interval[Decimal]:
    low, high = draw(ENDS), draw(ENDS)
    if low is not None and high is not None and high < low:
        low, high = high, low
    value = draw(st.one_of(st.none(), st.integers(-50, 50).map(Decimal)))
    return Interval(low, high, value, draw(ENDS), draw(st.booleans()), draw(st.booleans()))


@given(intervals(), intervals())
def test_relation_is_symmetric(a: Interval[Decimal], b: Interval[Decimal]) -> None:
    assert relate(a, b) is relate(b, a)
    assert meets(a, b) is meets(b, a)


@given(intervals())
def test_relation_is_reflexive(a: Interval[Decimal]) -> None:
    if a.value is not None or a.low is not None or a.high is not None:
        assert relate(a, a) is Relation.EQUAL


@given(intervals(), intervals())
def test_what_holds_another_is_not_apart_from_it(a: Interval[Decimal], b: Interval[Decimal]) -> None:
    if contains(a, b) and b.low != b.high:
        assert relate(a, b) is not Relation.APART
