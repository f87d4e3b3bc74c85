"""Two prints of one sentence: other limits in them contradict each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

TOLL = "At least {} people were killed and dozens wounded when a bomb went off in a crowded market in Velda."
COST = "The firm would spend more than {} million euros on the new works in Granton next year, it said."
SAID = "The unrest fed doubts that ministers could keep their word and drove the crown below ${} for once."
RULE = "Firms with fewer than {} employees will get help with the new wage from the state, as the small ones asked."
CAME = "Fewer than {} employees of the firm came to the meeting in the hall in Granton on Monday, it said."


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (SAID.format("1.29"), SAID.format("1.56"), "conflict"),
        (TOLL.format("12"), TOLL.format("15"), ""),
        (COST.format("5"), COST.format("5.3"), ""),
        ("Tickets start at €25.", "Tickets will start at €35 this year.", "conflict"),
        ("Tickets start at €995.", "Tickets will start at €1,000 this year.", ""),
        (RULE.format("ten"), RULE.format("20").replace("small ones", "the rest"), "conflict"),
        (CAME.format("ten"), CAME.format("20").replace("on Monday", "this week"), ""),
        ("Tickets start at €25.", "Tickets will cost from €30 up to €45 this year.", "conflict"),
        (SAID.format("1.29"), "The crown fell below $1.56 as the unrest went on and ministers wavered.", ""),
    ],
)
def test_two_limits(tmp_path: Path, one: str, other: str, verdict: str) -> None:
    (tmp_path / "a.txt").write_text(one)
    (tmp_path / "b.txt").write_text(other)
    told = [fact.verdict for fact in check([tmp_path]).facts if fact.kind in ("money", "count")]
    assert ("conflict" in told) == (verdict == "conflict")
