"""Word lists."""

from __future__ import annotations


def words(*lines: str) -> frozenset[str]:
    """The words of some lines, split at blanks."""
    return frozenset(word for line in lines for word in line.split())
