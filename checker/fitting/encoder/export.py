"""From floats to the file that ships: 8 bits a weight, and how much that changes the vectors."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from checker.fitting.encoder.start import Arrays, Start
from checker.language.meaning.encoder import MOST
from checker.language.meaning.vectors import Vectors
from checker.language.meaning.weights import Layer, Matrix, Weights, whole

UNUSED = "[unused"


def exported(start: Start, learned: Arrays) -> Weights:
    """Weights with what was learned in place of what training started from; words that no text holds are left out."""
    arrays = start.arrays | learned
    rows = [row for row, word in enumerate(start.words) if not word.startswith(UNUSED)]
    return Weights(
        words=tuple(start.words[row] for row in rows),
        heads=start.heads,
        embeddings=whole(arrays["embeddings"][rows]),
        places=arrays["places"][:MOST],
        norm=arrays["norm"],
        layers=tuple(layer(arrays, number) for number in range(start.layers)),
        projection=matrix(arrays, "projection"),
    )


def layer(arrays: Arrays, number: int) -> Layer:
    qkv, out, up, down = (matrix(arrays, f"{number}.{name}") for name in ("qkv", "out", "up", "down"))
    return Layer(qkv, out, up, down, arrays[f"{number}.norm1"], arrays[f"{number}.norm2"])


def matrix(arrays: Arrays, key: str) -> Matrix:
    return whole(arrays[key], arrays[f"{key}.bias"])


def likeness(shipped: Vectors, floats: NDArray[np.float32]) -> tuple[float, float]:
    """The mean and the worst cosine between the shipped vectors of some contexts and those in floats."""
    numbers = shipped.astype(np.float64)
    found = (numbers * floats).sum(axis=1) / np.linalg.norm(numbers, axis=1) / np.linalg.norm(floats, axis=1)
    return float(found.mean()), float(found.min())
