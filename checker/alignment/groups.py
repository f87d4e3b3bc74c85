"""Groups of claims that grow into facts: which of them may become one, and what links them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import product

from checker.alignment.closeness import unusual
from checker.alignment.families import Compare
from checker.alignment.matching import Link
from checker.alignment.views import View
from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.values import Words
from checker.language.owners import OTHER, is_name, same_owner

Pair = tuple[int, int]
Group = list[int]
Met = Collection[frozenset[str]]

STRANGER = -4.0
"""Bits between two claims without a link."""
HEARSAY = -1.0
"""Bits that the best link between two contradicting claims may lack: what others tell does not make up for more."""
LOOSE = -1.0
"""Bits that the documents of one usual value hold together with on average (same-fact precision of real pairs .854 to
.862 at the same recall)."""


def average(bits: Sequence[float], pairs: int) -> float:
    """The best links of so many pairs of documents on average; two documents without a link are strangers."""
    return (sum(bits) + STRANGER * (pairs - len(bits))) / pairs


class Groups:
    """The claims of documents by number, each in exactly one group; `pairs` are the links between them, `met` the
    pairs of documents with a link between any of their claims.

    Greedy agglomeration with cannot-link constraints: two groups join where no document would then hold two different
    values of one fact, and where at least half of their documents meet.
    """

    def __init__(self, claims: Sequence[View], pairs: Mapping[Pair, Link], compare: Compare, met: Met) -> None:
        self._claims, self._pairs, self._compare, self._met = claims, pairs, compare, met
        self._home: list[Group] = [[number] for number in range(len(claims))]

    def all(self) -> list[Group]:
        """Every group, sorted, in order of its first claim."""
        return sorted(map(sorted, {id(group): group for group in self._home}.values()))

    def of(self, number: int) -> Group:
        """The group of a claim."""
        return self._home[number]

    def join(self, left: Group, right: Group) -> None:
        left += right
        for number in right:
            self._home[number] = left

    def may_join(self, left: Group, right: Group) -> bool:
        """Whether nothing speaks against it: a document with two values, two people, a bridge between stories."""
        sound = self._acquainted(left, right) and self._consistent(left, right)
        return sound and not self._of_others(left, right) and not self._contradicts_by_hearsay(left, right)

    def holds_on_average(self, left: Group, right: Group) -> bool:
        """Whether what two groups say is linked on average: claims that agree are one voice, which counts once.

        A value such as "two" agrees by chance: there most of the documents have to be linked as well.
        """
        if self._by_chance(left, right) and average(self.links(left, right), self.meetings(left, right)) < LOOSE:
            return False
        ours, theirs = self._voices(left), self._voices(right)
        return sum(self._between(one, other) for one in ours for other in theirs) >= 0.0

    def sources(self, group: Group) -> set[str]:
        """The documents of a group."""
        return {self._source(number) for number in group}

    def links(self, left: Group, right: Group) -> list[float]:
        """By how much the best link of every two documents exceeds what its verdict needs; none where there is none."""
        best: dict[frozenset[str], float] = {}
        for i, j in product(left, right):
            pair = (min(i, j), max(i, j))
            if pair in self._pairs:
                sources, surplus = self._sources(pair), self._pairs[pair].surplus
                best[sources] = max(surplus, best.get(sources, surplus))
        return list(best.values())

    def meetings(self, left: Group, right: Group) -> int:
        """How many pairs of different documents two groups make, at least one."""
        ours, theirs = self.sources(left), self.sources(right)
        return max(1, sum(one != other for one in ours for other in theirs))

    def _by_chance(self, left: Group, right: Group) -> bool:
        """Whether a value of two groups is one that other facts have as well."""
        values = (self._claim(number).mention.value for number in (*left, *right))
        return any(not isinstance(value, Words) and not unusual(value) for value in values)

    def _acquainted(self, left: Group, right: Group) -> bool:
        """Whether at least half of the documents of two groups meet: one pair is no bridge between stories."""
        ours, theirs = self.sources(left), self.sources(right)
        pairs = [frozenset((one, other)) for one in ours for other in theirs if one != other]
        return 2 * sum(pair in self._met for pair in pairs) >= len(pairs)

    def _consistent(self, left: Group, right: Group) -> bool:
        """Whether claims of one document agree."""
        return all(self._apart(i, j) or self._agree(i, j) for i in left for j in right)

    def _of_others(self, left: Group, right: Group) -> bool:
        """Whether more pairs of two groups are told of two people than of one."""
        if not all(any(is_name(self._claim(number)) for number in group) for group in (left, right)):
            return False
        pairs = [(self._claim(i), self._claim(j)) for i in left for j in right if self._apart(i, j)]
        others = sum(self._compare(a, b).level == OTHER for a, b in pairs)
        return others > 0 and others > sum(same_owner(a, b) for a, b in pairs)

    def _contradicts_by_hearsay(self, left: Group, right: Group) -> bool:
        """Whether numbers or times of two groups contradict each other, but no two that do are linked themselves."""
        if any(isinstance(self._claim(number).mention.value, Words) for number in (*left, *right)):
            return False
        pairs = [(min(i, j), max(i, j)) for i in left for j in right if self._apart(i, j) and self._contradict(i, j)]
        return bool(pairs) and all(p not in self._pairs or self._pairs[p].surplus < HEARSAY for p in pairs)

    def _contradict(self, i: int, j: int) -> bool:
        return self._compare(self._claim(i), self._claim(j)).verdict is Verdict.CONFLICT

    def _between(self, one: Group, other: Group) -> float:
        """The best link of two voices, 0 where both stand in one document."""
        pairs = [(min(i, j), max(i, j)) for i in one for j in other if self._apart(i, j)]
        return max((self._pairs[p].surplus if p in self._pairs else STRANGER for p in pairs), default=0.0)

    def _voices(self, group: Group) -> list[Group]:
        """The claims of a group, those that agree together."""
        found: list[Group] = []
        for number in group:
            home = next((voice for voice in found if self._agree(voice[0], number)), None)
            if home is None:
                found.append([number])
            else:
                home.append(number)
        return found

    def _agree(self, i: int, j: int) -> bool:
        return self._compare(self._claim(i), self._claim(j)).verdict is Verdict.AGREE

    def _apart(self, i: int, j: int) -> bool:
        """Whether two claims stand in different documents."""
        return self._source(i) != self._source(j)

    def _sources(self, pair: Pair) -> frozenset[str]:
        return frozenset(self._source(number) for number in pair)

    def _source(self, number: int) -> str:
        return self._claim(number).source

    def _claim(self, number: int) -> Claim:
        return self._claims[number].claim
