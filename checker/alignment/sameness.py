"""How alike the contexts of two claims are in meaning, values hidden: asked only where the words leave it open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from checker.alignment.views import View
from checker.language import meaning
from checker.language.meaning.contexts import context_of
from checker.language.meaning.vectors import UNIT, Vectors, packed, unpacked

Encode = Callable[[Sequence[str]], Iterable[Vectors]]

ENCODER = "meaning.npz"
KEPT = 50_000
"""Vectors that a process keeps: stories are told in like words."""


class Keeping:
    """An encoder that makes the vector of a text once, as long as there are not too many."""

    def __init__(self, encode: Encode) -> None:
        self._encode = encode
        self._known: dict[str, Vectors] = {}

    def __call__(self, texts: Sequence[str]) -> list[Vectors]:
        if len(self._known) > KEPT:
            self._known.clear()
        missing = [text for text in texts if text not in self._known]
        self._known.update(zip(missing, self._encode(missing), strict=True))
        return [self._known[text] for text in texts]


class Memory(Protocol):
    """Vectors that earlier runs made, as bytes, by text."""

    def recall(self, texts: Sequence[str]) -> Mapping[str, bytes]: ...

    def keep(self, vectors: Mapping[str, bytes]) -> None: ...


def remembering(encode: Encode, memory: Memory) -> Encode:
    """An encoder that is asked only for what nobody remembers."""

    def vectors(texts: Sequence[str]) -> list[Vectors]:
        known = {text: unpacked(vector) for text, vector in memory.recall(texts).items()}
        missing = [text for text in texts if text not in known]
        made = dict(zip(missing, encode(missing), strict=True)) if missing else {}
        memory.keep({text: packed(vector) for text, vector in made.items()})
        return [known[text] if text in known else made[text] for text in texts]

    return vectors


class Meanings:
    """Vectors of the contexts of claims, each made once."""

    def __init__(self, encode: Encode) -> None:
        self._encode = encode
        self._known: dict[str, Vectors] = {}
        self._contexts: dict[int, str] = {}

    def learn(self, views: Iterable[View]) -> None:
        """Make the vectors that are still missing, all at once."""
        contexts = {self._context(view) for view in views} - self._known.keys()
        texts = sorted(contexts)
        if texts:
            self._known.update(zip(texts, self._encode(texts), strict=True))

    def likeness(self, a: View, b: View) -> float:
        """The cosine of two claims' contexts, -1 to 1."""
        left, right = (self._known[self._context(view)].astype("int64") for view in (a, b))
        return round(int(left @ right) / UNIT**2, 4)

    def _context(self, view: View) -> str:
        key = id(view.claim)
        if key not in self._contexts:
            self._contexts[key] = context_of(view.claim)
        return self._contexts[key]


def meanings_of(weights: str, memory: Memory | None = None) -> Meanings | None:
    """The encoder that belongs to a set of alignment weights: in their folder, or the one that ships; None without."""
    encode = encoder(weights)
    if encode is None:
        return None
    return Meanings(encode if memory is None else remembering(encode, memory))


@cache
def encoder(weights: str) -> Encode | None:
    folder = Path(weights)
    path = folder / ENCODER if weights and folder.is_dir() else meaning.SHIPPED
    # It is loaded on the first question: often all is remembered, or there is nothing to ask.
    return Keeping(lambda texts: meaning.load(path).vectors(texts)) if path.is_file() else None
