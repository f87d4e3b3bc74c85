"""Web archives (WARC, ISO 28500) with warcio: one document for each page that was answered with text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from itertools import islice

from checker.domain.document import Document, Skipped
from checker.reading.decoding import decoded
from checker.reading.limits import MAX_BYTES, MAX_CHARACTERS, MAX_ITEMS
from checker.reading.metadata import Clue
from checker.reading.page.reader import read_html
from checker.reading.plain.reader import read_text

_PAGES = ("text/html", "application/xhtml+xml")
_KINDS = ("response", "resource", "conversion")


def read_archive(data: bytes, source: str) -> list[Document | Skipped]:
    """The pages of an archive, named "a.warc#1" and so on; pictures, scripts and errors of servers are no pages."""
    if find_spec("warcio") is None:
        return [Skipped(source, "a web archive: reading it needs the extra, pip install 'check-sources[warc]'")]
    items: list[Document | Skipped] = []
    try:
        for page in islice(_pages(data, source), MAX_ITEMS + 1):
            items.append(page)
    except Exception as error:  # warcio raises many kinds of errors on damaged archives
        items.append(Skipped(source, f"a damaged web archive: {type(error).__name__}"))
    if len(items) > MAX_ITEMS:
        items[MAX_ITEMS:] = [Skipped(source, f"more than the bound of {MAX_ITEMS} pages")]
    return items or [Skipped(source, "a web archive without pages")]


def _pages(data: bytes, source: str) -> Iterator[Document | Skipped]:
    from warcio.archiveiterator import ArchiveIterator

    number = 0
    for record in ArchiveIterator(io.BytesIO(data)):
        kind = _kind(record)
        address = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
        web = address.lower().startswith(("http://", "https://"))  # programs keep their logs in archives too
        if record.rec_type not in _KINDS or not web or not (kind in _PAGES or kind == "text/plain"):
            continue
        content = record.content_stream().read(MAX_BYTES + 1)
        if content.strip():
            number += 1
            yield _page(content, kind in _PAGES, f"{source}#{number}", address)


def _kind(record: object) -> str:
    """The media type of a page that a server gave, "" for what was no success."""
    headers = getattr(record, "http_headers", None)
    if headers is not None and headers.get_statuscode() != "200":
        return ""
    found = (headers or getattr(record, "rec_headers")).get_header("Content-Type")  # noqa: B009
    return str(found or "").partition(";")[0].strip().lower()


def _page(content: bytes, html: bool, source: str, address: str) -> Document | Skipped:
    """One page; the day of archiving says nothing of the article, so it is not taken for its date."""
    text = decoded(content, markup=html) if len(content) <= MAX_BYTES else None
    if text is None:
        return Skipped(source, "not text: a binary file" if len(content) <= MAX_BYTES else "more than the bound")
    if len(text.text) > MAX_CHARACTERS:
        return Skipped(source, f"more than the bound of {MAX_CHARACTERS:,} characters")
    clues = [Clue("url", address, "archived address", 2)]
    document = (read_html if html else read_text)(text.text, source, clues)
    notes = (text.note, *document.notes) if text.note else document.notes
    return replace(document, encoding=text.encoding, notes=notes)
