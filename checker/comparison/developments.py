"""Answers told at two times: what had not happened when one article was written had, when the other one was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Words

UP_TO_NOW = re.compile(r"\b(?:has|have|hasn|haven)\b|['’](?:s|ve) (?:not|never|yet)\b", re.IGNORECASE)
UNREAL = re.compile(
    r"\b(?:did|wo|would|could|will|may|might|must|should|can)(?:n['’]t| not)? (?:\w+ )?have\b", re.IGNORECASE
)
NOT = re.compile(r"\b(?:no|not|none|nobody|nothing|neither|nor)\b|n['’]t\b|\bno-one\b", re.IGNORECASE)


def with_developments(told: Comparison, a: Claim, b: Claim, published: Mapping[str, date | None]) -> Comparison:
    """A conflict of yes and no becomes approximate where things may have moved on between the articles.

    So it is where the earlier article denies something up to its day ("no arrests have been made") and the later one
    tells it, without a day on which it had happened before.
    """
    days = published.get(a.source), published.get(b.source)
    if told.verdict is not Verdict.CONFLICT or a.kind != "polarity" or days[0] is None or days[1] is None:
        return told
    earlier, later = (a, b) if days[0] < days[1] else (b, a)
    passed = abs((days[1] - days[0]).days)
    if not passed or not _open_then(earlier) or _dated(later):
        return told
    reason = f"{told.reason}; {passed} {'day lies' if passed == 1 else 'days lie'} between the articles."
    return Comparison(Verdict.APPROXIMATE, "changed since", reason)


def _open_then(claim: Claim) -> bool:
    """Whether a claim denies something up to the day of its article: "have not been charged"."""
    return _up_to_now(claim) and NOT.search(claim.mention.text) is not None


def _dated(claim: Claim) -> bool:
    """Whether a claim tells the day or the year of what happened, a weekday aside."""
    return any(char.isdigit() for char in _part(claim, "years") + _part(claim, "days"))


def _up_to_now(claim: Claim) -> bool:
    text = claim.mention.text
    return UP_TO_NOW.search(text) is not None and UNREAL.search(text) is None


def _part(claim: Claim, key: str) -> str:
    value = claim.mention.value
    return value.part(key) if isinstance(value, Words) else ""
