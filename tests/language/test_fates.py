"""The killed are not the injured, whether the numbers differ or not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Context
from checker.domain.findings import Comparison, Verdict
from checker.language.fates import of_other_fates
from tests.claims import claim, number

PAIRS = [
    ("kill", "injure", "other fate"),
    ("kill", "die", "equal"),
    ("injure", "wound", "equal"),
    ("miss", "find", "equal"),
    ("kill", "attend", "equal"),
    ("injure", "arrest", "other fate"),
]


@pytest.mark.parametrize(("one", "other", "level"), PAIRS)
def test_what_befell_those_counted(one: str, other: str, level: str) -> None:
    same = Comparison(Verdict.AGREE, "equal", "the same")
    base = claim("a.txt", "count", number("3"), "Three people were there.", "Three")
    a, b = (replace(base, measure=f"people {verb}", context=Context(verb=verb)) for verb in (one, other))
    assert of_other_fates(a, b, same).level == of_other_fates(b, a, same).level == level
