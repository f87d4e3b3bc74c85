"""How many bits a link needs: by family and verdict, the bound with the best F-measure on stories not fitted on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

BETA = {"conflict": 0.35, "approximate": 0.8, "agree": 1.0, "none": 0.6}
FLOOR = {"conflict": 0.0, "approximate": -1.0, "agree": -2.0, "none": 0.0}

CAREFUL = {("date+meaning", "conflict"): 2.0}
"""Real stories hold many dates and few contradictions of dates, fewer than the stories that bounds are found on."""
SHIFT = {("number", "conflict"): -0.35, ("number", "approximate"): 0.2, ("date", "approximate"): 0.4}
"""Most stories that bounds are found on were written to be hard, so the bounds come out too careful for contradictions
and not careful enough for what nearly agrees: by so many bits on 24 stories of other hands, cross-validated."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A link that survived one-to-one matching: what it would say, its bits, and whether it is right."""

    family: str
    verdict: str
    total: float
    same: bool
    weight: float = 1.0


def thresholds(outcomes: Iterable[Outcome]) -> dict[str, dict[str, float]]:
    """For every family the bits that each verdict needs."""
    rows: Mapping[tuple[str, str], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        rows[outcome.family, outcome.verdict].append(outcome)
    found: dict[str, dict[str, float]] = {}
    for (family, verdict), some in sorted(rows.items()):
        found.setdefault(family, {})[verdict] = best(some, BETA[verdict], FLOOR[verdict])
        least = CAREFUL.get((family, verdict), FLOOR[verdict])
        moved = found[family][verdict] + SHIFT.get((family.removesuffix("+meaning"), verdict), 0.0)
        found[family][verdict] = round(max(least, moved), 2)
    for bounds in found.values():
        for verdict in BETA:
            bounds.setdefault(verdict, 3.0 if verdict in {"conflict", "none"} else 1.0)
    return found


def best(rows: Sequence[Outcome], beta: float, floor: float) -> float:
    """The bound with the highest F-beta; without right links, a bound that little passes."""
    right = sum(row.weight for row in rows if row.same)
    if not right:
        return 6.0
    score, bound, hit, said = 0.0, 6.0, 0.0, 0.0
    ranked = sorted((row for row in rows if row.total >= floor), key=lambda r: -r.total)
    for row, following in zip_longest(ranked, ranked[1:]):
        said += row.weight
        hit += row.weight if row.same else 0.0
        f = (1 + beta**2) * hit / (said + beta**2 * right)
        if f > score:
            below = following.total if following else floor
            score, bound = f, max(floor, (row.total + below) / 2)
    return round(bound, 2)
