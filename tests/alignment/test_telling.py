"""Contradictions weighed over all their articles: who else tells a fact decides with the link that joins it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment import align
from checker.alignment.telling import Evidence, Telling
from checker.alignment.weights import load_telling
from checker.domain.claims import Claim
from checker.errors import SettingsError
from tests.alignment.test_stage import compare, joined
from tests.claims import claim, number

SHIPPED = load_telling()
SHARED = Telling({"best": 0.5, "mean": 0.5, "several": 0.5, "crowd": -1.5, "brief": -1.5}, 0.0)
SEVERAL = {"best": 1.0, "several": 1.5}


@pytest.mark.parametrize(
    ("evidence", "decided"),
    [
        (Evidence(best=1.0, mean=1.0, pairs=1, told=2, articles=2), True),
        (Evidence(best=1.0, mean=1.0, pairs=1, told=2, articles=20), False),
        (Evidence(best=-0.2, mean=-0.4, pairs=3, told=4, articles=4), True),
        (Evidence(best=-0.2, mean=-0.2, pairs=1, told=2, articles=4), False),
        (Evidence(best=1.0, mean=1.0, pairs=1, told=2, articles=2, brief=True), False),
        (Evidence(best=2.0, mean=2.0, pairs=1, told=2, articles=2, brief=True), True),
    ],
)
def test_what_most_articles_tell_is_told_by_the_odd_one_out(evidence: Evidence, decided: bool) -> None:
    assert (SHARED.total(evidence) >= 0) is decided


def test_the_waterfall_names_the_articles() -> None:
    step = SHARED.weigh(Evidence(best=1.0, mean=0.5, pairs=3, told=4, articles=5))
    assert (step.feature, step.level) == ("articles that tell it", "4 of 5")


@given(st.floats(-4, 9), st.floats(-4, 9), st.integers(1, 9), st.integers(2, 40), st.integers(2, 40))
def test_more_evidence_never_weighs_less(best: float, mean: float, pairs: int, told: int, articles: int) -> None:
    one = Evidence(best, min(best, mean), pairs, told, articles)
    assert SHIPPED.total(replace(one, best=best + 1)) > SHIPPED.total(one) >= SHIPPED.total(replace(one, articles=99))
    assert SHIPPED.total(one) > SHIPPED.total(replace(one, brief=True))


def weights(folder: Path, least: float, bits: Mapping[str, float] = SEVERAL) -> str:
    """Weights with which a like wording is one bit short of a contradiction, unless most articles tell the fact."""
    levels = {"measure": {"same word": 4.0, "different": -4.0}}
    row = {"prior": -2.0, "features": levels, "least": {"agree": 0.0, "conflict": 3.0, "none": 9.0}}
    text = json.dumps({"families": {"number": row}, "telling": {"bits": dict(bits), "least": least}})
    (folder / "weights.json").write_text(text, encoding="utf-8")
    return str(folder)


def cuts(*values: str) -> list[Claim]:
    """One article for each value of the same count."""
    said = "The bakery Tindle cuts {} jobs in its plants this spring"
    return [claim(f"{n}.txt", "count", number(v), said.format(v), v, "job") for n, v in enumerate(values)]


@pytest.mark.parametrize(("values", "facts"), [(("400", "400", "600"), 1), (("400", "600"), 2)])
def test_two_articles_that_agree_make_up_for_a_weak_link(tmp_path: Path, values: tuple[str, ...], facts: int) -> None:
    assert len(joined(align(cuts(*values), compare, weights(tmp_path, 0.0)))) == facts


@pytest.mark.parametrize(("further", "facts"), [([], 0), (["Rain fell on 3 days", "Snow lay for 9 weeks"], 1)])
def test_clippings_of_one_sentence_each_need_more(tmp_path: Path, further: list[str], facts: int) -> None:
    more = [
        claim(f"{n}.txt", "count", number(text.split()[3]), text, measure=text.split()[-1])
        for n, text in enumerate(further)
    ]
    path = weights(tmp_path, 0.0, {"best": 1.0, "brief": -9.0, "prior": 1.5})
    found = joined(align([*cuts("400", "600"), *more], compare, path))
    assert sum(len(claims) > 1 for claims in found) == facts


def test_the_bound_is_kept(tmp_path: Path) -> None:
    assert len(joined(align(cuts("400", "400", "600"), compare, weights(tmp_path, 1.0)))) == 2


def test_a_broken_table_is_named(tmp_path: Path) -> None:
    (tmp_path / "weights.json").write_text('{"families": {}, "telling": {"bits": 3}}', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"cannot be used as alignment weights"):
        load_telling(str(tmp_path))
