"""Planted disagreements keep what was written and change only what it says."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.values import Quantity, Time, Words
from checker.fitting.planting import altered
from checker.language.times.intervals import interval_of
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


@pytest.mark.parametrize("timex", ["2026", "2026-03", "XXXX-WXX-5", "XXXX-WXX-5TNI", "XXXX-10-19"])
@given(seed=st.integers(0, 255))
def test_another_time_as_exact_as_the_one_that_was_written(timex: str, seed: int) -> None:
    start, end = interval_of(timex)
    other = altered(Time(timex, start, end), seed)
    assert isinstance(other, Time)
    assert other.timex != timex and len(other.timex) == len(timex)
    assert (other.start is None) == (start is None)


def test_words_are_left_alone() -> None:
    assert altered(Words("Swift"), 3) is None
