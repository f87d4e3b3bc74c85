"""Runs that are killed at any moment: what the store held it still holds, and the next run is right."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from checker.domain.outline import Extracted
from checker.execution import forks
from checker.execution.store import FILE
from checker.pipeline import understood
from checker.settings import Settings

KILLS = 50
STEPS = 10
"""Of so many runs each lives longer than the one before, the last long enough to end by itself."""


def test_fifty_killed_runs_lose_nothing(tmp_path: Path) -> None:
    if not forks():
        pytest.skip("runs as short as these are copies of this process: Linux without other threads")
    store = tmp_path / "store"
    folders = [clippings(tmp_path / f"{number:02}", number) for number in range(KILLS)]
    whole, kept = seconds(folders[0], tmp_path), 0
    for number, folder in enumerate(folders):
        killed_after(3 * whole * (number % STEPS) / STEPS, folder, store)
        before, kept = kept, entries(store)
        assert kept >= before
    assert all(claims(folder, store) == claims(folder) for folder in folders)
    assert entries(store) >= KILLS


def clippings(folder: Path, number: int) -> Path:
    """A folder with a clipping that is in no other."""
    folder.mkdir()
    text = f"The mill in Ashby sold {number + 100} looms in May. It was built in {number + 1801}."
    (folder / "one.txt").write_text(text, encoding="utf-8")
    return folder


def claims(folder: Path, store: Path | None = None) -> list[Extracted]:
    read, skipped = understood([folder], Settings(jobs=1, store=str(store or "")))
    assert not skipped
    return read


def seconds(folder: Path, store: Path) -> float:
    """How long a run takes, after one that loads what is loaded once."""
    claims(folder, store / "first")
    begin = time.perf_counter()
    claims(folder, store / "second")
    return time.perf_counter() - begin


def killed_after(seconds: float, folder: Path, store: Path) -> None:
    """Kills a run in the middle."""
    run = os.fork()
    if run == 0:
        try:
            claims(folder, store)
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(run, signal.SIGKILL)
    os.waitpid(run, 0)


def entries(store: Path) -> int:
    """How much a store holds; nothing where no run came as far as to make it."""
    if not (store / FILE).exists():
        return 0
    with closing(sqlite3.connect(store / FILE)) as db:
        try:
            found: int = db.execute("SELECT count(*) FROM entries").fetchone()[0]
        except sqlite3.OperationalError:
            return 0
    return found
