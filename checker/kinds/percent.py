"""Shares and rates in per cent: percents, percentage points and basis points.

A percent is never equal to a percentage point: a rise of 5.4 % and one of 5.4 points are two things → `conflict`
where they stand for one change. Of interest rates and of the gap between two shares they are one → `approximate`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity, Value
from checker.language.comparing import compare_quantities, quoted
from checker.language.numeric import drafts
from checker.language.standpoints import of_standpoints

KIND = "percent"
LOOSELY = re.compile(
    r"\b(?:(?:interest|benchmark|policy|key|lending|base|deposit|funds?) rates?|central bank|federal reserve|the fed"
    r"|rate (?:hike|cut|rise|increase)s?|rais\w+ rates|gap|apart|margin of victory|lead (?:of|over)|tighter|closer)\b",
    re.IGNORECASE,
)
"""Words for what is told in per cent though points are meant: interest rates, and how far two shares are apart."""


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; a few things have their points called per cent."""
    found = of_standpoints(a, b, compare_quantities(a.mention, b.mention))
    if found.level == "percent against points":
        return against_points(a, b, found)
    if found.verdict is Verdict.CONFLICT and same_fall(a.mention.value, b.mention.value):
        said = f"{quoted(a.mention)} and {quoted(b.mention)} say the same: a fall by a negative share."
        return Comparison(Verdict.AGREE, "equal", said)
    return found


def against_points(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """Per cent and points as they stand to each other: what goes from one to another is no step."""
    loosely = any(LOOSELY.search(claim.quote) for claim in (a, b))
    if not as_many(a.mention.value, b.mention.value):
        return replace(found, verdict=None) if ranging(a) or ranging(b) else found
    if not loosely:
        return found
    reason = f"{quoted(a.mention)} and {quoted(b.mention)}: of rates and gaps, points are often called per cent."
    return Comparison(Verdict.APPROXIMATE, "points as percent", reason)


def same_fall(x: Value, y: Value) -> bool:
    """Whether two falls are one, the minus of one told twice: "fell by -3%"."""
    if not isinstance(x, Quantity) or not isinstance(y, Quantity) or x.unit != y.unit:
        return False
    return x.direction == y.direction == "down" and x.number == -y.number


def as_many(x: Value, y: Value) -> bool:
    """Whether two shares are one number, whatever their unit: 0.75 per cent, 75 basis points."""
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    one, two = (value.number / 100 if value.unit == "basis point" else value.number for value in (x, y))
    return one == two


def ranging(claim: Claim) -> bool:
    """Whether a share is told from one value to another: "from near zero to 2.25%"."""
    return isinstance(claim.mention.value, Quantity) and claim.mention.value.high is not None
