"""Whose post it is: "of Acme", "at the agency", "of Early Arts at Corby", "of finance"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from checker.domain.sentence import Token
from checker.language.phrases import CALENDAR
from checker.language.tables import words

OF = frozenset({"of", "at", "for", "in", "with", "on"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
OWNERS = frozenset({"its", "his", "her", "their", "our", "my", "your", "the", "whose"})


class Named(Protocol):
    """A name among the tokens."""

    @property
    def first(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def full(self) -> str: ...


def house_after(tokens: Sequence[Token], end: int, names: Sequence[Named]) -> tuple[int, str, bool]:
    """What follows a post after "of" or "at": (end, organisation, whether it is an area such as "of finance")."""
    if end + 1 >= len(tokens) or tokens[end].text.lower() not in OF:
        return end, "", False
    i = end + 1
    while i < len(tokens) and tokens[i].text.lower() in OWNERS | {"a", "an"}:
        i += 1
    if i < len(tokens) and tokens[i].text.lower().rstrip(".") in CALENDAR:
        return end, "", False
    if i == end + 1 and _is_area(tokens, i):
        return i + 1, "", True
    for j in range(i, min(len(tokens), i + 4)):
        name = next((other for other in names if other.first == j), None)
        if name is not None:
            house = owned_at(tokens, name.end, names) or house_at(tokens, name.end, names)
            return (house.end, house.full, False) if house else (name.end, name.full, False)
        if tokens[j].pos not in {"NOUN", "ADJ", "PROPN"} or tokens[j].tag == "NNP":
            break
    stop = i
    while stop < min(len(tokens), i + 4) and tokens[stop].pos in {"NOUN", "ADJ", "PROPN"}:
        stop += 1
    if stop == i:
        return end, "", False
    bare = i == end + 1 and stop == i + 1 and tokens[end].text.lower() in {"of", "for"} and tokens[i].text.islower()
    return stop, "" if bare else " ".join(token.text for token in tokens[i:stop]), bare


def house_at(tokens: Sequence[Token], at: int, names: Sequence[Named]) -> Named | None:
    """The organisation behind a field: "Professor of Early Arts at Corby"."""
    if at + 1 >= len(tokens) or tokens[at].text.lower() != "at":
        return None
    start = at + 1 + (tokens[at + 1].text.lower() == "the")
    return next((name for name in names if name.first == start), None)


def owned_at(tokens: Sequence[Token], at: int, names: Sequence[Named]) -> Named | None:
    """The organisation that is called its owner's: "director of Velda's National Trade Council"."""
    owned = at < len(tokens) and tokens[at].text in POSSESSIVES
    return next((name for name in names if owned and name.first == at + 1), None)


def _is_area(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word with a capital only is what a post is of, as in a title: "Head of Design"."""
    titled = i > 1 and tokens[i - 2].text[:1].isupper() and tokens[i - 1].text.lower() in {"of", "for"}
    alone = i + 1 >= len(tokens) or not tokens[i + 1].text[:1].isupper()
    return titled and alone and tokens[i].text.lower() in words("posts", "words", "modifiers")


def full_name(names: Sequence[Named], first: int, end: int) -> str:
    return next((name.full for name in names if name.first >= first and name.end == end), "")
