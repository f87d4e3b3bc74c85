"""Shares and rates in per cent: percents, percentage points and basis points.

A percent is never equal to a percentage point: a rise of 5.4 % and one of 5.4 points are two things → `conflict`
where they stand for one change.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import drafts
from checker.language.standpoints import of_standpoints

KIND = "percent"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    return of_standpoints(a, b, compare_quantities(a.mention, b.mention))
