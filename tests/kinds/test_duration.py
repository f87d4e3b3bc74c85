"""Lengths of time: not points in time, nor ages."""

from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from tests.kinds.numeric import compared, found

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
    ("It took three days.", "It took four days.", Verdict.CONFLICT, "apart"),
    ("It took 90 minutes.", "It took an hour and a half.", Verdict.AGREE, "equal"),
    ("It took about three hours.", "It took 2 hours 50 minutes.", Verdict.APPROXIMATE, "overlapping"),
    ("It lasted a year.", "It lasted 18 months.", Verdict.CONFLICT, "apart"),
    ("It took more than a week.", "It took ten days.", Verdict.APPROXIMATE, "within the bound"),
    ("It took three to five days.", "It took four days.", Verdict.APPROXIMATE, "overlapping"),
    ("It took two weeks.", "It took two weeks.", Verdict.AGREE, "equal"),
    ("It rained for the past two weeks.", "It rained in the three weeks since.", None, "until now"),
    ("These were the last two years of his life.", "These were the last five years of it.", Verdict.CONFLICT, "apart"),
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
