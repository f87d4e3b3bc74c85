"""Growing groups over links, the strongest first; those between contradicting claims by all that speaks for them."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping

from checker.alignment.groups import Group, Groups, Pair, average
from checker.alignment.matching import Link
from checker.alignment.telling import Evidence, Telling

Articles = Callable[[Group, Group], tuple[int, bool]]
"""How many documents could tell the fact of two groups, and whether those that do are one sentence each."""


def evidence(groups: Groups, left: Group, right: Group, articles: int, brief: bool) -> Evidence:
    """What speaks for one fact of two groups in different documents: of every two documents their best link."""
    bits, pairs = groups.links(left, right), groups.meetings(left, right)
    told = len(groups.sources(left) | groups.sources(right))
    return Evidence(max(bits), average(bits, pairs), pairs, told, articles, brief)


class Growing:
    """Joins groups over links as long as any does; `why` holds by claim what its group was joined by."""

    def __init__(self, groups: Groups, pairs: Mapping[Pair, Link], telling: Telling, articles: Articles) -> None:
        self.why: dict[int, Evidence] = {}
        self._groups, self._pairs, self._telling, self._articles = groups, pairs, telling, articles
        self._known: dict[tuple[int, int, int, int], Evidence] = {}
        waiting = [pair for pair, link in pairs.items() if link.joined]
        while waiting:
            later = self._pass(waiting)
            waiting = later if len(later) < len(waiting) else []

    def _pass(self, links: list[Pair]) -> list[Pair]:
        """Take the links in order of strength; those come back that groups yet to grow may still make strong enough."""
        queue = [(-self._strength(pair), pair) for pair in links]
        heapq.heapify(queue)
        later: list[Pair] = []
        while queue:
            minus, pair = heapq.heappop(queue)
            left, right = self._groups.of(pair[0]), self._groups.of(pair[1])
            if left is right:
                continue
            now = self._strength(pair)
            if now < -minus:  # one of the groups has grown since; what has grown stronger keeps its place
                heapq.heappush(queue, (-now, pair))
            elif now < 0.0:
                later.append(pair)
            elif self._groups.may_join(left, right):
                self._join(pair, left, right)
        return later

    def _join(self, pair: Pair, left: Group, right: Group) -> None:
        if self._pairs[pair].weighed_together:
            self.why.pop(pair[0], None)  # what joined last is told last
            self.why[pair[0]] = self._seen(pair)
        elif not self._groups.holds_on_average(left, right):
            return
        self._groups.join(left, right)

    def _strength(self, pair: Pair) -> float:
        """Bits above what a link needs, all the articles heard where it joins what contradicts."""
        link = self._pairs[pair]
        return self._telling.total(self._seen(pair)) if link.weighed_together else link.surplus

    def _seen(self, pair: Pair) -> Evidence:
        """The evidence for two groups, worked out once for all links between them."""
        left, right = self._groups.of(pair[0]), self._groups.of(pair[1])
        key = id(left), len(left), id(right), len(right)  # groups grow into each other, and no new ones come
        if key not in self._known:
            self._known[key] = evidence(self._groups, left, right, *self._articles(left, right))
        return self._known[key]
