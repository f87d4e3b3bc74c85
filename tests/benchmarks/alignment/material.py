"""Where the sets are, and the program that is run over them."""

from __future__ import annotations

import importlib.util
import os
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from checker import Report, Settings, check
from checker.fitting.material import fold

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
    """The program as it ships, with a store for what it knows of articles that come again.

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
