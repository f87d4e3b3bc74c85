"""The child's side of `apart`: it takes bytes, hands them to a library that may hang or crash, and gives JSON back."""

from __future__ import annotations

import io
import json
import logging
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import IO

from checker.reading.limits import MAX_CHARACTERS, MAX_MEMORY, MAX_PAGES

SIZE = 8
"""Bytes of the length before each part."""

_MOST = 2000
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def pdf_pages(data: bytes, seconds: float) -> dict[str, object]:
    """The pages' texts, how many pages there are, and the file's own title, author and day of making.

    Raises ValueError with words for the reader. Past half of the time no further page is begun.
    """
    from pypdf import PdfReader

    began = time.monotonic()
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise ValueError("a PDF that is protected by a password")
    pages: list[str] = []
    lines = _Lines()
    for page in reader.pages:
        if len(pages) == MAX_PAGES or sum(map(len, pages)) > MAX_CHARACTERS or time.monotonic() - began > seconds / 2:
            break
        pages.append(page.extract_text(visitor_text=lines.seen) or "")
        lines.end()
    about = dict(_about(reader.metadata))
    return {"pages": pages, "count": len(reader.pages), "about": about, "large": lines.large()}


class _Lines:
    """The lines of the pages with the size of their letters, as pypdf meets them."""

    def __init__(self) -> None:
        self.sizes: Counter[float] = Counter()
        self.lines: list[tuple[str, float, bool]] = []
        self.words, self.size, self.bold = "", 0.0, True

    def seen(self, text: str, base: Sequence[float], matrix: Sequence[float], font: object, size: float) -> None:
        """One piece of text, with the matrices that it is set under (pypdf's `visitor_text`)."""
        scale = max(abs(matrix[3]), abs(matrix[1])) * max(abs(base[3]), abs(base[1]))
        name = str(font.get("/BaseFont", "")) if isinstance(font, dict) else ""
        for number, part in enumerate(text.split("\n")):
            if number:
                self.end()
            if part.strip():
                self.words += part
                self.size = max(self.size, round(size * scale, 1))
                self.bold = self.bold and "bold" in name.lower()

    def end(self) -> None:
        """The end of a line."""
        if self.words.strip():
            self.lines.append((self.words.strip(), self.size, self.bold))
            self.sizes[self.size] += len(self.words)
        self.words, self.size, self.bold = "", 0.0, True

    def large(self) -> list[tuple[str, float]]:
        """Lines set larger than the body of the text, or in bold, with their size in bodies (bold adds a little)."""
        body = max(self.sizes.most_common(1), default=(1.0, 0))[0] or 1.0
        sized = [(words, round(size / body, 2) + 0.05 * bold) for words, size, bold in self.lines]
        return [(words, size) for words, size in sized if size > 1.04][:_MOST]


def _about(about: object) -> Iterator[tuple[str, str]]:
    if not isinstance(about, dict):
        return
    for key, name in (("/Title", "title"), ("/Author", "author")):
        yield name, " ".join(str(about.get(key) or "").split())[:300]
    match = _DATE.match(str(about.get("/CreationDate") or ""))
    yield "made", "-".join(match.groups()) if match else ""


def rich_text(data: bytes, seconds: float) -> str:
    """The words of a rich text file."""
    from striprtf.striprtf import rtf_to_text

    return str(rtf_to_text(data.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call, unused-ignore]


TASKS: dict[str, Callable[[bytes, float], object]] = {"pdf": pdf_pages, "rtf": rich_text}


def done(task: str, data: bytes, seconds: float) -> dict[str, object]:
    """The result of a task, or why it failed."""
    try:
        return {"done": TASKS[task](data, seconds)}
    except ImportError:
        return {"failed": "missing"}
    except ValueError as error:
        known = type(error) is ValueError and str(error).startswith("a PDF that")
        return {"failed": str(error) if known else type(error).__name__}
    except Exception as error:  # libraries raise many kinds of errors on damaged files
        return {"failed": type(error).__name__}


def serve(seconds: float) -> None:
    """Works until its parent goes: a task's name and data in, its result out, each with its length before it."""
    _bounded()
    logging.disable(logging.CRITICAL)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = io.StringIO()  # what a library prints is no answer
    while (task := _part(source)) is not None and (data := _part(source)) is not None:
        if hasattr(signal, "alarm"):
            signal.alarm(int(seconds) + 5)  # should the parent be gone, nobody else would end it
        answer = json.dumps(done(task.decode(), data, seconds)).encode()
        sink.write(len(answer).to_bytes(SIZE, "big") + answer)
        sink.flush()
        if hasattr(signal, "alarm"):
            signal.alarm(0)


def _bounded() -> None:
    """Ctrl-C is the parent's business; memory has a bound where the system can set one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    except (ImportError, ValueError, OSError):
        pass


def _part(source: IO[bytes]) -> bytes | None:
    head = source.read(SIZE)
    if len(head) < SIZE:
        return None
    size = int.from_bytes(head, "big")
    data = source.read(size)
    return data if len(data) == size else None
