"""Match weights: for every family of kinds a prior and, for each comparison level, its bits (log2 Bayes factors).

The weights are data, fitted by `python -m checker.alignment.training` on labelled pairs and stored in
`data/weights.json`. They add up: prior + levels = log2 odds that two claims are about the same fact
(Fellegi and Sunter 1969; splink's waterfall).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from checker.domain.findings import Verdict, Weight
from checker.errors import SettingsError

STRICTNESS = {"strict": 1.5, "normal": 0.0, "loose": -1.5}


@dataclass(frozen=True)
class Family:
    """Fitted weights of one family: `least` holds the bits that a link of each verdict needs."""

    prior: float
    features: Mapping[str, Mapping[str, float]]
    least: Mapping[str, float]

    def weigh(self, levels: Mapping[str, str]) -> tuple[Weight, ...]:
        """The waterfall of a pair: prior first, then its levels; a level never seen weighs nothing."""
        steps = [Weight("prior", "", self.prior)]
        for feature, level in levels.items():
            steps.append(Weight(feature, level, self.features.get(feature, {}).get(level, 0.0)))
        return tuple(steps)

    def enough(self, verdict: Verdict | None, strictness: str) -> float:
        """Bits that a link needs, by the verdict that it would give."""
        return self.least.get(verdict.value if verdict else "none", 0.0) + STRICTNESS[strictness]


NOTHING = Family(-99.0, {}, {"none": 99.0})
"""The weights of a kind that was never fitted: nothing is joined."""


def bits(weights: tuple[Weight, ...]) -> float:
    """The sum of a waterfall: log2 odds of a match."""
    return sum(weight.bits for weight in weights)


@cache
def load(path: str = "") -> dict[str, Family]:
    """Families by name from a weights file, or a folder that holds `weights.json`; "" is the shipped one.

    Raises SettingsError where the file cannot be read or is no weights file.
    """
    try:
        text = source_text(path)
        table = json.loads(text)
        return {name: Family(row["prior"], row["features"], row["least"]) for name, row in table["families"].items()}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{path or 'shipped weights'}: cannot be used as alignment weights: {error}") from error


def source_text(path: str) -> str:
    """The text of the weights file."""
    if not path:
        return (files("checker.alignment") / "data" / "weights.json").read_text(encoding="utf-8")
    place = Path(path)
    if place.is_dir():
        place = place / "weights.json"
    return place.read_text(encoding="utf-8")
