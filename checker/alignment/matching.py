"""From grids to links: every pair is weighed, and between two articles a claim keeps at most the one that fits best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.alignment.blocking import Grid
from checker.alignment.families import Compare, Pair, family_of, paired
from checker.alignment.views import View
from checker.alignment.weights import NOTHING, Family
from checker.domain.findings import Comparison, Weight


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair with the sum of its match weights."""

    total: float
    pair: Pair


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims that may be about one fact: their match weight in bits, how far that is above what their verdict
    needs, and what comparing them would say."""

    a: View
    b: View
    weights: tuple[Weight, ...]
    total: float
    surplus: float
    comparison: Comparison
    joined: bool


def weighed(
    grid: Grid, families: Mapping[str, Family], compare: Compare, strictness: str, margin: float = 4.0
) -> Iterator[Link]:
    """Links of a grid that reach their threshold (joined) or come within `margin` bits of it (near misses)."""
    family = families.get(family_of(grid.key), NOTHING)
    scored = [Scored(family.total(pair.levels), pair) for pair in paired(grid, compare)]
    floor = min(family.least.values()) + min(0.0, family.enough(None, strictness)) - margin
    best_row, best_column = bests(scored)
    for one in sorted(scored, key=lambda s: (-s.total, s.pair.row, s.pair.column)):
        if one.total < floor:
            break
        pair = one.pair
        comparison = pair.comparison or compare(pair.a.claim, pair.b.claim)
        enough = family.enough(comparison.verdict, strictness)
        mutual = one.total >= best_row[pair.row] and one.total >= best_column[pair.column]
        if one.total >= enough - margin:
            joined = mutual and one.total >= enough and comparison.verdict is not None
            weights = family.weigh(pair.levels)
            yield Link(pair.a, pair.b, weights, one.total, one.total - enough, comparison, joined)


def bests(scored: Iterable[Scored]) -> tuple[dict[int, float], dict[int, float]]:
    """The highest total of each row and of each column."""
    rows: dict[int, float] = {}
    columns: dict[int, float] = {}
    for one in scored:
        rows[one.pair.row] = max(one.total, rows.get(one.pair.row, one.total))
        columns[one.pair.column] = max(one.total, columns.get(one.pair.column, one.total))
    return rows, columns
