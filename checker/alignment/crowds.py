"""Which claims of two long documents may meet: tables of hundreds of rows would make more pairs than anybody needs.

In a small grid every row meets every column. In a crowded one a claim meets those that share its value or its rarest
words, and those that stand at the same place of the other document's claims, so that pairs grow with the claims and
not with their square. That is token blocking with block purging (Papadakis et al., "Blocking and Filtering Techniques
for Entity Resolution", 2020).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from itertools import product

from checker.alignment.views import UNKNOWN, View, printed
from checker.domain.values import Words
from checker.language.spelling import key_words

Place = tuple[int, int]
Postings = Mapping[str, Sequence[int]]

CROWDED = 10_000
"""Pairs of a grid up to which every row meets every column: a hundred claims of one kind in each document."""
NEAREST = 16
"""Claims of the other document that share most with a claim."""
BESIDE = 4
"""Claims of the other document before and after the same place."""
COMMON = 1_000
"""Pairs that one word may make: a word of more tells nothing."""


def candidates(rows: Sequence[View], columns: Sequence[View]) -> Iterable[Place]:
    """The pairs of rows and columns, by number, that may be about one fact; in order."""
    if len(rows) * len(columns) <= CROWDED:
        return product(range(len(rows)), range(len(columns)))
    shared = sharing(rows, columns)
    found = {(i, j) for i, others in enumerate(shared) for j in nearest(others)}
    turned: list[dict[int, float]] = [{} for _ in columns]
    for i, others in enumerate(shared):
        for j, weight in others.items():
            turned[j][i] = weight
    found |= {(i, j) for j, others in enumerate(turned) for i in nearest(others)}
    found |= set(beside(len(rows), len(columns)))
    found |= {(i, j) for j, i in beside(len(columns), len(rows))}
    return sorted(found)


def sharing(rows: Sequence[View], columns: Sequence[View]) -> list[dict[int, float]]:
    """For each row the columns that share a word that is not common, with the weight of all such words."""
    left, right = [keys(one) for one in rows], [keys(one) for one in columns]
    ours, theirs = postings(left), postings(right)
    found: list[dict[int, float]] = [defaultdict(float) for _ in rows]
    for key in sorted(ours.keys() & theirs.keys()):
        if len(ours[key]) * len(theirs[key]) > COMMON:
            continue
        for i, j in product(ours[key], theirs[key]):
            found[i][j] += min(left[i][key], right[j][key])
    return found


def postings(some: Sequence[Mapping[str, float]]) -> Postings:
    """By value, by part of a name and by word the claims that have it, of the keys of each claim."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(some):
        for key in own:
            found[key].append(number)
    return found


def keys(one: View) -> Mapping[str, float]:
    """What a claim may be met by, with its weight in bits: its value, as a whole or by its words, and its sentence."""
    value = one.claim.mention.value
    own = key_words(" ".join((value.normal, *value.items))) if isinstance(value, Words) else (printed(value),)
    return {**one.sentence_senses, **{f"={word}": UNKNOWN for word in own}}


def nearest(others: Mapping[int, float]) -> list[int]:
    """The claims that share most, the first of equals."""
    return nsmallest(NEAREST, others, key=lambda number: (-others[number], number))


def beside(many: int, others: int) -> Iterable[Place]:
    """For every claim of so many those at the same place of so many others."""
    for i in range(many):
        middle = i * others // many
        for j in range(max(0, middle - BESIDE), min(others, middle + BESIDE + 1)):
            yield i, j
