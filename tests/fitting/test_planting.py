"""Planted disagreements keep what was written and change only what it says."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from checker.domain.values import Quantity, Time, Words
from checker.fitting.planting import altered
from tests.claims import day, number


@given(st.integers(1, 10**9), st.integers(0, 255))
def test_another_whole_number_within_a_factor_of_two(value: int, seed: int) -> None:
    other = altered(number(str(value)), seed)
    assert isinstance(other, Quantity)
    assert other.number != value and other.number == other.number.to_integral_value()
    assert value == 1 or Decimal(value) / 2 <= other.number <= value * 2
    assert other.low is not None and other.high_bound is not None
    assert other.low < other.number < other.high_bound


@given(st.integers(0, 255))
def test_another_day_near_by(seed: int) -> None:
    told = day("2026-03-12")
    other = altered(told, seed)
    assert isinstance(other, Time) and other.start is not None and told.start is not None
    assert other.timex == other.start.isoformat() and 0 < abs((other.start - told.start).days) <= 30


def test_words_are_left_alone() -> None:
    assert altered(Words("Swift"), 3) is None
