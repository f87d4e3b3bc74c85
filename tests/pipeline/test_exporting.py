"""Claims as rows of a table: the same rows in every form."""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
from pathlib import Path

import pytest

from checker.pipeline.exporting import COLUMNS
from tests.commands import Shell


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    shell = Shell(tmp_path, monkeypatch, capsys)
    shell.write("clippings/a.txt")
    shell.write("clippings/b.txt", cost="50")
    return shell


def test_every_form_holds_the_same_claims(shell: Shell) -> None:
    for name in ("claims.csv", "claims.jsonl", "claims.sqlite"):
        done = shell.run("export", name, "clippings")
        assert (done.status, done.err) == (0, "")
        assert done.out.endswith(f"of 2 clippings: {name}\n")
    lines = [json.loads(line) for line in (shell.folder / "claims.jsonl").read_text(encoding="utf-8").splitlines()]
    with (shell.folder / "claims.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    db = sqlite3.connect(shell.folder / "claims.sqlite")
    costs = db.execute("SELECT source, number, unit FROM claims WHERE kind = 'money' ORDER BY source").fetchall()
    (count,) = db.execute("SELECT count(*) FROM claims").fetchone()
    db.close()
    assert costs == [("a.txt", "40000000", "USD"), ("b.txt", "50000000", "USD")]
    assert len(lines) == len(table) == count
    assert [line["sentence"] for line in lines] == [line["sentence"] for line in table]
    assert list(lines[0]) == list(table[0]) == list(COLUMNS)


def test_parquet(shell: Shell) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is an extra")
    assert shell.run("export", "claims.parquet", "clippings").status == 0
    shell.run("export", "claims.jsonl", "clippings")
    rows = parquet.read_table(shell.folder / "claims.parquet").to_pylist()
    lines = (shell.folder / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    assert rows == [json.loads(line) for line in lines]


def test_without_pyarrow_the_extra_is_named(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = shell.run("export", "claims.parquet", "clippings")
    assert done.status == 2
    assert "pip install 'check-sources[parquet]'" in done.err
    assert not list(shell.folder.glob("*.parquet"))


def test_another_ending_is_refused(shell: Shell) -> None:
    done = shell.run("export", "claims.xls", "clippings")
    assert (done.status, "claims are exported as .csv" in done.err) == (2, True)


def test_every_column_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "store.md").read_text(encoding="utf-8")
    assert [name for name in COLUMNS if f"`{name}`" not in page] == []
