"""How a pair of claims stands among its rivals in a grid, by the closeness of their values and by their wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.alignment.crowds import candidates
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
    met = list(candidates(rows, columns))
    value = {(i, j): near(rows[i].claim, columns[j].claim) for i, j in met}
    wording = {(i, j): words(rows[i], columns[j]) for i, j in met}
    many = len(rows) * len(columns)
    crowd = "alone" if many == 1 else "few" if many <= 12 else "some" if many <= 80 else "many"
    by_value, by_wording = ranks(value), ranks(wording)
    return {pair: Standing(by_value[pair], by_wording[pair], crowd, value[pair], wording[pair]) for pair in met}


def words(a: View, b: View) -> float:
    """One figure for how alike two contexts are worded."""
    alike = overlap(a.near_senses, b.near_senses) + overlap(a.sentence_senses, b.sentence_senses)
    return alike + 0.5 * overlap(a.path_senses, b.path_senses) + 0.2 * shared_concept(a.concepts, b.concepts)


def ranks(scores: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], str]:
    """For each pair: best for both ("mutual", or "tied" with others), for one, or for none; with the margin."""
    rows = best_two((i for i, _ in scores), scores.values())
    columns = best_two((j for _, j in scores), scores.values())
    return {pair: rank(score, rows[pair[0]], columns[pair[1]]) for pair, score in scores.items()}


def best_two(keys: Iterable[int], scores: Iterable[float]) -> dict[int, list[float]]:
    """The two highest scores of each key; 0 where there is no second."""
    found: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for key, score in zip(keys, scores, strict=True):
        if score > found[key][1]:
            found[key] = sorted((found[key][0], score), reverse=True)
    return found


def rank(score: float, row: Sequence[float], column: Sequence[float]) -> str:
    if score <= 0:
        return "nought"
    tops = (score >= row[0]) + (score >= column[0])
    if tops < 2:
        return "best for one" if tops else "none"
    rival = max(row[1], column[1])
    if rival >= score:
        return "tied"
    return "mutual, clear" if rival < 0.7 * score else "mutual, close"


def shared_concept(a: Told, b: Told) -> float:
    """How surely both measure one concept, 0 to 3."""
    return max((min(strength, b.get(concept, 0.0)) for concept, strength in a.items()), default=0.0)
