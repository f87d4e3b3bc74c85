"""The network of the encoder: BERT's layers (Devlin et al. 2019) over texts that all have the same number of pieces.

Texts of one length need no padding, so nothing in a text's vector knows which other texts were computed with it.
"""

from __future__ import annotations

import numpy as np

from checker.language.meaning import weights
from checker.language.meaning.exact import EXACT, Floats, Product, exponential, rounded

EPSILON = np.float32(1e-12)
PARTS = np.float32(8192)
"""Attention is shared out in this many parts."""
BLOCK = 64
"""Rows that go through the activation at once, so that they stay in the processor's cache."""
TAIL = (0.0705230784, 0.0422820123, 0.0092705272, 0.0001520143, 0.0002765672, 0.0000430638)


class Layer:
    """One layer of a loaded encoder."""

    def __init__(self, stored: weights.Layer, heads: int) -> None:
        self._qkv, self._out, self._up, self._down = (
            Product(m.numbers, m.scales, m.bias) for m in (stored.qkv, stored.out, stored.up, stored.down)
        )
        self._norm1, self._norm2, self._heads = stored.norm1, stored.norm2, heads

    def __call__(self, rows: Floats, texts: int) -> Floats:
        """From rows (texts · pieces × width) to the same."""
        rows = layer_norm(rows + self._out(self._attended(rows, texts)), self._norm1)
        hidden = self._up(rows)
        for start in range(0, len(hidden), BLOCK):
            gelu(hidden[start : start + BLOCK])
        return layer_norm(rows + self._down(hidden), self._norm2)

    def _attended(self, rows: Floats, texts: int) -> Floats:
        """What each piece takes from the others of its text (Vaswani et al. 2017), the heads side by side."""
        length, width = len(rows) // texts, rows.shape[1]
        each = width // self._heads
        parted = self._qkv(rows).reshape(texts, length, 3, self._heads, each)
        parted = np.ascontiguousarray(parted.transpose(2, 0, 3, 1, 4))
        reach = np.float32(int((EXACT / each) ** 0.5))
        (query, key), steps = rounded(parted[:2], reach, (-2, -1))
        value, step = rounded(parted[2], np.float32(EXACT // (int(PARTS) + length)), (-2, -1))
        scores = query @ key.swapaxes(-1, -2)
        scores *= steps[0] * steps[1] * np.float32(each**-0.5)
        shares = softmax(scores)
        shares *= PARTS
        found = np.rint(shares, out=shares) @ value
        found *= step / PARTS
        return np.ascontiguousarray(found.transpose(0, 2, 1, 3)).reshape(len(rows), width)


def softmax(scores: Floats) -> Floats:
    """Shares that add up to 1 along the last axis."""
    shares = exponential(scores - scores.max(axis=-1, keepdims=True))
    shares /= np.add.reduce(shares, axis=-1, keepdims=True)
    return shares


def layer_norm(rows: Floats, gain_and_shift: Floats) -> Floats:
    """Rows of mean 0 and variance 1, times the gain, plus the shift (Ba et al. 2016)."""
    width = np.float32(rows.shape[1])
    found: Floats = np.subtract(rows, np.add.reduce(rows, axis=1, keepdims=True) / width)
    variance = np.add.reduce(np.square(found), axis=1, keepdims=True) / width
    found /= np.sqrt(variance + EPSILON)
    found *= gain_and_shift[0]
    found += gain_and_shift[1]
    return found


def gelu(values: Floats) -> None:
    """x Φ(x) (Hendrycks and Gimpel 2016), in place, to 3e-7.

    It is max(x, 0) less |x|/2 times the complementary error function of |x|/√2, here by Abramowitz and Stegun 7.1.28:
    one over the 16th power of a polynomial.
    """
    size = np.abs(values)
    powers = [np.float32(factor * 0.5 ** (degree / 2)) for degree, factor in enumerate(TAIL, start=1)]
    tail = size * powers[-1]
    for factor in reversed(powers[:-1]):
        tail += factor
        tail *= size
    tail += np.float32(1)
    np.minimum(tail, np.float32(100), out=tail)  # its 16th power is still a number
    for _ in range(4):
        np.square(tail, out=tail)
    size *= np.float32(0.5)
    size /= tail
    np.maximum(values, np.float32(0), out=values)
    values -= size
