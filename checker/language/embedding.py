"""The vectors that a loaded model gives to words before it looks at their surroundings, worked out once for each word.

Most words of a text have been met before. What is worked out is computed in double precision and then rounded, so that
a word's vector does not depend on the words that it was computed with: matrix products round each row as their kernels
happen to deal them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Any

import numpy as np
from thinc.api import Model

EPSILON = 1e-8  # thinc's, in layer norm
WORD = ["ORTH", "NORM", "SPACY"]  # what all other features of a word follow from
LIMIT = 30_000
"""Words kept, 12 MB; with more, all are forgotten."""


class Words:
    """Vectors of words as one embedding of a model makes them (its layers up to the first that sees the context)."""

    def __init__(self, layer: Model[Any, Any]) -> None:
        nodes = {node.name: node for node in reversed(list(layer.walk()))}
        self._columns = nodes["extract_features"].attrs["columns"]
        self._tables = next(node for name, node in nodes.items() if name.startswith("ints-getitem>>hashembed|"))
        self._static = nodes.get("static_vectors")
        self._projection = _double(self._static.get_param("W")).T if self._static else None
        learned = _double(nodes["maxout"].get_param("W"))
        self._weights = learned.transpose(1, 2, 0)  # pieces × in × out
        self._offsets = _double(nodes["maxout"].get_param("b")).T[:, None, :]
        self._gain, self._shift = (_double(nodes["layernorm"].get_param(name)) for name in ("G", "b"))
        self._width = len(learned)
        self._lock = Lock()
        self.forget()

    def forget(self, room: int = 0) -> None:
        """Start anew, with room for so many words or more."""
        self._rows = np.empty((max(LIMIT, room), self._width), dtype="float32")
        self._places: dict[bytes, int] = {}

    def of(self, docs: Sequence[Any]) -> list[Any]:
        """For each doc an array of tokens × width."""
        words = np.concatenate([doc.to_array(WORD) for doc in docs])
        keys = words.view(f"V{words.itemsize * len(WORD)}").ravel().tolist()
        with self._lock:
            try:
                places = [self._places[key] for key in keys]
            except KeyError:
                self._learn(docs, keys)
                places = [self._places[key] for key in keys]
            rows = self._rows[places]
        return np.split(rows, np.cumsum([len(doc) for doc in docs])[:-1])

    def _learn(self, docs: Sequence[Any], keys: Sequence[bytes]) -> None:
        """Vectors of what has not been met, from its first occurrence; room is made for it."""
        if len(self._places) + len(keys) > len(self._rows):
            self.forget(len(keys))
        new: dict[bytes, int] = {}
        for place, key in enumerate(keys):
            if key not in self._places:
                new.setdefault(key, place)
        known, places = len(self._places), list(new.values())
        features = np.concatenate([doc.to_array(self._columns) for doc in docs])[places]
        parts = [self._tables.predict(features)]
        if self._projection is not None:
            parts.append(self._projected(docs, places))
        self._rows[known : known + len(new)] = self._mixed(np.concatenate(parts, axis=1, dtype="float64"))
        self._places.update(zip(new, range(known, known + len(new)), strict=True))

    def _projected(self, docs: Sequence[Any], places: list[int]) -> Any:
        """The words' own vectors as the model projects them, zeros where there is none."""
        vectors = docs[0].vocab.vectors
        found = vectors.find(keys=np.concatenate([doc.to_array(vectors.attr) for doc in docs])[places])
        rows = _double(vectors.data[found]) @ self._projection
        rows[found < 0] = 0
        return rows

    def _mixed(self, rows: Any) -> Any:
        """Maxout and layer norm."""
        best = (rows @ self._weights + self._offsets).max(axis=0)
        best -= best.mean(axis=1, keepdims=True)
        spread = (best * best).mean(axis=1, keepdims=True) + EPSILON
        return best / np.sqrt(spread) * self._gain + self._shift


def _double(array: Any) -> Any:
    return np.asarray(array, dtype="float64")


def remember(model: Model[Any, Any]) -> None:
    """Put a memory of words in the place of each embedding of a model, which will not be trained again."""
    for node in list(model.walk()):
        for index, layer in enumerate(node.layers):
            if layer.layers and layer.layers[-1].name == "ragged2list":
                node.layers[index] = _remembering(layer)


def _remembering(layer: Model[Any, Any]) -> Model[Any, Any]:
    words = Words(layer)

    def forward(model: Model[Any, Any], docs: Any, is_train: bool) -> Any:
        return words.of(docs), lambda gradient: []

    return Model("words", forward, attrs={"words": words})
