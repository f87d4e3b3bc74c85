"""Two numeric values: one verdict, one reason that quotes both."""

from __future__ import annotations

import pytest

from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.gate import mentions

AGREE = [
    ("$14.3bn", "14.3 billion dollars"),
    ("38 per cent", "38%"),
    ("40 tonnes", "40,000 kg"),
    ("25 basis points", "0.25 percentage points"),
    ("87 US cents", "$0.87"),
    ("a quarter of them", "25% of them"),
    ("three and a half thousand people", "3,500 people"),
    ("two dozen cows", "24 cows"),
    ("72 hours", "3 days"),
    ("24 months", "two years"),
    ("92 million litres", "92,000 cubic metres"),
    ("Rovers won 3-1", "Town lost 1-3"),
    ("at least 12 cows", "12 cows or more"),
    ("a 34-year-old", "aged 34"),
    ("$120 a day", "$5 an hour"),
    ("up to 20 cows", "20 cows"),
    ("limited to $5 million", "$5 million"),
    ("1,000,000 cells", "one million cells"),
    ("several weeks", "It took weeks."),
    ("It went on for years.", "many years"),
    ("sales rose to 5%", "sales fell to 5%"),
]
APPROXIMATE = [
    ("nine hours", "nine hours and ten minutes", "equal by rounding"),
    ("seven minutes", "7 min 42 s", "equal by rounding"),
    ("a week", "six days", "equal by rounding"),
    ("20 days", "three weeks", "equal by rounding"),
    ("$14 billion", "$14.3 billion", "equal by rounding"),
    ("around $14 billion", "$14.3 billion", "overlapping"),
    ("more than 1,200 people", "1,243 people", "within the bound"),
    ("nearly 290 cows", "288 cows", "overlapping"),
    ("12 km", "7.46 miles", "equal by rounding"),
    ("125 miles per hour", "around 200 km/h", "overlapping"),
    ("9 degrees Celsius", "48 degrees Fahrenheit", "equal by rounding"),
    ("250 acres", "101 hectares", "equal by rounding"),
    ("18 billion cells", "18.9bn cells", "equal only by truncation"),
    ("three months", "90 days", "equal by rounding"),
    ("four weeks", "a month", "equal by rounding"),
    ("52 weeks", "a year", "equal by rounding"),
    ("in his 40s", "a 44-year-old", "overlapping"),
    ("just over 300 cows", "312 cows", "within the bound"),
    ("two-thirds of them", "67% of them", "equal by rounding"),
    ("between 200 and 300 cows", "240 cows", "overlapping"),
    ("dozens of cows", "31 cows", "overlapping"),
    ("thousands of cows", "tens of thousands of cows", "bordering"),
    ("a few hundred cows", "430 cows", "overlapping"),
    ("at least 20 cows", "20 cows", "within the bound"),
    ("up to 20 cows", "about 20 cows", "within the bound"),
    ("inflation slowed to 3.1%", "prices rose just over 3%", "within the bound"),
]
CONFLICT = [
    ("$14 billion", "$13.4 billion", "apart"),
    ("two modes", "three modes", "apart"),
    ("hundreds of cows", "tens of thousands of cows", "apart"),
    ("at least 12 cows", "11 cows", "apart"),
    ("430 metres", "480 m", "apart"),
    ("116 degrees Fahrenheit", "48.2 degrees Celsius", "apart"),
    ("1.5 percentage points", "1.5 per cent", "percent against points"),
    ("Rovers won 3-1", "Rovers won 3-2", "score"),
    ("sales rose 5%", "sales fell 5%", "direction"),
    ("an eight-year-old", "aged 9", "apart"),
    ("seven weeks", "two months", "apart"),
    ("30 days", "three weeks", "apart"),
    ("two years", "18 months", "apart"),
]
NOT_COMPARABLE = [
    ("C$5,000", "$5,000", "rate"),
    ("€5 million", "£5 million", "rate"),
    ("12 km", "12 kg", "measure"),
    ("twelve cows", "12 tonnes", "tonne"),
    ("3x faster", "300%", "x"),
    ("It took seconds.", "It took 36 seconds.", "no number"),
    ("It took years.", "It took three and a half years.", "no number"),
    ("several weeks", "a day", "no number"),
    ("It took weeks.", "It took months.", "no number"),
    ("rates rose 2%", "rates rose to 5%", "step"),
]


def compare(a: str, b: str) -> Comparison:
    return compare_quantities(mentions(a)[0], mentions(b)[0])


@pytest.mark.parametrize(("a", "b"), AGREE)
def test_same_value_agrees(a: str, b: str) -> None:
    assert compare(a, b).verdict == compare(b, a).verdict == "agree"


@pytest.mark.parametrize(("a", "b", "level"), APPROXIMATE)
def test_values_that_can_both_be_true_are_approximate(a: str, b: str, level: str) -> None:
    found = compare(a, b)
    assert (found.verdict, found.level) == ("approximate", level)
    assert compare(b, a).verdict == "approximate"


@pytest.mark.parametrize(("a", "b", "level"), CONFLICT)
def test_values_that_cannot_both_be_true_conflict(a: str, b: str, level: str) -> None:
    found = compare(a, b)
    assert (found.verdict, found.level) == ("conflict", level)
    assert compare(b, a).verdict == "conflict"


@pytest.mark.parametrize(("a", "b", "why"), NOT_COMPARABLE)
def test_what_cannot_be_compared_says_why(a: str, b: str, why: str) -> None:
    found = compare(a, b)
    assert found.verdict is None and why in found.reason
    assert compare(b, a).verdict is None


def test_reason_quotes_both_values_and_their_distance() -> None:
    reason = compare("about $14 billion", "$11.2 billion").reason
    assert "“about $14 billion”" in reason and "“$11.2 billion”" in reason
    assert "they differ by 2.8 billion (20%)" in reason


def test_reason_shows_the_conversion() -> None:
    assert "48 kg" in compare("41 kg", "48,000 grams").reason


@pytest.mark.parametrize(
    ("a", "b", "quote"),
    [
        ("nearly three years", "three years", "“nearly three years”"),
        ("nearly 300 cows", "300 cows", "“nearly 300”"),
        ("300 cows or more", "300 cows", "“300”"),
    ],
)
def test_reason_says_a_hedge_once(a: str, b: str, quote: str) -> None:
    assert quote in compare(a, b).reason.replace("nearly nearly", "twice")
