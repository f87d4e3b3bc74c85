"""Number lines and time lines: where values and their intervals stand, in percent of the width."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.domain.claims import Claim
from checker.domain.findings import Fact, Side, Verdict
from checker.domain.values import Quantity, Time
from checker.reporting.html.calendar import date_ticks, time_of
from checker.reporting.html.views import Bar, LineView, Tick
from checker.reporting.naming import listed, one_line, shortened
from checker.reporting.phrasing import claims_of, number_words, reading, worded

EDGE = 6.0
MOST = 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """A value on an axis: its point and its interval; None where an end is open."""

    point: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Axis:
    """From the lowest to the highest value drawn; `EDGE` percent stay free at each side."""

    first: float
    last: float

    def at(self, value: float) -> float:
        share = (value - self.first) / ((self.last - self.first) or 1)
        return round(EDGE + (100 - 2 * EDGE) * min(max(share, -0.05), 1.05), 2)


def fact_line(fact: Fact, sides: Sequence[Side], names: Mapping[str, str]) -> LineView | None:
    """The fact's values on one line, a bar for each side; None unless its sides are numbers of one unit, or times."""
    if fact.verdict not in (Verdict.CONFLICT, Verdict.APPROXIMATE) or not 2 <= len(sides) <= MOST:
        return None
    claims = [next(iter(claims_of(fact, side)), None) for side in sides]
    found = [(claim, stretch) for claim in claims if claim and (stretch := stretch_of(claim))]
    if len(found) < len(sides) or not _one_scale([claim for claim, _ in found]):
        return None
    axis = axis_of([stretch for _, stretch in found])
    bars = tuple(
        bar(axis, stretch, _value(fact, side), _names(fact, side, names), _span_words(claim), letter(number))
        for number, (side, (claim, stretch)) in enumerate(zip(sides, found, strict=True))
    )
    if isinstance(found[0][0].mention.value, Time):
        return LineView("The days on a line", bars, date_ticks(axis.first, axis.last, axis.at))
    whole = all(_whole(stretch) for _, stretch in found)
    return LineView("The values on a line", bars, number_ticks(axis, whole))


def letter(number: int) -> str:
    """The name of a fact's side: A to Z, then A again."""
    return chr(ord("A") + number % 26)


def stretch_of(claim: Claim) -> Stretch | None:
    """The claim's value as floats for drawing; times count in days. None for words, and times without an anchor."""
    value = claim.mention.value
    if isinstance(value, Quantity):
        return _number_stretch(value)
    if isinstance(value, Time) and value.start:
        low = time_of(value.start)
        high = time_of(value.end) if value.end else None
        return Stretch((low + high) / 2 if high else low, low, high)
    return None


def _number_stretch(value: Quantity) -> Stretch | None:
    ends = [float(n) for n in (value.number, value.high, value.low, value.high_bound) if n is not None]
    if not all(math.isfinite(end) for end in ends):
        return None
    point = (float(value.number) + float(value.high)) / 2 if value.high is not None else float(value.number)
    low, high = value.low, value.high_bound
    return Stretch(point, None if low is None else float(low), None if high is None else float(high))


def axis_of(stretches: Sequence[Stretch]) -> Axis:
    """The axis that holds all points and closed ends, with some room where an end is open."""
    ends = [end for s in stretches for end in (s.point, s.low, s.high) if end is not None]
    first, last = min(ends), max(ends)
    room = (last - first) * 0.15 or abs(last) * 0.1 or 1.0
    opens = any(s.low is None for s in stretches), any(s.high is None for s in stretches)
    flat = first == last
    return Axis(first - room * (opens[0] or flat), last + room * (opens[1] or flat))


def _whole(stretch: Stretch) -> bool:
    return all(end is None or end.is_integer() for end in (stretch.point, stretch.low, stretch.high))


def bar(axis: Axis, stretch: Stretch, value: str, label: str, alt: str, mark: str = "") -> Bar:
    low = 0.0 if stretch.low is None else axis.at(stretch.low)
    high = 100.0 if stretch.high is None else axis.at(stretch.high)
    return Bar(mark, value, label, alt, axis.at(stretch.point), low, high, None in (stretch.low, stretch.high))


def number_ticks(axis: Axis, whole: bool = False) -> tuple[Tick, ...]:
    """Two to six round numbers along the axis, whole ones where only those can be."""
    step = max(_step((axis.last - axis.first) / 4), 1.0 if whole else 0.0)
    first = math.ceil(axis.first / step) * step
    values = [first + step * i for i in range(int((axis.last - first) / step + 1e-9) + 1)]
    digits = max(0, -math.floor(math.log10(step)))
    return tuple(Tick(axis.at(value), number_text(value, digits)) for value in values)


def number_text(value: float, digits: int) -> str:
    return number_words(Decimal(f"{value:.{min(digits, 12)}f}"))


def _step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    return next((power * factor for factor in (1, 2, 5) if power * factor >= rough), power * 10)


def _one_scale(claims: Sequence[Claim]) -> bool:
    values = [claim.mention.value for claim in claims]
    units = {value.unit for value in values if isinstance(value, Quantity)}
    times = sum(isinstance(value, Time) for value in values)
    return times == len(values) or (not times and len(units) == 1)


def _value(fact: Fact, side: Side) -> str:
    return shortened(worded(side, claims_of(fact, side)), 60)


def _names(fact: Fact, side: Side, names: Mapping[str, str]) -> str:
    return listed(list(dict.fromkeys(names.get(claim.source, claim.source) for claim in claims_of(fact, side))))


def _span_words(claim: Claim) -> str:
    value = claim.mention.value
    if isinstance(value, Quantity):
        return _interval_words(value)
    return reading(value) or one_line(claim.mention.text)


def _interval_words(value: Quantity) -> str:
    low, high = value.low, value.high_bound
    unit = f" {value.unit}" if value.unit else ""
    if low is not None and low == high:
        return f"exactly {number_words(low)}{unit}"
    if low is None or high is None:
        side = f"at most {number_words(high)}" if high is not None else f"at least {number_words(low)}" if low else ""
        return f"{side or number_words(value.number)}{unit}"
    return f"from {number_words(low)} to {number_words(high)}{unit}"
