"""Lengths of time: not points in time, nor ages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Context
from checker.domain.findings import Verdict
from checker.kinds import duration
from tests.kinds.numeric import claim, compared, found

POSITIVE = [
    ("It took three days.", [("three days", "3 day")]),
    ("A two-hour delay followed.", [("two-hour", "2 hour")]),
    ("He served 18 months.", [("18 months", "18 month")]),
    ("They waited for half an hour.", [("half an hour", "0.5 hour")]),
    ("He worked there for a decade.", [("a decade", "1 decade")]),
]
NEGATIVE = [
    "It opened three days ago.",
    "She is 44 years old.",
    "It was 3 p.m.",
    "They came day after day.",
    "The second man left.",
    "It costs $5 an hour.",
]
COMPARISONS = [
    ("It failed twice in one year.", "It failed 10 months after that.", None, "how often"),
    ("The third fire within 24 hours began.", "It took 17 hours.", None, "how often"),
    ("It failed twice in one year.", "It failed twice in two years.", Verdict.CONFLICT, "apart"),
    ("She was eight months pregnant.", "She worked there for two years.", None, "state so long"),
    ("She was eight months pregnant.", "She was six months pregnant.", Verdict.CONFLICT, "apart"),
    ("Prices are at a 40-year high.", "Prices are at a 41-year high.", Verdict.APPROXIMATE, "round years"),
    ("Prices are the highest in 40 years.", "Prices are at a 41-year high.", Verdict.APPROXIMATE, "round years"),
    ("Prices are at a 42-year high.", "Prices are at a 41-year high.", Verdict.CONFLICT, "apart"),
    ("Prices are at a 40-year high.", "Prices are at a 30-year high.", Verdict.CONFLICT, "apart"),
    ("It took three days.", "It took four days.", Verdict.CONFLICT, "apart"),
    ("It took 90 minutes.", "It took an hour and a half.", Verdict.AGREE, "equal"),
    ("It took about three hours.", "It took 2 hours 50 minutes.", Verdict.APPROXIMATE, "overlapping"),
    ("It lasted a year.", "It lasted 18 months.", Verdict.CONFLICT, "apart"),
    ("It took more than a week.", "It took ten days.", Verdict.APPROXIMATE, "within the bound"),
    ("It took three to five days.", "It took four days.", Verdict.APPROXIMATE, "overlapping"),
    ("It took two weeks.", "It took two weeks.", Verdict.AGREE, "equal"),
    (
        "The maker says that the battery lasts 20 hours.",
        "In our test the battery lasted 16 hours.",
        Verdict.APPROXIMATE,
        "promise and test",
    ),
    ("The company says that it lasts 20 hours.", "It lasts 16 hours.", Verdict.CONFLICT, "apart"),
    ("It rained for the past two weeks.", "It rained in the three weeks since.", None, "until now"),
    ("These were the last two years of his life.", "These were the last five years of it.", Verdict.CONFLICT, "apart"),
    ("He had known them for about 10 years.", "He spent 13 years there.", None, "known so long"),
    ("He had known them for 10 years.", "He had known them for 13 years.", Verdict.CONFLICT, "apart"),
    ("He rose over 20 years.", "He rose in 21 years.", Verdict.APPROXIMATE, "within the bound"),
    ("He rose over 20 years.", "He rose in 19 years.", Verdict.CONFLICT, "apart"),
    (
        "It goes on after 13 days of strikes.",
        "In the 12 days of the strike trains stood.",
        Verdict.APPROXIMATE,
        "counted to another day",
    ),
    ("After 13 days of strikes they stopped.", "In the 12 days of the strike trains stood.", Verdict.CONFLICT, "apart"),
    ("It goes on after 13 days of strikes.", "It goes on after 30 days of strikes.", Verdict.CONFLICT, "apart"),
    ("It took 13 days of work.", "It took 12 days of work.", Verdict.CONFLICT, "apart"),
    ("It rained for the last two weeks.", "It rained for three weeks.", Verdict.CONFLICT, "apart"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("duration", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("duration", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("duration", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason


def test_what_goes_on_is_as_long_in_two_articles_of_one_day() -> None:
    texts = ("It goes on after 13 days of strikes.", "It goes on after 12 days of strikes.")
    a, b = (replace(claim("duration", text), context=Context(day="2026-05-13")) for text in texts)
    assert duration.compare(a, b).verdict is Verdict.CONFLICT
