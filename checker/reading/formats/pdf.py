"""PDF files with pypdf: text page by page, lines joined, headers and footers that repeat left out."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.util import find_spec
from itertools import pairwise
from typing import Any

from checker.domain.document import Document, Skipped
from checker.reading.apart import Failed, apart
from checker.reading.dates import day_of
from checker.reading.metadata import Clue
from checker.reading.plain.reader import read_text

_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad\u2010][ \t]*\n[ \t]*(?=[a-zà-ÿ]{2})")
_DIGITS = re.compile(r"\d+")
_EDGE = 2


def read_pdf(data: bytes, source: str) -> list[Document | Skipped]:
    """One document with the offsets at which its pages begin; a scan without text is said to be one.

    pypdf runs in a child process: a file that it hangs or crashes on is skipped.
    """
    if find_spec("pypdf") is None:
        return [Skipped(source, "a PDF: reading it needs the extra, pip install 'check-sources[pdf]'")]
    try:
        told = apart("pdf", data)
    except Failed as error:
        why = str(error)
        return [Skipped(source, why if why.startswith("a PDF") else f"a damaged PDF: {why}")]
    return [_document(told, source)] if isinstance(told, dict) else [Skipped(source, "a damaged PDF")]


def _document(told: dict[str, Any], source: str) -> Document | Skipped:
    """The pages as one document."""
    pages = [unicodedata.normalize("NFC", page) for page in told["pages"]]
    if not any(page.strip() for page in pages):
        return Skipped(source, f"a PDF without text ({told['count']} pages, probably a scan)")
    text, starts = _joined(_without_edges(pages))
    document = read_text(text, source, _clues(told["about"]))
    cut = told["count"] > len(pages)
    notes = [f"only the first {len(pages)} of {told['count']} pages were read"] if cut else []
    return replace(document, page_starts=starts, notes=(*document.notes, *notes))


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


def _clues(about: dict[str, str]) -> Iterator[Clue]:
    """Title, author and day of making from the file's own information, which weighs little."""
    for name in ("title", "author"):
        yield Clue(name, about.get(name, ""), "PDF information", 6)
    made = about.get("made", "")
    if made and (day := day_of(*(int(part) for part in made.split("-")))):
        yield Clue("published", day, "PDF information", 8)
