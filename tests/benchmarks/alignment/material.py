"""Where the sets are, and the program that is run over them, with what it can remember between two runs."""

from __future__ import annotations

import importlib.util
import os
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from checker import Report, Settings, check
from checker.alignment import sameness
from checker.fitting.material import fold
from checker.language.meaning.vectors import Vectors

ROOT = Path(__file__).resolve().parents[3]
Item = TypeVar("Item")


class Absent(Exception):
    """A set or a scorer is not there."""


def shared() -> Path:
    """The folder that holds `eval` and `training-data`."""
    return Path(os.environ.get("CHECK_SOURCES_EVAL", ROOT.parent / "shared"))


def found(*parts: str) -> Path:
    """A file or folder of the evaluation material. Raises Absent."""
    path = shared().joinpath(*parts)
    if not path.exists():
        raise Absent(f"there is no {path}; CHECK_SOURCES_EVAL names the folder that holds eval and training-data")
    return path


@cache
def scorer(name: str) -> ModuleType:
    """A scorer beside the sets, as a module. Raises Absent."""
    spec = importlib.util.spec_from_file_location(name, found("eval", f"{name}.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass(frozen=True, slots=True)
class Program:
    """The program as it ships, with a store for the claims of articles that come again.

    With `folds` (folders fold0 … fold4, each with weights fitted without that fold of stories) the stories of the sets
    that weights were fitted on are read with the weights that have not seen them.
    """

    store: str
    folds: Path | None = None

    def check(self, paths: Sequence[Path], story: str = "") -> Report:
        """The report on a story's clippings; `story` is its name where weights may have been fitted on it."""
        return check(paths, Settings(store=self.store, weights=self.weights(story)))

    def weights(self, story: str) -> str:
        """The weights that a story is read with."""
        return str(self.folds / f"fold{fold(story)}") if self.folds and story else ""


@dataclass(frozen=True, slots=True)
class Sample:
    """How much of a set is run: all of it, or a part that is the same on every run."""

    quick: bool = False
    seed: int = 1

    def of(self, items: Sequence[Item], count: int) -> list[Item]:
        """At most so many of the items, in their order."""
        if not self.quick or len(items) <= count:
            return list(items)
        chosen = random.Random(self.seed).sample(range(len(items)), count)
        return [items[number] for number in sorted(chosen)]


@contextmanager
def vectors_once() -> Iterator[None]:
    """The contexts of an article come again in each case that holds it: each is encoded once in all the run.

    Vectors do not depend on what is encoded beside them, so the reports stay what they are.
    """
    real = sameness.encoder

    @cache
    def encoder(weights: str) -> sameness.Encode | None:
        encode = real(weights)
        return None if encode is None else remembering(encode)

    sameness.encoder = encoder
    try:
        yield
    finally:
        sameness.encoder = real


def remembering(encode: sameness.Encode) -> sameness.Encode:
    """The same vectors, each text encoded once."""
    known: dict[str, Vectors] = {}

    def vectors(texts: Sequence[str]) -> Vectors:
        import numpy as np  # here, as the program decides on how many threads it computes

        missing = sorted(set(texts) - known.keys())
        if missing:
            known.update(zip(missing, encode(missing), strict=True))
        return np.stack([known[text] for text in texts])

    return vectors
