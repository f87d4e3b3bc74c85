"""What an encoder said of contexts in earlier runs: vectors by the encoder and the text, in the store."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from checker.alignment.sameness import ENCODER
from checker.execution.remembering import key_of_file
from checker.execution.store import Store
from checker.execution.versions import fingerprint


class Contexts:
    """Vectors as bytes, by text."""

    def __init__(self, store: Store, weights: str) -> None:
        own = key_of_file(Path(weights) / ENCODER) if weights else None
        self._store, self._salt = store, fingerprint("", ("language/meaning",)).encode() + (own or b"")

    def recall(self, texts: Sequence[str]) -> Mapping[str, bytes]:
        """The vectors that are known."""
        keys = {self._key(text): text for text in texts}
        return {keys[key]: vector for key, vector in self._store.get_all(list(keys)).items()}

    def keep(self, vectors: Mapping[str, bytes]) -> None:
        """Remember vectors."""
        for text, vector in vectors.items():
            self._store.put(self._key(text), vector)

    def _key(self, text: str) -> bytes:
        return hashlib.sha256(b"context\0" + self._salt + b"\0" + text.encode("utf-8", "surrogatepass")).digest()


@contextmanager
def contexts(folder: str, weights: str) -> Iterator[Contexts | None]:
    """The contexts that a store in a folder remembers; None where there is none."""
    if not folder:
        yield None
        return
    with Store(Path(folder)) as store:
        yield Contexts(store, weights)
