"""Two sentences that differ in all that they tell are of two events."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

ONE = "Two men were arrested in Velda on Monday."


@pytest.mark.parametrize(
    ("other", "against"),
    [
        ("Three men were arrested in Velda on Monday.", {"count"}),
        ("Two men were arrested in Velda on Tuesday.", {"date"}),
        ("Three men were arrested in Corby on Tuesday.", set()),
    ],
)
def test_whoever_errs_in_one_seldom_errs_in_all(tmp_path: Path, other: str, against: set[str]) -> None:
    (tmp_path / "a.txt").write_text(ONE)
    (tmp_path / "b.txt").write_text(other)
    facts = check([tmp_path]).facts
    assert {fact.kind for fact in facts if fact.verdict == "conflict"} - {"place"} == against
