"""Values of days that are far apart do not contradict each other."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity
from checker.language.periods import of_other_days

APART = Comparison(Verdict.CONFLICT, "apart", "“9,500” and “8,200” differ.")


def told(kind: str, number: int, period: str) -> Claim:
    mention = Mention(kind, Span(0, 4), str(number), Quantity(Decimal(number)))
    scope = (("period", period),) if period else ()
    return Claim("a.txt", mention, Span(0, 4), str(number), scope=scope)


@pytest.mark.parametrize(
    ("kind", "one", "other", "level"),
    [
        ("count", "2026-03-02", "2026-03-20", "other day"),
        ("count", "2026-03-02T17", "2026-03-20", "other day"),
        ("count", "2026-03-02", "2026-03-05", "apart"),
        ("count", "2026-03", "2026-04", "apart"),
        ("count", "2026-03-02", "", "apart"),
        ("count", "2026-02-31", "2026-03-20", "apart"),
        ("age", "2026-03-02", "2026-03-20", "apart"),
    ],
)
def test_days_apart(kind: str, one: str, other: str, level: str) -> None:
    a, b = told(kind, 9500, one), told(kind, 8200, other)
    found = of_other_days(a, b, APART)
    assert found.level == level
    assert found == of_other_days(b, a, APART) or level == "other day"


def test_what_agrees_stays() -> None:
    same = Comparison(Verdict.AGREE, "equal", "the same")
    assert of_other_days(told("count", 5, "2026-03-02"), told("count", 5, "2026-05-02"), same) == same
