"""Alignment: claims of all documents in, clusters of claims about one fact out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from checker.alignment.blocking import Grid, Keyed, grids_of, rows_by_key
from checker.alignment.clustering import Documents, clusters
from checker.alignment.families import Compare, family_of
from checker.alignment.groups import Met
from checker.alignment.matching import Link, Scored, by_words, still_open, weighed, with_meaning
from checker.alignment.meeting import Vocabulary, meetings, vocabulary
from checker.alignment.sameness import Memory, meanings_of
from checker.alignment.views import View
from checker.alignment.views import views as seen_as
from checker.alignment.weights import load, load_telling
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster

Claims = Callable[[int], Sequence[Claim]]
Pair = tuple[int, int]
Waiting = list[tuple[Pair, Grid, list[Scored]]]

AT_ONCE = 2000
"""Pairs of claims held until the encoder is asked what their contexts mean: many texts at once cost it less."""


def align(
    claims: Iterable[Claim], compare: Compare, weights: str = "", strictness: str = "normal", meaning: bool = True
) -> tuple[FactCluster, ...]:
    """Every claim in exactly one cluster; the order of the claims does not matter.

    `compare` says what two claims would come to: a conflict needs more evidence than an agreement. With `meaning`
    contexts are compared by an encoder where their words leave it open whether they are about one fact.
    Raises SettingsError for weights that cannot be read.
    """
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    rows = [by_source[source] for source in sorted(by_source)]
    return align_met(rows, meetings([vocabulary(row) for row in rows]), compare, weights, strictness, meaning)


def align_met(
    rows: Sequence[Sequence[Claim]],
    pairs: Sequence[Pair],
    compare: Compare,
    weights: str = "",
    strictness: str = "normal",
    meaning: bool = True,
    memory: Memory | None = None,
) -> tuple[FactCluster, ...]:
    """The same for documents of which is known which meet: a row of claims for each, in order of source.

    `memory` knows what the encoder said in earlier runs.
    """
    work = Weighing(pairs, rows.__getitem__, compare, weights, strictness, meaning, memory)
    work.weigh(range(len(rows)))
    views_of = [view for number in range(len(rows)) for view in work.seen[number]]
    links = [link for pair in sorted(work.links) for link in work.links[pair]]
    return tuple(clusters(views_of, links, compare, work.telling, work.documents(links), joined(links)))


def align_around(
    new: Collection[int],
    spoken: Sequence[Vocabulary],
    claims: Claims,
    compare: Compare,
    weights: str = "",
    strictness: str = "normal",
    meaning: bool = True,
    memory: Memory | None = None,
) -> tuple[FactCluster, ...]:
    """The clusters that hold a claim of the new documents, as they are among the clusters of all documents.

    Documents are numbers in the order of their sources; each has claims. Only those are asked for that the new ones
    meet, and those that a fact of theirs leads to.
    """
    work = Weighing(meetings(spoken), claims, compare, weights, strictness, meaning, memory)
    reached = work.follow(new)
    every = [link for pair in sorted(work.links) for link in work.links[pair]]
    links = [link for link in every if id(link.a) in reached or id(link.b) in reached]
    near = reached | {id(view) for link in links for view in (link.a, link.b)}
    whole = {number for number, row in work.seen.items() if any(id(view) in reached for view in row)}
    rows = sorted(work.seen.items())  # all of a document that is reached, as it may tell one thing twice
    views_of = [view for number, row in rows for view in row if number in whole or id(view) in near]
    wanted = {id(view.claim) for number in new for view in work.seen[number]}
    found = clusters(views_of, links, compare, work.telling, work.documents(every), joined(every))
    return tuple(cluster for cluster in found if any(id(claim) in wanted for claim in cluster.claims))


class Weighing:
    """Weighs the pairs of claims of documents that meet, each pair of documents once and only where it is asked for."""

    def __init__(
        self,
        pairs: Iterable[Pair],
        claims: Claims,
        compare: Compare,
        weights: str,
        strictness: str,
        meaning: bool,
        memory: Memory | None = None,
    ) -> None:
        self.links: dict[Pair, list[Link]] = {}
        self.seen: dict[int, list[View]] = {}
        self._keyed: dict[int, Keyed] = {}
        self._claims, self._compare, self._strictness = claims, compare, strictness
        self._families, self.telling = load(weights), load_telling(weights)
        asked = meaning and any(name == with_meaning(other) for name in self._families for other in self._families)
        self._meanings = meanings_of(weights, memory) if asked else None
        self._partners: dict[int, list[int]] = defaultdict(list)
        for i, j in pairs:
            self._partners[i].append(j)
            self._partners[j].append(i)

    def follow(self, new: Collection[int]) -> set[int]:
        """Weighs all that the claims of the new documents may be joined to, and gives the ids of the views reached."""
        home = {id(view): number for number in sorted(new) for view in self.views(number)}
        start, done, chains = list(home), set[int](), defaultdict[int, list[int]](list)
        todo = sorted(new)
        while todo:
            for link in self.weigh(todo):
                if link.joined:
                    chains[id(link.a)].append(id(link.b))
                    chains[id(link.b)].append(id(link.a))
            done |= set(todo)
            reached = spread(start, chains)
            home |= {id(view): number for number in self.seen.keys() - done for view in self.seen[number]}
            todo = sorted({home[view] for view in reached} - done)
        return spread(start, chains)

    def views(self, number: int) -> list[View]:
        if number not in self.seen:
            self.seen[number] = seen_as(sorted(self._claims(number), key=place))
            self._keyed[number] = rows_by_key(self.seen[number])
        return self.seen[number]

    def weigh(self, numbers: Iterable[int]) -> list[Link]:
        """The links of documents with all others that they meet, as far as they were not weighed before."""
        found: list[Link] = []
        waiting: Waiting = []
        held = 0
        for pair in self._fresh(numbers):
            self.links[pair] = []
            for grid in grids_of(*(self._keyed[number] for number in pair)):
                scored = by_words(grid, self._families, self._compare)
                waiting.append((pair, grid, scored))
                held += len(scored)
            if held >= AT_ONCE:
                found += self._linked(waiting)
                waiting, held = [], 0
        return found + self._linked(waiting)

    def documents(self, links: Iterable[Link]) -> Documents:
        """What is known of all documents looked at, given all their links."""
        told = {seen[0].claim.source: number for number, seen in self.seen.items() if seen}
        near = {source: frozenset((number, *self._partners[number])) for source, number in told.items()}
        return Documents(near, met(links), {source for source, number in told.items() if brief(self.seen[number])})

    def _fresh(self, numbers: Iterable[int]) -> Iterator[Pair]:
        """Pairs of documents that were not weighed yet."""
        for number in numbers:
            self.views(number)
            for other in self._partners[number]:
                low, high = sorted((number, other))
                if (low, high) not in self.links:
                    self.views(low), self.views(high)
                    yield low, high

    def _linked(self, waiting: Waiting) -> list[Link]:
        """The links of what waits, once the contexts of all of it are known."""
        if self._meanings is not None:
            asked = [scored for _, grid, scored in waiting if with_meaning(family_of(grid.key)) in self._families]
            self._meanings.learn(view for row in asked for pair in still_open(row) for view in (pair.a, pair.b))
        found: list[Link] = []
        for pair, grid, scored in waiting:
            links = list(weighed(grid, self._families, self._compare, self._strictness, self._meanings, scored))
            self.links[pair] += links
            found += links
        return found


def met(links: Iterable[Link]) -> Met:
    """The pairs of documents that have a link."""
    return {frozenset((link.a.claim.source, link.b.claim.source)) for link in links}


def joined(links: Iterable[Link]) -> set[int]:
    """The ids of the views with a link that joins."""
    return {id(view) for link in links if link.joined for view in (link.a, link.b)}


def brief(views: Iterable[View]) -> bool:
    """Whether a document tells all that it tells in one sentence."""
    return len({view.claim.sentence for view in views if not view.claim.latent}) < 2


def spread(start: Iterable[int], chains: Mapping[int, Sequence[int]]) -> set[int]:
    """All that chains of links lead to."""
    found = set(start)
    todo = list(found)
    while todo:
        for other in chains.get(todo.pop(), ()):
            if other not in found:
                found.add(other)
                todo.append(other)
    return found


def place(claim: Claim) -> tuple[int, int, str, str]:
    """Where a claim stands, for a stable order."""
    return claim.mention.span.start, claim.mention.span.end, claim.kind, claim.measure
