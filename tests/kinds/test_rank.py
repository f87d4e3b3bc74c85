"""Places in an order: not fractions, dates or quarters."""

from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from tests.kinds.numeric import compared, found

POSITIVE = [
    ("She came third.", [("third", "3")]),
    ("It is No. 3 in the list.", [("No. 3", "3")]),
    ("It was the seventeenth flight.", [("seventeenth", "17")]),
    ("It is the second-largest port.", [("second", "2")]),
    ("It is ranked 12th.", [("12th", "12")]),
]
NEGATIVE = [
    "It fell in the third quarter.",
    "Wait a second.",
    "Two thirds left.",
    "He came on April 4th.",
    "Three ships sank.",
    "First, they left.",
]
COMPARISONS = [
    ("She came third.", "She came fourth.", Verdict.CONFLICT, "apart"),
    ("She came third.", "She came 3rd.", Verdict.AGREE, "equal"),
    ("It is ranked 12th.", "It is the twelfth.", Verdict.AGREE, "equal"),
    ("It is the second-largest port.", "It is the third-largest port.", Verdict.CONFLICT, "apart"),
    ("It is No. 3.", "It is the third.", Verdict.AGREE, "equal"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("rank", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("rank", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("rank", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason
