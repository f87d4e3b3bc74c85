"""What a length of time is told for: how often something happens in it, how long a state lasts, a record."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.comparing import quoted

OFTEN = re.compile(
    r"\b(?:once|twice|times|first|second|third|fourth|fifth)\b[^,;.]{0,60}\b(?:in|within|for) (?:just |only |the )?$",
    re.IGNORECASE,
)
KNOWN = re.compile(
    r"\b(?:know[ns]?|knew|friends)\b[^,;.]{0,40}\bfor (?:about |around |some |nearly |over )?$", re.IGNORECASE
)
STATE = re.compile(r"[ -](pregnant|sober)\b", re.IGNORECASE)
RECORD_BEHIND = re.compile(r"[ -](?:high|highs|low|lows|peak|record)\b", re.IGNORECASE)
RECORD_BEFORE = re.compile(r"\b(?:high|low|larg|bigg|fast|steep|worst|strong|most)\w*\b[^,;.]{0,40}\b(?:in|for) $")
DECADE = Decimal(10)
NEAR = Decimal("0.05")


def of_other_uses(a: Claim, b: Claim) -> Comparison | None:
    """Nothing where just one length frames how often something happens, or tells how far a state has come."""
    said = f"{quoted(a.mention)} and {quoted(b.mention)}"
    if (OFTEN.search(a.before) is None) is not (OFTEN.search(b.before) is None):
        return Comparison(None, "how often", f"{said}: one is the time in which something happened so often.")
    if (KNOWN.search(a.before) is None) is not (KNOWN.search(b.before) is None):
        return Comparison(None, "known so long", f"{said}: one tells how long somebody has known somebody.")
    if state(a) != state(b):
        return Comparison(None, "state so long", f"{said}: one tells how long somebody is {state(a) or state(b)}.")
    if record(a) and record(b) and _round(a, b):
        return Comparison(Verdict.APPROXIMATE, "round years", f"{said}: a record of decades is told in round years.")
    return None


def state(claim: Claim) -> str:
    """The state that a length of time is told of: "nine months pregnant"."""
    found = STATE.match(claim.behind)
    return found[1].lower() if found else ""


def record(claim: Claim) -> bool:
    """Whether a length of time tells since when nothing was as high: "a 40-year high"."""
    return bool(RECORD_BEHIND.match(claim.behind) or RECORD_BEFORE.search(claim.before))


def _round(a: Claim, b: Claim) -> bool:
    """Whether one is whole decades, and the other next to it."""
    x, y = a.mention.value, b.mention.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity) or {x.unit, y.unit} != {"year"}:
        return False
    return not (x.number % DECADE and y.number % DECADE) and abs(x.number - y.number) <= NEAR * max(x.number, y.number)
