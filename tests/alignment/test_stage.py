"""Alignment as a whole: what is joined, what is not, and that no order of files or chain of links changes it."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from checker.alignment import align
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.owners import of_other_people
from tests.claims import claim, number

JOBS = [
    claim("a.txt", "count", number("400"), "The bakery Tindle cuts 400 jobs in its plants this spring", "400", "job"),
    claim("b.txt", "count", number("600"), "Tindle cuts 600 jobs in its bakery plants, unions say", "600", "job"),
    claim("c.txt", "count", number("400"), "At Tindle 400 jobs in the bakery plants are cut", "400", "job"),
    claim("b.txt", "count", number("55"), "The museum lent 55 paintings of Dutch masters abroad", "55", "painting"),
]


def compare(a: Claim, b: Claim) -> Comparison:
    x, y = a.mention.value, b.mention.value
    assert isinstance(x, Quantity) and isinstance(y, Quantity)
    same = x.number == y.number
    return Comparison(Verdict.AGREE if same else Verdict.CONFLICT, "equal" if same else "apart", "so")


@pytest.fixture
def weights(tmp_path: Path) -> str:
    """Weights under which the same measure in like words is the same fact."""
    levels = {"measure": {"same word": 4.0, "different": -4.0}, "wording rank": {"none": -1.0}}
    row = {"prior": -2.0, "features": levels, "least": {"agree": 0.0, "conflict": 1.0, "none": 9.0}}
    table = {"families": {"number": row}, "telling": {"bits": {"best": 1.0}, "least": 0.0}}
    (tmp_path / "weights.json").write_text(json.dumps(table), encoding="utf-8")
    return str(tmp_path)


def joined(clusters: tuple[FactCluster, ...]) -> set[frozenset[str]]:
    return {frozenset(f"{c.source}:{c.mention.text}" for c in cluster.claims) for cluster in clusters}


def test_one_measure_is_one_fact_and_every_claim_is_kept(weights: str) -> None:
    clusters = align(JOBS, compare, weights)
    assert joined(clusters) == {frozenset({"a.txt:400", "b.txt:600", "c.txt:400"}), frozenset({"b.txt:55"})}


def test_the_order_of_claims_changes_nothing(weights: str) -> None:
    told = [align(order, compare, weights) for order in permutations(JOBS)]
    assert all(clusters == told[0] for clusters in told)


def test_a_strict_run_leaves_the_conflict_apart(weights: str) -> None:
    assert frozenset({"b.txt:600"}) in joined(align(JOBS, compare, weights, "strict"))


def test_two_values_of_one_article_never_stand_in_one_fact(weights: str) -> None:
    chain = [*JOBS[:3], claim("a.txt", "count", number("600"), "Tindle cuts 600 jobs in bakery plants", "600", "job")]
    for cluster in align(chain, compare, weights):
        mine = {c.mention.text for c in cluster.claims if c.source == "a.txt"}
        assert len(mine) <= 1


def test_what_came_close_is_named_with_a_reason(weights: str) -> None:
    chain = [*JOBS[:3], claim("a.txt", "count", number("600"), "Tindle cuts 600 jobs in bakery plants", "600", "job")]
    misses = [miss for cluster in align(chain, compare, weights) for miss in cluster.near_misses]
    assert misses and all(miss.reason for miss in misses)


def owned(a: Claim, b: Claim) -> Comparison:
    return of_other_people(a, b, compare(a, b))


def test_no_third_claim_joins_what_two_people_did(weights: str) -> None:
    owners = ("Ann Corby", "Tom Hale", "")
    told = [
        replace(job, subject=who, context=replace(job.context, names=(who,) if who else ()))
        for job, who in zip(JOBS[:3], owners, strict=True)
    ]
    assert len(joined(align(told, compare, weights))) == 1
    apart = {frozenset({"a.txt:400", "c.txt:400"}), frozenset({"b.txt:600"})}
    assert joined(align(told, owned, weights)) == apart
