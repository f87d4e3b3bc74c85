"""Lengths of time: their number, unit, TIMEX3 value, bounds and hedges."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.domain.values import Quantity
from tests.language.times.reading import mentions, values


@pytest.mark.parametrize(
    ("text", "surface", "number", "unit", "timex"),
    [
        ("It took three and a half years.", "three and a half years", "3.5", "year", "P3.5Y"),
        ("It took 42 months.", "42 months", "42", "month", "P42M"),
        ("It took a week.", "a week", "1", "week", "P1W"),
        ("It took 19 hours.", "19 hours", "19", "hour", "PT19H"),
        ("An eight-week strike", "eight-week", "8", "week", "P8W"),
        ("A four-year contract", "four-year", "4", "year", "P4Y"),
        ("A weeklong strike", "weeklong", "1", "week", "P1W"),
        ("A month-long review", "month-long", "1", "month", "P1M"),
        ("It took an hour and a half.", "an hour and a half", "1.5", "hour", "PT1.5H"),
        ("It took half an hour.", "half an hour", "0.5", "hour", "PT0.5H"),
        ("It took 2 1/2 hours.", "2 1/2 hours", "2.5", "hour", "PT2.5H"),
        ("It took 2 1 / 2 hours.", "2 1 / 2 hours", "2.5", "hour", "PT2.5H"),
        ("It took 41/2 hours.", "41/2 hours", "4.5", "hour", "PT4.5H"),
        ("It took 1/2 hour.", "1/2 hour", "0.5", "hour", "PT0.5H"),
        ("It took 2 3/4 hours.", "2 3/4 hours", "2.75", "hour", "PT2.75H"),
        ("It took 2½ hours.", "2½ hours", "2.5", "hour", "PT2.5H"),
        ("It took twenty-one days.", "twenty-one days", "21", "day", "P21D"),
        ("It took 1 hour, 30 minutes.", "1 hour, 30 minutes", "90", "minute", "PT1H30M"),
        ("It took two years and three months.", "two years and three months", "27", "month", "P2Y3M"),
        ("He won in 2:06:41.", "2:06:41", "7601", "second", "PT2H6M41S"),
        ("He won in 2 h 21 min 19 s.", "2 h 21 min 19 s", "8479", "second", "PT2H21M19S"),
        ("over the past two months", "the past two months", "2", "month", "P2M"),
        ("two decades on", "two decades", "2", "decade", "P20Y"),
        ("two consecutive quarters", "two consecutive quarters", "2", "quarter", "P2Q"),
        ("It took a quarter of an hour.", "a quarter of an hour", "0.25", "hour", "PT0.25H"),
        ("It took three-quarters of an hour.", "three-quarters of an hour", "0.75", "hour", "PT0.75H"),
        ("It answers in 320 milliseconds.", "320 milliseconds", "320", "millisecond", "PT0.32S"),
    ],
)
def test_duration(text: str, surface: str, number: str, unit: str, timex: str) -> None:
    (mention,) = mentions(text)
    value = mention.value
    assert isinstance(value, Quantity)
    assert mention.kind == "duration"
    assert (mention.text, value.unit, value.timex) == (surface, unit, timex) or mention.text.endswith(surface)
    assert (value.number, value.unit, value.timex) == (Decimal(number), unit, timex)


@pytest.mark.parametrize(
    ("text", "bound", "approximate", "low", "high"),
    [
        ("It took three years.", None, False, "3", "3"),
        ("It took more than three years.", ">", False, "3", None),
        ("It took at least 72 hours.", ">=", False, "72", None),
        ("It took less than a week.", "<", False, "0", "1"),
        ("It took up to 180 days.", "<=", False, "0", "180"),
        ("It took almost two years.", None, True, "1.7", "2.3"),
        ("It took two to three weeks.", None, False, "2", "3"),
        ("A 40- to 60-hour course", None, False, "40", "60"),
        ("sentences of between six and 75 years", None, False, "6", "75"),
        ("It took nearly an hour.", None, True, "0.8", "1.2"),
        ("It took not quite 20 minutes.", None, True, "17", "23"),
        ("It took a little over 20 minutes.", ">", False, "20", None),
        ("It took forty-odd minutes.", None, False, "40", "50"),
        ("It took a quarter of an hour.", None, False, "0.2", "0.3"),
        ("It begins between six hours and two days later.", None, False, "6", "48"),
        ("Warranty: over three years", ">", False, "3", None),
        ("spread over three years", None, False, "3", "3"),
        ("for over three years", ">", False, "3", None),
    ],
)
def test_bounds_and_hedges(text: str, bound: str | None, approximate: bool, low: str, high: str | None) -> None:
    (mention,) = mentions(text)
    value = mention.value
    assert isinstance(value, Quantity)
    assert (value.bound, value.approximate) == (bound, approximate)
    assert value.low == Decimal(low)
    assert value.high_bound == (Decimal(high) if high else None)


def test_several_years_have_no_number_of_their_own() -> None:
    assert values("It has run for several years.") == [("several years", "PXY")]
    assert values("It has run for decades.") == [("decades", "PXDE")]
