"""Counts of things: “1,400 employees”, “a dozen”, “two modes”: a number and the noun that is counted.

Whole numbers below 100 count exactly; “more than 1,200” holds for 1,243 → `approximate`; “two modes” and
“three modes” → `conflict`.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import drafts
from checker.language.standpoints import of_forecast_seats

KIND = "count"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; seats forecast and seats won are apart."""
    return of_forecast_seats(a, b, compare_quantities(a.mention, b.mention))
