"""What a value carries besides its number: interval, digits, hedges, bounds, direction and base."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.domain.values import Quantity
from tests.language.quantities.reading import numbers, quantity

INTERVALS = [
    ("$14 billion", "13500000000", "14500000000"),
    ("10 billion stars", "9500000000", "10500000000"),
    ("$14.3 billion", "14250000000", "14350000000"),
    ("14.3 km", "14.25", "14.35"),
    ("1,200 trees", "1150", "1250"),
    ("30,000 trees", "29500", "30500"),
    ("1,243 trees", "1242.5", "1243.5"),
    ("12 trees", "12", "12"),
    ("99 trees", "99", "99"),
    ("a dozen trees", "12", "12"),
    ("12%", "11.5", "12.5"),
    ("more than 1,200 trees", "1200", None),
    ("at least 12 trees", "12", None),
    ("up to 400 trees", None, "400"),
    ("fewer than 3% of trees", None, "3"),
    ("$10 million to $20 million", "9500000", "20500000"),
    ("dozens of trees", "12", "120"),
]


@pytest.mark.parametrize(("text", "low", "high"), INTERVALS)
def test_interval_is_what_the_digits_and_words_allow(text: str, low: str | None, high: str | None) -> None:
    value = quantity(text)
    assert value.low == (None if low is None else Decimal(low))
    assert value.high_bound == (None if high is None else Decimal(high))


HEDGES = [
    ("about 40 trees", True, None),
    ("surpassing the $90 million deal of May", False, None),
    ("topped the $90 million mark", False, ">"),
    ("exceeding $90 million", False, ">"),
    ("around 1.2 kg", True, None),
    ("some 300 trees", True, None),
    ("nearly 40% of trees", True, None),
    ("almost 400 trees", True, None),
    ("roughly 9 trees", True, None),
    ("close to $2 billion", True, None),
    ("~80 trees", True, None),
    ("300 trees or so", True, None),
    ("just over 300 trees", True, ">"),
    ("just under 300 trees", True, "<"),
    ("more than 300 trees", False, ">"),
    ("at least 300 trees", False, ">="),
    ("no fewer than 300 trees", False, ">="),
    ("300 trees or more", False, ">="),
    ("up to 300 trees", False, "<="),
    ("no more than 300 trees", False, "<="),
    ("fewer than 300 trees", False, "<"),
    ("below 300 trees", False, "<"),
    ("more than about 300 trees", True, ">"),
    ("a $90 million-plus bill", False, ">="),
    ("300+ trees", False, ">="),
    ("300 trees", False, None),
]


@pytest.mark.parametrize(("text", "approximate", "bound"), HEDGES)
def test_hedges_and_bounds(text: str, approximate: bool, bound: str | None) -> None:
    value = quantity(text)
    assert (value.approximate, value.bound) == (approximate, bound)


def test_about_widens_and_nearly_stays_below() -> None:
    about, nearly, over = (quantity(f"{cue} 200 trees") for cue in ("about", "nearly", "just over"))
    assert about.low is not None and about.high_bound is not None and about.low < 195 and about.high_bound > 205
    assert nearly.high_bound == 200 and nearly.low is not None and nearly.low < 200
    assert over.low == 200 and over.high_bound is not None and over.high_bound > 200


def test_cue_is_the_words_that_hedge() -> None:
    assert quantity("more than 300 trees").cue == "more than"


def test_old_and_new_value_of_a_change() -> None:
    old, new = numbers("Inflation eased from 5.1% to 4.9%.")
    assert isinstance(new.value, Quantity) and isinstance(old.value, Quantity)
    assert (old.value.number, new.value.number, new.value.base) == (Decimal("5.1"), Decimal("4.9"), Decimal("5.1"))
    assert new.value.direction == "down"


def test_one_word_of_change_serves_two_pairs_of_old_and_new() -> None:
    text = "It raised limits at the bank from $5 billion to $9 billion, and at the mill from $2 billion to $3 billion."
    values = [mention.value for mention in numbers(text)]
    assert [value.base for value in values if isinstance(value, Quantity)] == [None, 5 * 10**9, None, 2 * 10**9]


def test_old_value_said_after_the_new_one() -> None:
    new, old = numbers("Profit rose to $3.1 billion from $2.9 billion.")
    assert isinstance(new.value, Quantity) and isinstance(old.value, Quantity)
    assert new.value.base == old.value.number == Decimal("2900000000")


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Sales rose 12% there.", "up"),
        ("It shrank again after contracting 1.6%.", "down"),
        ("The economy grew at an annualised 2.1 per cent.", "up"),
        ("Sales fell by about 3 percent.", "down"),
        ("Shares were down 4.2%.", "down"),
        ("Output is 6.3% higher.", "up"),
        ("They gave up 402 yards.", None),
        ("Sales shot up 12%.", "up"),
        ("He shot 35 percent.", None),
        ("They sell an upgraded 15-inch model.", None),
        ("It holds 12% of the gold.", None),
    ],
)
def test_direction_of_a_change(text: str, direction: str | None) -> None:
    assert quantity(text).direction == direction


@pytest.mark.parametrize(
    ("text", "towards"),
    [
        ("Sales fell to 12%.", "down"),
        ("Inflation edged down to 3.4%.", "down"),
        ("It was down to 40%.", "down"),
        ("It dipped down to minus 13 degrees.", "down"),
        ("It is inching back up to 4.8 percent.", "up"),
        ("They raised their stake to 8%.", "up"),
        ("They added flights to 12 cities.", None),
        ("Sales rose 12%.", None),
    ],
)
def test_level_that_a_change_led_to(text: str, towards: str | None) -> None:
    value = quantity(text)
    assert value.towards == towards
    assert value.as_dict().get("level", False) is (towards is not None)
    assert value.bound is None


def test_a_side_that_a_change_came_to_is_a_level_too() -> None:
    below, above = quantity("Oil slid below $70 a barrel."), quantity("The rate climbed above 5%.")
    assert (below.bound, below.towards, below.direction) == ("<", "down", None)
    assert (above.bound, above.towards, above.direction) == (">", "up", None)


def test_a_verb_said_once_goes_for_both() -> None:
    values = [mention.value for mention in numbers("Shares in Acme fell 2.3%, in Bolt by 2.6%.")]
    assert [v.direction for v in values if isinstance(v, Quantity)] == ["down", "down"]


def test_a_quarrel_over_money_is_no_bound() -> None:
    assert quantity("It was a dispute over $10.").bound is None
    assert quantity("Sizes range starting from 450 square feet up to 900 square feet.").high == 900


def test_second_number_of_a_change_goes_the_same_way() -> None:
    values = [mention.value for mention in numbers("The gauge lost 85 points, or 0.4%.")]
    assert [v.direction for v in values if isinstance(v, Quantity)] == ["down", "down"]


def test_conversion_in_brackets_is_bounded_alike() -> None:
    values = [mention.value for mention in numbers("They fly more than 100 kilometers (60 miles).")]
    assert [v.bound for v in values if isinstance(v, Quantity)] == [">", ">"]


def test_number_takes_over_the_unit_that_it_is_compared_with() -> None:
    values = [mention.value for mention in numbers("It sold 3,900 headsets, up from 2,400 then.")]
    assert [v.unit for v in values if isinstance(v, Quantity)] == ["headset", "headset"]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Oil fell from $75 a barrel in October to $46 on Friday.", "75 USD per barrel", "46 USD per barrel"),
        ("Oil fell from $75 to $46 a barrel.", "75 USD per barrel", "46 USD per barrel"),
        ("Bids rose from €900 at noon to €1,400.", "900 EUR", "1400 EUR"),
        ("Unemployment slid from 6.1% a year before to 5.2%.", "6.1 %", "5.2 %"),
    ],
)
def test_old_value_and_new_with_words_between(text: str, old: str, new: str) -> None:
    values = [m.value for m in numbers(text) if isinstance(m.value, Quantity) and m.kind != "duration"]
    assert [f"{value.number} {value.unit}" for value in values] == [old, new]
    assert values[1].base == values[0].number


def test_a_span_of_places_is_no_change() -> None:
    found = numbers("Fees run from $5 in Ulm to $9 in Bonn.")
    assert [m.value.base for m in found if isinstance(m.value, Quantity)] == [None, None]


@pytest.mark.parametrize(
    ("text", "unit", "modifiers"),
    [
        ("It has 1,400 full-time employees.", "employee", "full-time"),
        ("They sold 63,000 Nova 3 sedans.", "sedan", "Nova 3"),
        ("They built 40 public housing blocks.", "block", "public housing"),
        ("They sold 2.7m digital and printed copies.", "copy", "digital and printed"),
        ("Two of the mayor's deputies left.", "deputy", "mayor's"),
        ("One of the best new speakers is here.", "speaker", "best new"),
        ("It has 12 goats.", "goat", ""),
    ],
)
def test_modifiers_of_what_is_counted(text: str, unit: str, modifiers: str) -> None:
    value = quantity(text)
    assert (value.unit, value.modifiers) == (unit, modifiers)
    assert value.as_dict().get("modifiers", "") == modifiers


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Half of all adults smoke.", "adult"),
        ("Half the flats have sold.", "flat"),
        ("One fourth of the US population moved.", "US population"),
        ("It holds 12% of its shares.", "share"),
        ("Sales rose 12%.", ""),
    ],
)
def test_what_a_share_is_of(text: str, whole: str) -> None:
    assert quantity(text).whole == whole


def test_two_numbers_over_each_other_are_no_bound() -> None:
    values = [mention.value for mention in numbers("His pressure was 120 over 80.")]
    assert [v.bound for v in values if isinstance(v, Quantity)] == [None, None]


def test_value_as_json() -> None:
    mention = numbers("It has around $14.3 billion.")[0]
    assert mention.as_dict() == {
        "kind": "money",
        "start": 14,
        "end": 27,
        "text": "$14.3 billion",
        "value": mention.value.as_dict(),
    }
    value = mention.value.as_dict()
    assert value["number"] == "14300000000" and value["unit"] == "USD" and value["approximate"] is True
    assert value["bound"] is None and value["high"] is None
