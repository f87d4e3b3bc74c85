"""Measured quantities: lengths, masses, areas, temperatures, data sizes: a number with a unit.

Units of one dimension are converted with the tolerance that the written digits allow: 7.1 miles and 11.4 km
→ `approximate`; magnitude 6.4 and 6.2 → `conflict`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.comparing import compare_quantities, quoted
from checker.language.dimensions import in_base_unit
from checker.language.numeric import drafts
from checker.language.standpoints import of_standpoints

KIND = "quantity"
WITHIN = re.compile(r"\bwithin (?:about |around |just )?$", re.IGNORECASE)
MARK = re.compile(r" (?:line|marker|mark)\b")
"""What is named by how far it lies: "the 7-yard line", "the 12-mile marker"."""
MILES = {"mile", "nautical mile"}
SEA = re.compile(
    r"\b(?:seas?|ships?|vessels?|boats?|tankers?|yachts?|sail\w*|pirates?|ports?|offshore|coasts?|islands?|waters|oceans?)\b",
    re.IGNORECASE,
)


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; a mile at sea may be a nautical one."""
    found = of_standpoints(a, b, compare_quantities(a.mention, b.mention))
    if found.verdict is Verdict.CONFLICT and (MARK.match(a.behind) is None) is not (MARK.match(b.behind) is None):
        said = f"{quoted(a.mention)} and {quoted(b.mention)}: one only names a line on the ground."
        return Comparison(None, "line and distance", said)
    x, y = a.mention.value, b.mention.value
    if found.verdict is not Verdict.CONFLICT or not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return found
    if x.number == y.number and {x.unit, y.unit} == MILES and all(SEA.search(claim.quote) for claim in (a, b)):
        said = f"{quoted(a.mention)} and {quoted(b.mention)}: miles at sea are often nautical ones."
        return Comparison(Verdict.APPROXIMATE, "miles at sea", said)
    if any(WITHIN.search(one.before) and nearer(other, one) for one, other in ((a, b), (b, a))):
        said = f"{quoted(a.mention)} and {quoted(b.mention)}: “within” only sets a limit."
        return Comparison(Verdict.APPROXIMATE, "within the bound", said)
    return found


def nearer(claim: Claim, limit: Claim) -> bool:
    """Whether a quantity is below another, whatever their units."""
    one, two = claim.mention.value, limit.mention.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return False
    return in_base_unit(one).number < in_base_unit(two).number
