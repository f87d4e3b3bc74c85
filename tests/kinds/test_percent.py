"""Shares and changes of rates: per cent, points, fractions."""

from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from tests.kinds.numeric import compared, found

POSITIVE = [
    ("Turnout was 61.5%.", [("61.5%", "61.5 %")]),
    ("Nine per cent stayed away.", [("Nine per cent", "9 %")]),
    ("Rates fell by 25 basis points.", [("25 basis points", "25 basis point")]),
    ("Support rose 1.5 percentage points.", [("1.5 percentage points", "1.5 percentage point")]),
    ("Two-thirds of the members agreed.", [("Two-thirds", "0.667")]),
    ("One in five pupils failed.", [("One in five", "0.2")]),
    ("Between 10 and 12 percent left.", [("10 and 12 percent", "10 to 12 %")]),
]
NEGATIVE = [
    "Sixty members agreed.",
    "The percentage was not given.",
    "It scored 61 points.",
    "The third man left.",
    "Half time came late.",
    "Their stake is worth $5 million.",
]
COMPARISONS = [
    ("40 per cent left.", "Two in five left.", Verdict.AGREE, "equal"),
    ("Profit rose 9.4%.", "Profit rose 9 percent.", Verdict.APPROXIMATE, "equal by rounding"),
    ("Profit rose 9.4%.", "Profit rose 4.9%.", Verdict.CONFLICT, "apart"),
    ("A poll of voters saw them at 31%.", "They won with 34% of votes, results showed.", None, "poll and result"),
    ("A survey saw shops at 31%.", "They won with 34% of votes, results showed.", Verdict.CONFLICT, "apart"),
    ("A poll saw them at 31%.", "Another poll saw them at 34%.", Verdict.CONFLICT, "apart"),
    ("Profit rose 9%.", "Profit fell 9%.", Verdict.CONFLICT, "direction"),
    ("Rates rose 25 basis points.", "Rates rose a quarter-point.", Verdict.AGREE, "equal"),
    (
        "The key rate rose 0.75%.",
        "It rose three-quarters of a percentage point.",
        Verdict.APPROXIMATE,
        "points as percent",
    ),
    ("The key rate rose 0.75%.", "It rose 75 basis points.", Verdict.APPROXIMATE, "points as percent"),
    ("The key rate rose 0.75%.", "It rose half a percentage point.", Verdict.CONFLICT, "percent against points"),
    (
        "Less than 0.5% apart, they wait.",
        "The gap is half a percentage point.",
        Verdict.APPROXIMATE,
        "points as percent",
    ),
    ("Shares fell by -3.16%.", "Shares fell by 3.16%.", Verdict.AGREE, "equal"),
    ("Shares moved by -3.16%.", "Shares moved by 3.16%.", Verdict.CONFLICT, "apart"),
    ("Support rose 3%.", "Support rose 2 percentage points.", Verdict.CONFLICT, "percent against points"),
    ("The key rate was between 0% and 2.25%.", "It rose half a percentage point.", None, "percent against points"),
    ("Support rose 3%.", "Support rose 3 percentage points.", Verdict.CONFLICT, "percent against points"),
    ("At least 60% came.", "66% came.", Verdict.APPROXIMATE, "within the bound"),
    ("Almost half of them came.", "48% of them came.", Verdict.APPROXIMATE, "overlapping"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("percent", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("percent", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("percent", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason
