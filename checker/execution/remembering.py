"""Work that is done once for each content: what a store knows is not done again."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from checker.execution import run
from checker.execution.plain import decoder, encoder
from checker.execution.store import Store

Item = TypeVar("Item")
PART = 200
Spread = Callable[[Callable[[Any], Any], Sequence[Any], int], Iterator[Any]]
_UNFIT = (ValueError, TypeError, KeyError, IndexError, RecursionError, ArithmeticError)


@dataclass(frozen=True)
class Memory:
    """A store, if there is one, with the type hint of what it remembers, and which results are `worth` it."""

    store: Store | None
    kind: Any
    worth: Callable[[Any], bool]

    def recall_all(self, keys: Sequence[bytes | None]) -> list[Any]:
        """The results under keys; None where there is none, or what is there does not fit."""
        if self.store is None:
            return [None] * len(keys)
        known = self.store.get_all([key for key in keys if key is not None])
        return [self._read(known.pop(key, None)) if key is not None else None for key in keys]

    def knows(self, keys: Sequence[bytes | None]) -> set[bytes]:
        """Those of the keys under which something is kept."""
        return self.store.known([key for key in keys if key is not None]) if self.store else set()

    def _read(self, value: bytes | None) -> Any:
        try:
            return None if value is None else decoder(self.kind)(json.loads(value))
        except _UNFIT:
            return None

    def keep(self, key: bytes | None, result: Any) -> None:
        if self.store is not None and key is not None and self.worth(result):
            self.store.put(key, json.dumps(encoder(self.kind)(result), separators=(",", ":")).encode())


def run_once(
    work: Callable[[Item], Any],
    items: Sequence[Item],
    jobs: int,
    keys: Sequence[bytes | None],
    memory: Memory,
    spread: Spread = run,
) -> Iterator[Any]:
    """Results in the order of the items; only those whose key the store does not know are worked out.

    What is remembered is read a part at a time, so that no more than that is held twice.
    """
    known = memory.knows(keys)
    fresh = spread(work, [item for item, key in zip(items, keys, strict=True) if key not in known], jobs)
    for start in range(0, len(items), PART):
        part = slice(start, start + PART)
        recalled = memory.recall_all([key if key in known else None for key in keys[part]])
        for item, key, result in zip(items[part], keys[part], recalled, strict=True):
            if result is None:
                result = next(fresh) if key not in known else work(item)
                memory.keep(key, result)
            yield result


def key_of_file(path: Path, *parts: str) -> bytes | None:
    """A digest of a file's content and of what else its result depends on; None for what cannot be read."""
    digest = hashlib.sha256(json.dumps(parts).encode())
    try:
        if not stat.S_ISREG(path.lstat().st_mode):  # opening a pipe would wait for ever
            return None
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
    except OSError:
        return None
    return digest.digest()
