"""Which files there are to read, without opening them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from checker.errors import NothingToRead
from checker.reading.ignoring import ignoring
from checker.reading.limits import MAX_DEPTH, MAX_FILES


@dataclass(frozen=True, slots=True)
class Listing:
    """Files with their source names, sorted by name; `ignored` counts the files and folders left out as git does."""

    files: tuple[tuple[Path, str], ...]
    ignored: int = 0

    def note(self) -> tuple[str, ...]:
        """How much was left out, in words; () for nothing."""
        if self.ignored == 1:
            return ("1 file or folder that git ignores was left out; what is named is read",)
        many = f"{self.ignored} files or folders that git ignores were left out; what is named is read"
        return (many,) if self.ignored else ()


def iter_files(paths: Sequence[Path], exclude: Sequence[str] = ()) -> list[tuple[Path, str]]:
    """The files of `listed`."""
    return list(listed(paths, exclude).files)


def listed(paths: Sequence[Path], exclude: Sequence[str] = ()) -> Listing:
    """Files with their source names, sorted by name.

    A folder gives every file in it, in folders in it too, hidden ones (".git") aside. Folders behind symbolic links
    are entered only where they lie inside the folder, each once; a link to a file outside is listed, not followed.
    What git ignores is left out and counted, unless it was named itself.
    `exclude` are glob patterns for source names, file names or folders. The source name is the path relative to the
    folder, or to the deepest folder that all paths share.

    Raises NothingToRead for a path that does not exist and where no file is left.
    """
    _exist(paths)
    root = _root(paths)
    found: dict[str, Path] = {}
    ignored: set[Path] = set()
    for path in paths:
        for file, name in _named(path, root, ignored):
            if not _excluded(name, exclude):
                found.setdefault(name, file)
            if len(found) > MAX_FILES:
                raise NothingToRead(f"{path}: more than {MAX_FILES} files. Name a smaller folder.")
    if not found:
        where = ", ".join(str(path) for path in paths)
        why = " after --exclude." if exclude else ": the folder is empty."
        why = f": all {len(ignored)} files and folders in it are ignored by git." if ignored else why
        raise NothingToRead(f"{where}: no files to read{why}")
    files = sorted(((file, name) for name, file in found.items()), key=lambda pair: pair[1])
    return Listing(tuple(files), len(ignored - {_whole(file) for file in found.values()}))


def _exist(paths: Sequence[Path]) -> None:
    if not paths:
        raise NothingToRead("No path was given. Name a folder of clippings or some files.")
    for path in paths:
        if not os.path.lexists(path):
            raise NothingToRead(f"{path}: there is no such file or folder.")


def _named(path: Path, root: Path, ignored: set[Path]) -> Iterator[tuple[Path, str]]:
    """The files of one path with their names; a link that was named itself is followed, one that was found is not."""
    if path.is_dir():
        yield from ((file, _source(file, root)) for file in _walk(path, ignored))
    else:
        yield _followed(path), _source(path, root)


def _root(paths: Sequence[Path]) -> Path:
    """The folder given, or the deepest one that holds all paths."""
    folders = [_whole(path) if path.is_dir() else _whole(path).parent for path in paths]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:  # two drives
        return Path(folders[0].anchor)


def _whole(path: Path) -> Path:
    """The absolute path without "..", links left as they are."""
    return Path(os.path.normpath(path.absolute()))


def _source(file: Path, root: Path) -> str:
    whole = _whole(file)
    name = whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.as_posix()
    # Undecodable bytes in a name become readable text: the name is printed and written as JSON.
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _walk(folder: Path, ignored: set[Path]) -> Iterator[Path]:
    """Files below a folder in sorted order; each real folder once, none outside. What cannot be opened is given too."""
    real = folder.resolve()
    seen = {real}
    waiting = [(folder, 0, ignoring(folder))]
    while waiting:
        here, depth, rules = waiting.pop()
        for path in _entries(here):
            is_folder = path != here and path.is_dir()
            if path != here and rules.ignores(path.name, is_folder and not path.is_symlink()):
                ignored.add(_whole(path))
            elif not is_folder:
                if not (path.is_symlink() and _inside(path, real)):
                    yield path
            elif _inside(path, real) and (target := path.resolve()) not in seen:
                seen.add(target)
                if depth < MAX_DEPTH:
                    waiting.append((path, depth + 1, rules.below(path.name)))


def _entries(folder: Path) -> list[Path]:
    """What stands in a folder, hidden names aside; the folder itself where it cannot be opened."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return [folder]


def _inside(path: Path, real: Path) -> bool:
    """Whether a link leads to something inside the folder."""
    try:
        return path.resolve(strict=True).is_relative_to(real)
    except (OSError, RuntimeError):
        return False


def _followed(path: Path) -> Path:
    """The file that a link leads to, the link itself where it leads nowhere."""
    try:
        return path.resolve(strict=True)
    except (OSError, RuntimeError):
        return path


def _excluded(name: str, patterns: Sequence[str]) -> bool:
    parts = name.split("/")
    return any(
        fnmatch(name, pattern.rstrip("/")) or any(fnmatch(part, pattern.rstrip("/")) for part in parts)
        for pattern in patterns
    )
