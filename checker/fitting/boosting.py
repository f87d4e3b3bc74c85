"""Small boosted trees over comparison levels (Friedman 2001), grown by histograms; levels are the only splits.

Each tree is shallow. A split asks whether the level of one feature is among some levels, or whether a degree is below
a bound, so that a tree can be read and its sum can be shared out exactly among the features on the way to a leaf.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Levels = Mapping[str, str | float]
Floats = NDArray[np.float64]
Codes = NDArray[np.int64]
Tree = dict[str, object]


@dataclass(frozen=True)
class Shape:
    """How trees are grown: learning rate, depth, least summed curvature of a leaf, ridge on leaf values."""

    trees: int = 120
    rate: float = 0.08
    depth: int = 3
    least: float = 1.5
    ridge: float = 3.0


@dataclass(frozen=True)
class Table:
    """Examples as codes: one column a feature. A column of words has its levels, a column of degrees its bounds:
    code k stands for the k-th level, or for degrees from bound k-1 up to bound k."""

    features: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    bounds: tuple[tuple[float, ...], ...]
    codes: Codes


@dataclass(frozen=True)
class Boosted:
    """A prior in bits and trees whose values are in bits."""

    prior: float
    trees: tuple[Tree, ...]


BINS = 24


def table(rows: Sequence[Levels]) -> Table:
    """Levels as codes; features and levels in alphabetical order."""
    features = tuple(sorted({feature for row in rows for feature in row}))
    columns = [coded([row.get(feature, "") for row in rows]) for feature in features]
    names, bounds, codes = zip(*columns, strict=True)
    return Table(features, tuple(names), tuple(bounds), np.stack(codes, axis=1))


def coded(column: Sequence[str | float]) -> tuple[tuple[str, ...], tuple[float, ...], Codes]:
    """The levels or the bounds of a column, and its codes."""
    if all(isinstance(value, float) for value in column):
        degrees = np.array(column, dtype=float)
        cuts = np.unique(np.quantile(degrees, np.linspace(0, 1, BINS + 1)[1:-1]).round(3))
        return (), tuple(float(cut) for cut in cuts), np.searchsorted(cuts, degrees, side="left").astype(np.int64)
    names = tuple(sorted({str(value) for value in column}))
    index = {name: code for code, name in enumerate(names)}
    return names, (), np.array([index[str(value)] for value in column], dtype=np.int64)


def boost(rows: Sequence[Levels], labels: Sequence[bool], weights: Sequence[float], shape: Shape) -> Boosted:
    """Trees that minimise the log loss. The result depends on the examples alone."""
    data = table(rows)
    y, w = np.asarray(labels, dtype=float), np.asarray(weights, dtype=float)
    share = float(np.clip((w * y).sum() / w.sum(), 1e-3, 1 - 1e-3))
    prior = float(np.log(share / (1 - share)))
    score = np.full(len(y), prior)
    trees = []
    for _ in range(shape.trees):
        chance = 1 / (1 + np.exp(-score))
        gradient, curve = w * (y - chance), w * chance * (1 - chance)
        tree = grown(data, gradient, curve, np.arange(len(y)), shape, shape.depth, score)
        trees.append(tree)
    return Boosted(round(prior / np.log(2), 3), tuple(trees))


def grown(data: Table, gradient: Floats, curve: Floats, inside: Codes, shape: Shape, depth: int, score: Floats) -> Tree:
    """A tree for the examples `inside`; their scores are moved by the leaves' values."""
    total, weight = float(gradient[inside].sum()), float(curve[inside].sum())
    value = shape.rate * total / (weight + shape.ridge)
    found = best_split(data, gradient, curve, inside, shape) if depth else None
    node: Tree = {"value": round(value / np.log(2), 4)}
    if found is None:
        score[inside] += value
        return node
    column, left = found
    goes = np.isin(data.codes[inside, column], left)
    node["feature"] = data.features[column]
    if data.bounds[column]:
        node["upto"] = data.bounds[column][max(left)]
    else:
        node["levels"] = [data.names[column][code] for code in sorted(left)]
    node["yes"] = grown(data, gradient, curve, inside[goes], shape, depth - 1, score)
    node["no"] = grown(data, gradient, curve, inside[~goes], shape, depth - 1, score)
    return node


def best_split(
    data: Table, gradient: Floats, curve: Floats, inside: Codes, shape: Shape
) -> tuple[int, list[int]] | None:
    """The column and the levels whose separation gains most, None where no split gains."""
    total, weight = gradient[inside].sum(), curve[inside].sum()
    base = total**2 / (weight + shape.ridge)
    best_gain, best = 1e-6, None
    for column, bounds in enumerate(data.bounds):
        codes = data.codes[inside, column]
        size = len(bounds) + 1 if bounds else len(data.names[column])
        g = np.bincount(codes, weights=gradient[inside], minlength=size)
        h = np.bincount(codes, weights=curve[inside], minlength=size)
        # Levels in order of their own best value: the best two-way split of a category is a prefix of that order.
        order = np.arange(size) if bounds else np.argsort(-g / (h + shape.ridge), kind="stable")
        left_g, left_h = np.cumsum(g[order])[:-1], np.cumsum(h[order])[:-1]
        right_g, right_h = total - left_g, weight - left_h
        gains = left_g**2 / (left_h + shape.ridge) + right_g**2 / (right_h + shape.ridge) - base
        gains[(left_h < shape.least) | (right_h < shape.least)] = -1.0
        if len(gains) and gains.max() > best_gain + 1e-9:
            best_gain = float(gains.max())
            best = (column, [int(code) for code in order[: int(gains.argmax()) + 1]])
    return best
