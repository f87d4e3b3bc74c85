"""Matrix products that come out the same to the last bit on every machine and in every company of rows.

A sum of floats depends on its order, which BLAS chooses by shape, processor and threads. Whole numbers below 2^24 are
exact in single precision, and so are their sums in any order: both factors are rounded to whole numbers that keep every
partial sum below that bound, one scale a row. Beside products only +, -, ×, ÷ and √ are used, which IEEE 754 fixes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

EXACT = 2**24
SMALLEST = np.float32(1e-30)
"""Rows of noughts are divided by this."""


class Product:
    """rows × weights + bias, for weights stored as whole numbers (out × in) with a scale for each output."""

    def __init__(self, numbers: NDArray[np.int8], scales: Floats, bias: Floats) -> None:
        self._weights = np.ascontiguousarray(numbers.T, dtype=np.float32)
        self._scales, self._bias = scales, bias
        # The largest sum that one output can reach is that of its weights' magnitudes times the largest input.
        self._reach = np.float32(EXACT // max(1.0, float(np.abs(self._weights).sum(axis=0).max())))

    def __call__(self, rows: Floats) -> Floats:
        """From (rows × in) to (rows × out)."""
        whole, steps = rounded(rows, self._reach)
        found: Floats = whole @ self._weights
        found *= steps
        found *= self._scales
        found += self._bias
        return found


def rounded(values: Floats, reach: np.float32, axes: int | tuple[int, ...] = -1) -> tuple[Floats, Floats]:
    """Whole numbers of at most `reach`, and the steps to multiply them with, one for all values along the axes."""
    most = np.maximum(values.max(axis=axes, keepdims=True), -values.min(axis=axes, keepdims=True))
    most = np.maximum(most, SMALLEST)
    whole = values * (reach / most)
    return np.rint(whole, out=whole), most / reach


def normed(rows: Floats) -> Floats:
    """Rows of length 1."""
    lengths = np.sqrt(np.add.reduce(np.square(rows), axis=1, keepdims=True))
    found: Floats = np.divide(rows, np.maximum(lengths, SMALLEST))
    return found


def exponential(values: Floats) -> Floats:
    """e to the power of values of at most 0, to 1e-6: the 64th power of a short series."""
    part = np.maximum(values, np.float32(-32)) * np.float32(1 / 64)
    found = part * np.float32(1 / 24)
    for factor in (1 / 6, 1 / 2, 1.0):
        found += np.float32(factor)
        found *= part
    found += np.float32(1)
    for _ in range(6):
        np.square(found, out=found)
    return found
