"""Counts of some out of more contradict no count of all."""

from __future__ import annotations

import pytest

from checker.domain.findings import Comparison, Verdict
from checker.language.selections import of_selections
from tests.claims import claim, number

APART = Comparison(Verdict.CONFLICT, "apart", "“1” and “2” differ.")

COUNTS = [
    ("Orton had 2 chances to draw.", "Orton had 1 final chance to draw.", "some of a row"),
    ("The last 2 officers who died were brothers.", "1 officer died on Monday.", "some of a row"),
    ("The last 2 officers who died were brothers.", "The last 1 officer who died was a sergeant.", "apart"),
    ("Velda and Karpo are 2 of the country's largest banks.", "Velda is 1 bank of those hit.", "some of many"),
    ("Velda and Karpo are 2 of the largest banks.", "Velda is 1 of the country's largest banks.", "some of many"),
    ("Quill is 1 of Orton's earliest supporters.", "There were 2 early supporters.", "some of many"),
    ("They closed 2 of the five largest shops.", "They closed 1 of the five largest shops.", "apart"),
    ("It was 1 of the most costly fires.", "There were 2 fires.", "some of many"),
    ("It was 1 of the fires at the mill.", "There were 2 fires at the mill.", "some of many"),
    ("Corby, 1 of the oldest trainers, left.", "The 2 were the oldest trainers.", "some of many"),
    ("On Monday 1 of the fires was put out.", "In all 2 of the fires were put out.", "apart"),
    ("Orton had 2 chances to draw.", "Orton had 1 chance to draw at last.", "apart"),
]


@pytest.mark.parametrize(("one", "other", "level"), COUNTS)
def test_some_of_more(one: str, other: str, level: str) -> None:
    counts = [next(figure for figure in "12" if figure in text) for text in (one, other)]
    a, b = (claim("a.txt", "count", number(n), text, n) for n, text in zip(counts, (one, other), strict=True))
    assert of_selections(a, b, APART).level == of_selections(b, a, APART).level == level


def test_other_kinds_stay() -> None:
    a = claim("a.txt", "rank", number("2"), "The last 2 won.", "2")
    assert of_selections(a, a, APART) is APART
