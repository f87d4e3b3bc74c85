"""Which files git ignores: by the .gitignore files of a folder, of those above and below it, and its index.

The rules are git's (gitignore(5)); git itself is not needed. A reader's own list of ignored files, outside the
repository, is not looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pathspec import GitIgnoreSpec

from checker.reading.tracked import tracked_files

_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class _Rules:
    """The patterns that one folder's file sets for what is below it."""

    folder: str
    spec: GitIgnoreSpec

    def decide(self, path: str, is_folder: bool) -> bool | None:
        """True for ignored, False for taken back ("!keep.txt"), None where no pattern says anything."""
        inner = path.removeprefix(f"{self.folder}/") if self.folder else path
        return self.spec.check_file(inner + "/" * is_folder).include


@dataclass(frozen=True, slots=True)
class Ignoring:
    """What is ignored in one folder of a work tree: `inside` is the folder's path from the tree's root.

    `whole` says that the folder itself is ignored, so that only what is tracked counts in it.
    """

    root: Path | None = None
    inside: str = ""
    rules: tuple[_Rules, ...] = ()
    tracked: tuple[str, ...] = ()
    whole: bool = False

    def ignores(self, name: str, is_folder: bool) -> bool:
        """Whether git ignores a file, or a folder with all in it."""
        if self.root is None:
            return False
        path = _joined(self.inside, name)
        return not self._is_tracked(path, is_folder) and self._says(path, is_folder)

    def _says(self, path: str, is_folder: bool) -> bool:
        decided = (rules.decide(path, is_folder) for rules in reversed(self.rules))
        return self.whole or bool(next((one for one in decided if one is not None), False))

    def _is_tracked(self, path: str, is_folder: bool) -> bool:
        wanted = path + "/" * is_folder
        at = bisect_left(self.tracked, wanted)
        found = self.tracked[at : at + 1]
        return bool(found) and (found[0].startswith(wanted) if is_folder else found[0] == wanted)

    def below(self, name: str) -> Ignoring:
        """The same for a folder in this one, with what its own .gitignore adds."""
        if self.root is None:
            return self
        path = _joined(self.inside, name)
        own = tuple(_read(self.root / path / ".gitignore", path))
        return replace(self, inside=path, rules=self.rules + own, whole=self._says(path, True))


def ignoring(folder: Path) -> Ignoring:
    """What is ignored in a folder that was named; a folder that is ignored itself is read all the same."""
    whole = folder.resolve()
    root = next((above for above in (whole, *whole.parents) if (above / ".git").exists()), None)
    if root is None:
        return Ignoring()
    rules = (*_read(root / ".git" / "info" / "exclude", ""), *_read(root / ".gitignore", ""))
    found = Ignoring(root, "", rules, tracked_files(root / ".git"))
    for part in whole.relative_to(root).parts:
        ignored = found._says(_joined(found.inside, part), True)
        found = replace(found.below(part), whole=False)
        if ignored:  # it was named: only what .gitignore files in it say counts
            found = replace(found, rules=tuple(one for one in found.rules if one.folder == found.inside))
    return found


def _joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _read(path: Path, folder: str) -> Iterator[_Rules]:
    """The patterns of a file, lines that are none passed over; nothing where it is missing or cannot be read."""
    try:
        if path.is_symlink() or path.stat().st_size > _LARGEST:  # git does not follow links to its rules either
            return
        lines = path.read_bytes().decode("utf-8", "surrogateescape").removeprefix("\ufeff").splitlines()
    except OSError:
        return
    yield _Rules(folder, _spec(lines))


def _spec(lines: list[str]) -> GitIgnoreSpec:
    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError:
        return GitIgnoreSpec.from_lines(line for line in lines if _is_pattern(line))


def _is_pattern(line: str) -> bool:
    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
