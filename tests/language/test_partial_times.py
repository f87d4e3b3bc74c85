"""Times without a date to count from are compared in the parts that both tell."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Time
from checker.language.partial_times import compare_parts

CASES = [
    ("XXXX-WXX-4", "XXXX-WXX-4TAF", Verdict.AGREE),
    ("XXXX-WXX-4", "XXXX-WXX-5", Verdict.CONFLICT),
    ("2026-03-12", "XXXX-WXX-4", Verdict.AGREE),
    ("2026-03-12", "XXXX-WXX-6", Verdict.CONFLICT),
    ("XXXX-06", "2025-06", Verdict.AGREE),
    ("XXXX-06", "2025-07", Verdict.CONFLICT),
    ("XXXX-06-03", "2025-06", Verdict.AGREE),
    ("XXXX-06-03", "XXXX-06-04", Verdict.CONFLICT),
    ("XXXX-WXX-4", "XXXX-06", None),
    ("XXXX-Q1", "2027-Q1", Verdict.AGREE),
    ("XXXX-Q1", "2027-Q2", Verdict.CONFLICT),
    ("XXXX-Q1", "2027-H1", Verdict.APPROXIMATE),
    ("XXXX-Q1", "2027", None),
    ("2026-Q1", "2027-Q1", None),
    ("2025", "XXXX-06", None),
    ("PRESENT_REF", "XXXX-WXX-4", None),
]


def mention(timex: str) -> Mention:
    start = date.fromisoformat(timex) if len(timex) == 10 and "X" not in timex else None
    return Mention("date", Span(0, 1), timex, Time(timex, start, start + timedelta(days=1) if start else None))


@pytest.mark.parametrize(("one", "two", "verdict"), CASES)
def test_shared_parts_decide(one: str, two: str, verdict: Verdict | None) -> None:
    for a, b in ((one, two), (two, one)):
        found = compare_parts(mention(a), mention(b))
        assert (found.verdict if found else None) is verdict
