"""Words that two sentences share as written: near copies of one text, and the words that stand beside a value."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.claims import Claim
from checker.language.meaning.contexts import around

Sides = tuple[tuple[str, ...], tuple[str, ...]]
"""The words before a value, the nearest first, and those after it, as written but for case and punctuation."""

LONGEST = 8
"""Words on one side that are looked at: more say nothing more."""
MARKS = ".,;:!?()[]{}\"'`’‘“”…-–—*|"
LEAST = 4
"""Sentences with fewer words are alike by chance."""


def sides(claim: Claim) -> Sides:
    """The words on both sides of a claim's value in its sentence."""
    left, right = (tuple(bare for word in part if (bare := word.strip(MARKS).lower())) for part in around(claim))
    return left[::-1], right


def adjoining(a: Sides, b: Sides) -> float:
    """How many words beside two values are the same without a gap, on both sides together (0 to 16)."""
    return float(run(a[0], b[0]) + run(a[1], b[1]))


def run(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words two sequences begin with in common."""
    pairs = zip(a[:LONGEST], b[:LONGEST], strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(a), len(b), LONGEST))


def copied(a: Sides, b: Sides) -> float:
    """The share of words that two sentences have in common (Dice, 0 to 1); 0 for very short ones."""
    left, right = {*a[0], *a[1]}, {*b[0], *b[1]}
    if min(len(left), len(right)) < LEAST:
        return 0.0
    return 2 * len(left & right) / (len(left) + len(right))
