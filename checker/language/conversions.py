"""From one unit to another: measures by their sizes, currencies only with themselves, percents with shares."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal

from checker.domain.intervals import Interval
from checker.domain.values import Quantity
from checker.language.quantities import currencies, units

EXACT = Context(prec=20)
ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Conversion:
    """Multiply by `factor`, then add `shift`, to come to `unit`; or the `refusal` in words why that cannot be.

    `slack` is by which share the size itself is vague (months of 28 to 31 days). `contradicts` marks a refusal
    that is itself a contradiction (percent against percentage points).
    """

    factor: Decimal = ONE
    shift: Decimal = Decimal(0)
    unit: str = ""
    refusal: str = ""
    contradicts: bool = False
    slack: Decimal = Decimal(0)

    def apply(self, interval: Interval[Decimal]) -> Interval[Decimal]:
        """The interval in the other unit."""
        if self.factor == 1 and not self.shift:
            return interval
        low, high, value, cut = (self._one(end) for end in (interval.low, interval.high, interval.value, interval.cut))
        if self.slack and low is not None:
            low = low / (1 + self.slack) if low > 0 else low * (1 + self.slack)
        if self.slack and high is not None:
            high = high * (1 + self.slack) if high > 0 else high / (1 + self.slack)
        return Interval(low, high, value, cut, interval.bounded, interval.hedged)

    def _one(self, number: Decimal | None) -> Decimal | None:
        # A factor such as 1/7 is inexact in its last digits; fourteen days are two weeks all the same.
        return None if number is None else EXACT.plus(number * self.factor + self.shift)


def conversion(kind: str, value: Quantity, other_kind: str, other: Quantity) -> Conversion:
    """How `value` is brought to the unit of `other`."""
    top, _, base = value.unit.partition(" per ")
    other_top, _, other_base = other.unit.partition(" per ")
    found = _plain(kind, top, other_kind, other_top)
    if found.refusal or not base or not other_base or base == other_base:
        return found
    below = _measures(base, other_base)
    if below is None or below.shift:
        return Conversion(refusal=f"one is per {base}, the other per {other_base}")
    return Conversion(found.factor / below.factor, found.shift, other.unit)


def _plain(kind: str, unit: str, other_kind: str, other: str) -> Conversion:
    if unit == other:
        return Conversion(unit=other)
    if "money" in (kind, other_kind) and unit and other:
        return _currencies(unit, other)
    if "percent" in (kind, other_kind):
        return _percents(unit, other)
    if "multiplier" in (kind, other_kind) and unit and other:
        return Conversion(refusal="one is a multiple, the other is not")
    measured = _measures(unit, other)
    if measured is not None:
        return measured
    known = units.by_name()
    if unit and other and (unit in known) != (other in known):
        return Conversion(refusal=f"one is in {unit}, the other in {other}")
    if unit in known and other in known:
        return Conversion(refusal=f"{unit} and {other} do not measure the same")
    return Conversion(unit=other)  # things by other names, or a bare number: alignment decides what is counted


def _measures(unit: str, other: str) -> Conversion | None:
    a, b = units.by_name().get(unit), units.by_name().get(other)
    if a is None or b is None or a.dimension != b.dimension:
        return None
    if a.dimension == "temperature":
        return _temperatures(unit, other)
    return Conversion(a.size / b.size, unit=other, slack=_slack(unit, other))


# A month has 28 to 31 days and is said of four weeks; a year is said of 52 weeks.
SLACK = dict.fromkeys(("month", "quarter"), Decimal("0.09")) | dict.fromkeys(
    ("year", "decade", "century", "millennium"), Decimal("0.01")
)


def _slack(unit: str, other: str) -> Decimal:
    """By which share a length in calendar units is vague when days or weeks are counted."""
    if (unit in SLACK) == (other in SLACK):
        return Decimal(0)
    return SLACK.get(unit, SLACK.get(other, Decimal(0)))


def _temperatures(unit: str, other: str) -> Conversion:
    if "degree" in (unit, other):
        return Conversion(unit=other)
    factor, shift = ONE, Decimal(0)
    if unit == "°F":
        factor, shift = Decimal(5) / 9, Decimal(-160) / 9
    elif unit == "kelvin":
        shift = Decimal("-273.15")
    if other == "°F":
        return Conversion(factor * 9 / 5, shift * 9 / 5 + 32, other)
    return Conversion(factor, shift + (Decimal("273.15") if other == "kelvin" else 0), other)


def _currencies(unit: str, other: str) -> Conversion:
    """Cents are hundredths of any currency that has them; two currencies need a rate."""
    minor, other_minor = unit in currencies.MINOR, other in currencies.MINOR
    if minor and not other_minor and currencies.MINOR[unit] in (None, other):
        return Conversion(ONE / 100, unit=other)
    if other_minor and not minor and currencies.MINOR[other] in (None, unit):
        return Conversion(Decimal(100), unit=other)
    if unit in units.by_name() or other in units.by_name():
        return Conversion(refusal="one is money, the other is not")
    return Conversion(refusal=f"{unit} and {other} are two currencies, not comparable without a rate")


_POINTS = frozenset(("percentage point", "basis point"))


def _percents(unit: str, other: str) -> Conversion:
    if unit in _POINTS and other in _POINTS:
        return Conversion(ONE / 100 if unit == "basis point" else Decimal(100), unit=other)
    if not unit and other == "%":
        return Conversion(Decimal(100), unit=other)
    if not other and unit == "%":
        return Conversion(ONE / 100)
    if {unit, other} & _POINTS and "%" in (unit, other):
        return Conversion(refusal="per cent and percentage points are not the same", contradicts=True)
    if unit and other:
        return Conversion(refusal=f"one is in {unit}, the other in {other}")
    return Conversion(unit=other)
