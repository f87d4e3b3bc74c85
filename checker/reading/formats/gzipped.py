"""Files packed with gzip, unpacked up to a bound."""

from __future__ import annotations

import zlib
from pathlib import PurePosixPath

from checker.reading.limits import MAX_RATIO, MAX_UNPACKED

MAGIC = b"\x1f\x8b"


def unpacked(data: bytes) -> bytes | None:
    """The content of all members, None where it is damaged, larger than the bound or packed too tightly to be text."""
    bound = min(MAX_UNPACKED, len(data) * MAX_RATIO)
    parts, size, rest = [], 0, data
    while rest.startswith(MAGIC):
        stream = zlib.decompressobj(wbits=31)
        try:
            parts.append(stream.decompress(rest, bound - size + 1))
        except zlib.error:
            return None
        size += len(parts[-1])
        if size > bound or not stream.eof:
            return None
        rest = stream.unused_data
    return b"".join(parts)


def inner_suffix(source: str) -> str:
    """The suffix under ".gz": ".txt" of "a.txt.gz"."""
    path = PurePosixPath(source)
    return PurePosixPath(path.stem).suffix.lower() if path.suffix.lower() == ".gz" else path.suffix.lower()
