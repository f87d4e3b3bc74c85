"""Lengths of time: “42 months”, “three and a half years”, “a four-year contract”.

42 months and three and a half years → `agree`; 36 minutes and 38 minutes → `conflict`.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import drafts

KIND = "duration"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    return compare_quantities(a.mention, b.mention)
