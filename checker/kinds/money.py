"""Sums of money: deal sizes, prices, revenue, fines: a number with a currency.

“$14 billion” and “$14.3 billion” agree within what the digits allow → `approximate`; “$14.3 billion” and
“$13.4 billion” → `conflict`. Sums in two currencies are not compared: no exchange rate is known offline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.comparing import compare_quantities, quoted
from checker.language.numeric import drafts

KIND = "money"
RATE, RATES = Decimal("0.05"), Decimal("0.15")
"""How far apart sums are of which one is converted, or both, each at the rate that its writer took."""
OTHER = re.compile(
    r"(?:\d[ -]?(?:million|billion|trillion|bn|mn?|tn)|(?:[$€£¥₹]|\b[A-Z]{3}) ?\d[^()]{0,20}"
    r"|\d[^()\d]{0,16}\b(?:euros?|pounds?|dollars?|yen|yuan|rupees?|rubles?|roubles?|crowns?|kron(?:a|or|er)|francs?"
    r"|marks?|pesos?|rand|reais|won|lira|zlotys?)) \((?:about |around |or )?$"
)
"""A sum right before a bracket, whose currency may have been lost in print."""
REACH = 30


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; what is converted is as near as its rate."""
    found = compare_quantities(a.mention, b.mention)
    if found.verdict is Verdict.CONFLICT and (converted(a) or converted(b)) and near(a, b):
        said = f"{quoted(a.mention)} and {quoted(b.mention)}"
        reason = f"{said}: a sum in brackets is converted from another currency, at the rate of its day."
        return Comparison(Verdict.APPROXIMATE, "converted", reason)
    return found


def converted(claim: Claim) -> bool:
    """Whether a sum in brackets stands right behind one in another currency: "€110bn ($143bn)"."""
    return claim.behind.startswith(")") and OTHER.search(claim.before[-REACH:]) is not None


def near(a: Claim, b: Claim) -> bool:
    """Whether two sums are no further apart than an exchange rate moves while a story lasts."""
    x, y = a.mention.value, b.mention.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    rate = RATES if converted(a) and converted(b) else RATE
    return abs(x.number - y.number) <= rate * max(abs(x.number), abs(y.number))
