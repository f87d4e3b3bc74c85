"""Measures with a unit, compared across units."""

from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from tests.kinds.numeric import compared, found

POSITIVE = [
    ("The hole is 12 km deep.", [("12 km", "12 km")]),
    ("A 27-kilometer tunnel opened.", [("27-kilometer", "27 km")]),
    ("It weighs 40 tonnes.", [("40 tonnes", "40 tonne")]),
    ("The fire burned 1,500 acres.", [("1,500 acres", "1500 acre")]),
    ("It was 38 degrees Celsius.", [("38 degrees Celsius", "38 °C")]),
    ("The wind blew at 90 mph.", [("90 mph", "90 mph")]),
    ("The plant makes 300 megawatts.", [("300 megawatts", "300 megawatt")]),
]
NEGATIVE = [
    "It has 40 employees.",
    "The hole is deep.",
    "He ran for three hours.",
    "The M25 motorway closed.",
    "They won by two goals.",
    "It paid $40 million.",
]
COMPARISONS = [
    ("The ship lay 13 nautical miles away.", "The ship lay 13 miles away.", Verdict.APPROXIMATE, "miles at sea"),
    ("It lay 13 nautical miles away.", "It lay 19 miles away.", Verdict.CONFLICT, "apart"),
    ("It is 5 miles long.", "It is 8 km long.", Verdict.APPROXIMATE, "equal by rounding"),
    ("It is 5 miles long.", "It is 5 km long.", Verdict.CONFLICT, "apart"),
    ("It weighs 40 tonnes.", "It weighs 40,000 kg.", Verdict.AGREE, "equal"),
    ("It weighs about 40 tonnes.", "It weighs 41 tonnes.", Verdict.APPROXIMATE, "overlapping"),
    ("It weighs 40 tonnes.", "It is 40 km long.", None, "not comparable"),
    ("It was 20 degrees Celsius.", "It was 68 degrees Fahrenheit.", Verdict.AGREE, "equal"),
    ("The fire burned 1,500 acres.", "The fire burned 607 hectares.", Verdict.APPROXIMATE, "equal by rounding"),
    ("It came within 20 miles of Orton.", "It fell 17 miles from Orton.", Verdict.APPROXIMATE, "within the bound"),
    ("It came within 20 miles of Orton.", "It fell 24 miles from Orton.", Verdict.CONFLICT, "apart"),
    ("They came to the 7-yard line.", "He was caught nine yards behind it.", None, "line and distance"),
    ("They came to the 7-yard line.", "They came to the 9-yard line.", Verdict.CONFLICT, "apart"),
    ("It is 12 metres high.", "It is 21 metres high.", Verdict.CONFLICT, "apart"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("quantity", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("quantity", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("quantity", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason
