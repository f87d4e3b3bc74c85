"""Examples of the second look: pairs that the words leave open, with how alike their contexts are in meaning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from checker.alignment.blocking import Grid, grids
from checker.alignment.families import Compare, family_of, is_numeric, paired
from checker.alignment.matching import OPEN, Scored, meant, with_meaning
from checker.alignment.sameness import Meanings
from checker.alignment.views import views
from checker.alignment.weights import Family
from checker.domain.claims import Claim
from checker.fitting.examples import Example, stands, with_planted
from checker.fitting.material import Story

Known = Mapping[tuple[Claim, Claim], Example]


def opened(
    story: Story,
    claims: tuple[Claim, ...],
    known: Known,
    families: Mapping[str, Family],
    meanings: Meanings,
    compare: Compare,
) -> Iterator[Example]:
    """The labelled pairs of a story that weights without meaning leave open, and the planted ones made of them."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    for grid in grids([views(by_source[source]) for source in sorted(by_source)]):
        if family_of(grid.key) in families and is_numeric(grid.key) and asked(story, grid):
            yield from of_grid(story, grid, known, families[family_of(grid.key)], meanings, compare)


def asked(story: Story, grid: Grid) -> bool:
    """Whether a label may speak of a pair of the grid."""
    return not story.pairs or any(stands(pair, grid) for pair in story.pairs)


def of_grid(
    story: Story, grid: Grid, known: Known, family: Family, meanings: Meanings, compare: Compare
) -> Iterator[Example]:
    scored = [Scored(family.total(pair.levels), pair) for pair in paired(grid, compare)]
    for pair in meant(scored, meanings):
        example = known.get((pair.a.claim, pair.b.claim))
        if example is None:
            continue
        yield replace(example, family=with_meaning(example.family), levels=dict(pair.levels))
        told = {name: pair.levels[name] for name in ("meaning", "meaning margin")}
        for made in with_planted(story, grid, pair, example.same, compare):
            if family.total(made.levels) >= OPEN:
                yield replace(made, family=with_meaning(made.family), levels={**made.levels, **told})
