"""Match weights: for every family of kinds a prior and what each comparison level adds to it, in bits.

The weights are data. Those of numbers, dates and names are fitted by `python -m checker.fitting` on labelled pairs and
stored in `data/weights.json`; facts in words have few labelled pairs, and their bits are set by hand in
`data/words.json`, used where a weights file has none for their family, as are those of groups (telling.py). They add
up: prior + contributions = log2 odds that two claims are about the same fact (Fellegi and Sunter 1969; splink's
waterfall). A family has one weight a level, or small trees whose sum is shared out exactly among the features on the
way to each leaf (Saabas 2014).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import isfinite
from pathlib import Path
from typing import Any

from checker.alignment.forest import Forest, Levels, Node
from checker.alignment.telling import Telling
from checker.domain.findings import Verdict, Weight
from checker.errors import SettingsError

STRICTNESS = {"strict": 1.5, "normal": 0.0, "loose": -1.5}


@dataclass(frozen=True)
class Family:
    """Fitted weights of one family: `least` holds the bits that a link of each verdict needs."""

    prior: float
    features: Mapping[str, Mapping[str, float]]
    least: Mapping[str, float]
    trees: tuple[Node, ...] = ()

    def total(self, levels: Levels) -> float:
        """The sum of the waterfall, without the waterfall: most pairs need no more."""
        bits = self.prior + self._forest.total(levels)
        for feature, table in self.features.items():
            level = levels.get(feature, "")
            bits += table.get(f"{level:.2f}" if isinstance(level, float) else level, 0.0)
        return bits

    def weigh(self, levels: Levels) -> tuple[Weight, ...]:
        """The waterfall of a pair: prior first, then its levels; a level never seen weighs nothing."""
        shares: dict[str, float] = defaultdict(float)
        prior = self.prior + sum(tree.value for tree in self.trees)
        for feature, step in self._forest.steps(levels):
            shares[feature] += step
        steps = [Weight("prior", "", prior)]
        for feature, level in levels.items():
            shown = f"{level:.2f}" if isinstance(level, float) else level
            bits = self.features.get(feature, {}).get(shown, 0.0) + shares.get(feature, 0.0)
            steps.append(Weight(feature, shown, bits))
        return tuple(steps)

    @cached_property
    def _forest(self) -> Forest:
        return Forest(self.trees)

    def enough(self, verdict: Verdict | None, strictness: str) -> float:
        """Bits that a link needs, by the verdict that it would give."""
        return self.least.get(verdict.value if verdict else "none", 0.0) + STRICTNESS[strictness]


NOTHING = Family(-99.0, {}, {"none": 99.0})
"""The weights of a kind that was never fitted: nothing is joined."""


def bits(weights: tuple[Weight, ...]) -> float:
    """The sum of a waterfall: log2 odds of a match."""
    return sum(weight.bits for weight in weights)


def load(path: str = "") -> dict[str, Family]:
    """Families by name from a weights file, or a folder that holds `weights.json`; "" is the shipped one.

    Raises SettingsError where the file cannot be read or is no weights file.
    """
    return tables(path)[0]


def load_telling(path: str = "") -> Telling:
    """How contradictions are weighed over all their articles: set by hand, unless the weights file has its own table.

    Raises SettingsError as `load` does.
    """
    return tables(path)[1]


@cache
def tables(path: str) -> tuple[dict[str, Family], Telling]:
    """All that a weights file says, read once; what it leaves out is as set by hand."""
    try:
        by_hand, own = json.loads(shipped_text("words.json")), json.loads(source_text(path))
        rows = by_hand["families"] | own["families"]
        return {name: family(row) for name, row in rows.items()}, telling(own.get("telling") or by_hand["telling"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingsError(f"{path or 'shipped weights'}: cannot be used as alignment weights: {error}") from error


def telling(row: Mapping[str, Any]) -> Telling:
    """The weights of groups as the weights file writes them."""
    bits = {name: float(number) for name, number in row["bits"].items()}
    if not all(map(isfinite, (*bits.values(), row["least"]))):
        raise ValueError("a weight is no number")
    return Telling(bits, float(row["least"]))


def family(row: Mapping[str, Any]) -> Family:
    """A family as the weights file writes it."""
    trees = tuple(node(tree) for tree in row.get("trees", ()))
    return Family(float(row["prior"]), row.get("features", {}), row["least"], trees)


def node(row: Mapping[str, Any]) -> Node:
    """A tree as the weights file writes it."""
    if "feature" not in row:
        return Node(float(row["value"]))
    return Node(
        float(row["value"]),
        str(row["feature"]),
        frozenset(row.get("levels", ())),
        float(row.get("upto", 0.0)),
        (node(row["yes"]), node(row["no"])),
    )


def source_text(path: str) -> str:
    """The text of the weights file."""
    if not path:
        return shipped_text("weights.json")
    place = Path(path)
    if place.is_dir():
        place = place / "weights.json"
    return place.read_text(encoding="utf-8")


def shipped_text(name: str) -> str:
    """The text of a file of weights that the program brings along."""
    return (files("checker.alignment") / "data" / name).read_text(encoding="utf-8")
