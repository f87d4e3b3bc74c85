"""Many small trees asked at once, by QuickScorer (Lucchese et al. 2015).

Every leaf of every tree is a bit of one long number. An answer to a question rules out the leaves behind the other
answer in all trees that ask it, so for each level of each feature there is a number that holds what it leaves open.
What all of a pair's levels leave open is one leaf of each tree, found without walking one of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate
from operator import and_

Levels = Mapping[str, str | float]
Step = tuple[str, float]
"""A feature, and by how much its answer changes the value of a tree."""


@dataclass(frozen=True, slots=True)
class Node:
    """A split on one feature, or a leaf where it has no branches. `value` is the bits of all that reach it."""

    value: float
    feature: str = ""
    levels: frozenset[str] = frozenset()
    upto: float = 0.0
    branches: tuple[Node, Node] | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """A question of a tree: a degree is compared, a word looked up; what it leaves open for yes and for no."""

    levels: frozenset[str]
    upto: float
    yes: int
    no: int


@dataclass(frozen=True, slots=True)
class Answers:
    """What each level of a feature leaves open: words, any other word, and degrees up to each bound and above all.

    Between equal bounds no degree falls, so it does not matter what stands there.
    """

    words: Mapping[str | float, int]
    other: int
    bounds: Sequence[float]
    degrees: Sequence[int]


class Forest:
    """Trees in order; all of them are asked with the levels of a pair."""

    def __init__(self, trees: Sequence[Node]) -> None:
        ends = [list(leaves(tree)) for tree in trees]
        self._size = max(1, -(-max(map(len, ends), default=1) // 8))
        self._bytes = self._size * len(trees)
        every = (1 << 8 * self._bytes) - 1
        splits: dict[str, list[Split]] = defaultdict(list)
        for number, tree in enumerate(trees):
            for feature, split in asked(tree, 8 * self._size * number, every):
                splits[feature].append(split)
        self._open = sum((1 << len(row)) - 1 << 8 * self._size * number for number, row in enumerate(ends))
        self._answers = {feature: answers(found, every) for feature, found in splits.items()}
        self._ends = [{self._code(place): end for place, end in enumerate(row)} for row in ends]
        self._values = [{code: end[0] for code, end in row.items()} for row in self._ends]

    def total(self, levels: Levels) -> float:
        """The sum of the trees' values."""
        return sum(map(dict.__getitem__, self._values, self._codes(levels)))

    def steps(self, levels: Levels) -> Iterator[Step]:
        """What each split on the way to the leaf of each tree adds, tree by tree."""
        for row, code in zip(self._ends, self._codes(levels), strict=True):
            yield from row[code][1]

    def _codes(self, levels: Levels) -> Sequence[int | bytes]:
        """The one leaf of each tree that all levels leave open."""
        left = self._open
        for feature, row in self._answers.items():
            level = levels.get(feature, "")
            if isinstance(level, float):
                left &= row.degrees[bisect_left(row.bounds, level)]
            else:
                left &= row.words.get(level, row.other)
        found, size = left.to_bytes(self._bytes, "little"), self._size
        return found if size == 1 else [found[at : at + size] for at in range(0, len(found), size)]

    def _code(self, place: int) -> int | bytes:
        return 1 << place if self._size == 1 else (1 << place).to_bytes(self._size, "little")


def leaves(tree: Node, way: tuple[Step, ...] = ()) -> Iterator[tuple[float, tuple[Step, ...]]]:
    """The value of each leaf, those behind yes first, with the steps that lead to it."""
    if tree.branches is None:
        yield tree.value, way
        return
    for branch in tree.branches:
        yield from leaves(branch, (*way, (tree.feature, branch.value - tree.value)))


def asked(tree: Node, first: int, every: int) -> Iterator[tuple[str, Split]]:
    """The questions of a tree whose leaves begin at a bit."""
    if tree.branches is None:
        return
    yes, no = (sum(1 for _ in leaves(branch)) for branch in tree.branches)
    behind_yes, behind_no = (1 << yes) - 1 << first, (1 << no) - 1 << first + yes
    yield tree.feature, Split(tree.levels, tree.upto, every ^ behind_no, every ^ behind_yes)
    yield from asked(tree.branches[0], first, every)
    yield from asked(tree.branches[1], first + yes, every)


def answers(splits: Sequence[Split], every: int) -> Answers:
    """What the levels of a feature leave open in all trees that ask for it."""

    def left(level: str | None) -> int:
        return reduce(and_, (split.yes if level in split.levels else split.no for split in splits), every)

    ordered = sorted(splits, key=lambda split: split.upto)
    over = accumulate((split.no for split in ordered), and_, initial=every)
    under = [*accumulate((split.yes for split in reversed(ordered)), and_, initial=every)][::-1]
    degrees = [no & yes for no, yes in zip(over, under, strict=True)]
    named = sorted({level for split in splits for level in split.levels})
    words: dict[str | float, int] = {level: left(level) for level in named}
    return Answers(words, left(None), [float(split.upto) for split in ordered], degrees)
