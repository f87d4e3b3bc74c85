"""What two values are of, by the days that their sentences and their articles tell."""

from __future__ import annotations

import re
from datetime import date

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.concepts import CLEAR, frame, governing, told
from checker.language.stems import stem
from checker.language.wordsets import word_set

DAY = re.compile(r"[12]\d{3}-\d\d-\d\d")
NOW = "PRESENT_REF"
WEEK = 7
CLOSED = 2
"""Days after which no article tells any more how a market closed without saying when."""
OF_A_DAY = frozenset("count money percent quantity multiplier rank score duration".split())
"""Kinds that measure what was so on a day; ages are told of people, dates are days themselves."""
CLOSING = word_set("close finish end settle")
DAILY = frozenset({"price_move"})
"""Frames of concepts that have another value every day."""


def of_other_days(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """Nothing said of two values of days that are apart.

    Values contradict each other within a week of each other at most, and a market closes every day: there equal values
    of other days are no agreement either.
    """
    if found.verdict is None or not {a.kind, b.kind} <= OF_A_DAY:
        return found
    if found.verdict is Verdict.CONFLICT and (told := of_other_trading(a, b)):
        return told
    one, other = day_of(a), day_of(b)
    if one and other and found.verdict is Verdict.CONFLICT and abs((one - other).days) > WEEK:
        return other_day(a, b, one, other)
    limit = 0 if one and other else CLOSED
    one, other = one or written_on(a), other or written_on(b)
    if not one or not other or abs((one - other).days) <= limit:
        return found
    return other_day(a, b, one, other) if moves_daily(a) or moves_daily(b) else found


def of_other_trading(a: Claim, b: Claim) -> Comparison | None:
    """Nothing said of prices of which one alone is the day's last, or one alone tells its day."""
    closed = told_of_the_close(a) is not told_of_the_close(b)
    dated = not (a.context.day or b.context.day) and period_of(a) != period_of(b)
    if not (closed or dated) or not (moves_daily(a) and moves_daily(b)):
        return None
    said = f"“{a.mention.text}” and “{b.mention.text}” are prices"
    if closed:
        return Comparison(None, "close of trading", f"{said} of which one is the last of its day.")
    return Comparison(None, "other day", f"{said} of which one tells its day.")


def other_day(a: Claim, b: Claim, one: date, other: date) -> Comparison:
    said = f"“{a.mention.text}” is told of {one}, “{b.mention.text}” of {other}"
    return Comparison(None, "other day", f"{said}.")


def written_apart(a: Claim, b: Claim) -> bool:
    """Whether two articles were written more than a week apart, as far as both tell their day."""
    one, two = as_date(a.context.day), as_date(b.context.day)
    return one is not None and two is not None and abs((one - two).days) > WEEK


def moves_daily(claim: Claim) -> bool:
    """Whether what is measured has another value every day, as prices on an exchange do."""
    context = claim.context
    near = {stem(word) for word in (*context.near, *claim.subject.lower().split())}
    concepts = told(claim.kind, governing(claim), near, {stem(word) for word in context.sentence})
    best = max(concepts.values(), default=0.0)
    return best >= CLEAR and any(frame(name) in DAILY for name, strength in concepts.items() if strength == best)


def period_of(claim: Claim) -> str:
    return dict(claim.scope).get("period", "")


def told_of_the_close(claim: Claim) -> bool:
    """Whether a price is told of the end of a day's trading."""
    return claim.context.verb in CLOSING


def written_on(claim: Claim) -> date | None:
    """The day of the article, for what it tells of no other time."""
    period = dict(claim.scope).get("period", NOW)
    return as_date(claim.context.day) if period == NOW else None


def day_of(claim: Claim) -> date | None:
    """The day that narrows a claim, None where none does."""
    return as_date(dict(claim.scope).get("period", ""))


def as_date(text: str) -> date | None:
    found = DAY.match(text)
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None
