"""Ages of people: “34-year-old”, “aged 34”, “34,” after a name.

An age counts whole years: 34 and 35 → `conflict`, and a birthday between two articles is not guessed.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import drafts

KIND = "age"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    return compare_quantities(a.mention, b.mention)
