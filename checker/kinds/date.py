"""Dates and times: days, months, years, quarters, “on Tuesday”, times of day.

A relative date counts from the day of publication; without one only what both clippings tell is compared: a weekday
with a weekday, a month with a month. “In April” and “8 April” can both be true → `approximate`; 8 April and 9 April →
`conflict`.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.language.numeric import draft, spots
from checker.language.partial_times import compare_parts
from checker.language.stamps import is_stamp
from checker.language.times.comparing import compare_times

KIND = "date"

SAYING = frozenset({"say", "tell", "add", "note", "write", "explain", "comment", "respond", "speak", "talk"})
"""Verbs whose time is that of a statement: whoever says it on Monday may say it again on Tuesday."""


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it dates; stamps of the text itself are none."""
    for spot in spots(article, KIND):
        if not is_stamp(spot.sentence, spot.mention.span):
            yield draft(spot)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals of days: equal, less precise, overlapping, apart."""
    told = compare_times(a.mention, b.mention)
    if told.verdict is None and told.level == "unanchored":
        told = compare_parts(a.mention, b.mention) or told
    if told.verdict is Verdict.CONFLICT and {a.measure, b.measure} <= SAYING:
        return Comparison(None, "other statements", f"{told.reason}; what is said twice is said at two times")
    return told
