"""What earlier runs found, in one SQLite file: values by key, both made by the caller.

The format has a version: a file of an older one is brought up to date step by step, a file of a newer one, or one that
cannot be read, is made anew. Two runs may use it at
once: SQLite locks it, and a run that cannot have it goes on without. It never holds the only copy of anything.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

MIGRATIONS: dict[int, tuple[str, ...]] = {
    0: (
        "DROP TABLE IF EXISTS entries",
        "CREATE TABLE entries (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID",
    ),
    1: ("CREATE INDEX IF NOT EXISTS entries_by_use ON entries (used)",),
}
"""What brings a file from each version to the next."""
FORMAT = max(MIGRATIONS) + 1
FILE = "claims.sqlite3"
WAIT = 10.0  # seconds to wait for another run that writes
KEPT = 60  # days that an entry nobody asked for is kept
_DAY = 86_400


class Store:
    """Values by key in a folder; `found` counts those that were known.

    A store that cannot be used is empty and forgets; `trouble` says why, in words.
    """

    def __init__(self, folder: Path) -> None:
        self.trouble = ""
        self.found = 0
        self._new: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._today = int(time.time() // _DAY)
        self._db: sqlite3.Connection | None = None
        self.folder = folder
        self._file = folder / FILE
        self._broken = False
        try:
            self._db = _opened(folder)
        except (OSError, sqlite3.Error) as error:
            self.trouble = f"{folder}: cannot be used to remember claims: {error}"

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def get_all(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The values that are known, by key."""
        found: dict[bytes, bytes] = {}
        with self._tolerant():
            for part in _parts(list(dict.fromkeys(keys))):
                marks = ",".join("?" * len(part))
                for key, value in self._rows(f"SELECT key, value FROM entries WHERE key IN ({marks})", part):
                    with contextlib.suppress(zlib.error):
                        found[key] = zlib.decompress(value)
        self._used |= set(found)
        self.found += len(found)
        return found

    def known(self, keys: Sequence[bytes]) -> set[bytes]:
        """Those of the keys that have a value."""
        found: set[bytes] = set()
        with self._tolerant():
            for part in _parts(list(dict.fromkeys(keys))):
                marks = ",".join("?" * len(part))
                found |= {key for key, _ in self._rows(f"SELECT key, used FROM entries WHERE key IN ({marks})", part)}
        return found

    def put(self, key: bytes, value: bytes) -> None:
        """Keeps a value; it is written when the store is closed, or when there are many."""
        self._new[key] = zlib.compress(value, 3)
        if len(self._new) >= 200:
            self._write()

    def close(self) -> None:
        """Writes what is new, notes what was used and drops what nobody has asked for in a long time."""
        self._write()
        if self._db is not None:
            with self._tolerant(), self._db:
                stale = [(self._today, key) for key in sorted(self._used)]
                self._db.executemany("UPDATE entries SET used = ?1 WHERE key = ?2 AND used < ?1 - 7", stale)
                self._db.execute("DELETE FROM entries WHERE used < ?", (self._today - KEPT,))
            self._db.close()
            self._db = None
        if self._broken:
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _write(self) -> None:
        rows = [(key, value, self._today) for key, value in self._new.items()]
        self._new.clear()
        if self._db is not None and rows:
            with self._tolerant(), self._db:
                self._db.executemany("INSERT OR REPLACE INTO entries (key, value, used) VALUES (?, ?, ?)", rows)

    def _rows(self, query: str, values: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
        return self._db.execute(query, values).fetchall() if self._db is not None else []

    @contextlib.contextmanager
    def _tolerant(self) -> Iterator[None]:
        """Whatever happens to the store, the run goes on."""
        try:
            yield
        except sqlite3.Error as error:
            self.trouble = f"claims could not be remembered: {error}"
            self._broken = self._broken or _is_damage(error)


def _opened(folder: Path) -> sqlite3.Connection:
    """The database, made anew where it cannot be read. Raises sqlite3.Error or OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text("# Made by check-sources; safe to delete.\n*\n", encoding="utf-8")
    file = folder / FILE
    try:
        return _connected(file)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
        for path in (file, file.with_name(f"{FILE}-journal")):
            path.unlink(missing_ok=True)
        return _connected(file)


def _is_damage(error: sqlite3.Error) -> bool:
    """Whether the file holds something else than it should; not being able to open or lock it is no damage."""
    return not isinstance(error, sqlite3.OperationalError) or "no such" in str(error)


def _connected(file: Path) -> sqlite3.Connection:
    db = sqlite3.connect(file, timeout=WAIT)
    try:
        with db:
            db.execute("BEGIN IMMEDIATE")  # nobody else changes the version between looking and making anew
            (version,) = db.execute("PRAGMA user_version").fetchone()
            for step in range(version if version <= FORMAT else 0, FORMAT):
                for statement in MIGRATIONS[step]:
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {FORMAT}")
        db.execute("SELECT key, value, used FROM entries LIMIT 1").fetchone()
    except BaseException:
        db.close()
        raise
    return db


def _parts(keys: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(keys), 500):
        yield keys[start : start + 500]
