"""Vectors as they are kept and compared. numpy is not loaded here before it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Vectors: TypeAlias = "NDArray[np.int16]"

UNIT = 10_000
"""A vector's numbers are whole ten-thousandths: they are stored small, and their cosines are exact."""


def cosines(left: Vectors, right: Vectors) -> NDArray[np.float64]:
    """The cosine of every row of `left` with every row of `right`, from -1 to 1 up to rounding."""
    # Whole numbers of double precision: the sums are exact in any order.
    products: NDArray[np.float64] = left.astype("float64") @ right.astype("float64").T
    return products / UNIT**2


def packed(vector: Vectors) -> bytes:
    """A vector as two bytes a number, the lower first."""
    return vector.astype("<i2").tobytes()


def unpacked(data: bytes) -> Vectors:
    """The vector again."""
    import numpy as np

    return np.frombuffer(data, "<i2").astype(np.int16)
