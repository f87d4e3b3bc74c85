"""A small gazetteer: which place lies in which, as far as a short table of countries, regions and large cities says."""

from __future__ import annotations

from functools import cache

from checker.language.tables import table


def contains(broad: str, narrow: str) -> bool:
    """Whether the table says that the place `narrow` lies in `broad`; False where it does not know."""
    outer, place = canonical(broad), canonical(narrow)
    return outer != place and outer in _ancestors(place)


def same_place(a: str, b: str) -> bool:
    """Whether two names are names of one known place ("Britain", "UK")."""
    return canonical(a) == canonical(b)


def is_known(name: str) -> bool:
    """Whether the table holds the place."""
    return canonical(name) in _parents() or canonical(name) in table("places")["continents"]


def holds_places(name: str) -> bool:
    """Whether the table holds the place as one that others lie in: a country, a state, a continent."""
    return canonical(name) in _broad()


def is_part_of_the_world(name: str) -> bool:
    """A continent or a part of one, whose bounds nobody draws: "Asia", "South Asia", "the Middle East"."""
    last = canonical(name).split("-")[-1]
    return last in table("places")["continents"] or (last in {"east", "america"} and "-" in canonical(name))


def apart(a: str, b: str) -> bool:
    """Whether both places are known and neither can hold the other."""
    return is_known(a) and is_known(b) and not (same_place(a, b) or contains(a, b) or contains(b, a))


def home_of(demonym: str) -> str:
    """The place that a word such as "Dutch" belongs to, "" where it is no such word."""
    return _demonyms().get(canonical(demonym), "")


def capital_of(people: str) -> str:
    """The capital of the country that a word such as "French" belongs to, "" where the table does not know."""
    home = {"united-kingdom": "england"}.get(home_of(people), home_of(people))
    cities = table("places")["cities"].get(home, "") if home not in {"israel", "palestine"} else ""
    return cities.split()[0].replace("-", " ").title() if cities else ""


def canonical(name: str) -> str:
    """The key of a place name: lower case, hyphens for blanks, other names of a country brought to one."""
    words = name.lower().replace("’", "'").split()
    key = "-".join(words[1:] if words[:1] == ["the"] and len(words) > 1 and words[1] != "hague" else words)
    return _aliases().get(key, key)


@cache
def _aliases() -> dict[str, str]:
    return {other: name for name, others in table("places")["aliases"].items() for other in others.split()}


@cache
def _demonyms() -> dict[str, str]:
    return {word: place for place, people in table("places")["demonyms"].items() for word in people.split()}


@cache
def _parents() -> dict[str, str]:
    data = table("places")
    found: dict[str, str] = {}
    for section in ("continents", "cities"):
        found |= {place: parent for parent, inside in data[section].items() for place in inside.split()}
    return found | dict(data["regions"])


@cache
def _broad() -> frozenset[str]:
    return frozenset(_parents().values()) | frozenset(table("places")["regions"])


def _ancestors(place: str) -> set[str]:
    found: set[str] = set()
    parents = _parents()
    while place in parents and parents[place] not in found:
        place = parents[place]
        found.add(place)
    return found
