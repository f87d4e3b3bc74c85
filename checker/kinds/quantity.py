"""Measured quantities: lengths, masses, areas, temperatures, data sizes: a number with a unit.

Units of one dimension are converted with the tolerance that the written digits allow: 7.1 miles and 11.4 km
→ `approximate`; magnitude 6.4 and 6.2 → `conflict`.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import drafts

KIND = "quantity"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    return compare_quantities(a.mention, b.mention)
