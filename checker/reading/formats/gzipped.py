"""Files packed with gzip, unpacked up to a bound."""

from __future__ import annotations

import zlib
from pathlib import PurePosixPath

from checker.reading.limits import MAX_BYTES, MAX_RATIO

MAGIC = b"\x1f\x8b"


def unpacked(data: bytes) -> bytes | None:
    """The content, None where it is damaged, larger than the bound or packed too tightly to be text."""
    stream = zlib.decompressobj(wbits=31)
    bound = min(MAX_BYTES, len(data) * MAX_RATIO)
    try:
        content = stream.decompress(data, bound + 1)
    except zlib.error:
        return None
    return content if len(content) <= bound and stream.eof else None


def inner_suffix(source: str) -> str:
    """The suffix under ".gz": ".txt" of "a.txt.gz"."""
    path = PurePosixPath(source)
    return PurePosixPath(path.stem).suffix.lower() if path.suffix.lower() == ".gz" else path.suffix.lower()
