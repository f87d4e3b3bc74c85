"""The table of alignment figures counts, compares and keeps as it says. What the sets themselves give is no test."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Fact, Report, Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from tests.benchmarks.alignment import labelled, pairs, perturbed
from tests.benchmarks.alignment.__main__ import KEPT
from tests.benchmarks.alignment.blocking import held
from tests.benchmarks.alignment.fates import fate
from tests.benchmarks.alignment.figures import Figure, Kept, at_least, at_most, load, per, share, updated, written
from tests.benchmarks.alignment.material import Sample
from tests.benchmarks.alignment.sets import SETS, named
from tests.benchmarks.alignment.table import row, rows, table

KEPT_BEFORE: Kept = {
    "ships": {"recall": {"value": 0.5, "of": 8}, "alarms": {"value": 3}, "gone": {"value": 1}},
    "ports": {"recall": {"value": 0.25, "of": 4}},
}


@pytest.mark.parametrize(
    ("figure", "kept", "cells"),
    [
        (share("recall", 3, 4, at_least(0.7)), 0.5, ("0.500", "0.750 (3/4)", "+0.250", "≥ 0.7", "met")),
        (share("recall", 1, 4, at_least(0.7)), 0.5, ("0.500", "0.250 (1/4)", "-0.250", "≥ 0.7", "missed")),
        (share("recall", 2, 4), 0.5, ("0.500", "0.500 (2/4)", "=", "", "")),
        (share("recall", 0, 0, at_least(0.7)), 0.5, ("0.500", "–", "gone", "≥ 0.7", "")),
        (share("recall", 0, 0), None, ("–", "–", "", "", "")),
        (per("conflicts", 5, 2, at_most(2)), None, ("–", "2.500 (5/2)", "new", "≤ 2", "missed")),
        (Figure("alarms", 2, bar=at_most(2)), 3, ("3", "2", "-1", "≤ 2", "met")),
    ],
)
def test_a_row(figure: Figure, kept: float | None, cells: tuple[str, ...]) -> None:
    assert row("ships", figure, kept)[2:] == cells


def test_the_table_holds_a_line_a_figure_under_its_head() -> None:
    lines = table(rows("ships", [share("recall", 1, 2), Figure("alarms", 12)], KEPT_BEFORE)).splitlines()
    assert [line.split() for line in lines] == [
        ["set", "measure", "kept", "new", "difference", "bar"],
        ["ships", "recall", "0.500", "0.500", "(1/2)", "="],
        ["ships", "alarms", "3", "12", "+9"],
    ]
    assert len({line.index(word) for line, word in zip(lines, ("new", "0.500 (", "12"), strict=True)}) == 1


def test_new_figures_of_a_set_replace_its_own_and_no_others() -> None:
    kept = updated(KEPT_BEFORE, "ships", [share("recall", 3, 4), share("precision", 0, 0), Figure("alarms", 1)])
    assert kept["ships"] == {"recall": {"value": 0.75, "of": 4}, "alarms": {"value": 1}}
    assert kept["ports"] == KEPT_BEFORE["ports"]
    assert set(KEPT_BEFORE["ships"]) == {"recall", "alarms", "gone"}


def test_what_is_kept_can_be_read_again(tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    assert load(file) == {}
    file.write_text(written(KEPT_BEFORE), encoding="utf-8")
    assert load(file) == KEPT_BEFORE
    assert written(load(file)) == file.read_text(encoding="utf-8")


def test_the_file_holds_figures_of_known_sets_and_nothing_else() -> None:
    kept = load(KEPT)
    assert {name.split(",")[0] for name in kept} <= {one.name for one in SETS}
    assert all(row.keys() <= {"value", "of"} for measures in kept.values() for row in measures.values())
    assert all(
        isinstance(n, int | float) for measures in kept.values() for row in measures.values() for n in row.values()
    )
    assert KEPT.read_text(encoding="utf-8") == written(kept)


def test_sets_are_named_by_how_they_begin() -> None:
    assert [one.name for one in named("gold-stories, seed,natural")] == ["gold-stories", "seed-story", "natural"]
    assert "training-stories" not in [one.name for one in named("")]
    for wrong in ("n", "ships"):
        with pytest.raises(ValueError, match="is none of"):
            named(wrong)


def test_figures_of_a_part_and_of_folds_are_kept_by_themselves() -> None:
    gold, planted = named("gold-stories,perturbed")
    assert gold.title(quick=False, folds=True) == "gold-stories"
    assert planted.title(quick=True, folds=True) == "perturbed, quick, by folds"


def test_a_sample_is_the_same_on_every_run_and_in_order() -> None:
    some = Sample(quick=True).of(range(100), 10)
    assert some == Sample(quick=True).of(range(100), 10) == sorted(set(some))
    assert len(some) == 10
    assert Sample().of(range(100), 10) == list(range(100))


def value_of(figures: Any, measure: str) -> tuple[float | None, int | None]:
    return next((figure.value, figure.of) for figure in figures if figure.measure == measure)


def test_figures_of_planted_changes() -> None:
    hard = {"control": False, "kind": "date", "difficulty": "hard"}
    easy = {"control": False, "kind": "number", "difficulty": "easy"}
    outcomes = [
        perturbed.outcome(hard, 0, 2),
        perturbed.outcome(easy, 1, 1),
        perturbed.outcome(easy, 2, 5),
        perturbed.outcome({"control": True}, 0, 3),
        perturbed.outcome({"control": True}, 0, 0),
    ]
    figures = list(perturbed.figures(outcomes))
    assert value_of(figures, "recall") == (0.6667, 3)
    assert value_of(figures, "recall hard") == (0.0, 1)
    assert value_of(figures, "recall number") == (1.0, 2)
    assert value_of(figures, "recall name") == (None, 0)
    assert value_of(figures, "conflicts a control") == (1.5, 2)
    assert value_of(figures, "controls without conflict") == (0.5, 2)
    assert value_of(figures, "other conflicts a case") == (1.67, 3)


def test_figures_of_pairs() -> None:
    said = [
        ("conflict", "conflict", True),
        ("conflict", "neutral", False),
        ("neutral", "conflict", True),  # accepted as well
        ("neutral", "agree", False),
        ("not_agree", "neutral", True),
    ]
    figures = list(pairs.figures(said, {"conflict recall": at_least(0.6)}))
    assert value_of(figures, "conflict precision") == (1.0, 2)
    assert value_of(figures, "conflict recall") == (0.6667, 3)
    assert value_of(figures, "neutral recall") == (0.0, 1)
    assert value_of(figures, "not agree, and not called so") == (1.0, 1)
    assert value_of(figures, "right") == (0.6, 5)
    assert [str(figure.bar) for figure in figures if figure.bar] == ["≥ 0.6"]
    assert "agree recall" not in {figure.measure for figure in figures}


def test_figures_of_labelled_pairs() -> None:
    said = [
        ({"label": "agree", "relation": "equal"}, "agree"),
        ({"label": "conflict", "relation": "near"}, "conflict"),
        ({"label": "different", "relation": "near"}, "conflict"),
        ({"label": "conflict", "relation": "near"}, "different"),
        ({"label": "different", "relation": "far"}, "different"),
    ]
    figures = list(labelled.figures(said))
    assert value_of(figures, "same fact: precision") == (0.6667, 3)
    assert value_of(figures, "same fact: recall") == (0.6667, 3)
    assert value_of(figures, "same fact, near values: precision") == (0.5, 2)
    assert value_of(figures, "same fact, far values: recall") == (None, 0)
    assert value_of(figures, "called conflict, and one") == (0.5, 2)
    assert value_of(figures, "conflict recall") == (0.5, 2)


def test_a_pair_of_the_gold_is_kept_where_one_of_its_claims_meets_the_other() -> None:
    true = [{frozenset((1, 2)), frozenset((1, 3))}, {frozenset((4, 5))}]
    assert held(true, {frozenset((3, 1)), frozenset((4, 6))}) == 1


def claim(file: str, text: str, start: int, kind: str = "name") -> Claim:
    span = Span(start, start + len(text))
    return Claim(file, Mention(kind, span, text, Words(text)), span, text, measure="name")


PLACE = {"file": "a.txt", "start": 4, "end": 8, "others": [{"file": "b.txt", "start": 0, "end": 4}]}
PLANTED, ORIGINAL = claim("a.txt", "Vesk", 4), claim("b.txt", "Veks", 0)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ([], "not extracted: the original"),
        ([[ORIGINAL]], "not extracted: the planted value"),
        ([[PLANTED, ORIGINAL]], "joined, other verdict: agree"),
        ([[PLANTED], [claim("b.txt", "Veks ran aground", 0, "event")]], "never met: different kinds or dimensions"),
    ],
)
def test_where_a_planted_change_was_lost(facts: list[list[Claim]], reason: str) -> None:
    made = tuple(Fact(str(n), "name", "", "", Verdict.AGREE, "", "", tuple(one)) for n, one in enumerate(facts))
    assert fate(Report((), (), made), PLACE).reason == reason


def test_the_file_of_figures_is_json() -> None:
    assert json.loads(written({})) == {}
