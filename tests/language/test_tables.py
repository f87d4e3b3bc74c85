"""The lists of first names: what they hold and what they leave to other meanings."""

from __future__ import annotations

import pytest

from checker.language.nameparts import other_gender
from checker.language.places import is_known
from checker.language.tables import given_names, words


def test_first_names_are_in_lower_case_and_of_men_or_women() -> None:
    for gender in ("m", "f"):
        listed = given_names(gender)
        assert len(listed) > 2500
        assert all(name == name.lower().strip(".,") and len(name) > 1 for name in listed)
    assert given_names() == given_names("m") | given_names("f")


def test_what_is_mostly_something_else_is_no_first_name() -> None:
    assert given_names() & words("names", "calendar", "words") == {"jan"}
    assert not given_names() & words("names", "titles", "any")
    assert not given_names() & words("names", "given", "either")
    others = "paris chelsea sydney phoenix dallas ford apple summer major judge young long may june hope"
    assert not given_names() & set(others.split())
    assert {name for name in given_names() if is_known(name)} <= {"brittany", "victoria", "virginia", "sofia", "austin"}


@pytest.mark.parametrize(
    ("x", "y", "other"),
    [
        ("mario", "maria", True),
        ("aleksandr", "aleksandra", True),
        ("emilio", "emilia", True),
        ("martin", "martina", True),
        ("jon", "john", False),
        ("michele", "michelle", False),  # a man in Italy, a woman elsewhere
        ("nicola", "nicolas", False),
        ("corbo", "corba", False),
    ],
)
def test_names_of_two_sexes_are_no_spellings_of_one(x: str, y: str, other: bool) -> None:
    assert other_gender(x, y) is other
