"""Fitting finds what was planted, gives the same weights twice, and sets bounds by precision and recall."""

from __future__ import annotations

import random

from checker.alignment.weights import bits, family
from checker.fitting.boosting import Shape, boost
from checker.fitting.logistic import fit
from checker.fitting.material import fold
from checker.fitting.thresholds import Outcome, thresholds

Rows = tuple[list[dict[str, str | float]], list[bool]]


def planted(size: int = 400) -> Rows:
    """Pairs that match where the verb is the same and the overlap is high; the weather says nothing."""
    dice = random.Random(3)
    rows: list[dict[str, str | float]] = []
    labels = []
    for _ in range(size):
        verb, near = dice.choice(["same", "different"]), dice.random()
        rows.append({"verb": verb, "near": near, "weather": dice.choice(["sun", "rain"])})
        labels.append(verb == "same" and near > 0.5)
    return rows, labels


def test_trees_tell_planted_matches_from_the_rest() -> None:
    rows, labels = planted()
    grown = boost(rows, labels, [1.0] * len(rows), Shape(trees=40, rate=0.3))
    weights = family({"prior": grown.prior, "trees": list(grown.trees), "least": {}})
    right = sum((bits(weights.weigh(row)) > 0) == label for row, label in zip(rows, labels, strict=True))
    assert right >= 0.97 * len(rows)
    shares = {step.feature: abs(step.bits) for step in weights.weigh({"verb": "same", "near": 0.9, "weather": "sun"})}
    assert shares["weather"] < 0.3 < shares["verb"]


def test_the_same_examples_give_the_same_trees() -> None:
    rows, labels = planted(120)
    assert boost(rows, labels, [1.0] * 120, Shape(trees=5)) == boost(rows, labels, [1.0] * 120, Shape(trees=5))


def test_one_weight_a_level_has_the_sign_of_its_evidence() -> None:
    rows, labels = planted()
    words = [{"verb": str(row["verb"]), "weather": str(row["weather"])} for row in rows]
    fitted = fit(words, labels, [1.0] * len(words))
    assert fitted.features["verb"]["same"] > 1 > -1 > fitted.features["verb"]["different"]
    assert abs(fitted.features["weather"]["sun"]) < 0.5


def test_a_bound_stands_where_right_links_end() -> None:
    outcomes = [Outcome("number", "agree", total, total > 2) for total in (5.0, 4.0, 3.0, 1.0, 0.5)]
    assert 1.0 < thresholds(outcomes)["number"]["agree"] < 3.0


def test_without_right_links_little_passes() -> None:
    assert thresholds([Outcome("date", "conflict", 3.0, False)])["date"]["conflict"] >= 6.0


def test_a_story_has_one_fold_everywhere() -> None:
    assert [fold(name) for name in ("a", "b", "a")] == [fold("a"), fold("b"), fold("a")]
    assert {fold(f"story-{n}") for n in range(60)} == set(range(5))
