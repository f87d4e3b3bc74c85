"""Ages told at two times: who is 35 in March may be 36 in September."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity

APART = 60
"""Days between two articles from which on a birthday between them is as likely as a mistake."""
YEAR = 365.25


def with_birthdays(told: Comparison, a: Claim, b: Claim, published: Mapping[str, date | None]) -> Comparison:
    """A conflict of two ages becomes approximate where the later article tells as many more years as have passed.

    Only ages of people, named or told as "the 35-year-old farmer": a limit or an average grows no older.
    """
    days = published.get(a.source), published.get(b.source)
    ages = a.mention.value, b.mention.value
    if told.verdict is not Verdict.CONFLICT or a.kind != "age" or days[0] is None or days[1] is None:
        return told
    if not (isinstance(ages[0], Quantity) and isinstance(ages[1], Quantity) and ages[0].unit == ages[1].unit == "year"):
        return told
    if ages[0].bound or ages[1].bound or not (of_somebody(a) and of_somebody(b)):
        return told
    passed = abs((days[1] - days[0]).days)
    older = (ages[1].number - ages[0].number) * (1 if days[1] >= days[0] else -1)
    if passed < APART or not passed // YEAR <= older <= passed // YEAR + 1:
        return told
    told_ages = f"“{a.mention.text}” and “{b.mention.text}”"
    reason = f"{told_ages}: {passed} days lie between the articles, and a birthday may too."
    return Comparison(Verdict.APPROXIMATE, "older by then", reason)


def of_somebody(claim: Claim) -> bool:
    """Whether an age is a person's: one who is named, or "a 35-year-old"."""
    return claim.measure == "age" or "year" in claim.mention.text.lower()


def dates_of_ages(claims: Sequence[Claim], published: Mapping[str, date | None]) -> Mapping[str, date | None]:
    """The days that ages are told of: an article without a date may be of the day of another that tells one age."""
    if any(claim.kind != "age" for claim in claims) or all(published.get(claim.source) for claim in claims):
        return published
    known = {c.mention.value: day for c in reversed(claims) if (day := published.get(c.source)) is not None}
    return {**published, **{c.source: published.get(c.source) or known.get(c.mention.value) for c in claims}}
