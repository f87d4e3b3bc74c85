"""Planted disagreements: of two claims that agree, one gets another value, so that wording alone must join them.

Real stories hold few conflicts; what a conflict looks like is what an agreement looks like with one value changed.
The new value depends on the claim alone, so the same material gives the same examples.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from checker.alignment.blocking import Grid
from checker.alignment.closeness import WEEKDAY
from checker.alignment.families import Compare, Pair, paired
from checker.alignment.views import View
from checker.domain.values import Quantity, Time, Value
from checker.language.periods import DAY
from checker.language.times.intervals import interval_of

FACTORS = [Decimal(text) for text in ("0.6", "0.75", "0.85", "0.92", "1.08", "1.15", "1.3", "1.6")]
SMALL = 12
FEW = (-1, 1, 2, -2, 1, -1, 3, 2)
DAYS = (-3, -2, -1, 1, 2, 5, 7, 30)
STEPS = (-3, -2, -1, 1, 2, 3, -1, 1)
"""Years or months."""
YEAR_OR_MONTH = re.compile(r"[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?")
YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)$")
WEEKDAYS = (1, 2, 3, 4, 5, 6, 1, 6)


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
        number = other_number(value.number, value.unit, seed)
        move = number - value.number
        low, high = value.low, value.high_bound
        return replace(
            value,
            number=number,
            low=None if low is None else low + move,
            high_bound=None if high is None else high + move,
        )
    return other_time(value, seed) if isinstance(value, Time) else None


def other_number(number: Decimal, unit: str, seed: int) -> Decimal:
    """A few more or less where a count is small or an age; else another within a factor of two, whole if it was."""
    whole = number == number.to_integral_value()
    if whole and (1 < number <= SMALL or (unit == "year" and number > SMALL)):
        moved = number + FEW[seed % len(FEW)]
        return moved if moved > 0 else number + 1
    other = number * FACTORS[seed % len(FACTORS)]
    other = other.to_integral_value() if whole else other
    return number + 1 if other == number else other


def other_time(value: Time, seed: int) -> Time | None:
    """Another weekday, day, month or year near by, as exact as the one that was written; None for other times."""
    if weekday := WEEKDAY.match(value.timex):
        other = (int(weekday[1]) - 1 + WEEKDAYS[seed % len(WEEKDAYS)]) % 7 + 1
        return replace(value, timex=f"XXXX-WXX-{other}{value.timex[weekday.end() :]}")
    if day := YEARLESS.match(value.timex):
        other = (int(day[2]) - 1 + DAYS[seed % len(DAYS)]) % 28 + 1
        return None if other == int(day[2]) else replace(value, timex=f"XXXX-{day[1]}-{other:02}")
    if YEAR_OR_MONTH.fullmatch(value.timex):
        return moved(value, STEPS[seed % len(STEPS)])
    if value.start is None or value.end is None or not DAY.fullmatch(value.timex[:10]) or "/" in value.timex:
        return None
    step = timedelta(days=DAYS[seed % len(DAYS)])
    start = value.start + step
    return replace(value, start=start, end=value.end + step, timex=start.isoformat()[: len(value.timex)])


def moved(value: Time, step: int) -> Time | None:
    """A year or a month some years or months on."""
    if len(value.timex) == 4:
        timex = f"{int(value.timex) + step:04}"
    else:
        months = int(value.timex[:4]) * 12 + int(value.timex[5:7]) - 1 + step
        timex = f"{months // 12:04}-{months % 12 + 1:02}"
    start, end = interval_of(timex)
    return replace(value, timex=timex, start=start, end=end)
