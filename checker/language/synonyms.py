"""Whether two stems can name the same measure or predicate: by their letters, or by the thesaurus of news English."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from checker.language.stems import stem

NONE: frozenset[int] = frozenset()


def kin(a: str, b: str) -> bool:
    """Equal, alike in the first five letters and most of the shorter word ("injure" and "injury"), or synonyms."""
    short = min(len(a), len(b))
    return a == b or (short >= 5 and a[: max(5, short - 2)] == b[: max(5, short - 2)]) or synonymous(a, b)


def synonymous(a: str, b: str) -> bool:
    """Whether one class of the thesaurus holds both stems."""
    return not senses(a).isdisjoint(senses(b))


def senses(word: str) -> frozenset[int]:
    """The classes of the thesaurus that a stem stands in, by number."""
    return thesaurus().get(word, NONE)


@cache
def thesaurus() -> dict[str, frozenset[int]]:
    """Stems of single words with the classes that hold them."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, terms in enumerate(classes()):
        for term in terms:
            if len(words := term.split()) == 1:
                found[stem(words[0])].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def classes() -> Iterator[list[str]]:
    """The classes as the file lists them, each with its terms."""
    text = (files("checker.language") / "data" / "thesaurus.txt").read_text(encoding="utf-8")
    return (line.split(",") for line in text.splitlines() if line and not line.startswith("#"))
