"""How alike two values in words, or what they are said of, are spelled."""

from __future__ import annotations

from checker.alignment.bands import banded
from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.language import likeness as letters

SAME = 0.999


def likeness(a: Claim, b: Claim) -> float:
    """How alike two values in words are, 0 to 1."""
    left, right = a.mention.value, b.mention.value
    if isinstance(left, Words) and isinstance(right, Words):
        return letters.alike(left, right)
    return 0.5


def value_level(a: Claim, b: Claim) -> str:
    near = likeness(a, b)
    return "same" if near >= SAME else banded(near)


def subject_level(a: Claim, b: Claim) -> str:
    if not a.subject or not b.subject:
        return "untold"
    near = letters.words_alike(a.subject, b.subject)
    return "same" if near >= SAME else banded(near)
