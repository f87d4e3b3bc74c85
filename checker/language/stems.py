"""Stems, so that "training" meets "train" and "files" meets "filing" (Porter 2, by snowballstemmer)."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a lower-case word."""
    return str(_STEMMER.stemWord(word))
