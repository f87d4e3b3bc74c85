"""Counts of things: not the digits of names, numbers of houses and phones, nor sums."""

from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from tests.kinds.numeric import compared, found

POSITIVE = [
    ("It has 1,400 employees.", [("1,400", "1400 employee")]),
    ("Eleven companies signed.", [("Eleven", "11 company")]),
    ("The app has 35m users.", [("35m", "35000000 user")]),
    ("Two dozen cows escaped.", [("Two dozen", "24 cow")]),
    ("Dozens of homes burned.", [("Dozens", "12 to 120 home")]),
    ("Three hundred and forty firefighters came.", [("Three hundred and forty", "340 firefighter")]),
    ("Between 30 and 40 ships were lost.", [("30 and 40", "30 to 40 ship")]),
]
NEGATIVE = [
    "The house at 14 High Street burned.",
    "Call 555-0182 now.",
    "Windows 11 is out.",
    "The Boeing 747 landed.",
    "It cost $1,400.",
    "He was born in 1998.",
    "See chapter 7.",
    "No one came.",
]
COMPARISONS = [
    ("Between 30 and 40 guards came.", "Forty guards came.", Verdict.APPROXIMATE, "overlapping"),
    ("Between 30 and 40 guards came.", "Forty-one guards came.", Verdict.CONFLICT, "apart"),
    ("A 5.2 quake came.", "Five were hurt.", None, "not comparable"),
    ("It has 2.8 million users.", "It has two million users.", Verdict.CONFLICT, "apart"),
    ("He had a .45-caliber pistol.", "A 45-caliber pistol was found.", Verdict.AGREE, "equal"),
    ("He had a .38-caliber pistol.", "A 45-caliber pistol was found.", Verdict.CONFLICT, "apart"),
    ("46 cars burned.", "64 cars burned.", Verdict.CONFLICT, "apart"),
    ("1,200 people came.", "1,243 people came.", Verdict.APPROXIMATE, "equal by rounding"),
    ("More than 1,200 people came.", "1,243 people came.", Verdict.APPROXIMATE, "within the bound"),
    ("Fewer than 1,200 people came.", "1,243 people came.", Verdict.CONFLICT, "apart"),
    ("A dozen lawyers quit.", "Twelve lawyers quit.", Verdict.AGREE, "equal"),
    ("Dozens of homes burned.", "36 homes burned.", Verdict.APPROXIMATE, "overlapping"),
    ("Dozens of homes burned.", "Six homes burned.", Verdict.CONFLICT, "apart"),
    ("About 50 ships sank.", "52 ships sank.", Verdict.APPROXIMATE, "overlapping"),
    ("Two modes exist.", "Three modes exist.", Verdict.CONFLICT, "apart"),
    ("It reads 256K tokens.", "It reads 262,144 tokens.", Verdict.AGREE, "equal"),
    ("It reads 256K tokens.", "It reads 265,144 tokens.", Verdict.CONFLICT, "apart"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("count", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("count", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("count", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason
