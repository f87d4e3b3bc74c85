"""Dates and times: days, months, years, quarters, “on Tuesday”, times of day.

A relative date counts from the day of publication; without one it is not compared. “In April” and “8 April” can both
be true → `approximate`; 8 April and 9 April → `conflict`.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.times.comparing import compare_times
from checker.language.numeric import drafts

KIND = "date"


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals of days: equal, less precise, overlapping, apart."""
    return compare_times(a.mention, b.mention)
