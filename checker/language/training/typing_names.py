"""Fits the model that types names: gold names in parsed text, softmax over hashed cues and a small network over word
vectors, by Adagrad. Seeded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from checker.domain.sentence import Sentence
from checker.language.name_cues import BUCKETS, Surroundings, WordVectors, buckets, dense, inner, outer, surroundings
from checker.language.names import TYPES, Place
from checker.language.pipeline import Pipeline
from checker.language.training.corpora import Gold, Offsets
from checker.language.training.evaluation import document

EPOCHS, RATE, BATCH, HIDDEN = 16, 0.06, 64, 64
DECAY, DENSE_DECAY, DROPOUT = 2e-6, 1e-4, 0.3
WITHOUT_WORDS = 0.5  # share of mentions that are learned from without their own words, so that the rest carries weight


def places(sentences: Iterable[Sentence], gold: dict[Offsets, str]) -> Iterator[tuple[Sentence, Place, str]]:
    """Gold names that begin and end with tokens of one sentence, with their types."""
    for sentence in sentences:
        starts = {token.start: index for index, token in enumerate(sentence.tokens)}
        ends = {token.end: index + 1 for index, token in enumerate(sentence.tokens)}
        for (first, last), kind in gold.items():
            if first in starts and last in ends:
                yield sentence, (starts[first], ends[last]), kind


def mentions(pipeline: Pipeline, golds: Iterable[Gold]) -> Iterator[tuple[Surroundings, int]]:
    """Gold names as the pipeline reads their surroundings, with the index of their type."""
    for gold in golds:
        if told := gold.names():
            for sentence, (start, end), kind in places(pipeline.parse(document(gold)), told):
                yield surroundings(sentence.tokens, start, end), TYPES.index(kind)


@dataclass(slots=True)
class Weight:
    """A matrix that learns by Adagrad."""

    values: Any
    squares: Any

    @classmethod
    def of(cls, values: Any) -> Weight:
        return cls(values.astype("float32"), np.full(values.shape, 1e-6, dtype="float32"))

    def learn(self, gradient: Any, rate: float, rows: Any = slice(None)) -> None:
        self.squares[rows] += gradient**2
        self.values[rows] -= rate * gradient / np.sqrt(self.squares[rows])


class Network:
    """Cues and vectors to types."""

    def __init__(self, width: int, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self.cues = Weight.of(np.zeros((BUCKETS, len(TYPES))))
        self.hidden = Weight.of(self.random.normal(0, width**-0.5, (width, HIDDEN)))
        self.bias = Weight.of(np.zeros(HIDDEN))
        self.out = Weight.of(np.zeros((HIDDEN, len(TYPES))))

    def step(self, rows: list[Any], inputs: Any, answers: Any, rate: float) -> None:
        """One batch: `rows` are the buckets of each mention, `inputs` its vectors."""
        at, owner = np.concatenate(rows), np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        before = inputs @ self.hidden.values + self.bias.values
        mask = ((self.random.random(before.shape) > DROPOUT) / (1 - DROPOUT) * (before > 0)).astype("float32")
        after = before * mask
        error = chances(self.cues.values[at], owner, after @ self.out.values)
        error[np.arange(len(rows)), answers] -= 1
        error /= len(rows)
        back = error @ self.out.values.T * mask
        self.hidden.learn(inputs.T @ back + DENSE_DECAY * self.hidden.values, 0.3 * rate)
        self.bias.learn(back.sum(axis=0), 0.3 * rate)
        self.out.learn(after.T @ error + DENSE_DECAY * self.out.values, 0.3 * rate)
        unique, where = np.unique(at, return_inverse=True)
        gradient = np.zeros((len(unique), len(TYPES)), dtype="float32")
        np.add.at(gradient, where, error[owner])
        self.cues.learn(gradient + DECAY * self.cues.values[unique], rate, unique)


def chances(cues: Any, owner: Any, raw: Any) -> Any:
    """Probabilities of the types from the weights of all cues, each of which belongs to a mention, and the rest."""
    np.add.at(raw, owner, cues)
    raw = np.exp(raw - raw.max(axis=1, keepdims=True))
    return raw / raw.sum(axis=1, keepdims=True)


def fit(found: list[tuple[Surroundings, int]], vectors: WordVectors, seed: int) -> Network:
    """A network that has learned from all mentions."""
    inputs = np.stack([dense(near, vectors) for near, _ in found])
    answers = np.array([kind for _, kind in found])
    bare = [np.array(buckets(outer(near))) for near, _ in found]
    full = [np.array(buckets([*outer(near), *inner(near)])) for near, _ in found]
    network = Network(inputs.shape[1], seed)
    for epoch in range(EPOCHS):
        rate = RATE * (1 - epoch / EPOCHS) + 0.005
        order = network.random.permutation(len(found))
        without = network.random.random(len(found)) < WITHOUT_WORDS
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            rows = [bare[i] if without[i] else full[i] for i in chosen]
            network.step(rows, inputs[chosen], answers[chosen], rate)
    return network


def save(network: Network, path: Path) -> None:
    """Cue weights as bytes, the rest in half precision: about 300 kB."""
    weights = network.cues.values
    scale = float(np.abs(weights).max()) / 127
    layers = {name: getattr(network, name).values.astype("float16") for name in ("hidden", "bias", "out")}
    numbers = np.round(weights / scale).astype("int8")
    np.savez_compressed(path, allow_pickle=False, weights=numbers, scale=np.float32(scale), **layers)
