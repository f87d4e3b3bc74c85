"""Work is done once for each content, and what is remembered is what was worked out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.execution import versions
from checker.execution.remembering import Memory, key_of_file, run_once
from checker.execution.store import Store


class Work:
    """Counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, item: str) -> tuple[str, ...]:
        self.asked.append(item)
        return (item.upper(),)


def once(folder: Path, items: list[str], keys: list[bytes | None] | None = None) -> tuple[list[object], list[str]]:
    work = Work()
    with Store(folder) as store:
        memory = Memory(store, tuple[str, ...], lambda result: result != ("BAD",))
        wanted = keys or [item.encode() for item in items]
        return list(run_once(work, items, 1, wanted, memory)), work.asked


def test_only_what_is_new_is_worked_out_and_order_is_kept(tmp_path: Path) -> None:
    assert once(tmp_path, ["a", "c"]) == ([("A",), ("C",)], ["a", "c"])
    assert once(tmp_path, ["c", "b", "a"]) == ([("C",), ("B",), ("A",)], ["b"])


def test_what_has_no_key_or_is_not_worth_it_is_not_remembered(tmp_path: Path) -> None:
    for _ in range(2):
        assert once(tmp_path, ["a"], [None]) == ([("A",)], ["a"])
        assert once(tmp_path, ["bad"]) == ([("BAD",)], ["bad"])


@pytest.mark.parametrize("value", [b"", b"{", b"[1]", b'"a"', b"null", b"3", b"[" * 100_000])
def test_what_does_not_fit_is_worked_out_anew(tmp_path: Path, value: bytes) -> None:
    with Store(tmp_path) as store:
        store.put(b"a", value)
    assert once(tmp_path, ["a"])[0] == [("A",)]


def test_a_key_changes_with_content_and_parts(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one", encoding="utf-8")
    first = key_of_file(file, "a.txt", "v1")
    assert first == key_of_file(file, "a.txt", "v1")
    assert len({first, key_of_file(file, "b.txt", "v1"), key_of_file(file, "a.txt", "v2")}) == 3
    file.write_text("two", encoding="utf-8")
    assert key_of_file(file, "a.txt", "v1") != first


def test_what_is_no_file_has_no_key(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name in ("pipe", "link", "none", "."):
        assert key_of_file(tmp_path / name) is None


def test_the_version_is_that_of_everything_claims_depend_on() -> None:
    versions.fingerprint.cache_clear()
    assert versions.fingerprint() == versions.fingerprint()
    assert versions.fingerprint("other") != versions.fingerprint()
    assert len(versions.fingerprint()) == 64
