"""Places in an order: “third”, “No. 3”, “seventeenth flight”.

Ranks are exact: third and fourth → `conflict`, except where they only tell which one is meant ("her second marriage
failed", "her third marriage lasted").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import draft
from checker.language.orders import IDENTIFYING, identifies
from checker.language.placing import spots

KIND = "rank"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    for spot in spots(article, KIND):
        found = draft(spot, article)
        which = identifies(spot.sentence, spot.mention.span)
        yield replace(found, recogniser=IDENTIFYING) if which else found


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    return compare_quantities(a.mention, b.mention)
