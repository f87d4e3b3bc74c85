"""Figures of a set, the bars that they should reach, and the file that keeps the last ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

Kept = Mapping[str, Mapping[str, Mapping[str, float]]]
"""By set and measure: the value, and of how many cases it is a share (where it is one)."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What a figure should reach, or, `at_most`, should not be above."""

    bound: float
    at_most: bool = False

    def met(self, value: float) -> bool:
        return value <= self.bound if self.at_most else value >= self.bound

    def __str__(self) -> str:
        return f"{'≤' if self.at_most else '≥'} {self.bound:g}"


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured: a share of so many cases, or a plain number where `of` is None. No value where no case is."""

    measure: str
    value: float | None
    of: int | None = None
    bar: Bar | None = None


@dataclass(frozen=True)
class Result:
    """The figures of a set, and by topic what a reader should look at (it quotes the set and is never kept)."""

    figures: tuple[Figure, ...]
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def share(measure: str, hit: int, of: int, bar: Bar | None = None) -> Figure:
    """So many of so many cases."""
    return Figure(measure, round(hit / of, 4) if of else None, of, bar)


def per(measure: str, count: int, of: int, bar: Bar | None = None) -> Figure:
    """So many a story, which may be more than one."""
    return Figure(measure, round(count / of, 2) if of else None, of, bar)


def at_least(bound: float) -> Bar:
    return Bar(bound)


def at_most(bound: float) -> Bar:
    return Bar(bound, at_most=True)


def load(path: Path) -> Kept:
    """What was kept; nothing where there is no file yet."""
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def updated(kept: Kept, name: str, figures: Iterable[Figure]) -> Kept:
    """What is kept with the figures of a set in place of those it had; the other sets stay."""
    return {**kept, name: {figure.measure: as_kept(figure) for figure in figures if figure.value is not None}}


def as_kept(figure: Figure) -> dict[str, float]:
    """A figure as the file holds it."""
    assert figure.value is not None
    return {"value": figure.value} if figure.of is None else {"value": figure.value, "of": figure.of}


def written(kept: Kept) -> str:
    """The file's text: sets by name, a line a measure in the order of the table, so that a change is one line."""
    blocks = []
    for name in sorted(kept):
        lines = [f"  {json.dumps(measure)}: {json.dumps(row)}" for measure, row in kept[name].items()]
        blocks.append(f" {json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n }")
    return "{\n" + ",\n".join(blocks) + "\n}\n"
