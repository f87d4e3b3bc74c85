"""What a tally says of whether all were of one mind."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

ONE_MIND = "The court's ruling was unanimous, its president said."


@pytest.mark.parametrize(
    ("other", "conflict"),
    [
        ("The court ruled 6-3 against the firm on Monday.", True),
        ("The judges of the court split five to four over the ruling.", True),
        ("The court ruled 9-0 against the firm on Monday.", False),
        ("The team won 3-1 on Monday.", False),
    ],
)
def test_a_tally_answers_whether_it_was_unanimous(tmp_path: Path, other: str, conflict: bool) -> None:
    (tmp_path / "a.txt").write_text(ONE_MIND)
    (tmp_path / "b.txt").write_text(other)
    told = [fact.verdict for fact in check([tmp_path]).facts if fact.kind == "polarity"]
    assert ("conflict" in told) is conflict
