"""Work that may hang or crash, done in a child process with a time limit; one child is kept for many files.

What passes between the two are lengths, bytes and JSON. A child that is late or gone costs the file it worked on.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from threading import Lock, Timer
from typing import IO

from checker.reading.child import SIZE
from checker.reading.limits import MAX_SECONDS

_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    "from checker.reading.child import serve; serve(float(sys.argv[2]))"
)
_FILES = 500
"""A child is replaced after so many files, so that what a reader leaks does not add up."""


class Failed(Exception):
    """The work was not done, and why, in words for the reader."""


class _Child:
    """The parent's end of one child process."""

    def __init__(self, seconds: float) -> None:
        paths = json.dumps([os.path.abspath(path) for path in sys.path])  # noqa: PTH100 - no link is to be followed
        # -P: nothing is imported from the folder that the program happens to stand in.
        command = [sys.executable, "-P", "-c", _START, paths, str(seconds)]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet)
        self.owner, self.seconds, self.files, self.late = os.getpid(), seconds, 0, False

    def ask(self, task: str, data: bytes) -> object:
        """What the child makes of the data. Raises Failed, after which the child is gone."""
        self.files, self.late = self.files + 1, False
        timer = Timer(self.seconds, self._stop_late)
        timer.daemon = True
        timer.start()
        try:
            answer = _exchange(self.process.stdin, self.process.stdout, task, data)
        except (OSError, ValueError, EOFError):
            answer = None
        finally:
            timer.cancel()
        if answer is None:
            self.stop()
            raise Failed(f"it took longer than {self.seconds:g} seconds" if self.late else "its reader crashed")
        if "failed" in answer:
            raise Failed(str(answer["failed"]))
        return answer["done"]

    def _stop_late(self) -> None:
        self.late = True
        self.process.kill()

    def stop(self) -> None:
        """Ends the process, whatever it does."""
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                if pipe:
                    pipe.close()
            except OSError:
                pass
        self.process.wait()


def _exchange(to: IO[bytes] | None, back: IO[bytes] | None, task: str, data: bytes) -> dict[str, object] | None:
    if to is None or back is None:
        return None
    for part in (task.encode(), data):
        to.write(len(part).to_bytes(SIZE, "big") + part)
    to.flush()
    head = back.read(SIZE)
    size = int.from_bytes(head, "big")
    body = back.read(size) if len(head) == SIZE else b""
    answer = json.loads(body) if body and len(body) == size else None
    return answer if isinstance(answer, dict) else None


_lock = Lock()
_kept: list[_Child] = []


def apart(task: str, data: bytes, seconds: float = MAX_SECONDS) -> object:
    """The result of a task of `checker.reading.child` on some bytes, as JSON values. Raises Failed."""
    with _lock:
        child = _child(seconds)
        try:
            return child.ask(task, data)
        except Failed:
            if child.process.poll() is not None:
                _kept.clear()
            raise
        except BaseException:  # Ctrl-C: nothing is left running
            _drop()
            raise


def _child(seconds: float) -> _Child:
    """The child at work, or a new one: after a fork, after many files, for another time limit."""
    if _kept and _kept[0].owner != os.getpid():
        _kept.clear()
    if _kept and (_kept[0].files >= _FILES or _kept[0].seconds != seconds or _kept[0].process.poll() is not None):
        _drop()
    if not _kept:
        _kept.append(_Child(seconds))
    return _kept[0]


@atexit.register
def _drop() -> None:
    while _kept:
        child = _kept.pop()
        if child.owner == os.getpid():
            child.stop()
