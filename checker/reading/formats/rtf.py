"""Rich text files with striprtf."""

from __future__ import annotations

from checker.domain.document import Document, Skipped
from checker.reading.limits import MAX_CHARACTERS
from checker.reading.plain.reader import read_text


def read_rtf(data: bytes, source: str) -> list[Document | Skipped]:
    """The words of a rich text file, one paragraph a line."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        return [Skipped(source, "a rich text file: reading it needs the extra, pip install 'check-sources[rtf]'")]
    try:
        text = str(rtf_to_text(data.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call, unused-ignore]
    except Exception as error:  # striprtf raises many kinds of errors on damaged files
        return [Skipped(source, f"a damaged rich text file: {type(error).__name__}")]
    if len(text) > MAX_CHARACTERS:
        return [Skipped(source, f"more than the bound of {MAX_CHARACTERS:,} characters")]
    return [read_text(text, source)]
