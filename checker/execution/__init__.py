"""How work is spread: one after the other, or over processes with one result whatever their number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 8


def run(work: Callable[[Item], Result], items: Sequence[Item], jobs: int) -> Iterator[Result]:
    """Results in the order of the items. Few items are not worth starting processes for."""
    if jobs <= 1 or len(items) <= FEW:
        yield from map(work, items)
        return
    with ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(work, items, chunksize=4)
