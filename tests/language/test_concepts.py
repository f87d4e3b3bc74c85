"""What numbers measure, told by the words around them; and words that stand for each other."""

from __future__ import annotations

import pytest

from checker.language.concepts import frame, lexicons, told
from checker.language.stems import stem
from checker.language.synonyms import kin

SAME = [
    ("count", "kill people", "lose life"),
    ("count", "fatality", "dead"),
    ("money", "revenue", "turnover"),
    ("count", "employee staff", "workforce"),
]
APART = [("count", "kill", "injured"), ("money", "revenue", "profit")]
SYNONYMS = [("carmaker", "automaker"), ("buy", "acquire"), ("delay", "postpone"), ("injure", "injury")]


def concepts(kind: str, words: str) -> set[str]:
    found = told(kind, {stem(word) for word in words.split()}, (), ())
    best = max(found.values(), default=0.0)
    return {concept for concept, strength in found.items() if strength == best}


@pytest.mark.parametrize(("kind", "a", "b"), SAME)
def test_other_words_tell_the_same_concept(kind: str, a: str, b: str) -> None:
    assert concepts(kind, a) & concepts(kind, b)


@pytest.mark.parametrize(("kind", "a", "b"), APART)
def test_siblings_share_a_frame_and_no_concept(kind: str, a: str, b: str) -> None:
    one, other = concepts(kind, a), concepts(kind, b)
    assert not one & other
    assert {frame(concept) for concept in one} & {frame(concept) for concept in other}


def test_words_close_by_tell_more_than_words_around() -> None:
    close, around = told("count", (), {"kill"}, ()), told("count", (), (), {"kill"})
    assert close["casualties.killed"] > around["casualties.killed"]


def test_every_kind_of_number_has_concepts() -> None:
    assert lexicons().keys() >= {"count", "money", "percent", "duration", "date", "age", "quantity"}


@pytest.mark.parametrize(("a", "b"), SYNONYMS)
def test_synonyms_are_kin(a: str, b: str) -> None:
    assert kin(stem(a), stem(b))


def test_opposites_are_not() -> None:
    assert not kin(stem("revenue"), stem("profit"))
