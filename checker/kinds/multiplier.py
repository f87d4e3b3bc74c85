"""Multiples: “10x”, “twelve times as fast”, “doubled”, “threefold”.

“more than 10x” holds for “12 times” → `approximate`.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import drafts

KIND = "multiplier"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    return compare_quantities(a.mention, b.mention)
