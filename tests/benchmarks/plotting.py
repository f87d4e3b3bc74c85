"""A plot of growth as SVG: both axes logarithmic, a line for each measure, and one for n log n."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

WIDTH, HEIGHT, LEFT, BOTTOM = 640, 360, 60, 40
COLORS = ("#1f5fa8", "#b3541e", "#3c7a3c", "#7a4b94")

Points = Sequence[tuple[float, float]]


def plot(lines: Mapping[str, Points], across: str) -> str:
    """The SVG of lines of points above nought."""
    every = [point for points in lines.values() for point in points]
    x_low, x_high = _ends([x for x, _ in every])
    y_low, y_high = _ends([y for _, y in every])

    def place(x: float, y: float) -> tuple[float, float]:
        right = (math.log10(x) - x_low) / (x_high - x_low)
        up = (math.log10(y) - y_low) / (y_high - y_low)
        return LEFT + right * (WIDTH - LEFT - 150), HEIGHT - BOTTOM - up * (HEIGHT - BOTTOM - 20)

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">']
    parts.append(f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>')
    for power in range(x_low, x_high + 1):
        x, y = place(10**power, 10**y_low)
        parts.append(f'<text x="{x:.0f}" y="{y + 18:.0f}" font-size="12" text-anchor="middle">{10**power:,}</text>')
    for power in range(y_low, y_high + 1):
        x, y = place(10**x_low, 10**power)
        parts.append(f'<path d="M{x:.0f} {y:.1f}H{WIDTH - 150}" stroke="#ddd"/>')
        parts.append(f'<text x="{x - 6:.0f}" y="{y + 4:.0f}" font-size="12" text-anchor="end">{10**power:,g}</text>')
    for color, (name, points) in zip(COLORS, lines.items(), strict=False):
        places = [place(*point) for point in points]
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
        parts.append(f'<path d="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>' for x, y in places]
        parts.append(f'<text x="{places[-1][0] + 8:.0f}" y="{places[-1][1] + 4:.0f}" font-size="12">{name}</text>')
    parts.append(f'<text x="{WIDTH / 2 - 60}" y="{HEIGHT - 4}" font-size="12">{across}</text></svg>')
    return "\n".join(parts) + "\n"


def _ends(values: Sequence[float]) -> tuple[int, int]:
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)
