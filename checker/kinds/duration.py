"""Lengths of time: “42 months”, “three and a half years”, “a four-year contract”.

42 months and three and a half years → `agree`; 36 minutes and 38 minutes → `conflict`; what runs on until the day of
the article (“the past two weeks”, “three weeks since”) is longer in a later one, so two of these contradict nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.comparing import compare_quantities, quoted
from checker.language.lengths import of_other_uses
from checker.language.numeric import drafts
from checker.language.standpoints import of_standpoints

KIND = "duration"
UNTIL_NOW = re.compile(r"(?:the |these |those )?(?:past|last)\b", re.IGNORECASE)
SINCE = re.compile(r"\s+(?:since|so far)\b", re.IGNORECASE)
OF = re.compile(r"\s+of\b", re.IGNORECASE)
"""The last years of something ended with it."""

OVER = re.compile(r"\bover $", re.IGNORECASE)
FROM = re.compile(r"\b(?:after|in) (?:the |these |those )?(?:past |last )?$", re.IGNORECASE)
THE = re.compile(r"the (?:(?:past|last) )?", re.IGNORECASE)
ENDED = re.compile(r"\b(?:end(?:s|ed|ing)?|stop(?:s|ped)?|over|agreed|signed|reached|won|lost|released|freed|died)\b")
"""Words that tell how it came to an end: then its length is settled."""
FEW = 3
"""Days by which articles on something that goes on may lie apart without a word of it."""


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; two that run until now are of two days."""
    found = of_standpoints(a, b, compare_quantities(a.mention, b.mention))
    if found.verdict is Verdict.CONFLICT and runs_on(a) and runs_on(b):
        said = f"{quoted(a.mention)} and {quoted(b.mention)} both run until the day of the article."
        return Comparison(None, "until now", said)
    if found.verdict is not Verdict.CONFLICT:
        return found
    return of_other_uses(a, b) or over(a, b) or of_other_days(a, b) or found


def over(a: Claim, b: Claim) -> Comparison | None:
    """What "over 20 years" leaves open: it is in the course of them, or more of them."""
    for one, other in ((a, b), (b, a)):
        x, y = one.mention.value, other.mention.value
        longer = isinstance(x, Quantity) and isinstance(y, Quantity) and x.unit == y.unit and x.number < y.number
        if longer and OVER.search(one.before):
            said = f"“over {one.mention.text}” may be more than these, so “{other.mention.text}” too."
            return Comparison(Verdict.APPROXIMATE, "within the bound", said)
    return None


def of_other_days(a: Claim, b: Claim) -> Comparison | None:
    """How two lengths stand of what goes on while it is told of: of two days they differ as the days may."""
    x, y = a.mention.value, b.mention.value
    if not (isinstance(x, Quantity) and isinstance(y, Quantity) and x.unit == y.unit == "day"):
        return None
    if not (goes_on(a) and goes_on(b)) or (a.context.day and a.context.day == b.context.day):
        return None
    if abs(x.number - y.number) > FEW:
        return None
    said = f"{quoted(a.mention)} and {quoted(b.mention)} are each counted up to the day of the article."
    return Comparison(Verdict.APPROXIMATE, "counted to another day", said)


def goes_on(claim: Claim) -> bool:
    """Whether days are counted from the beginning of something that has not ended: "after 13 days of strikes"."""
    ended = ENDED.search(claim.quote) is not None
    counted = FROM.search(claim.before) or UNTIL_NOW.match(claim.mention.text) or THE.match(claim.mention.text)
    return OF.match(claim.behind) is not None and counted is not None and not ended


def runs_on(claim: Claim) -> bool:
    """Whether a length of time is counted back from, or up to, the day of the article."""
    after = claim.behind
    back = UNTIL_NOW.match(claim.mention.text) is not None and OF.match(after) is None
    return back or SINCE.match(after) is not None
