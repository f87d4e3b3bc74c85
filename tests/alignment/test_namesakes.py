"""One first name with two surnames: what is told of them makes them one person, not that both are names."""

from __future__ import annotations

from checker.alignment.bands import binned
from checker.alignment.namesakes import levels
from checker.alignment.views import View, views
from checker.domain.claims import Claim
from checker.domain.values import Words
from tests.claims import claim


def person(source: str, name: str, quote: str) -> Claim:
    value = Words(name, name.lower(), (("type", "person"),))
    return claim(source, "name", value, quote, name, measure="name", subject=name, names=(name,))


def view(source: str, name: str, quote: str) -> View:
    return views([person(source, name, quote)])[0]


def test_sentences_with_nothing_in_common_are_not_alike() -> None:
    one, two = (
        view("a.txt", "Paul Reed", "Paul Reed Apologises"),
        view("b.txt", "Paul Corby", "Paul Corby took office."),
    )
    assert levels(one, two)["wording"] == binned(0.0)


def test_like_words_tell_one_person() -> None:
    one = view("a.txt", "Paul Reed", "Paul Reed took office as harbour master.")
    two = view("b.txt", "Paul Corby", "Paul Corby took office as harbour master.")
    assert levels(one, two)["wording"] == ">=0.75"


def test_surnames_that_may_be_misremembered_are_alike() -> None:
    one = view("a.txt", "Anton Verhulst", "Anton Verhulst was on the bridge.")
    others = [view("b.txt", f"Anton {name}", f"Anton {name} was on the bridge.") for name in ("Verhagen", "Corby")]
    assert [levels(one, other)["surname"] for other in others] == ["alike", "other"]


def test_a_surname_of_somebody_else_is_no_acquaintance() -> None:
    one = view("a.txt", "Aaron Collier", "Aaron Collier was put on the list.")
    listed = "Aaron Schobel was put on the list with {} Collier."
    for first, met in (("Richard", True), ("Aaron", False), ("A.", False)):
        names = [person("b.txt", name, listed.format(first)) for name in ("Aaron Schobel", f"{first} Collier")]
        assert bool(levels(one, views(names)[0])) is met
