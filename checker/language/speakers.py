"""Who speaks: a person by name, a house, or many at once."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.tables import common_words, given_names, words
from checker.language.wordsets import word_set

GROUPS = word_set("officials leaders lawmakers sources aides advisers advocates critics activists supporters")
PARTISANS = ("icans", "ians", "eans", "ists", "crats")


def is_person(name: str) -> bool:
    """Whether a speaker is named as a person is: two words with a capital, none of an organisation or of many."""
    head = name.replace(" for ", " of ").replace(" at ", " of ").replace(",", " of ").split(" of ")[0]  # "the head of"
    capital = [word.lower() for word in head.split() if word[:1].isupper() and not word.isupper()]
    others = words("names", "organisation", "heads") | words("names", "place", "heads")
    return len(capital) > 1 and not set(capital) & others and not _many(capital)


def _many(lower: Sequence[str]) -> bool:
    """Whether words are the name of many: "Northern Republicans", "Senior Officials"."""
    plural = lower[-1].endswith(PARTISANS) or lower[-1] in GROUPS
    return plural and lower[0] in common_words() and lower[0] not in given_names()
