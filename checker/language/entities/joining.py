"""Joining the mentions of one name: full name, surname, part, acronym, possessive, the same in capitals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checker.language.entities.lexicon import generic_words, inflected
from checker.language.entities.spans import NameSpan
from checker.language.spelling import ascii_letters, key_words
from checker.language.tables import common_words, words


@dataclass
class Group:
    """Mentions of one name while they are gathered: `key` are the compared words of the fullest form."""

    key: tuple[str, ...]
    spans: list[NameSpan] = field(default_factory=list)
    aliases: set[tuple[str, ...]] = field(default_factory=set)


def join(
    spans: Sequence[NameSpan], glosses: dict[tuple[str, ...], tuple[str, ...]], located: frozenset[tuple[str, ...]]
) -> list[Group]:
    """Groups of mentions in the order of their first mention. `glosses` maps an acronym's key to its expansion's;
    `located` are names of places by themselves, so that "New York" is no short form of "New York Police"."""
    counts = Counter(_key(span) for span in spans)
    full = _full_forms(counts, spans, located)
    groups: dict[tuple[str, ...], Group] = {}
    recent: list[tuple[str, ...]] = []
    for span in spans:
        key = _key(span)
        owner = _owner(key, span, full, glosses, recent)
        if owner is None:
            continue
        group = groups.setdefault(owner, Group(owner))
        group.spans.append(span)
        group.aliases.add(key)
        recent.append(owner)
    return list(groups.values())


def _key(span: NameSpan) -> tuple[str, ...]:
    return tuple(word for word in (ascii_letters(word) for word in key_words(span.text)) if word)


def _full_forms(
    counts: Counter[tuple[str, ...]], spans: Sequence[NameSpan], located: frozenset[tuple[str, ...]]
) -> list[tuple[str, ...]]:
    """Keys that no longer key swallows: the names themselves, longest first."""
    ordered = sorted((key for key in counts if key), key=lambda key: (-len(key), key))
    plain = {_key(span) for span in spans if not span.headline}
    full: list[tuple[str, ...]] = []
    for key in ordered:
        if key not in plain and _clause_of_title(key, plain):
            continue
        longer = [other for other in full if is_part(key, other)]
        if (
            not longer
            or key in located
            or (len(longer) > 1 and key in plain and len(key) > 1 and counts[key] > 1 and not _person_like(key, longer))
        ):
            full.append(key)
    return full


def _clause_of_title(key: tuple[str, ...], plain: Iterable[tuple[str, ...]]) -> bool:
    """Whether what only titles hold is a name with a verb or more, not a longer form of it: "Ada Quill Resigns"."""
    parts = [part for part in plain if len(part) < len(key) and is_part(part, key)] if len(key) > 2 else []
    for part in parts:
        further = set(key) - set(part) - generic_words()
        if any(word in common_words() or inflected(word) for word in further):
            return len(part) > 1 or part[0] not in generic_words()
    return False


def _person_like(key: tuple[str, ...], longer: Iterable[tuple[str, ...]]) -> bool:
    return all(other[-1] == key[-1] for other in longer)


def is_part(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether `key` can be short for `other`: its last word (a surname), first words, or first name with initials."""
    if key == other:
        return True
    if len(key) >= len(other):
        return False
    ends = other[-len(key) :] == key or other[: len(key)] == key
    middle = len(key) > 1 and key[0] == other[0] and key[-1] == other[-1]
    initial = len(key) == 2 and len(key[0]) == 1 and key[0] == other[0][:1] and key[-1] == other[-1]
    if not (ends or middle or initial):  # nearly always: asked of every two names
        return False
    digits = {word for word in key if any(c.isdigit() for c in word)}
    if digits - set(other) or (len(key) == 1 and key[0] in generic_words() and not _heads(key, other)):
        return False
    return not (ends and _other_number(key, other))


def _heads(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a bare common noun stands for the name that it heads ("the Commission")."""
    return key[0] in words("names", "organisation", "heads") and key[0] in (other[-1], other[0])


def _other_number(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """ "Mark" for "Mark 2" is a part; "Mark 1" is not."""
    return any(c.isdigit() for c in key[-1]) and key[-1] not in other


def _owner(
    key: tuple[str, ...],
    span: NameSpan,
    full: Sequence[tuple[str, ...]],
    glosses: dict[tuple[str, ...], tuple[str, ...]],
    recent: Sequence[tuple[str, ...]],
) -> tuple[str, ...] | None:
    """The full form that a mention belongs to; of several the one named last; None for a bare common noun."""
    key = glosses.get(key, key)
    if not key:
        return None
    fitting = [key] if key in full else [name for name in full if is_part(key, name)]
    if not fitting:
        return None if len(key) == 1 and key[0] in generic_words() else key
    if len(fitting) > 1:
        last = [name for name in reversed(recent) if name in fitting]
        return last[0] if last else fitting[0]
    if len(key) == 1 and key[0] in generic_words() and fitting[0] == key:
        return None
    return fitting[0]
