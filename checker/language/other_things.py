"""Equal counts of unlike things: four boats and four commandos are four by chance."""

from __future__ import annotations

import re
from functools import cache

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.nearness import near
from checker.language.persons import PEOPLE
from checker.language.stems import stem
from checker.language.synonyms import kin

CHANCE = 20
"""Counts below this are equal by chance all the time."""
PARENT = re.compile(r"\b(?:father|mother|parent|dad|mum|mom)s? of\s*$", re.IGNORECASE)
"""What stands before a number of children: "a father of five"."""


def of_other_things(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """Nothing said of two small counts that are equal, where what they count has no word in common or alike."""
    if found.verdict is not Verdict.AGREE or not count_two_things(a, b):
        return found
    return Comparison(None, "other things", f"“{a.mention.text}” and “{b.mention.text}” count two things.")


def count_two_things(a: Claim, b: Claim) -> bool:
    """Whether two small counts are of things that have no word in common or alike."""
    x, y = a.mention.value, b.mention.value
    if not a.kind == b.kind == "count" or not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    if bool(PARENT.search(a.before)) != bool(PARENT.search(b.before)):
        return True
    small = abs(x.number) < CHANCE and abs(y.number) < CHANCE
    return small and bool(x.unit and y.unit) and x.unit != y.unit and not _alike(*sorted((x.unit, y.unit)))


@cache
def _alike(one: str, two: str) -> bool:
    return kin(stem(one), stem(two)) or near(one, two) or {one, two} <= PEOPLE
