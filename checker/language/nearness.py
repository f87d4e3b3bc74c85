"""How near two words are in use, by the word vectors that the model brings along (cosine, from -1 to 1)."""

from __future__ import annotations

from functools import cache
from math import sqrt
from pathlib import Path

NEAR = 0.42
"""From here on two nouns can name one thing ("contract", "agreement"): a hint beside others, never a proof."""

Vector = tuple[int, ...]


@cache
def _table() -> tuple[dict[str, int], bytes, int]:
    """Rows by word, the rows as signed bytes, and the length of a row; nothing where there is no model."""
    import numpy as np  # the vectors are read on the first question only

    path = Path(__file__).parent / "model" / "vectors.npz"
    if not path.exists():
        return {}, b"", 0
    with np.load(path) as stored:
        numbers = stored["numbers"].astype("int8")
        words = str(stored["words"]).split("\n")
    return {word: row for row, word in enumerate(words)}, numbers.tobytes(), numbers.shape[1]


@cache
def _vector(word: str) -> Vector:
    rows, numbers, width = _table()
    at = rows.get(word)
    if at is None:
        return ()
    return tuple(memoryview(numbers).cast("b")[at * width : (at + 1) * width].tolist())


@cache
def nearness(a: str, b: str) -> float:
    """The cosine of two words in lower case, in whole numbers up to the last step; 0 for a word without a vector."""
    left, right = _vector(a), _vector(b)
    if not left or not right:
        return 0.0
    return sum(x * y for x, y in zip(left, right, strict=True)) / sqrt(
        sum(x * x for x in left) * sum(y * y for y in right)
    )


def near(a: str, b: str) -> bool:
    """Whether two words are used so alike that they may name one thing."""
    return nearness(min(a, b), max(a, b)) >= NEAR
