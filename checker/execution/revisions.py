"""Which files git says were added or changed since a revision."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from checker.errors import SettingsError

_TIME = 120
_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


def changed_since(revision: str, paths: Sequence[Path]) -> list[Path]:
    """Files below the paths that were added, changed or moved since the revision, and untracked ones, sorted.

    Raises SettingsError where git is missing, a path is in no repository, or the revision is unknown.
    """
    found: set[Path] = set()
    for path in paths:
        folder = path if path.is_dir() else path.parent
        top = Path(_git(folder, "rev-parse", "--show-toplevel").rstrip("\n"))
        commit = _commit(folder, revision)
        inside = os.fspath(path.absolute())
        changed = _git(folder, "diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=d", commit, "--", inside)
        new = _git(folder, "ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", inside)
        found |= {top / name for name in (changed + new).split("\0") if name}
    return sorted(found)


def _commit(folder: Path, revision: str) -> str:
    try:
        return _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    except SettingsError as error:
        hint = "a shallow clone may lack it: fetch the whole history (fetch-depth: 0)"
        raise SettingsError(f"since: {revision!r} is no revision that git knows here; {hint}") from error


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", os.fspath(folder), "-c", "core.quotePath=false", *arguments]
    # Inside a hook git names its own repository in variables, as seen from another folder.
    clean = {name: value for name, value in os.environ.items() if name not in _HOOK}
    try:
        done = subprocess.run(
            command, capture_output=True, check=False, timeout=_TIME, stdin=subprocess.DEVNULL, env=clean
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SettingsError(f"since: git could not be run: {error}") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise SettingsError(f"since: git says: {said[-1] if said else f'exit status {done.returncode}'}")
    return os.fsdecode(done.stdout)
