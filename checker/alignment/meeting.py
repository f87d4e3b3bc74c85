"""Which documents may be about one story: those that share rare names, or much of their rare vocabulary.

Two clippings of different stories hold no fact in common, so their claims need not be compared at all. Documents are
brought together over the words that they share (an inverted index), never each with each, and words that very many
of them hold bring nobody together: the work grows with the clippings, not with their square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from checker.alignment.views import UNKNOWN, background
from checker.domain.claims import Claim
from checker.language.pipeline import one_thread
from checker.language.stems import stem
from checker.language.tables import given_names

with one_thread():  # whoever loads numpy first decides how many threads all of the program computes on
    import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

RARE_WORD, RARE_NAME = 6.0, 8.0
SHARE = 0.15
CLOSE_NAMES, CLOSE_SHARE = 2, 0.18
HANDFUL, HANDFUL_SHARE = 6, 0.1
"""So few documents were most likely given because they are of one story: like words are enough, and any
shared name is followed from document to document."""
FEW = 64
"""Up to so many documents, any shared name may mean a story; among more, chance brings names together. It is also how
many others a document may meet."""
MANY = 1000
"""Among more documents, what more than a fiftieth of them hold (at least FEW, at most 4 FEW) brings nobody together."""
STORY = 16
"""So many documents may tell one story before its words are taken for words of the whole collection."""
NAMES, TWO_SHARE, ONE_SHARE = 3, 0.08, 0.12
"""Among more than FEW: so many names are enough, two or one with a share of the rare words."""

GIVEN = given_names()

Pair = tuple[int, int]
Whole: TypeAlias = "NDArray[np.signedinteger]"
Real: TypeAlias = "NDArray[np.floating]"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The rare words of a document, sorted, and the rare words among its names."""

    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ties:
    """Pairs of documents that share words: how many rare names (and `own` ones, that no more than two stories could
    share), what part of the lesser one's rare words (in bits), and how many bits.

    `named` says whether both hold rare names, by which their stories can be told apart.
    """

    left: Whole
    right: Whole
    names: Whole
    own: Whole
    share: Real
    bits: Real
    named: NDArray[np.bool_]


def vocabulary(claims: Sequence[Claim]) -> Vocabulary:
    """What a document's claims speak of."""
    rare = background()
    claims = [claim for claim in claims if not claim.latent]
    contexts = {claim.sentence: claim.context for claim in claims}.values()
    names = {tuple(word.lower().strip("'’.,") for word in name.split()) for c in contexts for name in c.names}
    said = {stem(word) for words in {claim.context.sentence for claim in claims} for word in words}
    said |= {stem(word) for name in names for word in name}
    telling = {word for name in names for word in own_words(name)}
    return Vocabulary(
        tuple(sorted(word for word in said if rare.get(word, UNKNOWN) >= RARE_WORD)),
        tuple(sorted(word for word in telling if rare.get(word, UNKNOWN) >= RARE_NAME)),
    )


def own_words(name: Sequence[str]) -> set[str]:
    """The words of a name that others do not share: of "Ada Quill" the surname, as many people are called Ada."""
    last = stem(name[-1]) if name else ""
    if len(last) > 2 and name[-1] not in GIVEN and background().get(last, UNKNOWN) >= RARE_NAME:
        return {last}
    return {stem(word) for word in name if len(word) > 2 and word not in GIVEN}


def meetings(spoken: Sequence[Vocabulary]) -> list[Pair]:
    """Pairs of documents that may be about one story, in order; two documents alone were given to be compared.

    Close ties are followed from document to document, so that a story's odd one out meets the others too.
    """
    if len(spoken) == 2:
        return [(0, 1)]
    found = ties(spoken)
    chosen = strongest(found, np.flatnonzero(met(found, len(spoken))), len(spoken))
    handful = len(spoken) <= HANDFUL
    tied = found.names > 0 if handful else (found.names >= CLOSE_NAMES) & (found.share > CLOSE_SHARE)
    close = np.flatnonzero(tied)
    return sorted({*pairs(found, chosen), *at_home(pairs(found, close), len(spoken))})


def met(found: Ties, count: int) -> NDArray[np.bool_]:
    """Which ties may be of one story: like words tell little where both documents hold names and share none."""
    alike = (found.share > SHARE) & ~found.named
    if count <= FEW:
        return (found.names > 0) | (found.share > HANDFUL_SHARE if count <= HANDFUL else alike)
    two = (found.names >= 2) & (found.share > TWO_SHARE)
    return (found.names >= NAMES) | two | ((found.own > 0) & (found.share > ONE_SHARE))


def strongest(found: Ties, chosen: Whole, count: int) -> Whole:
    """The ties among those chosen that are one of the strongest of either document."""
    ends = np.concatenate([found.left[chosen], found.right[chosen]])
    order = np.lexsort((np.concatenate([chosen, chosen]), -np.concatenate([found.bits[chosen]] * 2), ends))
    ranks = np.empty(len(ends), dtype=np.int64)
    ranks[order] = np.arange(len(ends)) - np.searchsorted(ends[order], np.arange(count))[ends[order]]
    kept = np.minimum(ranks[: len(chosen)], ranks[len(chosen) :]) < FEW
    return chosen[kept]


def at_home(close: Iterable[Pair], count: int) -> Iterator[Pair]:
    """Every two documents that a chain of close ties connects, where the chain is no longer than a story is told."""
    home = list(range(count))

    def root(number: int) -> int:
        while home[number] != number:
            home[number] = home[home[number]]
            number = home[number]
        return number

    for i, j in close:
        low, high = sorted((root(i), root(j)))
        home[high] = low
    roots = [root(number) for number in range(count)]
    sizes = Counter(roots)
    members: dict[int, list[int]] = {}
    for number, base in enumerate(roots):
        if 1 < sizes[base] <= FEW:
            members.setdefault(base, []).append(number)
    for group in members.values():
        yield from combinations(group, 2)


def pairs(found: Ties, chosen: Whole) -> Iterator[Pair]:
    return zip(found.left[chosen].tolist(), found.right[chosen].tolist(), strict=True)


@dataclass(frozen=True, slots=True)
class Index:
    """Which document holds which word: a row for each, sorted by document, and by word in `order`."""

    document: Whole
    word: Whole
    bits: Real
    name: NDArray[np.bool_]
    own: NDArray[np.bool_]
    order: Whole
    first: Whole
    last: Whole


def index(spoken: Sequence[Vocabulary]) -> Index:
    """The words that bring documents together: those that too many hold tell nothing and are left out."""
    numbers: dict[str, int] = {}
    count = len(spoken)
    word = np.array([numbers.setdefault(w, len(numbers)) for v in spoken for w in v.words], dtype=np.int64)
    document = np.repeat(np.arange(count), [len(v.words) for v in spoken])
    name = np.array([w in names for v in spoken for names in (set(v.names),) for w in v.words], dtype=np.bool_)
    holders = np.bincount(word, minlength=len(numbers))
    bits = rarity(list(numbers), holders, count)[word]
    limit = count if count <= MANY else min(max(FEW, count // 50), 4 * FEW)
    kept = ((bits >= RARE_WORD) | name) & (holders[word] <= limit)
    document, word, bits, name = document[kept], word[kept], bits[kept], name[kept]
    order = np.argsort(word, kind="stable")
    first = np.searchsorted(word[order], np.arange(len(numbers)))
    last = np.searchsorted(word[order], np.arange(len(numbers)), side="right")
    return Index(document, word, bits, name, name & (holders[word] <= 2 * STORY), order, first, last)


def rarity(words: Sequence[str], holders: Whole, count: int) -> Real:
    """Bits of words: as in all news and, among many documents, no more than what the documents themselves show."""
    rare = background()
    bits = np.array([rare.get(word, UNKNOWN) for word in words], dtype=np.float64)
    if count <= FEW:
        return bits
    here = 2 * np.log2(count / np.maximum(holders, 1))
    return np.where(holders > STORY, np.minimum(bits, here), bits)


def ties(spoken: Sequence[Vocabulary]) -> Ties:
    """Every two documents that share a word that tells stories apart."""
    held = index(spoken)
    count = len(spoken)
    starts = np.searchsorted(held.document, np.arange(count + 1))
    totals = np.bincount(held.document, weights=held.bits, minlength=count)
    named = np.array([bool(v.names) for v in spoken], dtype=np.bool_)
    rows = [partners(held, number, starts, count) for number in range(count)]
    left = np.repeat(np.arange(count), [len(row[0]) for row in rows])
    right, names, own = (np.concatenate([np.zeros(0, np.int64), *(row[part] for row in rows)]) for part in (0, 1, 2))
    bits = np.concatenate([np.zeros(0), *(row[3] for row in rows)])
    least = np.maximum(np.minimum(totals[left], totals[right]), 1e-9)
    return Ties(left, right, names, own, bits / least, bits, named[left] & named[right])


def partners(held: Index, number: int, starts: Whole, count: int) -> tuple[Whole, Whole, Whole, Real]:
    """The later documents that share words with one, with the names, the names of their own and the bits shared."""
    rows = slice(starts[number], starts[number + 1])
    words = held.word[rows]
    lengths = held.last[words] - held.first[words]
    ends = np.cumsum(lengths)
    places = np.arange(lengths.sum()) + np.repeat(held.first[words] - (ends - lengths), lengths)
    there = held.order[places]
    document = held.document[there]
    bits = np.bincount(document, weights=np.repeat(held.bits[rows], lengths), minlength=count).astype(np.float64)
    both = np.repeat(held.name[rows], lengths) & held.name[there]
    names = np.bincount(document[both], minlength=count)
    own = np.bincount(document[both & held.own[there]], minlength=count)
    later = np.flatnonzero(bits[number + 1 :]) + number + 1
    return later, names[later], own[later], bits[later]
