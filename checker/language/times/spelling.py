"""TIMEX3 values of lengths: "P3D", "P2.5Y", "PT30M", "P2Y3M", "PXY"."""

from __future__ import annotations

from decimal import Decimal

from checker.domain.values import decimal_text
from checker.language.times.meanings import Length

# Unit: the letter, and how many of it the unit is.
LETTERS = {
    "century": ("Y", 100), "decade": ("Y", 10), "millennium": ("Y", 1000), "year": ("Y", 1), "season": ("M", 3),
    "quarter": ("Q", 1), "month": ("M", 1), "fortnight": ("W", 2), "week": ("W", 1), "weekend": ("WE", 1),
    "day": ("D", 1), "night": ("D", 1),
}  # fmt: skip
CLOCK = {"hour": ("H", Decimal(1)), "minute": ("M", Decimal(1)), "second": ("S", Decimal(1)),
         "millisecond": ("S", Decimal("0.001"))}  # fmt: skip
VAGUE = {"century": "PXC", "decade": "PXDE", "millennium": "PXL"}


def length_timex(length: Length) -> str:
    """The TIMEX3 value of a length; a range is written by its lower end."""
    if length.vague:
        return vague_timex(length.unit)
    date, clock = "", ""
    for amount, unit in ((length.amount, length.unit), *length.rest):
        if unit in CLOCK:
            letter, share = CLOCK[unit]
            clock += f"{decimal_text(amount * share)}{letter}"
        else:
            letter, times = LETTERS[unit]
            date += f"{decimal_text(amount * times)}{letter}"
    return f"P{date}" + (f"T{clock}" if clock else "")


def vague_timex(unit: str) -> str:
    if unit in CLOCK:
        return f"PTX{CLOCK[unit][0]}"
    return VAGUE.get(unit) or f"PX{LETTERS[unit][0]}"


SECONDS = {
    "millisecond": Decimal("0.001"), "second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600),
    "day": Decimal(86400), "night": Decimal(86400), "week": Decimal(604800), "fortnight": Decimal(1209600),
}  # fmt: skip
MONTH = Decimal(2629746)  # seconds, of the mean Gregorian year
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}


def in_smallest(length: Length) -> tuple[Decimal, str]:
    """A compound length in one unit: the smallest that is written."""
    if not length.rest:
        return length.amount, length.unit
    last = length.rest[-1][1]
    table = {unit: MONTH * months for unit, months in MONTHS.items()}
    parts = ((length.amount, length.unit), *length.rest)
    table |= SECONDS
    whole = sum((amount * table[unit] for amount, unit in parts), Decimal(0))
    return whole / table[last], last
