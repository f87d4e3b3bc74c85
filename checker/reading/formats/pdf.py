"""PDF files with pypdf: text page by page, lines joined, headers and footers that repeat left out."""

from __future__ import annotations

import io
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from checker.domain.document import Document, Skipped
from checker.domain.span import Span
from checker.reading.dates import day_of
from checker.reading.limits import MAX_CHARACTERS, MAX_PAGES, MAX_SECONDS
from checker.reading.metadata import Clue
from checker.reading.plain.reader import read_text

_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad\u2010][ \t]*\n[ \t]*(?=[a-zà-ÿ]{2})")
_DIGITS = re.compile(r"\d+")
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_EDGE = 2


def read_pdf(data: bytes, source: str) -> list[Document | Skipped]:
    """One document with the offsets at which its pages begin; a scan without text is said to be one."""
    try:
        from pypdf import PdfReader
    except ImportError:
        return [Skipped(source, "a PDF: reading it needs the extra, pip install 'check-sources[pdf]'")]
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return [Skipped(source, "a PDF that is protected by a password")]
        pages, note = _pages(reader)
        clues = list(_clues(reader.metadata))
    except Exception as error:  # pypdf raises many kinds of errors on damaged files
        return [Skipped(source, f"a damaged PDF: {type(error).__name__}")]
    if not any(page.strip() for page in pages):
        return [Skipped(source, f"a PDF without text ({len(pages)} pages, probably a scan)")]
    text, starts = _joined(_without_edges(pages))
    document = read_text(text, source, clues)
    return [replace(document, page_starts=starts, notes=(*document.notes, *([note] if note else [])))]


def _pages(reader: object) -> tuple[list[str], str]:
    """The text of each page up to the bounds, and what was left out."""
    began, size = time.monotonic(), 0
    out: list[str] = []
    every = reader.pages  # type: ignore[attr-defined]
    for page in every:
        if len(out) == MAX_PAGES or size > MAX_CHARACTERS or time.monotonic() - began > MAX_SECONDS:
            return out, f"only the first {len(out)} of {len(every)} pages were read"
        out.append(page.extract_text() or "")
        size += len(out[-1])
    return out, ""


def _without_edges(pages: Sequence[str]) -> list[str]:
    """Pages without the lines that stand at the top or the bottom of most of them, numbers aside."""
    if len(pages) < 3:
        return list(pages)
    split = [[line.strip() for line in page.splitlines()] for page in pages]
    edges = Counter(key for lines in split for key in {_key(line) for line in _edge(lines)})
    common = {key for key, count in edges.items() if key and count * 2 > len(pages) and count > 2}
    return ["\n".join(_inner(lines, common)) for lines in split]


def _edge(lines: Sequence[str]) -> list[str]:
    return [*lines[:_EDGE], *lines[-_EDGE:]]


def _inner(lines: Sequence[str], common: set[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        at_edge = number < _EDGE or number >= len(lines) - _EDGE
        if not (at_edge and _key(line) in common):
            yield line


def _key(line: str) -> str:
    return _DIGITS.sub("#", line)


def _joined(pages: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """All pages as one text with hyphenated words mended, and where each page begins.

    A sentence that runs over a page break runs on.
    """
    mended = [_HYPHEN.sub("", page).strip() for page in pages]
    text, starts = mended[0] if mended else "", [0]
    for before, page in pairwise(mended):
        runs_on = bool(before) and bool(page) and before[-1] not in '.!?:"”' and page[0].islower()
        text += "\n" if runs_on else "\n\n"
        starts.append(len(text))
        text += page
    return text, tuple(starts)


def page_of(starts: Sequence[int], span: Span) -> int:
    """The number of the page that a span begins on, from 1."""
    return sum(start <= span.start for start in starts)


def _clues(about: object) -> Iterator[Clue]:
    """Title, author and day of making from the file's own information, which weighs little."""
    if not isinstance(about, dict):
        return
    for key, field in (("/Title", "title"), ("/Author", "author")):
        yield Clue(field, " ".join(str(about.get(key) or "").split())[:300], "PDF information", 6)
    match = _DATE.match(str(about.get("/CreationDate") or ""))
    if match and (day := day_of(*(int(part) for part in match.groups()))):
        yield Clue("published", day, "PDF information", 8)
