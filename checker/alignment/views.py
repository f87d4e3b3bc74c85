"""A claim as alignment sees it: its words weighted by how rare they are, computed once a claim."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files

from checker.alignment.appearances import with_appearances
from checker.alignment.verbatim import NOWHERE, Sides, sides
from checker.domain.claims import Claim
from checker.domain.span import Span
from checker.domain.values import Quantity, Time, Value, Words
from checker.language.concepts import Told, told
from checker.language.owners import mentioned
from checker.language.spelling import key_words
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
    """A claim with its weighted bags: near words, sentence, surroundings, names, what it is labelled with.

    Of a person's name also the sentences that name the person, posts and ages, and every name of the document with its
    words; of a number or a time the other values of its sentence, and the words on both sides of it.
    `own_names` are the last words of the names of its sentence, `all_names` those of the whole document, `spoken_of`
    every word of its names; `unnamed` counts the ages that the document tells of people without a name.
    """

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
    appearances: tuple[Bag, ...] = ()
    posts: frozenset[str] = frozenset()
    ages: frozenset[int] = frozenset()
    named: frozenset[str] = frozenset()
    known: frozenset[tuple[str, ...]] = frozenset()
    beside: frozenset[str] = frozenset()
    sides: Sides = NOWHERE
    own_names: frozenset[str] = frozenset()
    all_names: frozenset[str] = frozenset()
    spoken_of: frozenset[str] = frozenset()
    unnamed: int = 0


def views(claims: Sequence[Claim]) -> list[View]:
    """Views of the claims of one document; words that the document repeats throughout weigh less."""
    sentences = {claim.sentence: claim.context.sentence for claim in claims if not claim.latent}
    spread = Counter(s for words in sentences.values() for s in {stem(word) for word in words})
    total = max(3, len(sentences))
    rare = background()

    def bag(words: Iterable[str]) -> Bag:
        stems = sorted({stem(word) for word in words})
        return {s: rare.get(s, UNKNOWN) * (1 - min(0.9, spread[s] / total)) for s in stems}

    values = values_of(claims)
    seen = [view(claim, bag, values[claim.sentence]) for claim in claims]
    every = frozenset().union(*(one.own_names for one in seen))
    words = frozenset(word for name in frozenset().union(*(one.names for one in seen)) for word in key_words(name))
    ages = unnamed_ages(claims)
    return with_appearances([replace(one, all_names=every, spoken_of=words, unnamed=ages) for one in seen])


def unnamed_ages(claims: Iterable[Claim]) -> int:
    """How many different ages are told of people without a name: the "34-year-old", not "Ada Quill, 34"."""
    return len({printed(c.mention.value) for c in claims if c.kind == "age" and c.measure != "age" and not c.latent})


def values_of(claims: Iterable[Claim]) -> Mapping[Span, Counter[str]]:
    """The numbers and times of each sentence, and how often it tells each."""
    found: dict[Span, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.latent:
            continue
        found[claim.sentence][printed(claim.mention.value)] += 1
    return found


def printed(value: Value) -> str:
    """A number with its unit, or the calendar value of a time; "" for words."""
    if isinstance(value, Quantity):
        return f"{value.number.normalize():f} {value.unit}"
    return value.timex if isinstance(value, Time) else ""


def view(claim: Claim, bag: Callable[[Iterable[str]], Bag], values: Counter[str]) -> View:
    """The view of one claim, given how its document weighs words, and the values of its sentence."""
    context = claim.context
    own = printed(claim.mention.value)
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
        sides=NOWHERE if isinstance(claim.mention.value, Words) else sides(claim),
        own_names=mentioned(claim),
        beside=frozenset(text for text, times in values.items() if text and (text != own or times > 1)),
    )


def shared(a: Bag, b: Bag) -> float:
    """Bits of the words that two bags share."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    if small.keys().isdisjoint(large):
        return 0.0
    return float(sum([min(weight, large[word]) for word, weight in small.items() if word in large]))


def by_sense(words: Bag) -> Bag:
    """A bag with every word replaced by the classes of synonyms that it stands in, where it stands in any."""
    found: dict[str, float] = {}
    for word, weight in words.items():
        for sense in sense_names(word):
            found[sense] = max(weight, found.get(sense, 0.0))
    return found


@lru_cache(maxsize=65536)
def sense_names(word: str) -> tuple[str, ...]:
    """The classes of synonyms that a stem stands in, or the stem itself, in an order that never changes."""
    return tuple(map(str, senses(word))) or (word,)


def overlap(a: Bag, b: Bag) -> float:
    """Weighted cosine-like overlap of two bags, 0 to 1; 0 where one is empty."""
    common = shared(a, b)
    return common / math.sqrt(sum(a.values()) * sum(b.values())) if common else 0.0
