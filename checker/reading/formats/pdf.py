"""PDF files with pypdf: text page by page, lines joined, running heads and feet left out, headings by their size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.util import find_spec
from typing import Any

from checker.domain.document import Document, Skipped
from checker.reading.apart import Failed, apart
from checker.reading.dates import day_of
from checker.reading.formats import sheets
from checker.reading.metadata import Clue
from checker.reading.plain.reader import read_text


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
    pages = [sheets.plain_letters(page) for page in told["pages"]]
    if not any(page.strip() for page in pages):
        return Skipped(source, f"a PDF without text ({told['count']} pages, probably a scan)")
    kept, edges = sheets.without_edges(pages)
    text, starts = sheets.joined(kept)
    headings = sheets.headings(text, [(sheets.plain_letters(words), size) for words, size in told["large"]])
    clues = [*_clues(told["about"]), *sheets.edge_clues(edges)]
    document = read_text(text, source, clues, headings, "\n".join(edges), narrow=True)
    notes = (*document.notes, *_missing(pages, told["count"]))
    return replace(document, page_starts=starts, notes=notes)


def _missing(pages: Sequence[str], count: int) -> Iterator[str]:
    """What of the file could not be read, in words."""
    bare = [str(number) for number, page in enumerate(pages, start=1) if not page.strip()]
    if bare:
        named = ", ".join(bare[:20]) + (", …" if len(bare) > 20 else "")
        yield f"without text, probably scans: {'page' if len(bare) == 1 else 'pages'} {named} of {count}"
    if count > len(pages):
        yield f"only the first {len(pages)} of {count} pages were read"


def _clues(about: dict[str, str]) -> Iterator[Clue]:
    """Title, author and day of making from the file's own information, which weighs little."""
    for name in ("title", "author"):
        yield Clue(name, about.get(name, ""), "PDF information", 6)
    made = about.get("made", "")
    if made and (day := day_of(*(int(part) for part in made.split("-")))):
        yield Clue("published", day, "PDF information", 8)
