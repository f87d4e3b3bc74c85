from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.nearness import near, nearness

PAIRS = [
    ("contract", "agreement", True),
    ("customers", "clients", True),
    ("contract", "price", False),
    ("dog", "wheat", False),
]


@pytest.mark.parametrize(("a", "b", "expected"), PAIRS)
def test_words_that_may_name_one_thing(a: str, b: str, expected: bool) -> None:
    assert near(a, b) is near(b, a) is expected


def test_a_word_without_a_vector_is_near_nothing() -> None:
    assert nearness("qzxv", "contract") == 0.0


@given(st.text(max_size=8), st.text(max_size=8))
def test_nearness_is_a_cosine(a: str, b: str) -> None:
    assert -1.0 <= nearness(a, b) <= 1.0 + 1e-9
