"""A forest gives the leaf of each tree that walking the tree leads to, whatever the trees and the levels."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.forest import Forest, Levels, Node

WORDS = ["", "same", "different", "untold"]
BITS = st.integers(-50, 50).map(float)
DEGREES = st.sampled_from([0.0, 0.1, 0.25, 0.5, 1.0, 7.0])
LEVELS = st.dictionaries(st.sampled_from("abc"), st.sampled_from(WORDS) | DEGREES)


def splits(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    levels = st.frozensets(st.sampled_from(WORDS))
    return st.builds(Node, BITS, st.sampled_from("abc"), levels, DEGREES, st.tuples(inner, inner))


TREES = st.lists(st.recursive(st.builds(Node, BITS), splits, max_leaves=20), max_size=5)


def walked(node: Node, levels: Levels) -> list[Node]:
    """The nodes on the way to the leaf."""
    if node.branches is None:
        return [node]
    level = levels.get(node.feature, "")
    yes = level <= node.upto if isinstance(level, float) else level in node.levels
    return [node, *walked(node.branches[0 if yes else 1], levels)]


@given(TREES, LEVELS)
def test_trees_asked_at_once_give_the_leaves_that_walking_them_gives(trees: list[Node], levels: Levels) -> None:
    ways = [walked(tree, levels) for tree in trees]
    forest = Forest(trees)
    assert forest.total(levels) == sum(way[-1].value for way in ways)
    steps = [(a.feature, b.value - a.value) for way in ways for a, b in pairwise(way)]
    assert list(forest.steps(levels)) == steps


@pytest.mark.parametrize(("degree", "value"), [(0.0, 1.0), (0.2, 1.0), (0.2000001, 2.0), (9.0, 2.0)])
def test_a_degree_may_reach_its_bound(degree: float, value: float) -> None:
    tree = Node(0.0, "near", frozenset(), 0.2, (Node(1.0), Node(2.0)))
    assert Forest([tree]).total({"near": degree}) == value
