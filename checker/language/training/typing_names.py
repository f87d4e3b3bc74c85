"""Fits the model that types names: gold names in parsed text, multinomial logistic regression by Adagrad. Seeded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from checker.domain.sentence import Sentence
from checker.language.names import BUCKETS, TYPES, Place, buckets, features
from checker.language.pipeline import Pipeline
from checker.language.training.corpora import Gold, Offsets
from checker.language.training.evaluation import document

EPOCHS, RATE, DECAY, BATCH = 12, 0.15, 2e-6, 64
HIDDEN_WORDS = 0.3  # share of mentions that are learned from without their own words, so that cues carry weight


def places(sentences: Iterable[Sentence], gold: dict[Offsets, str]) -> Iterator[tuple[Sentence, Place, str]]:
    """Gold names that begin and end with tokens of one sentence, with their types."""
    for sentence in sentences:
        starts = {token.start: index for index, token in enumerate(sentence.tokens)}
        ends = {token.end: index + 1 for index, token in enumerate(sentence.tokens)}
        for (first, last), kind in gold.items():
            if first in starts and last in ends:
                yield sentence, (starts[first], ends[last]), kind


def cues(pipeline: Pipeline, golds: Iterable[Gold]) -> tuple[list[list[str]], list[int]]:
    rows, kinds = [], []
    for gold in golds:
        told = gold.names()
        if told:
            for sentence, (start, end), kind in places(pipeline.parse(document(gold)), told):
                rows.append(features(sentence.tokens, start, end))
                kinds.append(TYPES.index(kind))
    return rows, kinds


OWN = ("w=", "all=", "first=", "last=", "end3=", "end4=", "start3=", "fend3=")


def fit(rows: Sequence[Sequence[str]], kinds: Sequence[int], seed: int = 0) -> Any:
    """Weights, BUCKETS × types."""
    random = np.random.default_rng(seed)
    weights = np.zeros((BUCKETS, len(TYPES)), dtype="float32")
    squares = np.full((BUCKETS, len(TYPES)), 1e-6, dtype="float32")
    full = [np.array(buckets(row)) for row in rows]
    bare = [np.array(buckets(cue for cue in row if not cue.startswith(OWN))) for row in rows]
    answers = np.array(kinds)
    for _ in range(EPOCHS):
        order = random.permutation(len(rows))
        hide = random.random(len(rows)) < HIDDEN_WORDS
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            parts = [bare[i] if hide[i] else full[i] for i in chosen]
            at = np.concatenate(parts)
            owner = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
            _step(weights, squares, at, owner, answers[chosen])
    return weights


def _step(weights: Any, squares: Any, at: Any, owner: Any, answers: Any) -> None:
    raw = np.zeros((len(answers), len(TYPES)), dtype="float32")
    np.add.at(raw, owner, weights[at])
    raw -= raw.max(axis=1, keepdims=True)
    chance = np.exp(raw)
    chance /= chance.sum(axis=1, keepdims=True)
    chance[np.arange(len(answers)), answers] -= 1
    unique, where = np.unique(at, return_inverse=True)
    gradient = np.zeros((len(unique), len(TYPES)), dtype="float32")
    np.add.at(gradient, where, chance[owner])
    gradient = gradient / len(answers) + DECAY * weights[unique]
    squares[unique] += gradient**2
    weights[unique] -= RATE * gradient / np.sqrt(squares[unique])


def save(weights: Any, path: Path) -> None:
    """As bytes: 2^16 × 4, about 250 kB zipped."""
    scale = float(np.abs(weights).max()) / 127
    np.savez_compressed(path, weights=np.round(weights / scale).astype("int8"), scale=np.float32(scale))
