"""What a document tells twice is in one fact, though only one telling is linked to another document."""

from __future__ import annotations

import pytest

from checker.alignment.groups import Groups
from checker.alignment.repeats import join_repeats
from checker.alignment.views import View, views
from tests.alignment.test_stage import compare
from tests.claims import claim, number


def told(source: str, value: str, noun: str, position: float = 0.5) -> View:
    text = f"They took {value} {noun}s"
    return views([claim(source, "count", number(value), text, value, noun, position=position)])[0]


LINKED = [told("a.txt", "5", "picture"), told("b.txt", "5", "picture")]
REPEATS = [
    ("the same noun", told("a.txt", "5", "picture"), True),
    ("another noun", told("a.txt", "5", "guard"), False),
    ("the title", told("a.txt", "5", "masterpiece", 0.0), True),
    ("another value", told("a.txt", "6", "picture"), False),
    ("another document", told("c.txt", "5", "picture"), False),
]


@pytest.mark.parametrize(("view", "joins"), [row[1:] for row in REPEATS], ids=[row[0] for row in REPEATS])
def test_a_document_tells_a_fact_twice(view: View, joins: bool) -> None:
    seen = [*LINKED, view]
    groups = Groups(seen, {}, compare, {frozenset(("a.txt", "b.txt"))})
    groups.join(groups.of(0), groups.of(1))
    join_repeats(groups, seen, compare, {id(one) for one in LINKED})
    assert (groups.of(2) is groups.of(0)) is joins


def test_what_has_a_fact_elsewhere_repeats_nothing() -> None:
    seen = [*LINKED, told("a.txt", "5", "picture")]
    groups = Groups(seen, {}, compare, {frozenset(("a.txt", "b.txt"))})
    groups.join(groups.of(0), groups.of(1))
    join_repeats(groups, seen, compare, {id(one) for one in seen})
    assert groups.of(2) == [2]


def test_what_would_repeat_two_facts_repeats_neither() -> None:
    others = [told("a.txt", "5", "picture"), told("b.txt", "5", "picture"), told("a.txt", "5", "picture")]
    seen = [*LINKED, *others]
    groups = Groups(seen, {}, compare, {frozenset(("a.txt", "b.txt"))})
    groups.join(groups.of(0), groups.of(1))
    groups.join(groups.of(2), groups.of(3))
    join_repeats(groups, seen, compare, {id(one) for one in seen[:4]})
    assert groups.of(4) == [4]
