"""How work is spread: one after the other, or over processes with one result whatever their number."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 24
"""So few items are done before processes have started."""
CHUNK = 4
PATIENCE = 20
RENEWED = 2000
"""Items after which a process is replaced by a fresh one, so that what libraries keep does not pile up."""


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(
    work: Callable[[Item], Result], items: Sequence[Item], jobs: int, few: int | None = None, chunk: int = CHUNK
) -> Iterator[Result]:
    """Results in the order of the items, worked out by `jobs` processes.

    Where processes can be forked, the first item is done before: what it loads is there for all of them.
    """
    jobs = min(jobs, -(-len(items) // chunk))
    if jobs <= 1 or len(items) <= (FEW if few is None else few):
        yield from map(work, items)
        return
    begin = int(forks())
    yield from map(work, items[:begin])
    for start in range(begin, len(items), jobs * RENEWED):
        numbers = range(start, min(start + jobs * RENEWED, len(items)))
        if forks():
            # What a forked process starts with is inherited, so items need not be sent.
            with ProcessPoolExecutor(jobs, get_context("fork"), _inherit, (work, items)) as pool:
                yield from pool.map(_inherited, numbers, chunksize=chunk)
        else:
            with ProcessPoolExecutor(jobs, get_context("spawn"), _end_with_parent) as pool:
                yield from pool.map(work, items[numbers.start : numbers.stop], chunksize=chunk)


def forks() -> bool:
    """Whether a copy of this process can go on by itself: only on Linux, and where no other thread holds a lock."""
    if sys.platform != "linux":
        return False
    for _ in range(PATIENCE):
        if threading.active_count() > 1 or _tasks() == 1:
            break
        time.sleep(0.001)  # a thread that has ended is not gone at once
    return threading.active_count() == 1 and _tasks() == 1


def _tasks() -> int:
    """Threads of this process as the system counts them, those of libraries too; 0 where it does not tell."""
    try:
        return len(list(Path("/proc/self/task").iterdir()))
    except OSError:
        return 0


_given: tuple[Callable[[Any], Any], Sequence[Any]]
"""What a forked process works on."""


def _inherit(work: Callable[[Item], Result], items: Sequence[Item]) -> None:
    global _given
    _given = work, items
    gc.freeze()  # a collection would write to all that is shared, and so copy it
    _end_with_parent()


def _inherited(number: int) -> Any:
    work, items = _given
    return work(items[number])


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
