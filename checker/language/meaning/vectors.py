"""Vectors as they are kept and compared. Nothing here loads numpy: who compares vectors has loaded an encoder."""

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
