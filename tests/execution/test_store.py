"""The store: what is put is found, and whatever happens to its file, a run goes on."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest

from checker.execution import store as module
from checker.execution.store import FILE, Store


def filled(folder: Path, **entries: bytes) -> None:
    with Store(folder) as store:
        for key, value in entries.items():
            store.put(key.encode(), value)


def found(folder: Path, *keys: str) -> dict[bytes, bytes]:
    with Store(folder) as store:
        out = store.get_all([key.encode() for key in keys])
        assert store.trouble == ""
        return out


def test_what_is_put_is_found_by_the_next_run(tmp_path: Path) -> None:
    filled(tmp_path / "s", a=b"one", b=b"two" * 1000)
    assert found(tmp_path / "s", "a", "b", "c") == {b"a": b"one", b"b": b"two" * 1000}
    filled(tmp_path / "s", a=b"other")
    assert found(tmp_path / "s", "a") == {b"a": b"other"}
    assert (tmp_path / "s" / ".gitignore").read_text(encoding="utf-8").endswith("*\n")


def test_thousands_of_entries(tmp_path: Path) -> None:
    filled(tmp_path, **{f"k{number}": b"%d" % number for number in range(1500)})
    assert len(found(tmp_path, *[f"k{number}" for number in range(2000)])) == 1500


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_an_unreadable_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert found(tmp_path, "a") == {}
    filled(tmp_path, a=b"one")
    assert found(tmp_path, "a") == {b"a": b"one"}


def test_a_damaged_page_costs_the_file_not_the_run(tmp_path: Path) -> None:
    filled(tmp_path, **{f"k{number}": os.urandom(3000) for number in range(100)})
    file = tmp_path / FILE
    content = bytearray(file.read_bytes())
    content[8192:] = os.urandom(len(content) - 8192)
    file.write_bytes(content)
    with Store(tmp_path) as store:
        store.get_all([f"k{number}".encode() for number in range(100)])
    filled(tmp_path, a=b"one")
    assert found(tmp_path, "a") == {b"a": b"one"}


def test_a_newer_version_is_made_anew(tmp_path: Path) -> None:
    filled(tmp_path, a=b"one")
    db = sqlite3.connect(tmp_path / FILE)
    db.execute(f"PRAGMA user_version = {module.FORMAT + 1}")
    db.close()
    assert found(tmp_path, "a") == {}


def test_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / FILE)
    for statement in module.MIGRATIONS[0]:
        db.execute(statement)
    db.execute("INSERT INTO entries VALUES (?, ?, ?)", (b"a", zlib.compress(b"one"), int(time.time() // 86_400)))
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()
    assert found(tmp_path, "a") == {b"a": b"one"}
    db = sqlite3.connect(tmp_path / FILE)
    assert db.execute("PRAGMA user_version").fetchone() == (module.FORMAT,)
    db.close()


def test_other_columns_are_made_anew(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / FILE)
    db.execute("CREATE TABLE entries (other TEXT)")
    db.execute(f"PRAGMA user_version = {module.FORMAT}")
    db.close()
    filled(tmp_path, a=b"one")
    assert found(tmp_path, "a") == {b"a": b"one"}


def test_a_place_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with Store(tmp_path / "file") as store:
        store.put(b"a", b"one")
        assert store.get_all([b"a"]) == {}
        assert "cannot be used to remember" in store.trouble


def test_a_locked_file_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path, a=b"one")
    monkeypatch.setattr(module, "WAIT", 0.05)
    other = sqlite3.connect(tmp_path / FILE)
    other.execute("BEGIN EXCLUSIVE")
    with Store(tmp_path) as store:
        store.put(b"b", b"two")
        assert "locked" in store.trouble
    other.close()
    assert found(tmp_path, "a", "b") == {b"a": b"one"}


def test_entries_that_nobody_asks_for_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path, a=b"one", b=b"two")
    now = time.time()
    monkeypatch.setattr("checker.execution.store.time.time", lambda: now + 40 * 86_400)
    found(tmp_path, "a")
    monkeypatch.setattr("checker.execution.store.time.time", lambda: now + 80 * 86_400)
    assert found(tmp_path) == {}
    assert found(tmp_path, "a", "b") == {b"a": b"one"}


WRITER = """
import sys
from pathlib import Path
from checker.execution.store import Store
with Store(Path(sys.argv[1])) as store:
    print("open", flush=True)
    for number in range(int(sys.argv[3])):
        store.put(f"{sys.argv[2]}{number}".encode(), b"%d" % number * 200)
    print(store.trouble, flush=True)
"""


def writer(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(folder), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_two_runs_at_once_lose_nothing(tmp_path: Path) -> None:
    processes = [writer(tmp_path, name, 700) for name in "xyz"]
    assert [process.communicate(timeout=60)[0] for process in processes] == ["open\n\n"] * 3
    assert len(found(tmp_path, *[f"{name}{number}" for name in "xyz" for number in range(700)])) == 2100


def test_a_run_that_is_killed_leaves_a_store_that_works(tmp_path: Path) -> None:
    filled(tmp_path, a=b"one")
    for pause in (0.0, 0.01, 0.03, 0.06, 0.1):
        process = writer(tmp_path, "x", 1_000_000)
        assert process.stdout is not None and process.stdout.readline() == "open\n"
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=20)
        assert found(tmp_path, "a") == {b"a": b"one"}
