"""The tables of units and currencies: exact sizes, no name with two meanings, every form readable."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from checker.language.quantities import currencies, units
from tests.language.quantities.reading import quantity

# International definitions: one of the first is so many of the second.
EXACT = [
    ("mile", "km", "1.609344"),
    ("foot", "inch", "12"),
    ("yard", "foot", "3"),
    ("nautical mile", "m", "1852"),
    ("acre", "m²", "4046.8564224"),
    ("hectare", "m²", "10000"),
    ("square mile", "acre", "640"),
    ("lb", "kg", "0.45359237"),
    ("stone", "lb", "14"),
    ("ton", "lb", "2000"),
    ("tonne", "kg", "1000"),
    ("lb", "ounce", "16"),
    ("gallon", "litre", "3.785411784"),
    ("gallon", "pint", "8"),
    ("cubic metre", "litre", "1000"),
    ("week", "day", "7"),
    ("year", "month", "12"),
    ("gigabyte", "megabyte", "1000"),
    ("kilowatt hour", "joule", "3600000"),
    ("mph", "km/h", "1.609344"),
]


@pytest.mark.parametrize(("unit", "other", "many"), EXACT)
def test_sizes_are_the_defined_ones(unit: str, other: str, many: str) -> None:
    a, b = units.by_name()[unit], units.by_name()[other]
    assert a.dimension == b.dimension
    assert abs(a.size / b.size - Decimal(many)) < Decimal("1e-5") * Decimal(many)


def test_no_unit_is_listed_twice() -> None:
    assert [name for name, many in Counter(unit.name for unit in units.all_units()).items() if many > 1] == []


@pytest.mark.parametrize("name", ["mile", "acre", "kilowatt", "gigabyte", "megapascal", "decibel", "hectare", "ounce"])
def test_names_are_read_in_both_numbers(name: str) -> None:
    assert quantity(f"It has 3 {name}s there.").unit == quantity(f"It has 1 {name} there.").unit == name


@pytest.mark.parametrize("code", ["USD", "EUR", "GBP", "JPY", "CHF", "INR", "BRL", "PLN", "VND", "NGN", "XAF"])
def test_codes_are_read_on_both_sides(code: str) -> None:
    assert code in currencies.codes()
    assert quantity(f"It paid {code} 500 million then.").unit == code
    assert quantity(f"It paid 500 million {code} then.").unit == code


@pytest.mark.parametrize("sign", sorted(currencies.signs()))
def test_signs_are_read(sign: str) -> None:
    paid = f"500{sign}" if sign.isalpha() else f"{sign}500 million"
    assert quantity(f"It paid {paid} then.").unit == currencies.signs()[sign]
