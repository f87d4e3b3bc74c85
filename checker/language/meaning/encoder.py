"""Vectors of contexts: a BERT encoder in numpy, pooled over all pieces and at the mask, projected, of length 1."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from checker.language.meaning.exact import Floats, Product, normed
from checker.language.meaning.network import Layer, layer_norm
from checker.language.meaning.vectors import UNIT as UNIT
from checker.language.meaning.vectors import Vectors as Vectors
from checker.language.meaning.weights import Weights
from checker.language.meaning.wordpiece import WordPieces

Rows = tuple[int, ...]

MOST = 48
"""Pieces of a text, its two ends included; the rest is cut off."""
TOGETHER = 512
"""Pieces that are computed at once: more of them fill the processor's cache, fewer leave it idle."""


class Encoder:
    """A loaded encoder. A text's vector depends on the text and the weights, and on nothing else."""

    def __init__(self, weights: Weights) -> None:
        self._pieces = WordPieces(weights.words)
        self._embeddings, self._places, self._norm = weights.embeddings, weights.places, weights.norm
        self._layers = [Layer(layer, weights.heads) for layer in weights.layers]
        last = weights.projection
        self._projection = Product(last.numbers, last.scales, last.bias)
        self.most = min(MOST, len(weights.places))
        self.width = len(last.numbers)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text (texts × width), of length UNIT up to rounding."""
        rows = [tuple(self._pieces(text, self.most)) for text in texts]
        known: dict[Rows, Vectors] = {}
        for batch in batches(rows):
            known.update(zip(batch, self._encoded(batch), strict=True))
        return np.array([known[row] for row in rows], np.int16).reshape(len(rows), self.width)

    def _encoded(self, batch: Sequence[Rows]) -> Vectors:
        """The vectors of texts of one length."""
        ids = np.array(batch)
        texts, length = ids.shape
        numbers = self._embeddings.numbers[ids] * self._embeddings.scales[ids][:, :, None]
        rows = layer_norm((numbers + self._places[:length]).reshape(texts * length, -1), self._norm)
        for layer in self._layers:
            rows = layer(rows, texts)
        states = rows.reshape(texts, length, -1)
        masked = states[np.arange(texts), [self._pieces.place(row) for row in batch]]
        pooled = np.concatenate([normed(mean(states)), normed(masked)], axis=1)
        found: Vectors = np.rint(normed(self._projection(pooled)) * np.float32(UNIT)).astype(np.int16)
        return found


def mean(states: Floats) -> Floats:
    """The mean of each text's pieces (texts × pieces × width), added up one after the other."""
    total = states[:, 0].copy()
    for place in range(1, states.shape[1]):
        total += states[:, place]
    return total / np.float32(states.shape[1])


def batches(rows: Sequence[Rows]) -> Iterator[Sequence[Rows]]:
    """Different texts of one length, about TOGETHER pieces at a time."""
    by_length: dict[int, list[Rows]] = defaultdict(list)
    for row in dict.fromkeys(rows):
        by_length[len(row)].append(row)
    for length, same in sorted(by_length.items()):
        size = max(1, TOGETHER // length)
        yield from (same[start : start + size] for start in range(0, len(same), size))
