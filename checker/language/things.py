"""One word for all that name one sort of thing ("plant", "factory"), so that where each stands is one question."""

from __future__ import annotations

from functools import cache

from checker.language.tables import table


def sort_of(noun: str) -> str:
    """The word that stands for a noun's group in `data/places.toml`, the noun itself where it is in none."""
    return _groups().get(noun, noun)


@cache
def _groups() -> dict[str, str]:
    rows = [group.split("|") for group in table("places")["things"]["groups"]]
    return {word: row[0] for row in reversed(rows) for word in row}


def relation_asked(label: str) -> str:
    """What a label asks of a place: "base" for "Headquarters", "location" where it only asks where something is."""
    found = set(label.lower().split())
    return next((asked for asked, words in table("places")["asked"].items() if found & set(words.split())), "location")
