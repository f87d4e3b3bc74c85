"""What a reader wants to see first (checkworthiness): money, people hurt and dates, leads, and many sources."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.claims import Claim
from checker.domain.findings import Verdict

BY_KIND = {"money": 3.0, "event": 2.5, "polarity": 2.5, "count": 2.5, "date": 2.0, "role": 2.0, "percent": 2.0}
HURT = frozenset("kill die dead death injure injured hurt wound victim casualty missing arrest".split())
TOLLS = frozenset({"count", "event", "polarity"})
"""Kinds that tell how many were hurt, and whether anybody was."""
SPELLED_ALIKE = 9.0
BY_VERDICT = {Verdict.CONFLICT: 100.0, Verdict.APPROXIMATE: 50.0, Verdict.AGREE: 10.0, Verdict.SINGLE: 0.0}


def importance(claims: Sequence[Claim], verdict: Verdict) -> float:
    """Higher is shown earlier; the verdict weighs most, then kind, sources and place in the article.

    Names that all spell alike come after the other agreements: there is nothing in them to check.
    """
    sources = len({claim.source for claim in claims})
    lead = 1.0 - min(claim.context.position for claim in claims)
    if verdict is Verdict.AGREE and claims[0].kind == claims[0].measure == "name":
        return round(SPELLED_ALIKE + lead, 4)
    words = {word for claim in claims for word in (*claim.context.near, claim.context.verb, *claim.measure.split())}
    score = BY_VERDICT[verdict] + BY_KIND.get(claims[0].kind, 1.0) + 1.5 * (sources - 1) + 2.0 * lead
    hurt = bool(words & HURT) * (4.0 if claims[0].kind in TOLLS else 1.0)
    return round(score + hurt, 4)
