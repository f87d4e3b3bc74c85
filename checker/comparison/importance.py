"""What a reader wants to see first (checkworthiness): money, people hurt and dates, leads, and many sources."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.claims import Claim
from checker.domain.findings import Verdict

BY_KIND = {"money": 3.0, "event": 2.5, "polarity": 2.5, "count": 2.5, "date": 2.0, "role": 2.0, "percent": 2.0}
HURT = frozenset("kill die dead death injure injured hurt wound victim casualty missing arrest".split())
BY_VERDICT = {Verdict.CONFLICT: 100.0, Verdict.APPROXIMATE: 50.0, Verdict.AGREE: 10.0, Verdict.SINGLE: 0.0}


def importance(claims: Sequence[Claim], verdict: Verdict) -> float:
    """Higher is shown earlier; the verdict weighs most, then kind, sources and place in the article."""
    sources = len({claim.source for claim in claims})
    lead = 1.0 - min(claim.context.position for claim in claims)
    words = {word for claim in claims for word in (*claim.context.near, claim.context.verb)}
    score = BY_VERDICT[verdict] + BY_KIND.get(claims[0].kind, 1.0) + 1.5 * (sources - 1) + 2.0 * lead
    return round(score + (3.0 if words & HURT else 0.0), 4)
