"""Which files git says are new."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from checker.errors import SettingsError
from checker.execution.revisions import changed_since

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *arguments: str) -> None:
    names = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", folder, *names, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git(tmp_path, "init", "-q")
    (tmp_path / "clippings").mkdir()
    for name in ("a.txt", "b.txt", "gone.txt", "moved.txt"):
        (tmp_path / "clippings" / name).write_text(f"{name}\n" * 9, encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    return tmp_path


def names(repository: Path, revision: str = "HEAD") -> list[str]:
    return [path.name for path in changed_since(revision, [repository / "clippings"])]


def test_added_changed_moved_and_untracked_files_are_new(repository: Path) -> None:
    assert names(repository) == []
    clippings = repository / "clippings"
    (clippings / "b.txt").write_text("changed\n", encoding="utf-8")
    (clippings / "gone.txt").unlink()
    (clippings / "deep").mkdir()
    git(repository, "mv", "clippings/moved.txt", "clippings/deep/moved.txt")
    (clippings / "új “név”\n.txt").write_text("new\n", encoding="utf-8")
    (repository / "outside.txt").write_text("new\n", encoding="utf-8")
    expected = ["b.txt", "moved.txt", "új “név”\n.txt"]
    assert names(repository) == expected
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "second")
    assert names(repository) == []
    assert names(repository, "HEAD~1") == expected


def test_ignored_files_are_not_new(repository: Path) -> None:
    (repository / ".gitignore").write_text("*.tmp\n", encoding="utf-8")
    (repository / "clippings" / "x.tmp").write_text("x", encoding="utf-8")
    assert names(repository) == []


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "-h", "", "HEAD~99", "HEAD:clippings"])
def test_an_unknown_revision_is_named(repository: Path, revision: str) -> None:
    with pytest.raises(SettingsError, match="no revision that git knows"):
        names(repository, revision)
    assert not (repository / "x").exists()


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "clippings").mkdir()
    with pytest.raises(SettingsError, match="since: git says"):
        names(tmp_path)
