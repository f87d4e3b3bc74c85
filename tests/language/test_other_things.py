"""Small counts of unlike things are equal by chance."""

from __future__ import annotations

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.other_things import of_other_things
from tests.claims import claim, number

EQUAL = Comparison(Verdict.AGREE, "equal", "the same")


def count(figure: str, unit: str) -> Claim:
    return claim("a.txt", "count", number(figure, unit), f"It had {figure} of them.", figure)


PARENT = claim("a.txt", "count", number("4", "child"), "A father of 4 died.", "4")
PAIRS = [
    (count("4", "people"), PARENT, "other things"),
    (PARENT, PARENT, "equal"),
    (count("4", "boat"), count("4", "commando"), "other things"),
    (count("4", "boat"), count("4", "vessel"), "equal"),
    (count("4", "man"), count("4", "suspect"), "equal"),
    (count("4", "boat"), count("4", ""), "equal"),
    (count("1243", "boat"), count("1243", "commando"), "equal"),
]


@pytest.mark.parametrize(("one", "other", "level"), PAIRS)
def test_equal_counts(one: Claim, other: Claim, level: str) -> None:
    assert of_other_things(one, other, EQUAL).level == of_other_things(other, one, EQUAL).level == level


def test_other_verdicts_and_kinds_stay() -> None:
    apart = Comparison(Verdict.CONFLICT, "apart", "4 and 5")
    assert of_other_things(count("4", "boat"), count("5", "commando"), apart) is apart
    lengths = [claim("a.txt", "duration", number("4", unit), "It took 4.", "4") for unit in ("day", "week")]
    assert of_other_things(lengths[0], lengths[1], EQUAL) is EQUAL
