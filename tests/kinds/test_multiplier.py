"""How many times as much: not how often."""

from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from tests.kinds.numeric import compared, found

POSITIVE = [
    ("Sales doubled.", [("doubled", "2 times")]),
    ("Costs tripled last year.", [("tripled", "3 times")]),
    ("It is three times faster.", [("three times", "3 times")]),
    ("A tenfold rise followed.", [("tenfold", "10 times")]),
    ("It runs 2.5x faster.", [("2.5x", "2.5 times")]),
    ("It is twice as large.", [("twice", "2 times")]),
    ("Output more than doubled.", [("doubled", "2 times")]),
]
NEGATIVE = [
    "He won three times.",
    "The Times wrote so.",
    "A double room is free.",
    "It is two feet long.",
    "She came twice.",
    "They play doubles.",
]
COMPARISONS = [
    ("Sales doubled.", "Sales rose twofold.", Verdict.AGREE, "equal"),
    ("Sales doubled.", "Sales tripled.", Verdict.CONFLICT, "apart"),
    ("Sales more than doubled.", "Sales grew 2.4 times.", Verdict.APPROXIMATE, "within the bound"),
    ("It is five times faster.", "It lasts three times longer.", None, "other property"),
    ("It is five times faster.", "It has three times the standard battery life.", None, "other property"),
    ("It is five times faster.", "It has three times the speed.", Verdict.CONFLICT, "apart"),
    ("It is five times faster.", "It is three times as fast.", Verdict.CONFLICT, "apart"),
    ("It is five times larger.", "It has three times the area.", Verdict.CONFLICT, "apart"),
    ("It is ten times faster.", "It is 10x faster.", Verdict.AGREE, "equal"),
    ("Prices doubled.", "Prices halved.", Verdict.CONFLICT, "apart"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("multiplier", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("multiplier", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("multiplier", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason
