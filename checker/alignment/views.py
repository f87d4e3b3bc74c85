"""A claim as alignment sees it: its words weighted by how rare they are, computed once a claim."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from checker.domain.claims import Claim
from checker.language.concepts import Told, told
from checker.language.stems import stem
from checker.language.synonyms import senses

Bag = Mapping[str, float]
UNKNOWN = 13.0


@cache
def background() -> dict[str, float]:
    """Inverse document frequency (bits) of stems in sentences of news; a stem not listed is rare."""
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
    counted: Bag
    names: frozenset[str]
    measure: tuple[str, ...]
    subject: frozenset[str]
    concepts: Told
    near_senses: Bag
    sentence_senses: Bag
    path_senses: Bag


def views(claims: Sequence[Claim]) -> list[View]:
    """Views of the claims of one document; words that the document repeats throughout weigh less."""
    sentences = {claim.sentence: claim.context.sentence for claim in claims}
    spread = Counter(s for words in sentences.values() for s in {stem(word) for word in words})
    total = max(3, len(sentences))
    rare = background()

    def bag(words: Iterable[str]) -> Bag:
        stems = sorted({stem(word) for word in words})
        return {s: rare.get(s, UNKNOWN) * (1 - min(0.9, spread[s] / total)) for s in stems}

    return [view(claim, bag) for claim in claims]


def view(claim: Claim, bag: Callable[[Iterable[str]], Bag]) -> View:
    """The view of one claim, given how its document weighs words."""
    context = claim.context
    measure = tuple(stem(word) for word in claim.measure.lower().split())
    path, near = bag([*context.path, *measure]), bag([*context.near, *measure, *context.label])
    sentence = bag([*context.sentence, *context.label, *measure])
    governing = {*path, *map(stem, context.label), stem(context.verb)}
    return View(
        claim=claim,
        near=near,
        sentence=sentence,
        around=bag([*context.before, *context.heading, *context.title, *context.sentence]),
        path=path,
        label=bag(context.label),
        counted=bag([*measure, *context.label]),
        names=frozenset(context.names),
        measure=measure,
        subject=frozenset(word.lower() for word in claim.subject.split() if word[:1].isalnum()),
        concepts=told(claim.kind, governing, near, sentence),
        near_senses=by_sense(near),
        sentence_senses=by_sense(sentence),
        path_senses=by_sense(path),
    )


def shared(a: Bag, b: Bag) -> float:
    """Bits of the words that two bags share."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return float(sum(min(weight, large[word]) for word, weight in small.items() if word in large))


def by_sense(words: Bag) -> Bag:
    """A bag with every word replaced by the classes of synonyms that it stands in, where it stands in any."""
    found: dict[str, float] = {}
    for word, weight in words.items():
        for sense in senses(word) or (word,):
            found[str(sense)] = max(weight, found.get(str(sense), 0.0))
    return found


def overlap(a: Bag, b: Bag) -> float:
    """Weighted cosine-like overlap of two bags, 0 to 1; 0 where one is empty."""
    if not a or not b:
        return 0.0
    return shared(a, b) / math.sqrt(sum(a.values()) * sum(b.values()))
