"""Documents are aligned in parts that have nothing in common."""

from __future__ import annotations

import pytest

from checker.pipeline.aligning import parts

PAIRS = [(0, 1), (1, 4), (2, 3), (5, 6), (5, 7), (6, 7)]


@pytest.mark.parametrize("wanted", [1, 2, 3, 100])
def test_each_document_and_each_pair_is_in_one_part(wanted: int) -> None:
    found = parts(10, PAIRS, wanted)
    assert sorted(number for members, _ in found for number in members) == list(range(10))
    assert sorted(pair for _, met in found for pair in met) == PAIRS
    assert all({*pair} <= {*members} for members, met in found for pair in met)


def test_the_first_part_is_the_least_that_has_something_to_compare() -> None:
    assert parts(10, PAIRS, 3)[0] == ([2, 3], ((2, 3),))


def test_then_come_those_with_most_to_compare() -> None:
    assert [len(met) for _, met in parts(10, PAIRS, 2)] == [1, 3, 2]


def test_nothing_has_no_parts() -> None:
    assert parts(0, [], 4) == []
