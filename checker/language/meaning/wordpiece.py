"""WordPiece: words as the longest pieces that a vocabulary holds, as in BERT's uncased models (Devlin et al. 2019).

Letters are made lower-case and lose their accents; each mark stands alone; pieces within a word start with ##.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

MASK, FIRST, LAST, UNKNOWN = "[MASK]", "[CLS]", "[SEP]", "[UNK]"
INSIDE = "##"
WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
LONGEST = 100
"""A word of more letters is unknown, as in BERT; so no input takes long."""


class WordPieces:
    """Texts as rows of a vocabulary. Raises KeyError for a vocabulary that lacks the special words."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._rows = {word: row for row, word in enumerate(vocabulary)}
        self._mask, self._first, self._last, self._unknown = (self._rows[word] for word in (MASK, FIRST, LAST, UNKNOWN))
        self._longest = max(map(len, vocabulary))
        self._of_word = lru_cache(maxsize=65_536)(self._pieces)

    def __call__(self, text: str, most: int) -> list[int]:
        """At most `most` rows, of which the first and the last mark the ends of the text."""
        rows: list[int] = []
        for word in words(text):
            rows.extend((self._mask,) if word == MASK else self._of_word(word))
            if len(rows) >= most - 2:
                break
        return [self._first, *rows[: most - 2], self._last]

    def place(self, rows: Sequence[int]) -> int:
        """Where the mask stands; the beginning where there is none."""
        return rows.index(self._mask) if self._mask in rows else 0

    def _pieces(self, word: str) -> tuple[int, ...]:
        """The rows of the longest pieces from left to right; one unknown where they do not cover the word."""
        if len(word) > LONGEST:
            return (self._unknown,)
        found: list[int] = []
        start = 0
        while start < len(word):
            end = next((e for e in self._ends(word, start) if self._row(word, start, e) is not None), None)
            if end is None:
                return (self._unknown,)
            found.append(self._rows[INSIDE * bool(start) + word[start:end]])
            start = end
        return tuple(found)

    def _ends(self, word: str, start: int) -> range:
        """Ends of a piece, the longest first."""
        return range(min(len(word), start + self._longest), start, -1)

    def _row(self, word: str, start: int, end: int) -> int | None:
        return self._rows.get(INSIDE * bool(start) + word[start:end])


def words(text: str) -> Iterator[str]:
    """Words and marks in small letters without accents; masks as they are."""
    for number, part in enumerate(text.split(MASK)):
        if number:
            yield MASK
        yield from WORD.findall(plain(part))


def plain(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
