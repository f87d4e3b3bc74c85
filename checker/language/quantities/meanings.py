"""From an amount to its value: the interval that the written digits and the hedges allow."""

from __future__ import annotations

from decimal import Decimal

from checker.domain.values import Bound, Direction, Quantity
from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import PART, VAGUELY

HALF = Decimal("0.5")
# An "about" allows half of the last digit that is not zero, within these shares of the value.
LEAST_SHARE, MOST_SHARE = Decimal("0.05"), Decimal("0.15")
NARROW_SHARE = Decimal("0.1")  # how far "nearly" and "just over" reach
SHARE_REACH = Decimal("0.01")  # "two-thirds" is said of 66 and of 67 per cent
EXACT_KINDS = frozenset(("count", "age", "rank", "score"))
TIMEX = {
    "second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "night": "P{}D", "week": "P{}W",
    "fortnight": "P{}W", "month": "P{}M", "quarter": "P{}Q", "year": "P{}Y", "decade": "P{}DE", "century": "P{}CE",
    "millennium": "P{}ML",
}  # fmt: skip


def rounding_step(number: Decimal, step: Decimal, scaled: bool, kind: str) -> Decimal:
    """The weight of the last digit that a writer can be held to; 0 where the number is exact.

    A whole number below 100 counts exactly; a plain number that ends in zeros may be rounded at its last digit that
    is not zero, but never coarser than two digits; decimals and magnitudes are as precise as written.
    """
    size = abs(number)
    whole = number == number.to_integral_value()
    if not step:
        return Decimal(0)
    if scaled and step > 1 and size >= 1000:
        return step
    if not whole or step < 1:
        return step
    if size < 100:
        return Decimal(0) if kind in EXACT_KINDS else Decimal(1)
    return max(Decimal(1), min(last_digit(number), Decimal(10) ** (size.adjusted() - 1)))


def last_digit(number: Decimal) -> Decimal:
    """The weight of the last digit that is not zero: 1,200 gives 100."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)


def interval(number: Decimal, step: Decimal) -> tuple[Decimal, Decimal]:
    """What rounds to `number` at `step`."""
    return number - step * HALF, number + step * HALF


def widened(number: Decimal, step: Decimal) -> tuple[Decimal, Decimal]:
    """What "about" allows."""
    size = abs(number)
    reach = max(size * LEAST_SHARE, min(last_digit(number) * HALF, size * MOST_SHARE), step * HALF)
    if 5 <= size < 100 and number == number.to_integral_value():
        reach = max(reach, Decimal(1))
    return number - reach, number + reach


def bounds(out: Amount) -> tuple[Decimal | None, Decimal | None]:
    """The interval [low, high) of an amount, None where open."""
    scaled = out.numeral.scaled or out.scale != 1
    step = rounding_step(out.number, out.step, scaled, out.kind)
    if out.numeral.form == VAGUELY and out.number:
        # "dozens" run to the next order of magnitude; "a few hundred", read as 300, is 200 to 900
        low, high = (out.number, out.high) if out.high is not None else (out.number * 2 / 3, out.number * 3)
    elif out.numeral.form == PART and out.high is None and not out.approximate and abs(out.number) < 1 and not out.unit:
        reach = min(SHARE_REACH, abs(out.number) / 5)
        low, high = out.number - reach, out.number + reach
    elif out.approximate and not out.just:
        low, high = widened(out.number, step)
    else:
        low, high = interval(out.number, step)
    if out.high is not None and out.numeral.form != VAGUELY:  # a range that was written
        top_step = rounding_step(out.high, out.high_step, scaled, out.kind)
        high = (widened if out.approximate and not out.just else interval)(out.high, top_step)[1]
        if out.high < out.number and out.kind != "score":
            low, high = interval(out.high, top_step)[0], interval(out.number, step)[1]
    return _bounded(out, low, high)


def _bounded(out: Amount, low: Decimal, high: Decimal) -> tuple[Decimal | None, Decimal | None]:
    reach = abs(out.number) * NARROW_SHARE
    if out.just == "over":
        return out.number, out.number + reach
    if out.just == "under":
        return out.number - reach, out.number
    if out.bound in (">", ">="):
        return (low if out.approximate else out.number), None
    if out.bound in ("<", "<="):
        return None, (high if out.approximate else out.high if out.high is not None else out.number)
    return low, high


def quantity(out: Amount) -> Quantity:
    """The value of an amount."""
    low, high = bounds(out)
    return Quantity(
        number=out.number,
        unit=out.unit,
        high=out.high,
        low=low,
        high_bound=high,
        digits=out.numeral.digits,
        approximate=out.approximate,
        bound=_bound(out.bound),
        direction=_direction(out.direction),
        towards=_direction(out.towards) if out.direction is None else None,
        base=out.base,
        cue=out.cue,
        timex=duration_timex(out) if out.kind == "duration" else "",
        modifiers=out.modifiers,
        whole=out.whole,
    )


def _bound(bound: str | None) -> Bound | None:
    return bound if bound in ("<", "<=", ">", ">=") else None  # type: ignore[return-value]


def _direction(direction: str | None) -> Direction | None:
    return direction if direction in ("up", "down") else None  # type: ignore[return-value]


def duration_timex(out: Amount) -> str:
    """TIMEX3's form of a length of time; vague ones are "PX…"."""
    pattern = TIMEX.get(out.unit)
    if pattern is None:
        return ""
    number = out.number * 2 if out.unit == "fortnight" else out.number
    if out.numeral.form == VAGUELY:
        return pattern.format("X")
    plain = format(number.normalize(), "f") if number else "0"
    return pattern.format(plain)
