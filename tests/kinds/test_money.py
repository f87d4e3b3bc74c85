"""Sums of money: a number with a currency, and nothing else."""

from __future__ import annotations

import pytest

from checker import mentions
from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.kinds import money
from tests.kinds.numeric import compared, found

POSITIVE = [
    ("The mill sold for $1.2bn.", [("$1.2bn", "1200000000 USD")]),
    ("A fine of €38 million was set.", [("€38 million", "38000000 EUR")]),
    ("Bread costs £1.85 a loaf.", [("£1.85", "1.85 GBP")]),
    ("They raised between $3 million and $5 million.", [("$3 million and $5 million", "3000000 to 5000000 USD")]),
    ("Half a billion yen went missing.", [("Half a billion yen", "500000000 JPY")]),
    ("The fee is 75 cents.", [("75 cents", "75 cent")]),
    ("He owes 40,000 Swiss francs.", [("40,000 Swiss francs", "40000 CHF")]),
    ("The deal is worth more than $2 billion.", [("$2 billion", "2000000000 USD")]),
]
NEGATIVE = [
    "The mill sold 1.2 billion bricks.",
    "He spoke of dollars and of euros.",
    "Turnout was 40 percent.",
    "Her cash cow died.",
    "Clause $ is void.",
    "He lost 14 pounds on the diet.",
    "It is worth a fortune.",
]
COMPARISONS = [
    ("It paid $14 billion.", "It paid $14.3 billion.", Verdict.APPROXIMATE, "equal by rounding"),
    ("It paid $14.3 billion.", "It paid $13.4 billion.", Verdict.CONFLICT, "apart"),
    ("It paid $5,000,000.", "It paid $5 million.", Verdict.AGREE, "equal"),
    ("It paid more than $2 billion.", "It paid $2.4 billion.", Verdict.APPROXIMATE, "within the bound"),
    ("It paid more than $2 billion.", "It paid $1.4 billion.", Verdict.CONFLICT, "apart"),
    ("It paid $5 million.", "It paid €5 million.", None, "not comparable"),
    ("It cost about €38 million.", "It cost 38.4 million euros.", Verdict.APPROXIMATE, "overlapping"),
    ("Oil is at $61 a barrel.", "It made $61 million.", Verdict.CONFLICT, "apart"),
    ("It paid $3 million to $5 million.", "It paid $4 million.", Verdict.APPROXIMATE, "overlapping"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("money", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("money", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("money", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason


RATES = [
    ("It owes €110bn ($143bn).", "$143bn", "It owes €110bn ($141bn).", "$141bn", "converted"),
    ("It owes €110bn ($143bn).", "$143bn", "It owes $141bn.", "$141bn", "converted"),
    ("It owes €110bn ($143bn).", "$143bn", "It owes €110bn ($158bn).", "$158bn", "converted"),
    ("It owes €110bn ($143bn).", "$143bn", "It owes €110bn ($185bn).", "$185bn", "apart"),
    ("It owes 110 million marks ($143bn).", "$143bn", "It owes $141bn.", "$141bn", "converted"),
    ("It bought 12 planes ($143bn).", "$143bn", "It bought 12 planes ($141bn).", "$141bn", "apart"),
    ("It owes $143bn.", "$143bn", "It owes $141bn.", "$141bn", "apart"),
]


@pytest.mark.parametrize(("one", "sum_one", "other", "sum_other", "level"), RATES)
def test_sums_at_two_rates(one: str, sum_one: str, other: str, sum_other: str, level: str) -> None:
    a, b = (
        Claim("a.txt", next(m for m in mentions(text) if m.text == words), Span(0, len(text)), text)
        for text, words in ((one, sum_one), (other, sum_other))
    )
    assert money.compare(a, b).level == money.compare(b, a).level == level
