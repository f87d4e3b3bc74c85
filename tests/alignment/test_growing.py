"""How groups grow: what speaks for a join, and that a part of the documents gives what all of them give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from checker.alignment.clustering import Documents, clusters
from checker.alignment.groups import Groups, Pair
from checker.alignment.growing import Growing, evidence
from checker.alignment.matching import Link
from checker.alignment.stage import joined, met
from checker.alignment.telling import Telling
from checker.alignment.views import View, views
from checker.alignment.weights import NOTHING
from checker.domain.findings import Verdict
from tests.alignment.test_stage import compare
from tests.claims import claim, number

BEST = Telling({"best": 1.0})
EVERYWHERE = {f"{name}.txt": frozenset(range(4)) for name in "abcd"}


def told(source: str, value: str) -> View:
    return views([claim(f"{source}.txt", "count", number(value), f"Tindle cuts {value} jobs", value, "job")])[0]


def link(a: View, b: View, surplus: float) -> Link:
    said = compare(a.claim, b.claim)
    return Link(a, b, NOTHING, {}, surplus, surplus, said, True, said.verdict is Verdict.CONFLICT)


def groups(seen: Sequence[View], pairs: Mapping[Pair, Link]) -> Groups:
    return Groups(seen, pairs, compare, met(pairs.values()))


def test_two_documents_count_once_however_often_one_tells_it() -> None:
    seen = [told("a", "400"), told("a", "400"), told("b", "400"), told("c", "600")]
    pairs = {(0, 3): link(seen[0], seen[3], 3.0), (1, 3): link(seen[1], seen[3], 2.0)}
    found = groups(seen, pairs)
    found.join(found.of(0), found.of(1))
    found.join(found.of(0), found.of(2))
    for_it = evidence(found, found.of(0), found.of(3), articles=3, brief=False)
    assert (for_it.best, for_it.mean, for_it.pairs, for_it.told) == (3.0, -0.5, 2, 3)


def test_the_strongest_link_joins_first() -> None:
    seen = [told("a", "400"), told("b", "600"), told("a", "500")]
    pairs = {(0, 1): link(seen[0], seen[1], 1.0), (1, 2): link(seen[1], seen[2], 2.0)}
    found = groups(seen, pairs)
    Growing(found, pairs, BEST, lambda *_: (2, False))
    assert found.all() == [[0], [1, 2]]


@pytest.mark.parametrize(("surplus", "joins"), [(-0.5, True), (-1.5, False), (None, False)])
def test_a_contradiction_needs_a_link_of_its_own(surplus: float | None, joins: bool) -> None:
    a, b, c = seen = told("a", "400"), told("b", "400"), told("c", "600")
    pairs = {(0, 1): link(a, b, 3.0)} | ({(0, 2): link(a, c, surplus)} if surplus is not None else {})
    others = [link(told(name, "77"), told("c", "77"), 2.0) for name in "ab"]
    found = Groups(seen, pairs, compare, met([*pairs.values(), *others]))
    found.join(found.of(0), found.of(1))
    assert found.may_join(found.of(0), found.of(2)) == joins


@pytest.mark.parametrize(("known", "sizes"), [(True, [4]), (False, [2, 2])])
def test_documents_that_meet_over_another_fact_have_met(known: bool, sizes: list[int]) -> None:
    a, b, c, d = seen = [told(name, "4217") for name in "abcd"]
    links = [link(a, b, 5.0), link(c, d, 4.0), link(a, c, 3.0)]
    others = [link(told("a", "77"), told("d", "77"), 2.0)] if known else []
    found = clusters(seen, links, compare, BEST, Documents(EVERYWHERE, met([*links, *others])), joined(links))
    assert [len(cluster.claims) for cluster in found] == sizes


@pytest.mark.parametrize(("value", "sizes"), [("2", [2, 2]), ("4217", [4])])
def test_a_value_that_others_have_as_well_needs_most_documents(value: str, sizes: list[int]) -> None:
    a, b, c, d = seen = [told(name, value) for name in "abcd"]
    links = [link(a, b, 5.0), link(c, d, 4.0), link(a, c, 3.0)]
    everywhere = met([*links, link(told("a", "77"), told("d", "77"), 2.0)])
    found = clusters(seen, links, compare, BEST, Documents(EVERYWHERE, everywhere), joined(links))
    assert [len(cluster.claims) for cluster in found] == sizes
