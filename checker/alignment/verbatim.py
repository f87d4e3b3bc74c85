"""Words that two sentences share as written: near copies of one text, and the words that stand beside a value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.domain.claims import Claim
from checker.language.meaning.contexts import around


@dataclass(frozen=True, slots=True)
class Sides:
    """The words before a value, the nearest first, those after it, and all, as written but for case and punctuation."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()


NOWHERE = Sides()
"""Of facts in words, which have no value to stand beside."""
LONGEST = 8
"""Words on one side that are looked at: more say nothing more."""
MARKS = ".,;:!?()[]{}\"'`’‘“”…-–—*|"
LEAST = 4
"""Sentences with fewer words are alike by chance."""


def sides(claim: Claim) -> Sides:
    """The words on both sides of a claim's value in its sentence."""
    left, right = (tuple(bare for word in part if (bare := word.strip(MARKS).lower())) for part in around(claim))
    return Sides(left[::-1], right, frozenset((*left, *right)))


def adjoining(a: Sides, b: Sides) -> float:
    """How many words beside two values are the same without a gap, on both sides together (0 to 16)."""
    return float(run(a.before, b.before) + run(a.after, b.after))


def run(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words two sequences begin with in common."""
    pairs = zip(a[:LONGEST], b[:LONGEST], strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(a), len(b), LONGEST))


def copied(a: Sides, b: Sides) -> float:
    """The share of words that two sentences have in common (Dice, 0 to 1); 0 for very short ones."""
    if min(len(a.words), len(b.words)) < LEAST:
        return 0.0
    return 2 * len(a.words & b.words) / (len(a.words) + len(b.words))
