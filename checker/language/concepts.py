"""What a number or date measures, told by the words around it: "killed 11", "eleven dead" and "a toll of 11" are one.

The lexicon (`data/measures/*.toml`) lists concepts by the words that tell them; concepts of one frame (killed, injured,
missing) are siblings, which exclude each other.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from checker.domain.claims import Claim
from checker.language.stems import stem

SURE, PHRASE, WEAK = 3.0, 3.0, 1.5
GOVERNING, NEAR, AROUND = 1.0, 0.7, 0.35
"""How much a word tells by where it stands: it governs the value, stands close by, or in the same sentence."""
CLEAR = 2.0
"""How strongly a concept must be told for a verdict to rest on it alone."""

Told = Mapping[str, float]
"""Concepts with how strongly the words tell each, 0 to 3."""


@dataclass(frozen=True)
class Lexicon:
    """Concepts by stem and by phrase (stems that stand together), for one kind of claim."""

    words: dict[str, list[tuple[str, float]]] = field(default_factory=lambda: defaultdict(list))
    phrases: dict[str, list[tuple[frozenset[str], str, float]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, stems: Sequence[str], concept: str, strength: float) -> None:
        if len(stems) == 1:
            self.words[stems[0]].append((concept, strength))
        elif stems:
            self.phrases[stems[0]].append((frozenset(stems), concept, strength))


def told(kind: str, governing: Collection[str], near: Collection[str], around: Collection[str]) -> Told:
    """The concepts that stems tell: those that govern a value, stand close by, or in its sentence."""
    lexicon = lexicons().get(kind)
    if lexicon is None:
        return {}
    found: dict[str, float] = {}
    everything = {*governing, *near, *around}
    for stems, nearness in ((governing, GOVERNING), (near, NEAR), (around, AROUND)):
        for word in stems:
            for concept, strength in lexicon.words.get(word, ()):
                found[concept] = max(found.get(concept, 0.0), strength * nearness)
            for parts, concept, strength in lexicon.phrases.get(word, ()):
                if parts <= everything:
                    weight = strength * furthest(parts, governing, near)
                    found[concept] = max(found.get(concept, 0.0), weight)
    return found


def governing(claim: Claim) -> frozenset[str]:
    """The stems of the words that govern a claim's value: its path, label, verb and measure."""
    context = claim.context
    return stemmed((*context.path, *context.label, context.verb, *claim.measure.lower().split()))


@lru_cache(maxsize=1 << 14)
def stemmed(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(stem, words))


def furthest(parts: frozenset[str], governing: Collection[str], near: Collection[str]) -> float:
    """How much a phrase tells by where its furthest word stands; that one word governs the value helps."""
    if any(part not in governing and part not in near for part in parts):
        return AROUND
    return GOVERNING if any(part in governing for part in parts) else NEAR


def frame(concept: str) -> str:
    """The frame of a concept: its siblings share it."""
    return concept.split(".", 1)[0]


@cache
def lexicons() -> dict[str, Lexicon]:
    """The lexicon of each kind."""
    made: dict[str, Lexicon] = defaultdict(Lexicon)
    for row in rows():
        for strength, key in ((SURE, "words"), (WEAK, "weak")):
            for entry in row.get(key, ()):
                stems = [stem(word) for word in entry.lower().split()]
                for kind in row["kinds"]:
                    made[kind].add(stems, row["name"], strength)
    return dict(made)


def rows() -> Iterator[dict[str, Any]]:
    """The concepts as the files list them, file by file in order of name."""
    folder = files("checker.language") / "data" / "measures"
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            yield from tomllib.loads(path.read_text(encoding="utf-8"))["concept"]
