"""Counts that leave out one told beside them, and counts of others by name."""

from __future__ import annotations

import pytest

from checker.domain.findings import Comparison, Verdict
from checker.language.besides import of_besides
from tests.claims import claim, number

APART = Comparison(Verdict.CONFLICT, "apart", "They differ.")

COUNTS = [
    ("Baby, 4 people hurt in Orton", ("4", "people"), "5 people were hurt.", ("5", "people"), "one besides"),
    ("A baby and 4 people were hurt.", ("4", "people"), "5 people were hurt.", ("5", "people"), "one besides"),
    ("Corby and her 2 parents left.", ("2", "parent"), "The family of 3 left.", ("3", ""), "one besides"),
    ("A mother and 2 children were hurt.", ("2", "child"), "3 children were hurt.", ("3", "child"), "apart"),
    ("It signed a pact with 11 states.", ("11", "state"), "It is a 12-state pact.", ("12", "state"), "one besides"),
    ("It signed a pact of 11 states.", ("11", "state"), "It is a 12-state pact.", ("12", "state"), "apart"),
    ("In Orton, 4 people were hurt.", ("4", "people"), "5 people were hurt.", ("5", "people"), "apart"),
    ("A baby and 4 people were hurt.", ("4", "people"), "6 people were hurt.", ("6", "people"), "apart"),
    ("The 2 senators, Ann Corby and Tom Tindle, left.", ("2", "senator"),
     "It has 3 senators — Ina Novak, Bob Marsh and Eve Dale — who stay.", ("3", "senator"), "others by name"),
    ("The 2 senators, Ann Corby and Tom Tindle, left.", ("2", "senator"),
     "It has 3 senators — Ina Novak, Tom Tindle and Ann Corby — who stay.", ("3", "senator"), "apart"),
    ("Ann Corby and Tom Tindle, 2 officials, left.", ("2", "official"),
     "It was 1 of the deputies, Ina Novak, who left.", ("1", "deputy"), "others by name"),
    ("Ann Corby and Tom Tindle, 2 officials, left.", ("2", "official"),
     "It has 3 officials, Velda and Karpo say.", ("3", "official"), "apart"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "x", "other", "y", "level"), COUNTS)
def test_who_is_counted(one: str, x: tuple[str, str], other: str, y: tuple[str, str], level: str) -> None:
    a, b = (claim("a.txt", "count", number(*value), text, value[0]) for text, value in ((one, x), (other, y)))
    assert of_besides(a, b, APART).level == of_besides(b, a, APART).level == level


def test_other_kinds_stay() -> None:
    a = claim("a.txt", "money", number("4", "USD"), "Baby, 4 people hurt", "4")
    assert of_besides(a, a, APART) is APART
