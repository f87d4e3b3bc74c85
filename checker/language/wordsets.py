"""Sets of words written as one line."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a line that blanks separate."""
    return frozenset(text.split())
