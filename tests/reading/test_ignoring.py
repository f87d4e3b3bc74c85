"""Files that git ignores are left out unless named, and counted; git says the same of a tree of odd cases."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from checker.errors import NothingToRead
from checker.reading import iter_files, listed
from checker.reading.tracked import tracked_files

RULES = {
    ".gitignore": "*.tmp\n/build/\nnotes.txt\n!keep/notes.txt\nlogs/*.txt\n!logs/good.txt\ncache\n\\#odd.txt\n"
    "a/**/z.txt\n# a comment\n\nblank\\ name.txt \nclass[0-9].txt\n**/deep.txt\ndir-only/\n",
    "sub/.gitignore": "!saved.tmp\n*.md\n!/top.md\n",
    "sub/deeper/.gitignore": "*\n!only.txt\n",
}
FILES = (
    "a.txt", "a.tmp", "notes.txt", "keep/notes.txt", "keep/a.txt", "build/a.txt", "sub/build/a.txt", "logs/bad.txt",
    "logs/good.txt", "cache/a.txt", "sub/cache", "#odd.txt", "a/z.txt", "a/b/c/z.txt", "a/b/y.txt", "blank name.txt",
    "class1.txt", "classx.txt", "sub/saved.tmp", "sub/lost.tmp.txt", "sub/x.md", "sub/top.md", "sub/deeper/only.txt",
    "sub/deeper/other.txt", "sub/deeper/more/only.txt", "x/y/deep.txt", "dir-only", "x/dir-only/a.txt",
)  # fmt: skip


def tree(folder: Path, files: tuple[str, ...] = FILES, rules: dict[str, str] = RULES) -> Path:
    for name in (*files, *rules):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(rules.get(name, "It cost 5 pounds.\n"))
    (folder / ".git" / "info").mkdir(parents=True, exist_ok=True)
    return folder


def names(folder: Path) -> list[str]:
    return [name for _, name in iter_files([folder])]


def git(folder: Path, *arguments: str) -> str:
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    shutil.rmtree(folder / ".git", ignore_errors=True) if arguments[0] == "init" else None
    command = ["git", "-c", "core.excludesFile=", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def seen_by_git(folder: Path) -> list[str]:
    out = git(folder, "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    return sorted(name for name in set(out.split("\0")) if name and not Path(name).name.startswith("."))


def test_git_and_the_program_leave_out_the_same_files(tmp_path: Path) -> None:
    git(tree(tmp_path), "init", "-q")
    assert names(tmp_path) == seen_by_git(tmp_path)
    assert listed([tmp_path]).ignored == 16


@pytest.mark.parametrize("version", [2, 4])
def test_what_is_tracked_is_read_although_ignored(version: int, tmp_path: Path) -> None:
    git(tree(tmp_path), "init", "-q")
    git(tmp_path, "add", "-f", "a.tmp", "build/a.txt", "sub/x.md", "a.txt")
    git(tmp_path, "update-index", "--index-version", str(version))
    (tmp_path / "build" / "new.txt").write_text("It cost 6 pounds.\n")
    assert tracked_files(tmp_path / ".git") == ("a.tmp", "a.txt", "build/a.txt", "sub/x.md")
    assert names(tmp_path) == seen_by_git(tmp_path)
    assert {"a.tmp", "build/a.txt", "sub/x.md"} < set(names(tmp_path))
    assert "build/new.txt" not in names(tmp_path)


def test_a_folder_within_a_repository_obeys_the_rules_above_it(tmp_path: Path) -> None:
    tree(tmp_path)
    assert names(tmp_path / "sub") == ["build/a.txt", "deeper/only.txt", "lost.tmp.txt", "saved.tmp", "top.md"]
    assert names(tmp_path / "logs") == ["good.txt"]


def test_what_is_named_is_read(tmp_path: Path) -> None:
    tree(tmp_path, rules=RULES | {"build/.gitignore": "*.log\n"}, files=(*FILES, "build/b.log", "build/c.tmp"))
    assert names(tmp_path / "a.tmp") == ["a.tmp"]
    assert names(tmp_path / "build") == ["a.txt", "c.tmp"]
    assert listed([tmp_path, tmp_path / "a.tmp"]).ignored == listed([tmp_path]).ignored - 1


def test_a_repository_s_own_list_counts_and_a_folder_outside_has_no_rules(tmp_path: Path) -> None:
    inside = tree(tmp_path / "inside", ("a.txt", "b.txt"), {})
    (inside / ".git" / "info" / "exclude").write_text("b.txt\n")
    assert names(inside) == ["a.txt"]
    outside = tree(tmp_path / "outside", ("a.txt", "b.txt"), {".gitignore": "b.txt\n"})
    shutil.rmtree(outside / ".git")
    assert names(outside) == ["a.txt", "b.txt"]


def test_it_is_said_how_much_was_left_out(tmp_path: Path) -> None:
    tree(tmp_path, ("a.txt", "b.tmp", "old/c.txt"), {".gitignore": "*.tmp\nold/\n"})
    assert listed([tmp_path]).note() == ("2 files or folders that git ignores were left out; what is named is read",)
    assert listed([tmp_path / "a.txt"]).note() == ()
    (tmp_path / "a.txt").unlink()
    with pytest.raises(NothingToRead, match="all 2 files and folders in it are ignored by git"):
        iter_files([tmp_path])


@pytest.mark.parametrize("data", [b"", b"DIRC", b"DIRC\0\0\0\2\0\0\0\5", b"DIRC\0\0\0\x09", b"\xff" * 200])
def test_a_damaged_index_or_list_harms_nothing(data: bytes, tmp_path: Path) -> None:
    tree(tmp_path, ("a.txt", "b.txt"), {})
    (tmp_path / ".git" / "index").write_bytes(data)
    (tmp_path / ".gitignore").write_bytes(data + b"\n!\n[\n***x\n\\\nb.txt\n")
    assert "a.txt" in names(tmp_path)
