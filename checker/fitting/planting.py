"""Planted disagreements: of two claims that agree, one gets another value, so that wording alone must join them.

Real stories hold few conflicts; what a conflict looks like is what an agreement looks like with one value changed.
The new value depends on the claim alone, so the same material gives the same examples.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from checker.alignment.blocking import Grid
from checker.alignment.families import Compare, Pair, paired
from checker.alignment.views import View
from checker.domain.values import Quantity, Time, Value

FACTORS = [Decimal(text) for text in ("0.6", "0.75", "0.85", "0.92", "1.08", "1.15", "1.3", "1.6")]
DAYS = (-3, -2, -1, 1, 2, 5, 7, 30)


def planted(grid: Grid, pair: Pair, compare: Compare) -> Iterator[Pair]:
    """The pair as it would stand in its grid if the second claim said something else; none where it cannot."""
    other = changed(pair.b)
    if other is None:
        return
    columns = (*grid.columns[: pair.column], other, *grid.columns[pair.column + 1 :])
    for found in paired(Grid(grid.key, grid.rows, columns), compare):
        if (found.row, found.column) == (pair.row, pair.column):
            yield found


def changed(view: View) -> View | None:
    """The claim with another value of the same kind and about the same size."""
    value = view.claim.mention.value
    seed = hashlib.sha256(f"{view.claim.source}{view.claim.mention.span}".encode()).digest()[0]
    other = altered(value, seed)
    if other is None:
        return None
    return replace(view, claim=replace(view.claim, mention=replace(view.claim.mention, value=other)))


def altered(value: Value, seed: int) -> Value | None:
    """Another number within a factor of two, whole where it was whole; another day near by."""
    if isinstance(value, Quantity) and value.number:
        number = value.number * FACTORS[seed % len(FACTORS)]
        if value.number == value.number.to_integral_value():
            number = number.to_integral_value()
        number = value.number + 1 if number == value.number else number
        move = number - value.number
        low, high = value.low, value.high_bound
        return replace(
            value,
            number=number,
            low=None if low is None else low + move,
            high_bound=None if high is None else high + move,
        )
    if isinstance(value, Time) and value.start is not None and value.end is not None:
        step = timedelta(days=DAYS[seed % len(DAYS)])
        start = value.start + step
        return replace(value, start=start, end=value.end + step, timex=start.isoformat()[: len(value.timex)])
    return None
