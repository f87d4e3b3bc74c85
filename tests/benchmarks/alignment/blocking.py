"""What blocking loses and saves: pairs completeness and reduction ratio (Christen 2012), on gold stories.

A pair is *blocked together* where two articles meet and both claims have one block key; it is a *candidate* where the
two are near in value or alike in wording besides. Completeness is the part of the gold's pairs (two extracted claims of
one fact in two articles) that are, the reduction ratio the part of all pairs of claims from two articles that are not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from itertools import combinations

from checker import Report
from checker.alignment.blocking import grids
from checker.alignment.families import paired
from checker.alignment.views import views
from checker.domain.claims import Claim
from checker.fitting.material import Place, Story
from checker.pipeline import comparer
from tests.benchmarks.alignment.figures import Figure, share

Met = set[frozenset[int]]


@dataclass(frozen=True, slots=True)
class Blocking:
    """Gold pairs, those blocked together and candidates; all pairs of claims, in the same way; gold pairs lost."""

    gold: int = 0
    gold_blocked: int = 0
    gold_candidates: int = 0
    every: int = 0
    blocked: int = 0
    candidates: int = 0
    lost: tuple[str, ...] = ()

    def __add__(self, other: Blocking) -> Blocking:
        return Blocking(*(one + another for one, another in zip(astuple(self), astuple(other), strict=True)))

    def figures(self) -> Iterator[Figure]:
        yield share("blocking: pairs completeness", self.gold_blocked, self.gold)
        yield share("blocking: reduction ratio", self.every - self.blocked, self.every)
        yield share("candidates: pairs completeness", self.gold_candidates, self.gold)
        yield share("candidates: reduction ratio", self.every - self.candidates, self.every)


def blocking(report: Report, story: Story) -> Blocking:
    """What blocking does to the claims of one story."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for fact in report.facts:
        for claim in fact.claims:
            by_source[claim.source].append(claim)
    rows = [by_source[source] for source in sorted(by_source)]
    blocked, candidates = pairs_met(rows)
    true = list(gold_pairs(rows, story))
    every = sum(len(one) * len(other) for one, other in combinations(rows, 2))
    lost = [f"{story.name}: {told}" for told, pairs in true if pairs.isdisjoint(candidates)]
    gold = [pairs for _, pairs in true]
    return Blocking(
        len(gold), held(gold, blocked), held(gold, candidates), every, len(blocked), len(candidates), tuple(lost)
    )


def held(true: Sequence[Met], met: Met) -> int:
    """How many of the gold's pairs are among those that met."""
    return sum(not pairs.isdisjoint(met) for pairs in true)


def pairs_met(rows: Sequence[Sequence[Claim]]) -> tuple[Met, Met]:
    """The pairs of claims, by identity, that share a block, and those that are candidates."""
    blocked, candidates, compare = Met(), Met(), comparer()
    for grid in grids([views(row) for row in rows]):
        blocked |= {frozenset((id(a.claim), id(b.claim))) for a in grid.rows for b in grid.columns}
        candidates |= {frozenset((id(pair.a.claim), id(pair.b.claim))) for pair in paired(grid, compare)}
    return blocked, candidates


def gold_pairs(rows: Sequence[Sequence[Claim]], story: Story) -> Iterator[tuple[str, Met]]:
    """Each two gold claims of one fact in two articles, both extracted, with the pairs of claims that they may be."""
    claims = [claim for row in rows for claim in row]
    for places in story.facts:
        stands = [(place, [claim for claim in claims if place.holds(claim)]) for place in sorted(places, key=order)]
        for (one, ours), (other, theirs) in combinations(stands, 2):
            if one.file != other.file and ours and theirs:
                kinds = [sorted({claim.kind for claim in some}) for some in (ours, theirs)]
                told = f"{one.context} {kinds[0]} | {other.context} {kinds[1]}"
                yield told, {frozenset((id(a), id(b))) for a in ours for b in theirs}


def order(place: Place) -> tuple[str, int, str]:
    return place.file, place.start, place.context
