"""Which clippings belong to one story: those that share facts, directly or through others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from checker.domain.document import Document
from checker.domain.findings import Fact, Story

SHARED = 2
UNTITLED = "Untitled story"


def grouped(facts: Sequence[Fact], documents: Sequence[Document]) -> tuple[tuple[Story, ...], list[Fact]]:
    """Stories in order of their first source, and the facts with the number of their story."""
    home = components([document.source for document in documents], ties(facts))
    titles = {document.source: document.title or "" for document in documents}
    members: dict[str, list[str]] = {}
    for source in sorted(home):
        members.setdefault(home[source], []).append(source)
    order = {root: number for number, root in enumerate(members)}
    stories = tuple(Story(title(sources, titles), tuple(sources)) for sources in members.values())
    return stories, [replace(fact, story=order[home[fact.claims[0].source]]) for fact in facts]


def ties(facts: Sequence[Fact]) -> list[tuple[str, str]]:
    """Pairs of sources that share enough facts for one story."""
    shared: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        shared.update(combinations(sorted({claim.source for claim in fact.claims}), 2))
    return sorted(pair for pair, count in shared.items() if count >= SHARED)


def components(items: Sequence[str], edges: Sequence[tuple[str, str]]) -> Mapping[str, str]:
    """For each item the first, by name, of those it is connected with (union by the smaller name)."""
    parent = {item: item for item in items}

    def root(item: str) -> str:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for left, right in edges:
        a, b = sorted((root(left), root(right)))
        parent[b] = a
    return {item: root(item) for item in items}


def title(sources: Sequence[str], titles: Mapping[str, str]) -> str:
    """The shortest telling title of a story's clippings."""
    known = [titles[source] for source in sources if len(titles[source]) > 15]
    return min(known, key=lambda text: (len(text), text), default=UNTITLED)
