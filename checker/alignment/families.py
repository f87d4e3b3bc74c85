"""Which features speak for which kinds: numbers, times, and each kind of facts in words have their own."""

from __future__ import annotations

from collections.abc import Mapping

from checker.alignment import features, wording
from checker.alignment.blocking import Grid
from checker.alignment.closeness import closeness
from checker.alignment.features import Levels, Standing
from checker.alignment.views import View

NUMERIC = frozenset({"date"})


def family_of(key: str) -> str:
    """The family of weights that a block key uses."""
    return "number" if key.startswith("number/") else key.split("/")[0]


def is_numeric(key: str) -> bool:
    return key.startswith("number/") or key in NUMERIC


def levels_of(key: str, a: View, b: View, standing: Standing) -> Levels:
    """The comparison levels of a pair of one block key."""
    return features.levels(a, b, standing) if is_numeric(key) else wording.levels(a, b, standing)


def ranked(grid: Grid) -> Mapping[tuple[int, int], Standing]:
    """How every pair of a grid stands among its rivals."""
    near = closeness if is_numeric(grid.key) else wording.likeness
    return features.standings(grid.rows, grid.columns, near)
