"""How a pair of claims stands among its rivals in a grid, by the closeness of their values and by their wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from checker.alignment.views import View, overlap
from checker.domain.claims import Claim
from checker.language.concepts import Told


@dataclass(frozen=True, slots=True)
class Standing:
    """How a pair stands among its rivals in the grid: for closeness and for wording, who is best for whom.

    `near` is the closeness of the values, `alike` that of the wording.
    """

    value: str
    wording: str
    rivals: str
    near: float = 0.0
    alike: float = 0.0


def standings(
    rows: tuple[View, ...], columns: tuple[View, ...], near: Callable[[Claim, Claim], float]
) -> Mapping[tuple[int, int], Standing]:
    """For every pair of a grid how it ranks, by closeness of value and by wording, in its row and its column."""
    value = {(i, j): near(a.claim, b.claim) for i, a in enumerate(rows) for j, b in enumerate(columns)}
    wording = {(i, j): words(a, b) for i, a in enumerate(rows) for j, b in enumerate(columns)}
    many = len(rows) * len(columns)
    crowd = "alone" if many == 1 else "few" if many <= 12 else "some" if many <= 80 else "many"
    by_value, by_wording = ranks(value, len(rows), len(columns)), ranks(wording, len(rows), len(columns))
    return {pair: Standing(by_value[pair], by_wording[pair], crowd, value[pair], wording[pair]) for pair in value}


def words(a: View, b: View) -> float:
    """One figure for how alike two contexts are worded."""
    alike = overlap(a.near_senses, b.near_senses) + overlap(a.sentence_senses, b.sentence_senses)
    return alike + 0.5 * overlap(a.path_senses, b.path_senses) + 0.2 * shared_concept(a.concepts, b.concepts)


def ranks(scores: Mapping[tuple[int, int], float], rows: int, columns: int) -> dict[tuple[int, int], str]:
    """For each pair: best for both ("mutual", or "tied" with others), for one, or for none; with the margin."""
    best_row = [sorted((scores[i, j] for j in range(columns)), reverse=True)[:2] for i in range(rows)]
    best_column = [sorted((scores[i, j] for i in range(rows)), reverse=True)[:2] for j in range(columns)]
    return {pair: rank(score, best_row[pair[0]], best_column[pair[1]]) for pair, score in scores.items()}


def rank(score: float, row: list[float], column: list[float]) -> str:
    if score <= 0:
        return "nought"
    tops = (score >= row[0]) + (score >= column[0])
    if tops < 2:
        return "best for one" if tops else "none"
    rival = max([*row[1:], *column[1:]], default=0.0)
    if rival >= score:
        return "tied"
    return "mutual, clear" if rival < 0.7 * score else "mutual, close"


def shared_concept(a: Told, b: Told) -> float:
    """How surely both measure one concept, 0 to 3."""
    return max((min(strength, b.get(concept, 0.0)) for concept, strength in a.items()), default=0.0)
