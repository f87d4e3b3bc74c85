"""How alike two wordings are, 0 to 1, as a feature of alignment (rapidfuzz)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from checker.domain.values import Words


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Lower case without diacritics, for comparing only."""
    bare = unicodedata.normalize("NFKD", text)
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold().strip()


def alike(a: Words, b: Words) -> float:
    """Likeness of two values in words: shared items for lists, else the better of letters and words."""
    if a.items and b.items:
        return shared_items(a.items, b.items)
    left, right = folded(a.normal or a.text), folded(b.normal or b.text)
    if left == right:
        return 1.0
    return max(0.95 * fuzz.token_sort_ratio(left, right) / 100, 0.9 * float(JaroWinkler.similarity(left, right)))


def shared_items(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Items in common over the shorter list's length, equal lists 1."""
    left, right = {folded(item) for item in a}, {folded(item) for item in b}
    if left == right:
        return 1.0
    return 0.95 * len(left & right) / min(len(left), len(right))


def words_alike(a: str, b: str) -> float:
    """Share of words in common between two phrases, whatever their order."""
    return float(fuzz.token_set_ratio(folded(a), folded(b))) / 100
