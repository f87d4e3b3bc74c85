"""The pretrained model that training starts from, with the keys of `checker.language.meaning.weights`, in floats."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Arrays = dict[str, Floats]

TYPES = {"F32": "<f4", "F16": "<f2", "I64": "<i8"}
MATRICES = {"out": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense"}
NORMS = {"norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
ATTENDING = ("query", "key", "value")


@dataclass(frozen=True)
class Start:
    """Vocabulary, number of attention heads and layers, and the arrays: `KEY` (out × in) with `KEY.bias`, and norms."""

    words: tuple[str, ...]
    heads: int
    layers: int
    arrays: Arrays

    @property
    def width(self) -> int:
        return int(self.arrays["places"].shape[1])


def read(folder: Path) -> Start:
    """A folder with `vocab.txt`, `config.json` and `model.safetensors` of an uncased BERT."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    words = (folder / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    layers = int(config["num_hidden_layers"])
    return Start(tuple(words), int(config["num_attention_heads"]), layers, arrays_of(folder, layers))


def arrays_of(folder: Path, layers: int) -> Arrays:
    stored = tensors(folder / "model.safetensors")
    stored = {key.removeprefix("bert."): value for key, value in stored.items()}
    # All contexts are of one segment, so its embedding is a part of every place.
    segment = stored["embeddings.token_type_embeddings.weight"][0]
    found = {
        "embeddings": stored["embeddings.word_embeddings.weight"],
        "places": stored["embeddings.position_embeddings.weight"] + segment,
        "norm": norm_of(stored, "embeddings.LayerNorm"),
    }
    for number in range(layers):
        found |= layer_of(stored, f"encoder.layer.{number}.", number)
    return found


def layer_of(stored: Arrays, prefix: str, number: int) -> Arrays:
    """The arrays of one layer; query, key and value as one matrix."""
    found = {f"{number}.{key}": norm_of(stored, prefix + name) for key, name in NORMS.items()}
    for end, mine in (("weight", ""), ("bias", ".bias")):
        three = [stored[f"{prefix}attention.self.{name}.{end}"] for name in ATTENDING]
        found[f"{number}.qkv{mine}"] = np.concatenate(three)
        found |= {f"{number}.{key}{mine}": stored[f"{prefix}{name}.{end}"] for key, name in MATRICES.items()}
    return found


def norm_of(stored: Arrays, name: str) -> Floats:
    """Gain and shift."""
    return np.stack([stored[f"{name}.weight"], stored[f"{name}.bias"]])


def tensors(path: Path) -> Arrays:
    """The arrays of a safetensors file: the length of a JSON table, the table, and the numbers that it points into."""
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    found = {}
    for key, row in json.loads(data[8 : 8 + length]).items():
        if key != "__metadata__":
            first, last = (8 + length + offset for offset in row["data_offsets"])
            numbers = np.frombuffer(data[first:last], TYPES[row["dtype"]]).reshape(row["shape"])
            found[key] = numbers.astype(np.float32)
    return found
