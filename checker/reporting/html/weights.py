"""The waterfall of match weights: why these claims were joined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from checker.domain.findings import Weight
from checker.reporting.html.views import WeightView
from checker.reporting.naming import one_line


def waterfall(weights: Sequence[Weight]) -> tuple[WeightView, ...]:
    """Each weight as a bar that begins where the last one ended, in percent of the whole stretch."""
    if not weights:
        return ()
    sums = list(accumulate((weight.bits for weight in weights), initial=0.0))
    low, high = min(sums), max(sums)
    scale = 100 / ((high - low) or 1)
    return tuple(
        WeightView(
            one_line(weight.feature),
            one_line(weight.level),
            f"{weight.bits:+.1f}".replace("-", "−"),
            round((min(before, after) - low) * scale, 1),
            round(max(abs(after - before) * scale, 0.5), 1),
            "down" if weight.bits < 0 else "up",
        )
        for weight, before, after in zip(weights, sums, sums[1:], strict=False)
    )


def total(weights: Sequence[Weight]) -> str:
    """The sum in words: `+9.3 bits, about 630 times likelier than chance`."""
    if not weights:
        return ""
    bits = sum(weight.bits for weight in weights)
    times = 2 ** min(abs(bits), 40)
    odds = "more than a million" if times >= 1e6 else f"about {float(f'{times:.2g}'):,.0f}"
    much = f"{odds} times" if times >= 1.5 else "hardly"
    return f"{bits:+.1f} bits, {much} {'likelier' if bits >= 0 else 'less likely'} than by chance".replace("-", "−")
