"""Which reader a file gets: by its first bytes, then by its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.domain.document import Document, Skipped
from checker.reading.decoding import Decoded, decoded
from checker.reading.formats import exports, feeds, gzipped, mail, office, pdf, rtf, warc
from checker.reading.limits import MAX_CHARACTERS, MAX_LINES
from checker.reading.page.reader import read_html
from checker.reading.plain.reader import read_text

Item = Document | Skipped
Reader = Callable[[bytes, str], list[Item]]

TEXT = frozenset({"", ".txt", ".text", ".md", ".markdown", ".mdown"})
HTML = frozenset({".html", ".htm", ".xhtml"})
_LOOKS_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_OWN_REPORT = '<meta name="generator" content="check-sources">'
_BY_NAME: dict[str, Reader] = {
    ".eml": mail.read_mail,
    ".mht": mail.read_mail,
    ".mhtml": mail.read_mail,
    ".mbox": mail.read_mailbox,
    ".rss": feeds.read_feed,
    ".atom": feeds.read_feed,
    ".xml": feeds.read_feed,
}
_EXPORTS: dict[str, Callable[[bytes, str, Sequence[str]], list[Item]]] = {
    ".jsonl": exports.read_json_lines,
    ".ndjson": exports.read_json_lines,
    ".csv": exports.read_table,
    ".tsv": exports.read_table,
}
_BY_BYTES: tuple[tuple[bytes, Reader], ...] = (
    (b"%PDF-", pdf.read_pdf),
    (b"PK\x03\x04", office.read_office),
    (b"{\\rtf", rtf.read_rtf),
    (b"WARC/1.", warc.read_archive),
)
_NAMES_ONLY = frozenset({".pdf", ".docx", ".odt", ".rtf", ".gz", ".warc"})
_UNREAD = (
    (b"\x89PNG", "an image (PNG)"), (b"\xff\xd8\xff", "an image (JPEG)"), (b"GIF8", "an image (GIF)"),
    (b"RIFF", "a media file"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"), (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"BZh", "a bzip2 archive"), (b"7z\xbc\xaf", "a 7z archive"),
)  # fmt: skip


def read_format(data: bytes, source: str, suffix: str, columns: Sequence[str] = ()) -> list[Item]:
    """The documents that the bytes hold, or why there is none; `columns` name those of exports ("text = Story")."""
    if data.startswith(gzipped.MAGIC):
        inner = gzipped.unpacked(data)
        if inner is None:
            return [Skipped(source, "a gzip file that is damaged or too large unpacked")]
        return (
            read_format(inner, source, gzipped.inner_suffix(source), columns)
            if not inner.startswith(gzipped.MAGIC)
            else [Skipped(source, "a gzip file in a gzip file")]
        )
    for magic, name in _UNREAD:
        if data.startswith(magic):
            return [Skipped(source, f"{name}, which is not read")]
    for magic, reader in _BY_BYTES:
        if data.startswith(magic):
            return reader(data, source)
    if suffix in _EXPORTS:
        return _EXPORTS[suffix](data, source, columns)
    if suffix in _BY_NAME:
        return _BY_NAME[suffix](data, source)
    if suffix in _NAMES_ONLY:
        return [Skipped(source, f"not what its name says: no {suffix[1:]} file")]
    if suffix not in TEXT | HTML:
        return [Skipped(source, f"files of type {suffix} are not read")]
    return [_text_or_page(data, source, suffix)]


def _text_or_page(data: bytes, source: str, suffix: str) -> Item:
    text = decoded(data, markup=suffix in HTML)
    if text is None:
        return Skipped(source, "not text: a binary file")
    if too_long := beyond_bounds(text):
        return Skipped(source, too_long)
    html = suffix in HTML or (not suffix.startswith(".m") and bool(_LOOKS_HTML.match(text.text[:2000])))
    if html and _OWN_REPORT in text.text[:4000]:
        return Skipped(source, "a report of this program, not a clipping")
    document = (read_html if html else read_text)(text.text, source)
    notes = (text.note, *document.notes) if text.note else document.notes
    return replace(document, encoding=text.encoding, notes=notes)


def beyond_bounds(text: Decoded) -> str:
    """Which bound a text exceeds, in words, or ""."""
    if len(text.text) > MAX_CHARACTERS:
        return f"more than the bound of {MAX_CHARACTERS:,} characters"
    if text.text.count("\n") > MAX_LINES:
        return f"more than the bound of {MAX_LINES:,} lines"
    return ""
