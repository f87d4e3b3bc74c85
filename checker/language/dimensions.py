"""What can be compared with what: the dimension of a quantity, and its size in the base unit of that dimension."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from checker.domain.values import Mention, Quantity
from checker.language.quantities.units import Unit, all_units

TENTHS = re.compile(r"\d+\.\d+")
SHARES = frozenset({"%", "percentage point", "basis point"})
BASE_OF_KIND = {"money": "money", "percent": "share", "multiplier": "multiple", "age": "age", "score": "score"}


@cache
def units() -> dict[str, Unit]:
    """Units of measure by name."""
    return {unit.name: unit for unit in all_units()}


def dimension(kind: str, unit: str) -> str:
    """The dimension in which a value of that kind and unit can be compared ("money", "length", "count")."""
    if unit in SHARES:
        return "share"
    if kind in BASE_OF_KIND:
        return BASE_OF_KIND[kind]
    known = units().get(unit.split(" per ")[0])
    return known.dimension if known else "count"


def fraction_and_whole(a: Mention, b: Mention) -> bool:
    """Whether one number has a decimal point and the other is a word: "a 5.2 quake", "five hurt".

    Nobody counts people or things in tenths, unless both say that they count one sort in them.
    """
    x, y = a.value, b.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity) or (x.unit and x.unit == y.unit):
        return False
    counted = dimension(a.kind, x.unit) == dimension(b.kind, y.unit) == "count"
    return counted and any(
        TENTHS.fullmatch(one.text) and other.text.isalpha() and whole.number % 1 == 0
        for one, other, whole in ((a, b, y), (b, a, x))
    )


def in_base_unit(value: Quantity) -> Quantity:
    """The quantity with all its numbers in the base unit of its dimension; as it is where the unit has none."""
    known = units().get(value.unit.split(" per ")[0])
    if known is None or known.size == 1:
        return value
    size = known.size
    return replace(
        value,
        number=value.number * size,
        low=None if value.low is None else value.low * size,
        high_bound=None if value.high_bound is None else value.high_bound * size,
        high=None if value.high is None else value.high * size,
    )
