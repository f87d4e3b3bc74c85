"""Matrix products by numpy's own BLAS, about three times as fast as the one that thinc brings (one core, AVX-512)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from thinc.api import NumpyOps, get_current_ops, set_current_ops


class MatmulOps(NumpyOps):  # type: ignore[misc]
    """thinc's operations on numpy arrays with `numpy.matmul`; half-precision weights on disk become single."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    def asarray(self, data: Any, dtype: Any = None) -> Any:
        array = super().asarray(data, dtype=dtype)
        return array.astype("float32") if array.dtype == np.float16 else array


@contextmanager
def fast_products() -> Iterator[None]:
    """Models made or loaded inside use MatmulOps, also afterwards."""
    before = get_current_ops()
    set_current_ops(MatmulOps())
    try:
        yield
    finally:
        set_current_ops(before)
