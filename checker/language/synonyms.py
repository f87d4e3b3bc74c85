"""Whether two stems can name the same measure or predicate."""

from __future__ import annotations


def kin(a: str, b: str) -> bool:
    """Equal, or alike in the first five letters and most of the shorter word: "injure" and "injury"."""
    short = min(len(a), len(b))
    return a == b or (short >= 5 and a[: max(5, short - 2)] == b[: max(5, short - 2)])
