"""Work over processes: one order of results, and processes that are renewed and never left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import checker.execution as module
from checker.execution import run

LEFT = """
import os, sys, time
from checker.execution import run
def slow(number):
    print(os.getpid(), flush=True)
    time.sleep(60)
if __name__ == "__main__":
    list(run(slow, range(100), 2))
"""


def doubled(number: int) -> int:
    return 2 * number


def process(_: int) -> int:
    return os.getpid()


loaded: list[int] = []


def loads(_: int) -> int:
    """The process that loaded what is needed."""
    if not loaded:
        loaded.append(os.getpid())
    return loaded[0]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_order(jobs: int) -> None:
    assert list(run(doubled, range(40), jobs)) == [2 * number for number in range(40)]


@pytest.mark.parametrize("forked", [True, False])
def test_processes_may_be_copies_of_this_one_or_begin_anew(monkeypatch: pytest.MonkeyPatch, forked: bool) -> None:
    monkeypatch.setattr(module, "forks", lambda: forked and sys.platform == "linux")
    assert list(run(doubled, range(30), 2)) == [2 * number for number in range(30)]


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_what_the_first_item_loads_is_there_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    if not module.forks():
        pytest.skip("another thread is running")
    loaded.clear()
    assert set(run(loads, range(40), 2)) == {os.getpid()}


def test_a_process_with_threads_is_not_copied() -> None:
    ready = threading.Event()
    thread = threading.Thread(target=ready.wait)
    thread.start()
    try:
        assert not module.forks()
    finally:
        ready.set()
        thread.join()


def test_processes_are_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RENEWED", 20)
    used = list(run(process, range(81), 2))
    assert len(used) == 81
    assert not set(used[:40]) & set(used[41:])


def test_processes_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "left.py"
    script.write_text(LEFT, encoding="utf-8")
    parent = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    for _ in range(200):
        if not _alive(child):
            return
        time.sleep(0.1)
    os.kill(child, signal.SIGKILL)
    raise AssertionError("a process outlived its parent")


def _alive(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
