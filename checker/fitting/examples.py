"""From labelled stories to examples: pairs of claims with their comparison levels, as alignment would see them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.alignment.blocking import Grid, grids
from checker.alignment.closeness import closeness
from checker.alignment.families import Compare, Pair, family_of, is_numeric, paired
from checker.alignment.views import View, views
from checker.domain.claims import Claim
from checker.fitting.material import Labelled, Place, Story
from checker.fitting.planting import planted

EQUAL = 0.97
PLANTED = 0.5
"""A planted disagreement counts half: it is made, not found."""


@dataclass(frozen=True)
class Example:
    """A pair of claims: its levels, whether both are about one fact, and how much it counts."""

    story: str
    fold: int
    family: str
    levels: dict[str, str | float]
    same: bool
    weight: float
    a: Claim
    b: Claim


def examples(story: Story, claims: Sequence[Claim], compare: Compare) -> Iterator[Example]:
    """Every labelled pair of a story that blocking brings together."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    seen = [views(by_source[source]) for source in sorted(by_source)]
    for grid in grids(seen):
        yield from (of_pairs(story, grid, compare) if story.pairs else of_facts(story, grid, compare))


def of_pairs(story: Story, grid: Grid, compare: Compare) -> Iterator[Example]:
    """The pairs that a reader labelled one by one."""
    asked = [p for p in story.pairs if stands(p, grid)] if is_numeric(grid.key) else []
    if not asked:
        return
    for pair in paired(grid, compare):
        a, b = pair.a.claim, pair.b.claim
        label = next((p for p in asked if both(p.a, p.b, a, b)), None)
        if label is not None:
            yield Example(story.name, story.fold, family_of(grid.key), pair.levels, label.same, label.weight, a, b)
            planted_too = with_planted(story, grid, pair, label.same, compare)
            yield from (replace(example, weight=example.weight * label.weight) for example in planted_too)


def with_planted(story: Story, grid: Grid, pair: Pair, same: bool, compare: Compare) -> Iterator[Example]:
    """The same pair with one value changed, where the two are known to agree."""
    if same and is_numeric(grid.key) and closeness(pair.a.claim, pair.b.claim) >= EQUAL:
        for other in planted(grid, pair, compare):
            claims = other.a.claim, other.b.claim
            yield Example(story.name, story.fold, family_of(grid.key), other.levels, True, PLANTED, *claims)


def stands(labelled: Labelled, grid: Grid) -> bool:
    """Whether both places of a labelled pair are claims of a grid."""
    sides = (grid.rows, grid.columns)
    held = [[any(place.holds(view.claim) for view in side) for side in sides] for place in (labelled.a, labelled.b)]
    return (held[0][0] and held[1][1]) or (held[0][1] and held[1][0])


def both(p: Place, q: Place, a: Claim, b: Claim) -> bool:
    return (p.holds(a) and q.holds(b)) or (p.holds(b) and q.holds(a))


def of_facts(story: Story, grid: Grid, compare: Compare) -> Iterator[Example]:
    """All pairs of a story whose facts are all known: the same where one fact holds both."""
    rows, columns = [facts_of(story, v) for v in grid.rows], [facts_of(story, v) for v in grid.columns]
    for pair in paired(grid, compare):
        mine, theirs = rows[pair.row], columns[pair.column]
        a, b = pair.a.claim, pair.b.claim
        same = bool(mine & theirs)
        if not same and not (mine or theirs) and unlisted_repeat(grid, pair.a, pair.b):
            continue
        weight = 3.0 if any(both(p, q, a, b) for p, q in story.apart) else 1.0
        yield Example(story.name, story.fold, family_of(grid.key), pair.levels, same, weight, a, b)
        yield from with_planted(story, grid, pair, same, compare)


def unlisted_repeat(grid: Grid, a: View, b: View) -> bool:
    """Equal values outside all gold facts may be one fact that the gold does not list: they teach nothing."""
    if is_numeric(grid.key):
        return closeness(a.claim, b.claim) >= 0.97
    return a.claim.mention.text.lower() == b.claim.mention.text.lower()


def facts_of(story: Story, view: View) -> frozenset[int]:
    """Numbers of the gold facts that a claim belongs to."""
    return frozenset(n for n, places in enumerate(story.facts) if any(place.holds(view.claim) for place in places))
