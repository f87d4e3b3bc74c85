"""Alignment: claims of all documents in, clusters of claims about one fact out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checker.alignment.blocking import grids
from checker.alignment.clustering import clusters
from checker.alignment.families import Compare
from checker.alignment.matching import weighed
from checker.alignment.views import View, views
from checker.alignment.weights import load
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster


def align(
    claims: Iterable[Claim], compare: Compare, weights: str = "", strictness: str = "normal"
) -> tuple[FactCluster, ...]:
    """Every claim in exactly one cluster; the order of the claims does not matter.

    `compare` says what two claims would come to: a conflict needs more evidence than an agreement.
    Raises SettingsError for weights that cannot be read.
    """
    families = load(weights)
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    seen = [views(sorted(by_source[source], key=place)) for source in sorted(by_source)]
    links = [link for grid in grids(seen) for link in weighed(grid, families, compare, strictness)]
    everything: list[View] = [view for row in seen for view in row]
    return tuple(clusters(everything, links, compare))


def place(claim: Claim) -> tuple[int, int, str, str]:
    """Where a claim stands, for a stable order."""
    return claim.mention.span.start, claim.mention.span.end, claim.kind, claim.measure
