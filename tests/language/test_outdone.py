"""What is outdone by another is told of a thing in its own right."""

from __future__ import annotations

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.outdone import of_the_outdone
from tests.claims import claim, number

APART = Comparison(Verdict.CONFLICT, "apart", "16 and 18")
OUTDONE = claim(
    "a.txt", "money", number("16", "EUR"), "It is above the 16 euros that were offered.", "16 euros", "offer"
)
BOUND = claim("a.txt", "money", number("16", "EUR"), "It is above 16 euros.", "16 euros", "offer")
PLAIN = claim("b.txt", "money", number("18", "EUR"), "Holders get 18 euros.", "18 euros", "price")
SAME = claim("b.txt", "money", number("18", "EUR"), "The offer was 18 euros.", "18 euros", "offer")
EARLIER = claim("b.txt", "money", number("18", "EUR"), "It was 18 euros.", "18 euros", scope=(("state", "earlier"),))


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (OUTDONE, PLAIN, "outdone"),
        (BOUND, PLAIN, "apart"),
        (OUTDONE, SAME, "apart"),
        (OUTDONE, EARLIER, "apart"),
        (OUTDONE, OUTDONE, "apart"),
    ],
)
def test_what_is_outdone(one: Claim, other: Claim, level: str) -> None:
    assert of_the_outdone(one, other, APART).level == of_the_outdone(other, one, APART).level == level
