"""What a poll forecasts and a maker promises contradicts neither a result nor a test."""

from __future__ import annotations

import pytest

from checker.domain.findings import Comparison, Verdict
from checker.language.standpoints import of_forecast_seats, of_standpoints
from tests.claims import claim, number

APART = Comparison(Verdict.CONFLICT, "apart", "“5” and “3” differ.")

SEATS = [
    ("exit poll", "The exit poll gave the Greens 5 seats", "Greens", "The Greens have 5 seats", "poll and result"),
    ("exit poll", "The exit poll gave the Greens 5 seats", "poll", "One poll gave them 5 seats", "apart"),
    ("Greens", "The Greens got 5 seats", "Greens", "The Greens have 5 seats", "apart"),
    ("exit poll", "The exit poll gave the Greens 5 towns", "Greens", "The Greens have 5 seats", "apart"),
]


@pytest.mark.parametrize(("subject", "one", "other_subject", "other", "level"), SEATS)
def test_seats_of_a_poll(subject: str, one: str, other_subject: str, other: str, level: str) -> None:
    a = claim("a.txt", "count", number("5"), one, one[one.index("5") :], subject=subject)
    b = claim("b.txt", "count", number("5"), other, other[other.index("5") :], subject=other_subject)
    assert of_forecast_seats(a, b, APART).level == of_forecast_seats(b, a, APART).level == level


FIGURES = [
    ("The maker promises 5 hours", "In our tests it ran 5 hours", "promise and test"),
    ("The maker promises 5 hours", "It ran 5 hours", "apart"),
    ("A poll of voters gave her 5 per cent", "The official count of votes gave her 5 per cent", "poll and result"),
    ("A poll of voters gave her 5 per cent", "A poll of voters gave her 5 per cent", "apart"),
]


@pytest.mark.parametrize(("one", "other", "level"), FIGURES)
def test_promises_tests_polls_and_results(one: str, other: str, level: str) -> None:
    a, b = (claim(name, "percent", number("5"), text, "5") for name, text in (("a.txt", one), ("b.txt", other)))
    assert of_standpoints(a, b, APART).level == of_standpoints(b, a, APART).level == level
