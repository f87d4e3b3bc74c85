"""How work is spread: one after the other, or over processes with one result whatever their number."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 24
"""So few items are done before processes have started."""
CHUNK = 4
RENEWED = 2000
"""Items after which a process is replaced by a fresh one, so that what libraries keep does not pile up."""


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(
    work: Callable[[Item], Result], items: Sequence[Item], jobs: int, few: int | None = None, chunk: int = CHUNK
) -> Iterator[Result]:
    """Results in the order of the items, worked out by `jobs` processes."""
    jobs = min(jobs, -(-len(items) // chunk))
    if jobs <= 1 or len(items) <= (FEW if few is None else few):
        yield from map(work, items)
        return
    context = get_context("spawn")
    for start in range(0, len(items), jobs * RENEWED):
        with ProcessPoolExecutor(jobs, context, _end_with_parent) as pool:
            yield from pool.map(work, items[start : start + jobs * RENEWED], chunksize=chunk)


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
