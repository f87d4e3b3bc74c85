"""How the digits of two numbers differ."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.digits import changed

CHANGES = [
    ("18.7", "17.8", "two swapped of 3"),
    ("180000", "118000", "digits of 3"),
    ("34", "43", "two swapped of 2"),
    ("58000", "58500", "one digit of 3"),
    ("23", "24", "one digit of 2"),
    ("23", "33", "first digit of 2"),
    ("3", "4", "first digit of 1"),
    ("9.8", "10.2", "digits of 3"),
    ("1417", "1471", "two swapped of 3"),
    ("1400000", "1.4", "same"),
    ("140", "1600", "other size"),
    ("0", "3", "other size"),
]


@pytest.mark.parametrize(("a", "b", "change"), CHANGES)
def test_what_became_of_the_digits(a: str, b: str, change: str) -> None:
    assert changed(Decimal(a), Decimal(b)) == change


@given(st.decimals(0, 10**9, allow_nan=False), st.decimals(0, 10**9, allow_nan=False))
def test_either_number_may_come_first(a: Decimal, b: Decimal) -> None:
    assert changed(a, b) == changed(b, a)
