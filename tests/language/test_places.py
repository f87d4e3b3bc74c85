from __future__ import annotations

import pytest

from checker.language.places import apart, capital_of, contains, home_of, is_known, is_part_of_the_world, same_place


@pytest.mark.parametrize(
    ("broad", "narrow"),
    [("France", "Paris"), ("the United States", "Chicago"), ("US", "Texas"), ("Europe", "Munich"), ("UK", "Glasgow")],
)
def test_a_broad_place_holds_a_narrow_one(broad: str, narrow: str) -> None:
    assert contains(broad, narrow)
    assert not contains(narrow, broad)
    assert not apart(broad, narrow)


@pytest.mark.parametrize(("a", "b"), [("Britain", "UK"), ("U.S.", "United States"), ("Holland", "Netherlands")])
def test_other_names_of_a_place(a: str, b: str) -> None:
    assert same_place(a, b)


def test_known_places_can_be_told_apart_and_unknown_ones_cannot() -> None:
    assert apart("Paris", "Berlin")
    assert not apart("Paris", "Little Orton")
    assert not is_known("Little Orton")


@pytest.mark.parametrize(
    ("name", "part"),
    [("Asia", True), ("the Middle East", True), ("South Asia", True), ("East", False), ("Italy", False)],
)
def test_parts_of_the_world(name: str, part: bool) -> None:
    assert is_part_of_the_world(name) is part


def test_capitals() -> None:
    assert [capital_of(word) for word in ("French", "British", "Nigerian", "table")] == ["Paris", "London", "Abuja", ""]


@pytest.mark.parametrize(("word", "home"), [("Dutch", "netherlands"), ("French", "france"), ("table", "")])
def test_words_for_people_and_their_country(word: str, home: str) -> None:
    assert home_of(word) == home
