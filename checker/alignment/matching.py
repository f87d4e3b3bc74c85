"""From grids to links: every pair is weighed, and between two articles a claim keeps at most the one that fits best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.alignment.blocking import Grid
from checker.alignment.families import Compare, Pair, family_of, is_numeric, paired
from checker.alignment.features import Levels
from checker.alignment.sameness import Meanings
from checker.alignment.standing import best_two
from checker.alignment.views import View
from checker.alignment.weights import NOTHING, Family
from checker.domain.findings import Comparison, Verdict, Weight


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair with the sum of its match weights."""

    total: float
    pair: Pair


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims that may be about one fact: their levels and match weight in bits, how far that is above what their
    verdict needs, and what comparing them would say. One `weighed_together` needs the say of other articles as well."""

    a: View
    b: View
    family: Family
    levels: Levels
    total: float
    surplus: float
    comparison: Comparison
    joined: bool
    weighed_together: bool = False

    @property
    def weights(self) -> tuple[Weight, ...]:
        """The waterfall, worked out for the few links that are shown."""
        return self.family.weigh(self.levels)


SLACK = 2.0
"""Bits that a link between contradicting numbers or times may lack: other articles may make up for them."""
OPEN = -4.0
"""Bits below which a pair is out of the question, so that nobody asks what its contexts mean."""


def by_words(grid: Grid, families: Mapping[str, Family], compare: Compare) -> list[Scored]:
    """Every candidate pair of a grid, weighed without the meaning of its contexts."""
    family = families.get(family_of(grid.key), NOTHING)
    return [Scored(family.total(pair.levels), pair) for pair in paired(grid, compare)]


def weighed(
    grid: Grid,
    families: Mapping[str, Family],
    compare: Compare,
    strictness: str,
    meanings: Meanings | None = None,
    scored: list[Scored] | None = None,
    margin: float = 4.0,
) -> Iterator[Link]:
    """Links of a grid that reach their threshold (joined) or come within `margin` bits of it (near misses).

    With `meanings`, pairs that the words leave open are weighed anew with the meaning of their contexts. `scored` are
    the grid's pairs by words, where they are known.
    """
    name = family_of(grid.key)
    family = families.get(name, NOTHING)
    scored = by_words(grid, families, compare) if scored is None else scored
    fuller = families.get(with_meaning(name))
    if meanings is not None and fuller is not None:
        family = fuller
        scored = [Scored(fuller.total(pair.levels), pair) for pair in meant(scored, meanings)]
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
            together = is_numeric(grid.key) and comparison.verdict is Verdict.CONFLICT
            least = enough - SLACK if together else enough
            joined = mutual and one.total >= least and comparison.verdict is not None
            yield Link(pair.a, pair.b, family, pair.levels, one.total, one.total - enough, comparison, joined, together)


def with_meaning(family: str) -> str:
    """The family of weights for pairs whose contexts were compared."""
    return f"{family}+meaning"


def still_open(scored: Iterable[Scored]) -> list[Pair]:
    """The pairs that words alone do not rule out."""
    return [one.pair for one in scored if one.total >= OPEN]


def meant(scored: Iterable[Scored], meanings: Meanings) -> list[Pair]:
    """The pairs still open, with how alike their contexts are, and by how much more than their rivals'."""
    pairs = still_open(scored)
    meanings.learn(view for pair in pairs for view in (pair.a, pair.b))
    alike = [meanings.likeness(pair.a, pair.b) for pair in pairs]
    rows, columns = best_two((p.row for p in pairs), alike), best_two((p.column for p in pairs), alike)
    return [
        replace(pair, levels={**pair.levels, **levels_of(near, rows[pair.row], columns[pair.column])})
        for pair, near in zip(pairs, alike, strict=True)
    ]


def levels_of(near: float, row: Sequence[float], column: Sequence[float]) -> dict[str, float]:
    """The likeness of two contexts, and its margin over the best rival in either article."""
    rival = max(row[1] if near >= row[0] else row[0], column[1] if near >= column[0] else column[0])
    return {"meaning": near, "meaning margin": near - rival}


def bests(scored: Iterable[Scored]) -> tuple[dict[int, float], dict[int, float]]:
    """The highest total of each row and of each column."""
    rows: dict[int, float] = {}
    columns: dict[int, float] = {}
    for one in scored:
        rows[one.pair.row] = max(one.total, rows.get(one.pair.row, one.total))
        columns[one.pair.column] = max(one.total, columns.get(one.pair.column, one.total))
    return rows, columns
