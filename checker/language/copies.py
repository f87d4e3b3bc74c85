"""Two prints of one sentence, and what it means that their limits differ."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity, significant
from checker.language.comparing import quoted

COPIED = 0.8
"""Share of its words that two prints of one sentence have in common."""
MEASURED = frozenset("money percent quantity".split())
STARTING = tuple([word] for word in "start starts starting begin begins beginning".split())
"""What opens a limit that is the price itself: "tickets start at €25"."""
ROUNDED = Decimal("0.02")
"""The most that a price is rounded by."""
LONG = 6
"""Words that tell a sentence from any other."""
RULE = re.compile(
    r"(?: [\w-]+){0,3} (?:may|can|cannot|will|must|shall|qualif(?:y|ies)|"
    r"(?:is|are) (?:not )?(?:allowed|exempt|eligible|entitled|banned|free))\b"
)
"""What stands behind a limit that is a rule: "vehicles of up to 7.5 tonnes may cross"."""


def copied(a: Claim, b: Claim) -> bool:
    """Whether the sentences of two claims are nearly the same."""
    one, two = set(a.context.sentence), set(b.context.sentence)
    return bool(one and two) and len(one & two) >= COPIED * len(one | two)


def of_one_limit(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """A contradiction where one sentence, word for word, sets two limits to a sum or measure, written as exactly, where
    two articles tell where a price starts, or to whom a rule applies.

    Limits of counts are left alone else: a toll is brought up to date in the same words.
    """
    x, y = a.mention.value, b.mention.value
    if found.verdict is not Verdict.APPROXIMATE or a.kind != b.kind:
        return found
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return found
    if two_limits(x, y) and all(RULE.match(claim.behind) for claim in (a, b)):
        reason = f"{quoted(a.mention)} and {quoted(b.mention)} say to whom a rule applies."
        return Comparison(Verdict.CONFLICT, "two limits", reason)
    if a.kind not in MEASURED:
        return found
    if two_starts(x, y):
        reason = f"{quoted(a.mention)} and {quoted(b.mention)} are two starting prices."
        return Comparison(Verdict.CONFLICT, "two limits", reason)
    if not two_limits(x, y):
        return found
    if min(len(a.context.sentence), len(b.context.sentence)) < LONG or not copied(a, b):
        return found
    reason = f"{quoted(a.mention)} and {quoted(b.mention)} are two limits in one sentence, printed twice."
    return Comparison(Verdict.CONFLICT, "two limits", reason)


def two_limits(x: Quantity, y: Quantity) -> bool:
    """Whether two numbers set a limit on one side, neither of them the other one rounded."""
    exact = len(significant(x.number)) == len(significant(y.number))
    return bool(x.bound) and x.bound == y.bound and x.unit == y.unit and x.number != y.number and exact


def two_starts(x: Quantity, y: Quantity) -> bool:
    """Whether two prices are told from where they start ("starts at $930", "from $999 up to $1,099"), and neither is
    the other one rounded."""
    starts = [value.cue.lower().split()[:1] in STARTING for value in (x, y)]
    starting = any(starts) and all(told or value.high is not None for told, value in zip(starts, (x, y), strict=True))
    return starting and x.unit == y.unit and abs(x.number - y.number) > ROUNDED * max(abs(x.number), abs(y.number))
