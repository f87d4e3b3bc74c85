"""Rich text files with striprtf."""

from __future__ import annotations

import re
import unicodedata
from importlib.util import find_spec

from checker.domain.document import Document, Skipped
from checker.reading.apart import Failed, apart
from checker.reading.limits import MAX_CHARACTERS
from checker.reading.plain.reader import read_text

_CELL = re.compile(r"\n+\|")
"""Cells end with a bar, and some programs end a paragraph in each."""


def read_rtf(data: bytes, source: str) -> list[Document | Skipped]:
    """The words of a rich text file, one paragraph a line; striprtf runs in a child process."""
    if find_spec("striprtf") is None:
        return [Skipped(source, "a rich text file: reading it needs the extra, pip install 'check-sources[rtf]'")]
    try:
        text = _CELL.sub("|", unicodedata.normalize("NFC", str(apart("rtf", data))))
    except Failed as error:
        return [Skipped(source, f"a damaged rich text file: {error}")]
    if len(text) > MAX_CHARACTERS:
        return [Skipped(source, f"more than the bound of {MAX_CHARACTERS:,} characters")]
    return [read_text(text, source)]
