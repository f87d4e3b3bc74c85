"""Text in capitals, where letters tell nothing of names."""

from __future__ import annotations

from functools import lru_cache

MOST = 0.8


@lru_cache(maxsize=512)  # names and events ask of the same sentence
def mostly_capital(text: str, least: int) -> bool:
    """Whether there are `least` letters or more, and more than four in five are capitals."""
    letters = sum(map(str.isalpha, text))
    if letters < least or sum(map(str.isupper, text)) <= MOST * letters:
        return False
    return sum(c.isupper() for c in text if c.isalpha()) > MOST * letters  # "Ⓐ" is no letter
