"""Which documents may be about one story: those that share a rare name, or much of their rare vocabulary.

Two clippings of different stories hold no fact in common, so their claims need not be compared at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.alignment.views import UNKNOWN, View, background
from checker.language.stems import stem

RARE_WORD, RARE_NAME = 6.0, 8.0
SHARE = 0.15
CLOSE_NAMES, CLOSE_SHARE = 2, 0.18


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The rare words of a document with their bits, and the rare words among its names."""

    words: dict[str, float]
    names: frozenset[str]


def vocabulary(views: Sequence[View]) -> Vocabulary:
    """What a document's claims speak of."""
    rare = background()
    contexts = [view.claim.context for view in views]
    named = {stem(word.lower().strip("'’.,")) for c in contexts for name in c.names for word in name.split()}
    spoken = {stem(word) for context in contexts for word in context.sentence} | named
    words = {word: rare.get(word, UNKNOWN) for word in spoken}
    return Vocabulary(
        {word: bits for word, bits in words.items() if bits >= RARE_WORD},
        frozenset(word for word in named if len(word) > 2 and words[word] >= RARE_NAME),
    )


def meetings(spoken: Sequence[Vocabulary]) -> Iterator[tuple[int, int]]:
    """Pairs of documents that may be about one story, in order; two documents alone were given to be compared.

    Close ties are followed from document to document, so that a story's odd one out meets the others too.
    """
    ties = {(i, j): tie(spoken[i], spoken[j]) for i, j in combinations(range(len(spoken)), 2)}
    home = list(range(len(spoken)))
    for (i, j), (names, share) in ties.items():
        if names >= CLOSE_NAMES and share > CLOSE_SHARE and home[i] != home[j]:
            old, new = max(home[i], home[j]), min(home[i], home[j])
            home = [new if number == old else number for number in home]
    for (i, j), (names, share) in ties.items():
        if names or share > SHARE or home[i] == home[j] or len(spoken) == 2:
            yield i, j


def tie(a: Vocabulary, b: Vocabulary) -> tuple[int, float]:
    """How many rare names two documents share, and what part of the lesser one's rare words (in bits)."""
    shared = sum(bits for word, bits in a.words.items() if word in b.words)
    least = min(sum(a.words.values()), sum(b.words.values()))
    return len(a.names & b.names), shared / least if least else 0.0
