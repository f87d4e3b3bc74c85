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
_UNFIT = (ValueError, TypeError, KeyError, IndexError, RecursionError, ArithmeticError)


@dataclass(frozen=True)
class Memory:
    """A store with the type hint of what it remembers, and which results are `worth` it."""

    store: Store
    kind: Any
    worth: Callable[[Any], bool]

    def recall(self, known: dict[bytes, bytes], key: bytes | None) -> Any:
        """The result under a key; None where there is none, or what is there does not fit."""
        if key is None or key not in known:
            return None
        try:
            return decoder(self.kind)(json.loads(known[key]))
        except _UNFIT:
            return None

    def keep(self, key: bytes | None, result: Any) -> None:
        if key is not None and self.worth(result):
            self.store.put(key, json.dumps(encoder(self.kind)(result), separators=(",", ":")).encode())


def run_once(
    work: Callable[[Item], Any],
    items: Sequence[Item],
    jobs: int,
    keys: Sequence[bytes | None],
    memory: Memory,
) -> Iterator[Any]:
    """Results in the order of the items; only those whose key the store does not know are worked out."""
    known = memory.store.get_all([key for key in keys if key is not None])
    recalled = [memory.recall(known, key) for key in keys]
    fresh = run(work, [item for item, result in zip(items, recalled, strict=True) if result is None], jobs)
    for key, result in zip(keys, recalled, strict=True):
        if result is None:
            result = next(fresh)
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
