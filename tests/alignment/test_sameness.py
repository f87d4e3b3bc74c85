"""The second look: contexts are compared where the words leave it open, and only there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from checker.alignment import align, sameness
from checker.alignment.sameness import Keeping, Meanings
from checker.alignment.views import views
from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.meaning.encoder import UNIT, Vectors
from tests.claims import claim, number

KILLED = claim("a.txt", "count", number("11"), "The flood killed 11 people in the valley", "11", "people")
DEAD = claim("b.txt", "count", number("12"), "12 villagers lost their lives when the river rose", "12", "villager")
SOLD = claim("b.txt", "count", number("13"), "13 houses were sold in the town last week", "13", "house")


def encode(texts: Sequence[str]) -> Vectors:
    """Deaths point one way, sales another."""
    rows = [(UNIT, 0) if "killed" in text or "lives" in text else (0, UNIT) for text in texts]
    return np.array(rows, np.int16)


def compare(a: Claim, b: Claim) -> Comparison:
    return Comparison(Verdict.CONFLICT, "apart", "so")


@pytest.fixture
def weights(tmp_path: Path) -> str:
    """Words say nothing; what is meant decides."""
    least = {"agree": 0.0, "conflict": 1.0, "none": 9.0}
    tree = {"value": 0.0, "feature": "meaning", "upto": 0.5, "yes": {"value": -3.0}, "no": {"value": 3.0}}
    rows = {
        "number": {"prior": -2.0, "features": {}, "least": least},
        "number+meaning": {"prior": 0.0, "features": {}, "trees": [tree], "least": least},
    }
    (tmp_path / "weights.json").write_text(json.dumps({"families": rows}), encoding="utf-8")
    return str(tmp_path)


def facts(weights: str, meaning: bool) -> set[frozenset[str]]:
    clusters = align([KILLED, DEAD, SOLD], compare, weights, meaning=meaning)
    return {frozenset(c.mention.text for c in cluster.claims) for cluster in clusters}


def test_claims_in_other_words_meet(weights: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sameness, "encoder", lambda _: encode)
    assert facts(weights, meaning=True) == {frozenset({"11", "12"}), frozenset({"13"})}
    assert facts(weights, meaning=False) == {frozenset({"11"}), frozenset({"12"}), frozenset({"13"})}


def test_without_an_encoder_the_words_decide(weights: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sameness, "encoder", lambda _: None)
    assert frozenset({"11"}) in facts(weights, meaning=True)


def test_a_context_is_encoded_once_and_its_value_is_not_seen() -> None:
    asked: list[str] = []

    def noting(texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        return encode(texts)

    meanings = Meanings(noting)
    (one, other), again = views([KILLED, SOLD]), views([KILLED])
    meanings.learn([one, other])
    meanings.learn(again)
    assert len(asked) == 2 and not any("11" in text or "13" in text for text in asked)
    assert meanings.likeness(one, again[0]) == 1.0 and meanings.likeness(one, other) == 0.0


def test_a_text_that_was_encoded_for_other_claims_is_not_encoded_again() -> None:
    asked: list[str] = []

    def noting(texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        return encode(texts)

    kept = Keeping(noting)
    first, again = kept(["eleven died", "it was sold"]), kept(["it was sold", "eleven died"])
    assert asked == ["eleven died", "it was sold"]
    assert [row.tolist() for row in again] == [row.tolist() for row in reversed(first)]
