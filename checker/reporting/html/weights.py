"""The waterfall of match weights: why these claims were joined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from checker.domain.findings import Weight
from checker.reporting.html.views import WeightView
from checker.reporting.naming import one_line

MOST = 8


def waterfall(weights: Sequence[Weight], drawn: bool = True) -> tuple[WeightView, ...]:
    """The heaviest weights in their order and the others as one, each a bar that begins where the last one ended.

    Bars are in percent of the whole stretch; without `drawn` they have no width.
    """
    shown = _heaviest(weights)
    sums = list(accumulate((weight.bits for weight in shown), initial=0.0))
    low, high = min(sums), max(sums)
    scale = 100 / ((high - low) or 1)
    return tuple(
        WeightView(
            one_line(weight.feature),
            one_line(weight.level),
            points(weight.bits),
            round((min(before, after) - low) * scale, 1),
            round(max(abs(after - before) * scale, 0.5), 1) if drawn else 0.0,
            "down" if weight.bits < 0 else "up",
        )
        for weight, before, after in zip(shown, sums, sums[1:], strict=False)
    )


def _heaviest(weights: Sequence[Weight]) -> list[Weight]:
    if len(weights) <= MOST:
        return list(weights)
    ranked = sorted(range(len(weights)), key=lambda i: (-abs(weights[i].bits), i))
    kept, rest = sorted(ranked[: MOST - 1]), ranked[MOST - 1 :]
    lighter = Weight(f"{len(rest)} lighter ones", "together", sum(weights[i].bits for i in rest))
    return [*(weights[i] for i in kept), lighter]


def points(bits: float) -> str:
    """`+4.2`, `−0.6`."""
    return f"{bits:+.1f}".replace("-", "−")


def total(weights: Sequence[Weight]) -> str:
    return points(sum(weight.bits for weight in weights)) if weights else ""
