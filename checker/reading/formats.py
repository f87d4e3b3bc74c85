"""Which reader a file gets: by its name, and by its first bytes where these say something else."""

from __future__ import annotations

import re
from collections.abc import Callable

from checker.domain.document import Document, Skipped
from checker.reading.decoding import decoded
from checker.reading.limits import MAX_CHARACTERS, MAX_LINES
from checker.reading.page.reader import read_html
from checker.reading.plain.reader import read_markdown, read_text

Reader = Callable[[str, str], Document]
_TEXT = {
    ".txt": read_text,
    ".text": read_text,
    "": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".mdown": read_markdown,
}
_HTML = {".html", ".htm", ".xhtml"}
_LOOKS_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAGIC = (
    (b"%PDF-", "a PDF"), (b"PK\x03\x04", "a ZIP archive or office document"), (b"\x89PNG", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"), (b"GIF8", "an image (GIF)"), (b"\x1f\x8b", "a gzip archive"),
    (b"RIFF", "a media file"),
    (b"\x7fELF", "a program"), (b"MZ\x90", "a program"), (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"BZh", "a bzip2 archive"), (b"7z\xbc\xaf", "a 7z archive"),
)  # fmt: skip


def read_format(data: bytes, source: str, suffix: str) -> Document | Skipped:
    """The document that the bytes hold, or why there is none."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            return Skipped(source, f"{name}, which is not read")
    if suffix not in _TEXT and suffix not in _HTML:
        return Skipped(source, f"files of type {suffix} are not read")
    text = decoded(data, markup=suffix in _HTML)
    if text is None:
        return Skipped(source, "not text: a binary file")
    if len(text.text) > MAX_CHARACTERS:
        return Skipped(source, f"more than the bound of {MAX_CHARACTERS:,} characters")
    if text.text.count("\n") > MAX_LINES:
        return Skipped(source, f"more than the bound of {MAX_LINES:,} lines")
    html = suffix in _HTML or (suffix in {"", ".txt", ".text"} and bool(_LOOKS_HTML.match(text.text[:2000])))
    document = (read_html if html else _TEXT[suffix])(text.text, source)
    notes = (text.note, *document.notes) if text.note else document.notes
    return _with(document, text.encoding, notes)


def _with(document: Document, encoding: str, notes: tuple[str, ...]) -> Document:
    from dataclasses import replace

    return replace(document, encoding=encoding, notes=notes)
