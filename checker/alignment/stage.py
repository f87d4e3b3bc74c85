"""Alignment: claims of all documents in, clusters of claims about one fact out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from checker.alignment.blocking import Keyed, grids_of, rows_by_key
from checker.alignment.clustering import clusters
from checker.alignment.families import Compare
from checker.alignment.matching import Link, weighed
from checker.alignment.meeting import Vocabulary, meetings, vocabulary
from checker.alignment.views import View, views
from checker.alignment.weights import load
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster

Claims = Callable[[int], Sequence[Claim]]
Pair = tuple[int, int]


def align(
    claims: Iterable[Claim], compare: Compare, weights: str = "", strictness: str = "normal"
) -> tuple[FactCluster, ...]:
    """Every claim in exactly one cluster; the order of the claims does not matter.

    `compare` says what two claims would come to: a conflict needs more evidence than an agreement.
    Raises SettingsError for weights that cannot be read.
    """
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    rows = [by_source[source] for source in sorted(by_source)]
    spoken = [vocabulary(row) for row in rows]
    return align_around(range(len(rows)), spoken, rows.__getitem__, compare, weights, strictness)


def align_around(
    new: Collection[int],
    spoken: Sequence[Vocabulary],
    claims: Claims,
    compare: Compare,
    weights: str = "",
    strictness: str = "normal",
) -> tuple[FactCluster, ...]:
    """The clusters that hold a claim of the new documents, as they are among the clusters of all documents.

    Documents are numbers in the order of their sources; each has claims. Only those are asked for that the new ones
    meet, and those that a fact of theirs leads to.
    """
    work = Weighing(spoken, claims, compare, weights, strictness)
    reached = work.follow(new)
    views_of = [view for number in sorted(work.seen) for view in work.seen[number]]
    links = [link for pair in sorted(work.links) for link in work.links[pair]]
    if len(reached) < len(views_of):
        links = [link for link in links if id(link.a) in reached or id(link.b) in reached]
        ends = {id(view) for link in links for view in (link.a, link.b)}
        views_of = [view for view in views_of if id(view) in reached or id(view) in ends]
    wanted = {id(view.claim) for number in new for view in work.seen[number]}
    found = clusters(views_of, links, compare)
    return tuple(cluster for cluster in found if any(id(claim) in wanted for claim in cluster.claims))


class Weighing:
    """Weighs the pairs of claims of documents that meet, each pair of documents once and only where it is asked for."""

    def __init__(
        self, spoken: Sequence[Vocabulary], claims: Claims, compare: Compare, weights: str, strictness: str
    ) -> None:
        self.links: dict[Pair, list[Link]] = {}
        self.seen: dict[int, list[View]] = {}
        self._keyed: dict[int, Keyed] = {}
        self._claims, self._compare, self._strictness = claims, compare, strictness
        self._families = load(weights)
        self._partners: dict[int, list[int]] = defaultdict(list)
        for i, j in meetings(spoken):
            self._partners[i].append(j)
            self._partners[j].append(i)

    def follow(self, new: Collection[int]) -> set[int]:
        """Weighs all that the claims of the new documents may be joined to, and gives the ids of the views reached."""
        home = {id(view): number for number in sorted(new) for view in self._views(number)}
        start, done, chains = list(home), set[int](), defaultdict[int, list[int]](list)
        todo = sorted(new)
        while todo:
            for link in (link for number in todo for link in self._weigh(number)):
                if link.joined:
                    chains[id(link.a)].append(id(link.b))
                    chains[id(link.b)].append(id(link.a))
            done |= set(todo)
            reached = spread(start, chains)
            home |= {id(view): number for number in self.seen.keys() - done for view in self.seen[number]}
            todo = sorted({home[view] for view in reached} - done)
        return spread(start, chains)

    def _views(self, number: int) -> list[View]:
        if number not in self.seen:
            self.seen[number] = views(sorted(self._claims(number), key=place))
            self._keyed[number] = rows_by_key(self.seen[number])
        return self.seen[number]

    def _weigh(self, number: int) -> Iterator[Link]:
        """The links of a document with all others that it meets, as far as they were not weighed before."""
        for other in self._partners[number]:
            low, high = sorted((number, other))
            if (low, high) not in self.links:
                self._views(low), self._views(high)
                both = grids_of(self._keyed[low], self._keyed[high])
                self.links[low, high] = [
                    link for grid in both for link in weighed(grid, self._families, self._compare, self._strictness)
                ]
                yield from self.links[low, high]


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
