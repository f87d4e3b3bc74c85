"""The files that a git repository tracks, read from its index (gitformat-index(5), versions 2 to 4)."""

from __future__ import annotations

from pathlib import Path

_LARGEST = 100_000_000
_FIXED, _EXTENDED = 62, 0x4000


def tracked_files(repository: Path) -> tuple[str, ...]:
    """Paths from the root of the work tree, sorted; () where there is no index, or none that can be read."""
    path = repository / "index"
    try:
        if path.stat().st_size > _LARGEST:
            return ()
        return tuple(sorted(_names(path.read_bytes())))
    except (OSError, IndexError, ValueError):
        return ()


def _names(data: bytes) -> list[str]:
    """Names of an index. Raises IndexError or ValueError for what is none."""
    version, count = int.from_bytes(data[4:8], "big"), int.from_bytes(data[8:12], "big")
    if data[:4] != b"DIRC" or version not in (2, 3, 4):
        raise ValueError("no index")
    at, before, names = 12, b"", []
    for _ in range(count):
        extended = int.from_bytes(data[at + _FIXED - 2 : at + _FIXED], "big") & _EXTENDED
        start = at + _FIXED + (2 if extended and version >= 3 else 0)
        keep, start = _shared(data, start, len(before)) if version == 4 else (0, start)
        end = data.index(b"\0", start)
        before = before[:keep] + data[start:end]
        names.append(before.decode("utf-8", "surrogateescape"))
        at = end + 1 if version == 4 else at + (end - at + 8) // 8 * 8
    return names


def _shared(data: bytes, at: int, length: int) -> tuple[int, int]:
    """How much of the name before is kept (version 4), and where the rest begins."""
    value = data[at] & 0x7F
    while data[at] & 0x80:
        at += 1
        value = ((value + 1) << 7) | (data[at] & 0x7F)
    return max(0, length - value), at + 1
