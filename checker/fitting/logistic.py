"""Penalised logistic regression over comparison levels: one weight a level, in bits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Levels = Mapping[str, str | float]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """A prior and the bits of every level of every feature."""

    prior: float
    features: dict[str, dict[str, float]]


def fit(rows: Sequence[Levels], labels: Sequence[bool], weights: Sequence[float], ridge: float = 2.0) -> Fit:
    """Weights that minimise the log loss plus `ridge`/2 times their squares, by Newton's method.

    `rows` give the level of each feature, `weights` how much each example counts. The prior is not penalised.
    """
    columns = sorted({(feature, str(level)) for row in rows for feature, level in row.items()})
    index = {column: number for number, column in enumerate(columns)}
    design = np.zeros((len(rows), len(columns) + 1))
    design[:, -1] = 1.0
    for number, row in enumerate(rows):
        for feature, level in row.items():
            design[number, index[feature, str(level)]] = 1.0
    beta = newton(design, np.asarray(labels, dtype=float), np.asarray(weights, dtype=float), ridge)
    bits = beta / np.log(2)
    features: dict[str, dict[str, float]] = {}
    for (feature, level), number in index.items():
        features.setdefault(feature, {})[str(level)] = round(float(bits[number]), 3)
    return Fit(round(float(bits[-1]), 3), features)


def newton(design: Floats, labels: Floats, weights: Floats, ridge: float, steps: int = 40) -> Floats:
    """The minimum, by damped Newton steps; the problem is convex, so it is the only one."""
    penalty = np.full(design.shape[1], ridge)
    penalty[-1] = 1e-6
    beta = np.zeros(design.shape[1])
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        gradient = design.T @ (weights * (chance - labels)) + penalty * beta
        curve = weights * np.maximum(chance * (1 - chance), 1e-6)
        step = np.linalg.solve((design * curve[:, None]).T @ design + np.diag(penalty), gradient)
        beta = beta - step
        if float(np.abs(step).max()) < 1e-6:
            break
    return beta
