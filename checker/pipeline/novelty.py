"""New clippings: which they are, and whether a report on them needs all the others too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.decisions import file
from checker.errors import SettingsError
from checker.execution.revisions import changed_since
from checker.pipeline.understanding import STDIN, File
from checker.settings import Settings


def new_paths(paths: Sequence[Path], settings: Settings) -> list[Path] | None:
    """The new clippings that were named, and those changed since a revision; None where all are to be reported."""
    if not settings.new and not settings.since:
        return None
    named = [Path(path) for path in settings.new]
    for path in named:
        if not path.exists():
            raise SettingsError(f"new: {path}: there is no such file or folder")
    files = [path for path in paths if path != STDIN]
    return named + (changed_since(settings.since, files) if settings.since else [])


def covered(path: Path, paths: Sequence[Path]) -> bool:
    """Whether one of the paths is, or holds, a path."""
    return any(path.resolve().is_relative_to(other.resolve()) for other in paths if other != STDIN)


def sources_of(new: Sequence[Path], files: Sequence[File]) -> set[str]:
    """The source names of the files at or below the new paths."""
    tops = {path.resolve() for path in new}
    return {source for file, source in files if _inside(file, tops)}


def _inside(path: Path, tops: set[Path]) -> bool:
    whole = path.resolve()
    return whole in tops or any(above in tops for above in whole.parents)


def whole_is_needed(settings: Settings) -> bool:
    """Whether facts far from the new clippings may come to touch them: a reader joins facts, or names of one thing."""
    if settings.aliases:
        return True
    return bool(settings.decisions) and bool(file.load(Path(settings.decisions)).joins)
