"""What can be compared with what: the dimension of a quantity, and its size in the base unit of that dimension."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from checker.domain.values import Quantity
from checker.language.quantities.units import Unit, all_units

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
