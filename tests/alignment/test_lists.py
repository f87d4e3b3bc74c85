"""What brings two lists or two places together, and who knows the members or the place that differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from checker.alignment.lists import counts_level
from checker.alignment.sites import sort_level
from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Words


def conflicts(folder: Path, kind: str, *texts: str) -> list[list[str]]:
    """The mentions of each conflict of a kind among the texts."""
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    found = [fact for fact in check([folder]).facts if fact.kind == kind and fact.verdict is Verdict.CONFLICT]
    return [[claim.mention.text for claim in fact.claims] for fact in found]


THREE = "Karpo said on Monday that its two depots, Velda and Norcott, will be shut by the end of May."
MORE = "By the end of May three depots will be shut by Karpo: Velda, Norcott and Arlen. Nobody will lose work."


def test_a_member_that_the_other_article_does_not_know_is_lacking(tmp_path: Path) -> None:
    assert len(conflicts(tmp_path, "membership", THREE, MORE)) == 1


def listed(*items: str, stated: str = "") -> Claim:
    text = ", ".join(items)
    value = Words(text, text, (("stated", stated),) if stated else (), items)
    return Claim("a.txt", Mention("membership", Span(0, len(text)), text, value), Span(0, len(text)), text)


COUNTS = [
    ("the shorter is whole", listed("a", "b", stated="2"), listed("a", "b", "c"), "shorter counted"),
    ("the longer is counted", listed("a", "b"), listed("a", "b", "c", stated="3"), "one"),
    ("the same count", listed("a", "b", stated="2"), listed("a", "c", stated="2"), "same"),
    ("other counts", listed("a", "b", stated="2"), listed("a", "b", stated="3"), "different"),
    ("no count", listed("a", "b"), listed("a", "c"), "none"),
]


@pytest.mark.parametrize(("a", "b", "level"), [row[1:] for row in COUNTS], ids=[row[0] for row in COUNTS])
def test_counts_of_two_lists(a: Claim, b: Claim, level: str) -> None:
    assert counts_level(a, b) == counts_level(b, a) == level


SORTS = [
    ("Sea of Velda", "Gulf of Arlen", "same"),
    ("Velda", "Arlen", "plain"),
    ("Velda County", "Arlen", "different"),
    ("Mill Lane", "Arlen", "different"),
    ("France", "Arlen", "different"),
    ("Chicago", "Arlen", "one in the gazetteer"),
]


@pytest.mark.parametrize(("one", "two", "level"), SORTS)
def test_sorts_of_places(one: str, two: str, level: str) -> None:
    assert sort_level(one, two) == sort_level(two, one) == level


FELL = "The wreckage of the rocket came down in the Sea of Velda on Monday, the agency said. Nobody was hurt."
ELSEWHERE = "Nobody was hurt when the wreckage of the rocket fell in the Gulf of Arlen on Monday, an agency said."


def test_two_places_that_neither_article_shares(tmp_path: Path) -> None:
    assert conflicts(tmp_path, "place", FELL, ELSEWHERE) == [["Sea of Velda", "Gulf of Arlen"]]
