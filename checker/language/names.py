"""The names of a sentence, and their types by a vote of all mentions in the document.

Each mention is scored by its cues (`name_cues`): hashed features and word vectors, the latter through one hidden layer.
The scores of mentions of the same name are added up; a surname votes with the full name that it belongs to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from checker.domain.sentence import Sentence, Token
from checker.language.name_cues import TITLES, WordVectors, buckets, dense, inner, outer, signs, surroundings

TYPES = ("PERSON", "ORG", "LOC", "MISC")
Place = tuple[int, int]


def names(sentence: Sentence) -> Iterator[Place]:
    """The names of a sentence as half-open ranges of token indices."""
    start = None
    for index, token in enumerate(sentence.tokens):
        if start is not None and (token.begins or not token.entity):
            yield start, index
            start = None
        if token.entity and start is None:
            start = index
    if start is not None:
        yield start, len(sentence.tokens)


@dataclass(frozen=True, slots=True)
class Typer:
    """Weights of the cues (BUCKETS × types), and of the vectors through one layer (in × hidden, hidden × types)."""

    weights: Any
    hidden: Any
    bias: Any
    out: Any
    vectors: WordVectors

    def scores(self, tokens: Sequence[Token], start: int, end: int) -> Any:
        """Log-probabilities of the types of one mention."""
        near = surroundings(tokens, start, end)
        raw = self.weights[buckets([*outer(near), *inner(near)])].sum(axis=0)
        raw = raw + np.maximum(dense(near, self.vectors) @ self.hidden + self.bias, 0) @ self.out
        raw[:2] += signs(near)  # the order of TYPES: person, organisation
        return raw - np.logaddexp.reduce(raw)

    def typed(self, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
        """The sentences with the type that the document votes for at each name."""
        sentences = [without_titles(sentence) for sentence in sentences]
        places = [list(names(sentence)) for sentence in sentences]
        votes: dict[tuple[str, ...], Any] = defaultdict(lambda: np.zeros(len(TYPES)))
        for sentence, found in zip(sentences, places, strict=True):
            for start, end in found:
                votes[key(sentence.tokens[start:end])] += self.scores(sentence.tokens, start, end)
        kinds = decided(votes)
        return tuple(
            _with(sentence, found, kinds) if found else sentence
            for sentence, found in zip(sentences, places, strict=True)
        )


def without_titles(sentence: Sentence) -> Sentence:
    """The sentence with "Mr" and the like outside the names that they stand before."""
    tokens = list(sentence.tokens)
    for start, end in names(sentence):
        if end - start > 1 and tokens[start].text.lower() in TITLES:
            tokens[start] = replace(tokens[start], entity="", begins=False)
            tokens[start + 1] = replace(tokens[start + 1], begins=True)
    return sentence if tokens == list(sentence.tokens) else replace(sentence, tokens=tuple(tokens))


def key(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.text.lower() for token in tokens)


def decided(votes: dict[tuple[str, ...], Any]) -> dict[tuple[str, ...], str]:
    """The type of each name; a single word that ends a person's full name is that person."""
    kinds = {name: TYPES[int(scores.argmax())] for name, scores in votes.items()}
    full: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name, kind in kinds.items():
        if len(name) > 1 and kind == "PERSON":
            full[name[-1]].append(name)
    for name in list(kinds):
        if len(name) == 1 and full.get(name[0]):
            joint = votes[name] + sum(votes[longer] for longer in full[name[0]])
            kinds[name] = TYPES[int(joint.argmax())]
    return kinds


def _with(sentence: Sentence, places: Sequence[Place], kinds: dict[tuple[str, ...], str]) -> Sentence:
    tokens = list(sentence.tokens)
    for start, end in places:
        kind = kinds[key(tokens[start:end])]
        for index in range(start, end):
            tokens[index] = replace(tokens[index], entity=kind)
    return replace(sentence, tokens=tuple(tokens))


def load(path: Path, vectors: WordVectors) -> Typer:
    """The weights that training wrote."""
    with np.load(path) as found:
        weights = found["weights"].astype("float32") * float(found["scale"])
        hidden, bias, out = (found[name].astype("float32") for name in ("hidden", "bias", "out"))
    return Typer(weights, hidden, bias, out, vectors)
