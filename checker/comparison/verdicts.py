"""The verdict of a fact: every two of its claims go down the ladder of their kind, and the worst pair decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import combinations

from checker.comparison.birthdays import dates_of_ages, with_birthdays
from checker.comparison.developments import with_developments
from checker.comparison.fingerprints import canonical, fingerprint
from checker.comparison.importance import importance
from checker.comparison.sides import sides_of
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.findings import Comparison, Fact, Verdict
from checker.domain.values import Quantity, Words

Compare = Callable[[Claim, Claim], Comparison]
Dates = Mapping[str, date | None]

SEVERITY = {Verdict.CONFLICT: 3, Verdict.APPROXIMATE: 2, Verdict.AGREE: 1}
GROWING = frozenset({"count", "money", "quantity"})


def judge(cluster: FactCluster, compare: Compare, published: Dates) -> Fact:
    """The fact that a cluster comes to. `published` gives the date of each source, where known."""
    claims = cluster.claims
    days = dates_of_ages(claims, published)
    known = cluster.comparisons or [compare(a, b) for a, b in combinations(claims, 2)]
    pairs = {
        (i, j): with_developments(with_birthdays(told, claims[i], claims[j], days), claims[i], claims[j], published)
        for (i, j), told in zip(combinations(range(len(claims)), 2), known, strict=True)
    }
    verdict, decisive = worst(pairs | ({(0, 0): told} if (told := in_itself(claims, compare)) else {}))
    sources = {claim.source for claim in claims}
    if len(sources) == 1 and verdict is not Verdict.CONFLICT:
        verdict = Verdict.SINGLE
    subject, measure = canonical(claims)
    return Fact(
        id=fingerprint(claims),
        kind=claims[0].kind,
        subject=subject,
        measure=measure,
        verdict=verdict,
        level=decisive.level if decisive else "single",
        explanation=decisive.reason if decisive else "Only one source says this.",
        claims=claims,
        sides=sides_of(claims, pairs),
        within=len(sources) == 1,
        superseded=superseded(claims, verdict, published),
        weights=cluster.weights,
        near_misses=cluster.near_misses,
        importance=importance(claims, verdict),
    )


def in_itself(claims: Sequence[Claim], compare: Compare) -> Comparison | None:
    """How the one claim of a fact contradicts itself ("three modes: A and B"), None where it does not."""
    listed = len(claims) == 1 and isinstance(claims[0].mention.value, Words) and bool(claims[0].mention.value.items)
    told = compare(claims[0], claims[0]) if listed else None
    return told if told is not None and told.verdict is Verdict.CONFLICT else None


def worst(pairs: Mapping[tuple[int, int], Comparison]) -> tuple[Verdict, Comparison | None]:
    """The worst verdict of all pairs and the comparison that gave it; the first in order where several do."""
    told = [row for row in pairs.values() if row.verdict is not None]
    if not told:
        return Verdict.SINGLE, None
    decisive = max(told, key=lambda row: SEVERITY.get(row.verdict or Verdict.SINGLE, 0))
    return decisive.verdict or Verdict.SINGLE, decisive


def superseded(claims: Sequence[Claim], verdict: Verdict, published: Dates) -> bool:
    """Whether the values differ as a growing figure does: every later article says more than every earlier one."""
    if verdict not in {Verdict.CONFLICT, Verdict.APPROXIMATE} or claims[0].kind not in GROWING:
        return False
    dated = [(published.get(c.source), c.mention.value) for c in claims]
    known = [(day, value.number) for day, value in dated if day is not None and isinstance(value, Quantity)]
    if len(known) < len(claims) or len({day for day, _ in known}) < 2:
        return False
    return all(a[1] <= b[1] for a, b in combinations(sorted(known), 2) if a[0] < b[0]) and all(
        a[1] == b[1] for a, b in combinations(known, 2) if a[0] == b[0]
    )
