"""Alignment over processes: stories have no fact in common, so each group of them is aligned by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from checker.alignment import align_met
from checker.alignment.meeting import meetings, vocabulary
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.findings import Comparison, NearMiss, Weight
from checker.execution import run
from checker.pipeline.comparing import Compare, comparer
from checker.pipeline.contexts import contexts
from checker.settings import Settings

Pair = tuple[int, int]
Place = tuple[int, int]
Spread = Callable[["Callable[[Group], list[Short]]", Sequence["Group"], int, int, int], Iterator["list[Short]"]]
ENOUGH = 4000
"""Claims that are worth aligning by groups: in processes, and with the links of one group at a time."""

MANY = 40
"""Claims of one fact whose comparisons are sent from process to process."""
PARTS = 32
"""Parts of the work for each process: with few of them one process waits long for the last of another."""


@dataclass(frozen=True, slots=True)
class Group:
    """Documents by number with their claims, and which of them meet."""

    rows: Mapping[int, Sequence[Claim]]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Short:
    """A cluster with places (document, claim) instead of claims, to be sent between processes."""

    claims: tuple[Place, ...]
    weights: tuple[Weight, ...]
    near_misses: tuple[tuple[Place, str], ...]
    comparisons: tuple[Comparison, ...]


def aligned(rows: Sequence[Sequence[Claim]], settings: Settings, spread: Spread = run) -> list[FactCluster]:
    """The clusters of the claims of documents, one row a document in order of source; `spread` does many groups."""
    pairs = meetings([vocabulary(row) for row in rows])
    how = partial(
        clusters_of,
        weights=str(settings.weights),
        strictness=settings.strictness,
        meaning=settings.meaning,
        store=settings.store if spread is run else "",
    )
    if spread is run and sum(map(len, rows)) < ENOUGH:
        everything = Group(dict(enumerate(rows)), tuple(pairs))
        return [full(short, rows) for short in how(everything)]
    shares = parts(len(rows), pairs, PARTS * settings.jobs)
    groups = [Group({n: rows[n] for n in members}, met) for members, met in shares]
    found = [short for row in spread(how, groups, settings.jobs, 1, 1) for short in row]
    return [full(short, rows) for short in sorted(found, key=lambda short: short.claims)]


def clusters_of(group: Group, weights: str, strictness: str, meaning: bool, store: str = "") -> list[Short]:
    """The clusters of a group, with places, their claims compared; what contexts mean is remembered in the store."""
    numbers = sorted(group.rows)
    index = {number: place for place, number in enumerate(numbers)}
    rows = [group.rows[number] for number in numbers]
    pairs = [(index[i], index[j]) for i, j in group.pairs]
    where = {id(claim): (number, place) for number in numbers for place, claim in enumerate(group.rows[number])}
    compare = comparer()
    with contexts(store if meaning else "", weights) as memory:
        found = align_met(rows, pairs, compare, weights, strictness, meaning, memory)
    return [
        Short(
            tuple(where[id(claim)] for claim in cluster.claims),
            cluster.weights,
            tuple((where[id(miss.claim)], miss.reason) for miss in cluster.near_misses),
            compared(cluster.claims, compare),
        )
        for cluster in found
    ]


def compared(claims: Sequence[Claim], compare: Compare) -> tuple[Comparison, ...]:
    """What every two claims come to; nothing of very many, which would fill the memory, nor of latent ones."""
    if len(claims) > MANY or all(claim.latent for claim in claims):
        return ()
    return tuple(compare(a, b) for a, b in combinations(claims, 2))


def full(short: Short, rows: Sequence[Sequence[Claim]]) -> FactCluster:
    """The cluster with its claims."""
    near = tuple(NearMiss(rows[n][i], reason) for (n, i), reason in short.near_misses)
    return FactCluster(tuple(rows[n][i] for n, i in short.claims), short.weights, near, short.comparisons)


def parts(count: int, pairs: Sequence[Pair], wanted: int) -> list[tuple[list[int], tuple[Pair, ...]]]:
    """Documents in about so many parts, of which no two hold documents that meet, with the pairs of each.

    The first is the least that has something to compare, so that others can wait for what it loads; then come those
    with most to compare.
    """
    if not count:
        return []
    first, *others = sorted(stories(count, pairs), key=lambda story: (not story[1], len(story[1])))
    bins: list[tuple[list[int], list[Pair]]] = [([], []) for _ in range(min(wanted, len(others)))]
    for members, met in reversed(others):
        least = min(bins, key=lambda held: len(held[0]) + len(held[1]))
        least[0].extend(members)
        least[1].extend(met)
    bins.sort(key=lambda held: -len(held[1]))
    return [(sorted(members), tuple(sorted(met))) for members, met in (first, *bins)]


def stories(count: int, pairs: Iterable[Pair]) -> list[tuple[list[int], list[Pair]]]:
    """The documents that chains of meetings connect, with their pairs."""
    home = list(range(count))

    def root(number: int) -> int:
        while home[number] != number:
            home[number] = home[home[number]]
            number = home[number]
        return number

    for i, j in (pairs := list(pairs)):
        low, high = sorted((root(i), root(j)))
        home[high] = low
    found: dict[int, tuple[list[int], list[Pair]]] = {}
    for number in range(count):
        found.setdefault(root(number), ([], []))[0].append(number)
    for pair in pairs:
        found[root(pair[0])][1].append(pair)
    return list(found.values())
