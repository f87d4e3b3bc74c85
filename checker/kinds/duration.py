"""Lengths of time: “42 months”, “three and a half years”, “a four-year contract”.

42 months and three and a half years → `agree`; 36 minutes and 38 minutes → `conflict`; what runs on until the day of
the article (“the past two weeks”, “three weeks since”) is longer in a later one, so two of these contradict nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.language.comparing import compare_quantities, quoted
from checker.language.lengths import of_other_uses
from checker.language.numeric import drafts
from checker.language.standpoints import of_standpoints

KIND = "duration"
UNTIL_NOW = re.compile(r"(?:the |these |those )?(?:past|last)\b", re.IGNORECASE)
SINCE = re.compile(r"\s+(?:since|so far)\b", re.IGNORECASE)
OF = re.compile(r"\s+of\b", re.IGNORECASE)
"""The last years of something ended with it."""


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; two that run until now are of two days."""
    found = of_standpoints(a, b, compare_quantities(a.mention, b.mention))
    if found.verdict is Verdict.CONFLICT and runs_on(a) and runs_on(b):
        said = f"{quoted(a.mention)} and {quoted(b.mention)} both run until the day of the article."
        return Comparison(None, "until now", said)
    return (of_other_uses(a, b) or found) if found.verdict is Verdict.CONFLICT else found


def runs_on(claim: Claim) -> bool:
    """Whether a length of time is counted back from, or up to, the day of the article."""
    after = claim.behind
    back = UNTIL_NOW.match(claim.mention.text) is not None and OF.match(after) is None
    return back or SINCE.match(after) is not None
