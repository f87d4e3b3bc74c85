"""One file, or all of them, as Documents; what cannot be read is Skipped with its reason, never an exception."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from checker.domain.document import Document, Skipped
from checker.errors import NothingToRead
from checker.reading.anchors import anchored
from checker.reading.formats import read_format
from checker.reading.limits import MAX_BYTES
from checker.reading.listing import iter_files
from checker.reading.tongue import other_language


@dataclass(frozen=True, slots=True)
class Reading:
    """All documents and all files left out, each sorted by source path."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]


def read_all(paths: Sequence[Path], exclude: Sequence[str] = (), any_language: bool = False) -> Reading:
    """Everything below the paths.

    Raises NothingToRead for a missing path, an empty folder, and a folder of which no file could be read.
    """
    read = [read_file(path, source, any_language) for path, source in iter_files(paths, exclude)]
    return gathered(read)


def gathered(read: Sequence[Document | Skipped]) -> Reading:
    """Documents and skipped files apart, sorted. Raises NothingToRead where there is no document."""
    documents = sorted((item for item in read if isinstance(item, Document)), key=lambda item: item.source)
    skipped = sorted((item for item in read if isinstance(item, Skipped)), key=lambda item: item.path)
    if not documents:
        reasons = "; ".join(f"{item.path}: {item.reason}" for item in skipped[:5])
        raise NothingToRead(
            f"None of the {len(skipped)} files could be read: {reasons}" + (" …" if len(skipped) > 5 else "")
        )
    return Reading(anchored(documents), tuple(skipped))


def read_file(path: Path, source: str, any_language: bool = False) -> Document | Skipped:
    """One file as a Document, or the reason why not."""
    if path.is_symlink():
        return Skipped(source, "a symbolic link that leads out of the folder, nowhere or in a circle")
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Skipped(source, "not a regular file")
        if status.st_size > MAX_BYTES:
            return Skipped(source, f"{status.st_size / 1e6:.1f} MB is more than the bound of {MAX_BYTES / 1e6:.0f} MB")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        return Skipped(source, f"could not be opened: {error.strerror or error}")
    return read_bytes(data, source, any_language=any_language)


def read_bytes(data: bytes, source: str, suffix: str | None = None, any_language: bool = False) -> Document | Skipped:
    """A file's bytes as a Document. `suffix` (".md") stands for the name's where given, as for standard input."""
    suffix = PurePosixPath(source).suffix.lower() if suffix is None else suffix.lower()
    if len(data) > MAX_BYTES:
        return Skipped(source, f"more than the bound of {MAX_BYTES / 1e6:.0f} MB")
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return Skipped(source, "empty")
    try:
        document = read_format(data, source, suffix)
    except (RecursionError, MemoryError, ValueError, ArithmeticError, LookupError) as error:
        return Skipped(source, f"could not be read: {type(error).__name__}")
    if isinstance(document, Skipped):
        return document
    if not document.blocks:
        return Skipped(source, "no article text in it")
    if not any_language and (
        name := other_language("\n".join(b.span.of(document.text) for b in document.blocks[:400]))
    ):
        return Skipped(source, f"not in English but in {name}")
    return replace(document, sha256=hashlib.sha256(data).hexdigest())
