"""What cannot be read is skipped with its reason, and the rest is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.domain.document import Document, Skipped
from checker.errors import NothingToRead
from checker.reading import iter_files, limits, read_all, read_bytes, read_file

GOOD = "The bridge was closed on 3 May 2024 after 12 cracks were found in its deck.\n"


def reason(path: Path) -> str:
    item = read_file(path, path.name)
    assert isinstance(item, Skipped), item
    return item.reason


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("noise.txt", bytes(range(256)) * 40, "not text"),
        ("zeros.txt", b"a\0b\0\0\0\0\0" * 100, "not text"),
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\r\n  \n", "empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "an image"),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 50, "an image"),
        ("data.json", b'{"a": 1}', "files of type .json are not read"),
        ("style.css", b"a { color: red }", "files of type .css are not read"),
        ("empty.html", b"<html><body></body></html>", "no article text"),
        ("markup.html", b"<!-- -->", "no article text"),
    ],
)
def test_a_file_that_is_no_clipping_is_skipped_with_its_reason(name: str, data: bytes, words: str) -> None:
    item = read_bytes(data, name)
    assert isinstance(item, Skipped)
    assert words in item.reason


def test_a_large_file_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(30_000_000)
    assert "30.0 MB" in reason(path)
    assert f"{limits.MAX_BYTES / 1e6:.0f} MB" in reason(path)


@pytest.mark.parametrize("bound", ["MAX_CHARACTERS", "MAX_LINES"])
def test_long_texts_are_skipped_with_the_bound_named(bound: str) -> None:
    limit = getattr(limits, bound)
    data = b"x\n" * (limit + 1) if bound == "MAX_LINES" else b"word " * (limit // 5 + 1)
    item = read_bytes(data, "long.txt")
    assert isinstance(item, Skipped)
    assert f"{limit:,}" in item.reason


def test_an_unreadable_file_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text(GOOD)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert reason(path) == "could not be opened: Permission denied"


def test_a_folder_that_cannot_be_opened_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "locked").mkdir()
    listed = Path.iterdir

    def refuse(self: Path) -> object:
        if self.name == "locked":
            raise PermissionError(13, "Permission denied")
        return listed(self)

    monkeypatch.setattr(Path, "iterdir", refuse)
    reading = read_all([tmp_path])
    assert [(item.path, item.reason) for item in reading.skipped] == [("locked", "a folder that could not be opened")]
    assert len(reading.documents) == 1


def test_a_pipe_is_skipped_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert reason(path) == "not a regular file"


def test_links_stay_inside_the_folder(tmp_path: Path) -> None:
    inside = tmp_path / "clippings"
    inside.mkdir()
    (tmp_path / "secret.txt").write_text(GOOD)
    (inside / "a.txt").write_text(GOOD)
    (inside / "loop").symlink_to(inside)
    (inside / "ring.txt").symlink_to(inside / "ring.txt")
    (inside / "out.txt").symlink_to(tmp_path / "secret.txt")
    (inside / "up").symlink_to(tmp_path)
    (inside / "again.txt").symlink_to(inside / "a.txt")
    reading = read_all([inside])
    assert [document.source for document in reading.documents] == ["a.txt"]
    assert [item.path for item in reading.skipped] == ["out.txt", "ring.txt"]


def test_a_link_that_was_named_is_read(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text(GOOD)
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    assert [document.source for document in read_all([tmp_path / "link.txt"]).documents] == ["link.txt"]


def test_names_with_blanks_and_other_letters(tmp_path: Path) -> None:
    for name in ("a b.txt", "Überblick.txt", "新聞.txt", "sub dir/é.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(GOOD)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text(GOOD)
    assert [document.source for document in read_all([tmp_path]).documents] == sorted(
        ["a b.txt", "Überblick.txt", "新聞.txt", "sub dir/é.md"]
    )


def test_a_name_that_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text(GOOD)
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    (document,) = read_all([tmp_path]).documents
    assert document.source.encode("utf-8")


def test_missing_and_empty_paths_say_so(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match="no such file"):
        iter_files([tmp_path / "nowhere"])
    with pytest.raises(NothingToRead, match="the folder is empty"):
        iter_files([tmp_path])
    with pytest.raises(NothingToRead, match="No path"):
        iter_files([])
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    with pytest.raises(NothingToRead, match=r"None of the 1 files could be read: a\.png"):
        read_all([tmp_path])
    with pytest.raises(NothingToRead, match="after --exclude"):
        iter_files([tmp_path], exclude=["*.png"])


def test_sources_are_named_from_the_deepest_common_folder(tmp_path: Path) -> None:
    for name in ("one/a.txt", "one/deep/b.txt", "two/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(GOOD)
    assert [name for _, name in iter_files([tmp_path / "one"])] == ["a.txt", "deep/b.txt"]
    both = iter_files([tmp_path / "two", tmp_path / "one"])
    assert [name for _, name in both] == ["one/a.txt", "one/deep/b.txt", "two/c.txt"]
    assert both == iter_files([tmp_path / "one", tmp_path / "two", tmp_path / "one" / "a.txt"])
    assert [name for _, name in iter_files([tmp_path / "two" / ".." / "one"])] == ["a.txt", "deep/b.txt"]
    assert [name for _, name in iter_files([tmp_path], exclude=["deep", "c.*"])] == ["one/a.txt"]


def test_a_file_without_a_newline_at_its_end_keeps_its_last_sentence() -> None:
    document = read_bytes(b"It cost 5 pounds.\n\nIt was sold for 7 pounds.", "a.txt")
    assert isinstance(document, Document)
    assert document.blocks[-1].span.of(document.text) == "It was sold for 7 pounds."
    assert document.line_starts == (0, 18, 19)
