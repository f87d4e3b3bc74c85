"""What is outdone by another: "above the 16 euros that were offered in May", "surpassing the $90 million deal".

The value is that of a thing in its own right, and not of what outdoes it.
"""

from __future__ import annotations

import re

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict

OUTDONE = re.compile(
    r"\b(?:above|below|than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|tops|topped|topping|beat|beats|beating) "
    r"(?:the|its|their) $"
)
BEFORE = frozenset({"earlier", "compared"})


def of_the_outdone(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction of what is outdone by what nothing is compared with, save where both are called one thing."""
    if found.verdict is not Verdict.CONFLICT or outdone(a) == outdone(b):
        return found
    if a.measure and a.measure.split()[-1:] == b.measure.split()[-1:]:
        return found
    other = b if outdone(a) else a
    if BEFORE & {value for name, value in other.scope if name == "state"}:
        return found
    return Comparison(None, "outdone", f"One of “{a.mention.text}” and “{b.mention.text}” is what another outdoes.")


def outdone(claim: Claim) -> bool:
    return OUTDONE.search(claim.before.lower()) is not None
