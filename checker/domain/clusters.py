"""What alignment hands to comparison: claims about one thing, why they belong together, and what came close."""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, NearMiss, Weight


@dataclass(frozen=True, slots=True)
class FactCluster:
    """Claims of one fact, in order of source and place. `weights` explain the weakest link that holds it together;
    `comparisons` say what every two claims come to, in order of `itertools.combinations`, where that is known."""

    claims: tuple[Claim, ...]
    weights: tuple[Weight, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
