"""Which features speak for which kinds: numbers, times, and each kind of facts in words have their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.alignment import features, namesakes, slots, wording
from checker.alignment.blocking import Grid
from checker.alignment.closeness import closeness
from checker.alignment.crowds import candidates
from checker.alignment.features import Levels
from checker.alignment.spelled import likeness
from checker.alignment.standing import standings as ranked
from checker.alignment.views import View
from checker.domain.claims import Claim
from checker.domain.findings import Comparison

Compare = Callable[[Claim, Claim], Comparison]

TIMES = frozenset({"date"})
APART = {namesakes.FAMILY: namesakes.LEVEL, slots.FAMILY: slots.LEVEL}
"""Families that look at one rung of the ladder of names only."""
FAR, UNLIKE = 0.3, 0.15
"""Numbers that are neither near in value nor alike in wording are no candidates."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of a grid with their comparison levels; `comparison` is there where the levels needed it."""

    row: int
    column: int
    a: View
    b: View
    levels: Levels
    comparison: Comparison | None = None


def family_of(key: str) -> str:
    """The family of weights that a block key uses."""
    return key.split("/")[0]


def is_numeric(key: str) -> bool:
    return key.startswith("number/") or key in TIMES


def paired(grid: Grid, compare: Compare) -> Iterator[Pair]:
    """Every candidate pair of a grid. Facts in words are candidates only where their ladder can compare them."""
    if family_of(grid.key) in APART:
        yield from met_by_name(grid, compare)
        return
    numeric = is_numeric(grid.key)
    standings = ranked(grid.rows, grid.columns, closeness if numeric else likeness)
    for (i, j), standing in standings.items():
        a, b = grid.rows[i], grid.columns[j]
        if numeric:
            if standing.near < FAR and standing.alike < UNLIKE:
                continue
            yield Pair(i, j, a, b, features.levels(a, b, standing))
            continue
        comparison = compare(a.claim, b.claim)
        if comparison.verdict is not None and comparison.level not in APART.values():
            levels = wording.levels(a, b, standing) | {"ladder": comparison.level}
            yield Pair(i, j, a, b, levels, comparison)


def met_by_name(grid: Grid, compare: Compare) -> Iterator[Pair]:
    """Pairs of names that differ where one is expected: one first name with two surnames, two names for a slot."""
    family = family_of(grid.key)
    for i, j in candidates(grid.rows, grid.columns):
        a, b = grid.rows[i], grid.columns[j]
        comparison = compare(a.claim, b.claim)
        if comparison.level == APART[family]:
            levels = namesakes.levels(a, b) if family == namesakes.FAMILY else slots.levels(a, b)
            if levels:
                yield Pair(i, j, a, b, levels, comparison)
