"""A claim as alignment sees it: its words weighted by how rare they are, computed once a claim."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from checker.domain.claims import Claim

Bag = Mapping[str, float]
UNKNOWN = 9.0


@cache
def background() -> dict[str, float]:
    """Inverse document frequency (bits) of lemmas in sentences of news; a lemma not listed is rare."""
    path = files("checker.alignment") / "data" / "rarity.json"
    table: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    return table


@dataclass(frozen=True, slots=True)
class View:
    """A claim with its weighted bags: near words, sentence, surroundings, names, what it is labelled with."""

    claim: Claim
    near: Bag
    sentence: Bag
    around: Bag
    path: Bag
    label: Bag
    names: frozenset[str]
    measure: tuple[str, ...]
    subject: frozenset[str]


def views(claims: Sequence[Claim]) -> list[View]:
    """Views of the claims of one document; words that the document repeats throughout weigh less."""
    sentences = {claim.sentence: claim.context.sentence for claim in claims}
    spread = Counter(word for bag in sentences.values() for word in set(bag))
    total = max(3, len(sentences))
    rare = background()

    def bag(words: Iterable[str]) -> Bag:
        return {w: rare.get(w, UNKNOWN) * (1 - min(0.9, spread[w] / total)) for w in sorted(set(words))}

    return [view(claim, bag) for claim in claims]


def view(claim: Claim, bag: object) -> View:
    """The view of one claim, given how its document weighs words."""
    assert callable(bag)
    context = claim.context
    measure = tuple(claim.measure.lower().split())
    return View(
        claim=claim,
        near=bag([*context.near, *measure, *context.label]),
        sentence=bag([*context.sentence, *context.label, *measure]),
        around=bag([*context.before, *context.heading, *context.title, *context.sentence]),
        path=bag([*context.path, *measure]),
        label=bag(context.label),
        names=frozenset(context.names),
        measure=measure,
        subject=frozenset(word.lower() for word in claim.subject.split() if word[:1].isalnum()),
    )


def overlap(a: Bag, b: Bag) -> float:
    """Weighted cosine-like overlap of two bags, 0 to 1; 0 where one is empty."""
    if not a or not b:
        return 0.0
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    shared = sum(min(weight, large[word]) for word, weight in small.items() if word in large)
    if not shared:
        return 0.0
    return shared / math.sqrt(sum(a.values()) * sum(b.values()))
