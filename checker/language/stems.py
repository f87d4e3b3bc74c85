"""Stems, so that "training" meets "train" and "files" meets "filing" (Porter 2, by snowballstemmer)."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

import snowballstemmer

TABLE = "stems.txt"
"""The stems of words in the program's own lists, as `training.stemming` writes them: all are needed at every start."""
_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a lower-case word."""
    return known().get(word) or worked_out(word)


def worked_out(word: str) -> str:
    """The stem as the algorithm finds it."""
    return str(_STEMMER.stemWord(word))


@cache
def known() -> dict[str, str]:
    """Stems of words in the lists; what is not there is worked out."""
    lines = (files("checker.language") / "data" / TABLE).read_text(encoding="utf-8").splitlines()
    return {word: stem for stem, *words in map(str.split, lines) for word in words}
