"""Answers told at two times: what had not happened when one article was written had, when the other one was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Words

LATER = 14
"""Days between two articles from which on whatever was so at the time may have changed."""
UP_TO_NOW = re.compile(r"\b(?:has|have|hasn|haven)\b|['’](?:s|ve) (?:not|never|yet)\b", re.IGNORECASE)
UNREAL = re.compile(
    r"\b(?:did|wo|would|could|will|may|might|must|should|can)(?:n['’]t| not)? (?:\w+ )?have\b", re.IGNORECASE
)
NOT = re.compile(r"\b(?:no|not|never|none|nobody|nothing|neither|nor)\b|n['’]t\b|\bno-one\b", re.IGNORECASE)


def with_developments(told: Comparison, a: Claim, b: Claim, published: Mapping[str, date | None]) -> Comparison:
    """A conflict of yes and no becomes approximate where things may have moved on between the articles.

    So it is where the earlier article denies something up to its day ("no arrests have been made") and a later one
    tells it, and where the earlier one tells a state of its day ("has not been charged", "is in custody") and weeks
    lie between.
    """
    days = published.get(a.source), published.get(b.source)
    if told.verdict is not Verdict.CONFLICT or a.kind != "polarity" or days[0] is None or days[1] is None:
        return told
    earlier = a if days[0] < days[1] else b
    passed = abs((days[1] - days[0]).days)
    if not passed or not (_open_then(earlier) if passed < LATER else _of_its_day(earlier)):
        return told
    reason = f"{told.reason}; {passed} {'day lies' if passed == 1 else 'days lie'} between the articles."
    return Comparison(Verdict.APPROXIMATE, "changed since", reason)


def _open_then(claim: Claim) -> bool:
    """Whether a claim denies something up to the day of its article: "have not been charged"."""
    return _up_to_now(claim) and NOT.search(claim.mention.text) is not None


def _of_its_day(claim: Claim) -> bool:
    """Whether a claim tells how things stand on the day of its article."""
    dated = _part(claim, "years") or _part(claim, "days")
    return not dated and (_up_to_now(claim) or _part(claim, "tense") == "present")


def _up_to_now(claim: Claim) -> bool:
    text = claim.mention.text
    return UP_TO_NOW.search(text) is not None and UNREAL.search(text) is None


def _part(claim: Claim, key: str) -> str:
    value = claim.mention.value
    return value.part(key) if isinstance(value, Words) else ""
