"""Which clippings belong to one story: those that share facts, directly or through others."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from checker.domain.document import Document
from checker.domain.findings import Fact, Story

SHARED = 2
UNTITLED = "Untitled story"
NAMED = 3
"""Names that stand for a story whose clippings have no title."""
SHORT = 15
"""Characters of a title that tells too little."""
NAME = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}")
"""A subject that is a name: words with capitals."""
WORD = re.compile(r"[^\W\d_]+")


def grouped(facts: Sequence[Fact], documents: Sequence[Document]) -> tuple[tuple[Story, ...], list[Fact]]:
    """Stories in order of their first source, and the facts with the number of their story."""
    home = components([document.source for document in documents], ties(facts))
    titles = {document.source: document.title or "" for document in documents}
    members: dict[str, list[str]] = {}
    for source in sorted(home):
        members.setdefault(home[source], []).append(source)
    order = {root: number for number, root in enumerate(members)}
    told, named = words_told(facts, home), names_told(facts, home)
    stories = tuple(
        Story(title(sources, titles, told[root]) or ", ".join(named[root]) or UNTITLED, tuple(sources))
        for root, sources in members.items()
    )
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


def words_told(facts: Sequence[Fact], home: Mapping[str, str]) -> Mapping[str, set[str]]:
    """By story the words of the sentences of its facts that more than one source tells."""
    found: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if len({claim.source for claim in fact.claims}) > 1:
            for claim in fact.claims:
                found[home[claim.source]].update(long_words(claim.quote))
    return found


def title(sources: Sequence[str], titles: Mapping[str, str], told: Collection[str]) -> str:
    """The title that has most words of what the clippings tell together; of several the shortest, "" of none."""
    known = [titles[source] for source in sources if len(titles[source]) > SHORT]
    return min(known, key=lambda text: (-len(long_words(text) & set(told)), len(text), text), default="")


def names_told(facts: Sequence[Fact], home: Mapping[str, str]) -> Mapping[str, list[str]]:
    """By story the names that its clippings tell most of together, none a part of another."""
    count: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in facts:
        sources = {claim.source for claim in fact.claims}
        if len(sources) > 1 and NAME.fullmatch(fact.subject):
            count[home[fact.claims[0].source]][fact.subject] += len(sources)
    found: dict[str, list[str]] = defaultdict(list)
    for root, counted in count.items():
        for name in sorted(counted, key=lambda name: (-counted[name], name)):
            if len(found[root]) < NAMED and not any(long_words(name) & long_words(other) for other in found[root]):
                found[root].append(name)
    return found


def long_words(text: str) -> set[str]:
    """The words of a text that may carry its matter, lower case."""
    return {word for word in WORD.findall(text.lower()) if len(word) > 3}
