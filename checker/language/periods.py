"""What two values are of, by the days that their sentences tell."""

from __future__ import annotations

import re
from datetime import date

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict

DAY = re.compile(r"[12]\d{3}-\d\d-\d\d")
WEEK = 7
OF_A_DAY = frozenset("count money percent quantity multiplier rank score duration".split())
"""Kinds that measure what was so on a day; ages are told of people, dates are days themselves."""


def of_other_days(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction where two sentences speak of days that are more than a week apart: a market closes every day."""
    if found.verdict is not Verdict.CONFLICT or not {a.kind, b.kind} <= OF_A_DAY:
        return found
    one, other = day_of(a), day_of(b)
    if one is None or other is None or abs((one - other).days) <= WEEK:
        return found
    said = f"“{a.mention.text}” is told of {one}, “{b.mention.text}” of {other}"
    return Comparison(None, "other day", f"{said}.")


def day_of(claim: Claim) -> date | None:
    """The day that narrows a claim, None where none does."""
    told = DAY.match(dict(claim.scope).get("period", ""))
    try:
        return date.fromisoformat(told[0]) if told else None
    except ValueError:
        return None
