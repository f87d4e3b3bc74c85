"""Whether a list is put as the whole of what it lists: by its count, its sort, and "other" things at its end."""

from __future__ import annotations

from checker.domain.values import Words
from checker.language.items import normal_item
from checker.language.places import contains, is_part_of_the_world
from checker.language.quoting import quoted
from checker.language.themes import like

REST = frozenset({"other", "others", "more"})
SHARED = 2
"""Members that two lists of other sorts must share to be compared."""
TELLING = 3
"""Members from which on a list without a count is taken for a whole one."""


def without_rest(items: tuple[str, ...]) -> tuple[str, ...]:
    """The members that are told one by one: "a radar and other sensors" leaves the radar, if that leaves two."""
    told = tuple(item for item in items if not _is_rest(item.split()))
    return told if len(told) > 1 else items


def _is_rest(words: list[str]) -> bool:
    """ "Other sensors", "two other sensors"."""
    counted = len(words) > 2 and words[0].isdigit()
    return not REST.isdisjoint(words[counted : counted + 1])


def without_holders(items: tuple[str, ...]) -> tuple[str, ...]:
    """Members without the states and countries that only say where the one before lies: "Corby, Ohio, and Velda"."""
    told = tuple(item for at, item in enumerate(items) if not at or not contains(item, items[at - 1]))
    return told if len(told) > 1 else items


def whole(one: Words, two: Words) -> bool:
    """Whether a list that lacks members is put as a whole one: it names three, or tells how many there are, or both
    can be of the same things; else it may just tell fewer."""
    shorter = min(one, two, key=lambda value: len(value.items))
    return len(shorter.items) >= TELLING or bool(shorter.part("stated")) or comparable(one, two)


def comparable(one: Words, two: Words) -> bool:
    """Whether two lists can be of the same things, however short they are: of one sort, or of names; not of people,
    who are seldom all named, nor of parts of the world."""
    people = one.part("people") or two.part("people")
    names = one.part("named") and two.part("named") and not people
    return of_one_sort(one, two) or bool(names and not any(map(is_part_of_the_world, (*one.items, *two.items))))


def of_one_sort(one: Words, two: Words) -> bool:
    """Whether two lists can be of one sort of things, by their labels or what governs them."""
    told = [(value.part("label") or value.part("governor")).split()[-1:] for value in (one, two)]
    return not told[0] or not told[1] or like(told[0][0], told[1][0])


def miscounted(value: Words) -> str:
    """What a list gets wrong by its own count, "" where nothing."""
    stated = value.part("stated")
    counts = any(item[:1].isdigit() for item in value.items)  # "23 (12 of Velda and 11 of Corby)" counts others
    if not stated or value.part("open") or counts or len(value.items) in {int(stated), *_counts(value.text)}:
        return ""
    return f"{quoted(value.text)} names {len(value.items)}, yet says that there are {stated}"


def _counts(text: str) -> set[int]:
    """The counts before a colon, of which any may be the list's: "four were hurt and two of them died: A and B"."""
    before, colon, _ = text.partition(":")
    counts = normal_item(before).split() if colon else []
    return {int(word) for word in counts if word.isascii() and word.isdigit()}
