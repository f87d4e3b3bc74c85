"""From grids to links: every pair is weighed, and between two articles a claim keeps at most the one that fits best."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.alignment.blocking import Grid
from checker.alignment.families import family_of, levels_of, ranked
from checker.alignment.views import View
from checker.alignment.weights import NOTHING, Family, bits
from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Weight

Compare = Callable[[Claim, Claim], Comparison]


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims that may be about one fact: their match weight in bits, and what comparing them would say."""

    a: View
    b: View
    weights: tuple[Weight, ...]
    total: float
    comparison: Comparison
    joined: bool


def weighed(
    grid: Grid, families: Mapping[str, Family], compare: Compare, strictness: str, margin: float = 4.0
) -> Iterator[Link]:
    """Links of a grid that reach their threshold (joined) or come within `margin` bits of it (near misses)."""
    family = families.get(family_of(grid.key), NOTHING)
    scored = []
    for (i, j), standing in ranked(grid).items():
        weights = family.weigh(levels_of(grid.key, grid.rows[i], grid.columns[j], standing))
        scored.append((bits(weights), i, j, weights))
    floor = min(family.least.values()) + min(0.0, family.enough(None, strictness)) - margin
    best_row, best_column = bests(scored)
    for total, i, j, weights in sorted(scored, key=lambda row: (-row[0], row[1], row[2])):
        if total < floor:
            break
        comparison = compare(grid.rows[i].claim, grid.columns[j].claim)
        enough = family.enough(comparison.verdict, strictness)
        mutual = total >= best_row[i] and total >= best_column[j]
        if total >= enough - margin:
            joined = mutual and total >= enough and comparison.verdict is not None
            yield Link(grid.rows[i], grid.columns[j], weights, total, comparison, joined)


def bests(scored: Iterable[tuple[float, int, int, object]]) -> tuple[dict[int, float], dict[int, float]]:
    """The highest total of each row and of each column."""
    rows: dict[int, float] = {}
    columns: dict[int, float] = {}
    for total, i, j, _ in scored:
        rows[i] = max(total, rows.get(i, total))
        columns[j] = max(total, columns.get(j, total))
    return rows, columns
