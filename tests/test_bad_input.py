"""Bad input, end to end: every file that cannot be read is named with the reason, and the others have their results."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker import cli

FIRST = """The ferry Aldis Brae hit a reef near Corran on Monday, 11 May 2026.

Nine people were injured, police said.
"""
SECOND = """On Monday, 11 May 2026, the ferry Aldis Brae hit a reef near Corran.

Police said eleven people were injured.
"""
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))
NOISE = bytes(range(256)) * 20


class Outcome:
    """What a run left: status, what it said, and its reports."""

    def __init__(self, status: int, out: str, err: str, folder: Path) -> None:
        self.status, self.out, self.err = status, out, err
        html, data = folder / "report.html", folder / "report.json"
        self.html = html.read_text(encoding="utf-8") if html.exists() else ""
        self.json: dict[str, Any] = json.loads(data.read_text(encoding="utf-8")) if data.exists() else {}

    @property
    def skipped(self) -> dict[str, str]:
        return {item["path"]: item["reason"] for item in self.json["skipped"]}

    @property
    def read(self) -> list[str]:
        return [source["path"] for source in self.json["sources"]]


Run = Callable[..., Outcome]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two good clippings that differ in one count."""
    clippings = tmp_path / "clippings"
    clippings.mkdir()
    (clippings / "first.txt").write_text(FIRST, encoding="utf-8")
    (clippings / "second.txt").write_text(SECOND, encoding="utf-8")
    return clippings


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    def start(*paths: Path) -> Outcome:
        outputs = ["-o", str(tmp_path / "report.html"), "--json", str(tmp_path / "report.json")]
        monkeypatch.setattr(sys, "argv", ["check-sources", *map(str, paths), *outputs])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return Outcome(int(str(ended.value.code)), said.out, said.err, tmp_path)

    return start


def others_have_results(outcome: Outcome) -> bool:
    texts = {claim["text"] for fact in outcome.json["facts"] for claim in fact["claims"]}
    return {"first.txt", "second.txt"} <= set(outcome.read) and any("eleven" in text for text in texts)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("picture.txt", PNG, "image"),
        ("noise.txt", NOISE, "binary"),
        ("empty.txt", b"", "empty"),
        ("blank.md", b" \n\t\n", "empty"),
        ("mark.txt", b"\xef\xbb\xbf", "empty"),
        ("huge.txt", b"Nine people. " * 2_400_000, "31.2 MB is more than the bound"),
        ("numbers.csv", b"a,b\n1,2\n", "a table without a column"),
        ("bare.html", b"<html><body></body></html>", "no article text"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(
    run: Run, folder: Path, name: str, content: bytes, reason: str
) -> None:
    (folder / name).write_bytes(content)
    outcome = run(folder)
    assert outcome.status == 0, outcome.err
    assert reason in outcome.skipped[name]
    assert re.search(rf"{re.escape(name)}: .*{re.escape(reason)}", outcome.out)
    assert name in outcome.html
    assert others_have_results(outcome)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("invalid.txt", b"The caf\xe9 sank. Nine people were injured \xff\xfe, police said.\n", "Nine people"),
        ("cut.txt", "Nine people were injured at the Café".encode()[:-1] + b"\n", "Nine people"),
        ("windows.txt", "“Nine people were injured”, police said – again.\r\n".encode("cp1252"), "Nine people"),
        ("no newline.txt", b"Nine people were injured when the ferry hit a reef", "Nine people"),
        ("naïve café – ファイル.txt", FIRST.encode(), "Nine people"),
        ("[brackets] & 100%.md", FIRST.encode(), "Nine people"),
        ("zero\u200bwidth.txt", FIRST.encode(), "Nine people"),
    ],
)
def test_an_odd_file_is_read_all_the_same(run: Run, folder: Path, name: str, content: bytes, words: str) -> None:
    (folder / name).write_bytes(content)
    outcome = run(folder)
    assert outcome.status == 0, outcome.err
    assert name in outcome.read
    quotes = [c["sentence"] for fact in outcome.json["facts"] for c in fact["claims"] if c["source"] == name]
    assert any(words in quote for quote in quotes)
    assert others_have_results(outcome)


def test_text_in_another_encoding_is_said_to_be_so(run: Run, folder: Path) -> None:
    (folder / "invalid.txt").write_bytes(b"The caf\xe9 sank on Monday, and nine people were injured.\n")
    source = next(s for s in run(folder).json["sources"] if s["path"] == "invalid.txt")
    assert source["encoding"].lower() not in ("utf-8", "ascii") or source["notes"]


def test_links_in_a_circle(run: Run, folder: Path) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "here").symlink_to(".", target_is_directory=True)
    (folder / "nowhere.txt").symlink_to("missing.txt")
    outcome = run(folder)
    assert outcome.status == 0, outcome.err
    assert "symbolic link" in outcome.skipped["loop.txt"]
    assert "symbolic link" in outcome.skipped["nowhere.txt"]
    assert outcome.read == ["first.txt", "second.txt"]
    assert others_have_results(outcome)


def test_an_unreadable_file(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = folder / "locked.txt"
    locked.write_text(FIRST, encoding="utf-8")
    locked.chmod(0)
    if os.access(locked, os.R_OK):
        # The superuser may read anything, so the refusal is played.
        honest = Path.open

        def refuse(path: Path, *args: Any, **options: Any) -> Any:
            if path.name == locked.name:
                raise PermissionError(13, "Permission denied", str(path))
            return honest(path, *args, **options)

        monkeypatch.setattr(Path, "open", refuse)
    outcome = run(folder)
    assert outcome.status == 0, outcome.err
    assert "Permission denied" in outcome.skipped["locked.txt"]
    assert "locked.txt" in outcome.out
    assert others_have_results(outcome)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_that_nobody_writes_to(run: Run, folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    outcome = run(folder)
    assert "not a regular file" in outcome.skipped["pipe.txt"]
    assert others_have_results(outcome)


@pytest.mark.parametrize("name", ["<script>alert(1)<script>.txt", "<img src=x onerror=alert(1)>.txt", "a'\"&b.txt"])
def test_a_file_name_with_markup_appears_as_text(run: Run, folder: Path, name: str) -> None:
    (folder / name).write_text(FIRST, encoding="utf-8")
    outcome = run(folder)
    assert name in outcome.read
    assert name not in re.sub(r"<script type=\"application/json\".*?</script>", "", outcome.html, flags=re.DOTALL)
    assert "<script>alert" not in outcome.html
    assert "<img src=x" not in outcome.html


def test_markup_in_a_clipping_and_its_title_appears_as_text(run: Run, folder: Path) -> None:
    evil = "<script>alert('title')</script> Ferry hits reef"
    body = "Twelve people were injured </script><script>alert('body')</script> by the ferry Aldis Brae, police said."
    (folder / "evil.txt").write_text(f"{evil}\n\n11 May 2026\n\n{body}\n", encoding="utf-8")
    (folder / "evil.md").write_text(f"---\ntitle: {evil}\n---\n\n{body}\n", encoding="utf-8")
    page = "<title>&lt;script&gt;alert('title')&lt;/script&gt; Ferry</title>"
    escaped = body.replace("<", "&lt;")
    (folder / "evil.html").write_text(
        f"<html><head>{page}</head><body><article><h1>Ferry hits reef</h1><p>{escaped}</p></article></body></html>",
        encoding="utf-8",
    )
    outcome = run(folder)
    assert outcome.status == 0, outcome.err
    assert {"evil.txt", "evil.md", "evil.html"} <= set(outcome.read)
    assert "<script>alert" not in outcome.html
    assert "&lt;script&gt;alert(" in outcome.html


def test_control_characters_do_not_reach_the_terminal(run: Run, folder: Path) -> None:
    (folder / "\x1b[2Jclear.txt").write_bytes(PNG)
    outcome = run(folder)
    assert "\x1b" not in outcome.out + outcome.err
    assert "clear.txt" in outcome.out


@pytest.mark.parametrize("content", [None, PNG])
def test_nothing_to_read_is_an_error(run: Run, tmp_path: Path, content: bytes | None) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    if content:
        (bare / "picture.txt").write_bytes(content)
    outcome = run(bare)
    assert outcome.status == 2
    assert ("picture.txt" if content else "bare") in outcome.err
    assert outcome.err.count("\n") == 1
    assert outcome.out == ""
    assert outcome.html == ""


def test_a_missing_path_is_an_error(run: Run, folder: Path) -> None:
    outcome = run(folder, folder / "missing.txt")
    assert outcome.status == 2
    assert "missing.txt" in outcome.err
    assert "no such file" in outcome.err


def test_the_report_itself_is_no_clipping(run: Run, folder: Path, tmp_path: Path) -> None:
    assert run(folder).status == 0
    (folder / "report.html").write_bytes((tmp_path / "report.html").read_bytes())
    outcome = run(folder)
    assert outcome.read == ["first.txt", "second.txt"]
