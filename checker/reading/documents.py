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
from checker.reading.formats.choosing import read_format
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
    files = iter_files(paths, exclude)
    return gathered([item for path, source in files for item in read_items(path, source, any_language)])


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
    """One file as a Document, or the reason why not. A file of several articles is for `read_items`."""
    return _only(read_items(path, source, any_language), source)


def read_items(
    path: Path, source: str, any_language: bool = False, columns: Sequence[str] = ()
) -> tuple[Document | Skipped, ...]:
    """Every article of a file: one for most formats; exports, feeds and mailboxes give "file.csv#1", "file.csv#2" …

    `columns` name those of an export ("text = Story").
    """
    if path.is_symlink():
        return (Skipped(source, "a symbolic link that leads out of the folder, nowhere or in a circle"),)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return (Skipped(source, "a folder that could not be opened"),)
        if not stat.S_ISREG(status.st_mode):
            return (Skipped(source, "not a regular file"),)
        if status.st_size > MAX_BYTES:
            return (Skipped(source, _too_large(f"{status.st_size / 1e6:.1f} MB")),)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        return (Skipped(source, f"could not be opened: {error.strerror or error}"),)
    return items_of(data, source, None, any_language, columns)


def read_bytes(data: bytes, source: str, suffix: str | None = None, any_language: bool = False) -> Document | Skipped:
    """A file's bytes as a Document. `suffix` (".md") stands for the name's where given, as for standard input."""
    return _only(items_of(data, source, suffix, any_language), source)


def items_of(
    data: bytes,
    source: str,
    suffix: str | None = None,
    any_language: bool = False,
    columns: Sequence[str] = (),
) -> tuple[Document | Skipped, ...]:
    """Every article in a file's bytes, each a Document or the reason why not."""
    suffix = PurePosixPath(source).suffix.lower() if suffix is None else suffix.lower()
    if len(data) > MAX_BYTES:
        return (Skipped(source, _too_large("the file")),)
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return (Skipped(source, "empty"),)
    try:
        items = read_format(data, source, suffix, columns)
    except Exception as error:  # whatever a parser raises costs this file alone
        return (Skipped(source, f"could not be read: {type(error).__name__}"),)
    digest = hashlib.sha256(data).hexdigest()
    return tuple(_accepted(item, digest, any_language) for item in items)


def _too_large(what: str) -> str:
    return f"{what} is more than the bound of {MAX_BYTES / 1e6:.0f} MB"


def _only(items: Sequence[Document | Skipped], source: str) -> Document | Skipped:
    if len(items) == 1:
        return replace(items[0], source=source) if isinstance(items[0], Document) else Skipped(source, items[0].reason)
    return Skipped(source, f"holds {len(items)} articles")


def _accepted(item: Document | Skipped, digest: str, any_language: bool) -> Document | Skipped:
    """A document with its fingerprint, unless it has no words or is in another language."""
    if isinstance(item, Skipped):
        return item
    if not item.blocks:
        return Skipped(item.source, "no article text in it")
    sample = "\n".join(block.span.of(item.text) for block in item.blocks[:400])
    if not any_language and (name := other_language(sample)):
        return Skipped(item.source, f"not in English but in {name}")
    return replace(item, sha256=digest)
