"""Match weights add up, trees share their sum out exactly, and a file that is none is refused by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.weights import Family, bits, family, load, node
from checker.domain.findings import Verdict
from checker.errors import SettingsError

TREE = {
    "value": 0.5,
    "feature": "near words",
    "upto": 0.2,
    "yes": {"value": -1.0},
    "no": {"value": 1.5, "feature": "verb", "levels": ["same"], "yes": {"value": 2.5}, "no": {"value": 1.0}},
}


def walked(near: float, verb: str) -> float:
    """The value of the leaf that the levels lead to."""
    return -1.0 if near <= 0.2 else 2.5 if verb == "same" else 1.0


@given(st.floats(0, 1), st.sampled_from(["same", "different", "untold"]))
def test_contributions_of_a_tree_sum_to_its_leaf(near: float, verb: str) -> None:
    grown = Family(-2.0, {}, {}, (node(TREE), node(TREE)))
    waterfall = grown.weigh({"near words": near, "verb": verb})
    assert bits(waterfall) == pytest.approx(-2.0 + 2 * walked(near, verb))
    assert [step.feature for step in waterfall] == ["prior", "near words", "verb"]


def test_levels_weigh_what_the_table_says_and_unseen_levels_nothing() -> None:
    fitted = family({"prior": -3, "features": {"verb": {"same": 2.0}}, "least": {"conflict": 1.0}})
    assert bits(fitted.weigh({"verb": "same"})) == -1.0
    assert bits(fitted.weigh({"verb": "unheard of"})) == -3.0


def test_a_strict_reader_asks_for_more_bits() -> None:
    fitted = Family(0, {}, {"conflict": 1.0})
    asked = [fitted.enough(Verdict.CONFLICT, how) for how in ("loose", "normal", "strict")]
    assert asked == sorted(asked) and len(set(asked)) == 3


def test_the_shipped_weights_know_every_family_of_numbers_and_times() -> None:
    assert {"number", "date", "name"} <= load().keys()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"families": {"number": {"prior": 1}}}', "no json"])
def test_what_is_no_weights_file_is_refused_by_name(text: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"mine\.json"):
        load(str(file))


def test_a_folder_with_weights_is_taken(tmp_path: Path) -> None:
    row = {"prior": -1, "features": {}, "least": {"agree": 0}}
    (tmp_path / "weights.json").write_text(json.dumps({"families": {"number": row}}), encoding="utf-8")
    assert load(str(tmp_path))["number"].prior == -1
