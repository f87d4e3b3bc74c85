"""The file of an encoder: whole numbers of 8 bits with a scale for each row, in numpy's own format, without pickle.

Keys: `words` (the vocabulary, a line each), `heads`, `embeddings` (vocabulary × width), `places` (positions × width),
`norm` (2 × width: gain and shift after the embeddings); for each layer n `n.qkv`, `n.out`, `n.up`, `n.down`, `n.norm1`,
`n.norm2`; and `projection` (out × 2 width). A matrix KEY has `KEY.scales` beside it, and `KEY.bias` except embeddings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelNotFound

Floats = NDArray[np.float32]
Numbers = NDArray[np.floating[Any]]
Stored = Mapping[str, NDArray[np.generic]]

PRODUCTS = ("qkv", "out", "up", "down")
NORMS = ("norm1", "norm2")


@dataclass(frozen=True, slots=True)
class Matrix:
    """Whole numbers (out × in), a scale for each row, and the bias (empty for embeddings)."""

    numbers: NDArray[np.int8]
    scales: Floats
    bias: Floats

    @property
    def floats(self) -> Floats:
        return self.numbers * self.scales[:, None]


@dataclass(frozen=True, slots=True)
class Layer:
    """The matrices of one layer and its two norms (2 × width: gain and shift)."""

    qkv: Matrix
    out: Matrix
    up: Matrix
    down: Matrix
    norm1: Floats
    norm2: Floats


@dataclass(frozen=True, slots=True)
class Weights:
    """A whole encoder."""

    words: tuple[str, ...]
    heads: int
    embeddings: Matrix
    places: Floats
    norm: Floats
    layers: tuple[Layer, ...]
    projection: Matrix


def whole(floats: Numbers, bias: Numbers | None = None) -> Matrix:
    """A matrix in whole numbers: the largest magnitude of each row is 127 of its steps."""
    scales = np.maximum(np.abs(floats).max(axis=1), 1e-12).astype(np.float32) / np.float32(127)
    numbers = np.rint(floats / scales[:, None]).astype(np.int8)
    return Matrix(numbers, scales, np.zeros(0, np.float32) if bias is None else bias.astype(np.float32))


def write(path: Path, weights: Weights) -> None:
    """The same weights give the same bytes."""
    arrays: dict[str, NDArray[np.generic]] = {
        "words": np.array("\n".join(weights.words)),
        "heads": np.array(weights.heads),
        "places": weights.places,
        "norm": weights.norm,
    }
    matrices = {"embeddings": weights.embeddings, "projection": weights.projection}
    for number, layer in enumerate(weights.layers):
        matrices |= {f"{number}.{name}": getattr(layer, name) for name in PRODUCTS}
        arrays |= {f"{number}.{name}": getattr(layer, name) for name in NORMS}
    for name, matrix in matrices.items():
        arrays |= {name: matrix.numbers, f"{name}.scales": matrix.scales, f"{name}.bias": matrix.bias}
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.savez(file, **arrays)  # type: ignore[arg-type]  # its stubs take the names for its one option


def read(path: Path) -> Weights:
    """An encoder from its file. Raises ModelNotFound, with the path, for a file that holds none."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            return weights_in(dict(stored))
    except (OSError, EOFError, KeyError, TypeError, ValueError, BadZipFile) as error:
        raise ModelNotFound(f"{path}: no encoder of meanings ({error})") from error


def weights_in(stored: Stored) -> Weights:
    """Weights from the arrays of a file."""
    layers = sum(key.endswith(".qkv") for key in stored)
    return Weights(
        words=tuple(str(stored["words"]).split("\n")),
        heads=int(str(stored["heads"])),
        embeddings=matrix_in(stored, "embeddings"),
        places=floats_in(stored, "places"),
        norm=floats_in(stored, "norm"),
        layers=tuple(layer_in(stored, number) for number in range(layers)),
        projection=matrix_in(stored, "projection"),
    )


def layer_in(stored: Stored, number: int) -> Layer:
    qkv, out, up, down = (matrix_in(stored, f"{number}.{name}") for name in PRODUCTS)
    norm1, norm2 = (floats_in(stored, f"{number}.{name}") for name in NORMS)
    return Layer(qkv, out, up, down, norm1, norm2)


def matrix_in(stored: Stored, name: str) -> Matrix:
    numbers = stored[name].astype(np.int8, copy=False)
    return Matrix(numbers, floats_in(stored, f"{name}.scales"), floats_in(stored, f"{name}.bias"))


def floats_in(stored: Stored, name: str) -> Floats:
    return stored[name].astype(np.float32, copy=False)
