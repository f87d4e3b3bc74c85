"""A reader that hangs or crashes costs one file, whose reason is said; the child process is kept and comes back."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest

from checker.domain.document import Document, Skipped
from checker.reading import apart, child, read_bytes
from checker.reading.apart import Failed
from tests.reading.papers import pdf, pdf_of

PAGE = pdf("The council spent 5 million pounds on 12 roads in 2024, it said.")
STALL = "\n".join(["a = 'x' * 10", "while True: a = a[::-1]"])


@pytest.fixture(autouse=True)
def _fresh() -> None:
    apart._drop()


def start(code: str) -> str:
    """What the child runs, with a task of the name "bad" that runs some code."""
    made, serve = apart._START.split("from checker.reading.child")[0], "child.serve(float(sys.argv[2]))"
    task = f"child.TASKS['bad'] = lambda data, seconds: exec({code!r})"
    return f"{made}from checker.reading import child; {task}; {serve}"


def stalled(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(apart, "_START", start(code))


def test_many_files_share_one_child() -> None:
    pytest.importorskip("pypdf")
    assert all(isinstance(read_bytes(PAGE, f"{number}.pdf"), Document) for number in range(5))
    (kept,) = apart._kept
    assert kept.files == 5


def test_a_task_that_hangs_is_stopped_and_the_next_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    stalled(monkeypatch, STALL)
    began = time.monotonic()
    with pytest.raises(Failed, match=r"longer than 1 seconds"):
        apart.apart("bad", b"x", seconds=1)
    assert time.monotonic() - began < 10
    monkeypatch.undo()
    assert isinstance(apart.apart("rtf", rb"{\rtf1 five}"), str)


@pytest.mark.parametrize("code", ["import os; os._exit(3)", "import os; os.kill(os.getpid(), 9)"])
def test_a_task_that_crashes_says_so(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stalled(monkeypatch, code)
    with pytest.raises(Failed, match="its reader crashed"):
        apart.apart("bad", b"x")
    assert not apart._kept


def test_what_a_task_raises_or_prints_harms_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    stalled(monkeypatch, "print('noise'); import sys; sys.stderr.write('more'); raise MemoryError")
    for _ in range(2):
        with pytest.raises(Failed, match="MemoryError"):
            apart.apart("bad", b"x")
    assert apart._kept[0].files == 2


def test_a_pdf_that_its_reader_crashes_on_is_one_skipped_file(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypdf")
    monkeypatch.setattr(apart, "_START", "import os; os._exit(1)")
    item = read_bytes(PAGE, "a.pdf")
    assert isinstance(item, Skipped)
    assert item.reason == "a damaged PDF: its reader crashed"
    monkeypatch.undo()
    assert isinstance(read_bytes(PAGE, "a.pdf"), Document)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_starts_a_child_of_its_own() -> None:
    assert isinstance(apart.apart("rtf", rb"{\rtf1 five}"), str)
    mine = apart._kept[0].process.pid
    process = os.fork()
    if not process:
        done = isinstance(apart.apart("rtf", rb"{\rtf1 six}"), str) and apart._kept[0].process.pid != mine
        apart._drop()
        os._exit(0 if done else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    assert isinstance(apart.apart("rtf", rb"{\rtf1 seven}"), str)
    assert apart._kept[0].process.pid == mine


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on Unix")
def test_ctrl_c_leaves_no_process_behind(tmp_path: Path) -> None:
    script = (
        f"from checker.reading import apart\napart._START = {start(STALL)!r}\n"
        "print(apart._child(60).process.pid, flush=True)\napart.apart('bad', b'x')\n"
    )
    path = tmp_path / "run.py"
    path.write_text(script)
    run = subprocess.Popen([sys.executable, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert run.stdout
    pid = int(run.stdout.readline())
    time.sleep(0.3)
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=20)
    assert run.returncode != 0
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_pages_and_memory_have_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypdf")
    monkeypatch.setattr(child, "MAX_PAGES", 2)
    told = child.pdf_pages(pdf("one", "two", "three"), 60)
    assert told["count"] == 3
    assert json.loads(json.dumps(told["pages"])) == ["one\n", "two\n"]


def test_a_stream_that_unpacks_without_end_is_one_skipped_file() -> None:
    pytest.importorskip("pypdf")
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(80)) + packer.flush()
    item = read_bytes(pdf_of([packed], "/Filter /FlateDecode"), "bomb.pdf")
    assert isinstance(item, Skipped)
    assert item.reason.startswith("a damaged PDF")
