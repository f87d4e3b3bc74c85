"""Counts of things: “1,400 employees”, “a dozen”, “two modes”: a number and the noun that is counted.

Whole numbers below 100 count exactly; “more than 1,200” holds for 1,243 → `approximate`; “two modes” and
“three modes” → `conflict`.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity, Value
from checker.language.comparing import compare_quantities, quoted
from checker.language.numeric import drafts
from checker.language.standpoints import of_forecast_seats

KIND = "count"
CALIBRES = frozenset({"caliber", "calibre"})


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; seats forecast and seats won are apart."""
    if one_calibre(a.mention.value, b.mention.value):
        said = f"{quoted(a.mention)} and {quoted(b.mention)} are one calibre"
        return Comparison(Verdict.AGREE, "equal", f"{said}: hundredths of an inch go without their point.")
    return of_forecast_seats(a, b, compare_quantities(a.mention, b.mention))


def one_calibre(x: Value, y: Value) -> bool:
    """Whether two calibres have the same digits: ".45" and "45"."""
    if not isinstance(x, Quantity) or not isinstance(y, Quantity) or not {x.unit, y.unit} <= CALIBRES:
        return False
    if (x.number < 1) is (y.number < 1):
        return x.number == y.number
    return x.number.normalize().as_tuple().digits == y.number.normalize().as_tuple().digits
