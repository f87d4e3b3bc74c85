"""Results of matches and votes: not ranges."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Context
from checker.domain.findings import Verdict
from checker.kinds.score import compare
from tests.kinds.numeric import claim, compared, found

POSITIVE = [
    ("Orton won 3-1.", [("3-1", "3 to 1 point")]),
    ("They lost 2-0 at home.", [("2-0", "2 to 0 point")]),
    ("She won 6-4, 6-3.", [("6-4", "6 to 4 point"), ("6-3", "6 to 3 point")]),
    ("Hale beat Orton 24-17.", [("24-17", "24 to 17 point")]),
    ("The vote was 52-48.", [("52-48", "52 to 48 point")]),
]
NEGATIVE = [
    "It opened 2019-20.",
    "The 9-5 job bores.",
    "It takes 3-5 days.",
    "A 50-50 chance remains.",
    "Three goals fell.",
]
COMPARISONS = [
    ("Orton won 3-1.", "Orton won 3–1.", Verdict.AGREE, "score"),
    ("Orton won 3-1.", "Orton won 2-1.", Verdict.CONFLICT, "score"),
    ("Orton won 3-1.", "Hale lost 1-3.", Verdict.AGREE, "score"),
    ("Orton won 3-1 at home.", "Hale won 3-1 away.", Verdict.AGREE, "score"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("score", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("score", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("score", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason


MOMENTS = [
    ("tie", ("score", "tie"), "win", ("win",), "another moment"),
    ("lead", ("lead", "half"), "lead", ("lead", "half"), "score"),
    ("close", ("close",), "put", ("put",), "another moment"),
    ("win", ("win",), "beat", ("beat",), "score"),
]


@pytest.mark.parametrize(("verb", "words", "other", "others", "level"), MOMENTS)
def test_a_game_on_the_way(verb: str, words: tuple[str, ...], other: str, others: tuple[str, ...], level: str) -> None:
    a = replace(claim("score", "Orton won 3-1."), context=Context(verb=verb, sentence=words))
    b = replace(claim("score", "Orton won 2-1."), context=Context(verb=other, sentence=others))
    assert compare(a, b).level == compare(b, a).level == level
