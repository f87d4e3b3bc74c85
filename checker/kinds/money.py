"""Sums of money: deal sizes, prices, revenue, fines: a number with a currency.

“$14 billion” and “$14.3 billion” agree within what the digits allow → `approximate`; “$14.3 billion” and
“$13.4 billion” → `conflict`. Sums in two currencies are not compared: no exchange rate is known offline.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import drafts

KIND = "money"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    return compare_quantities(a.mention, b.mention)
