"""The whole program on small folders: one result whatever the order, the processes or the neighbours."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import checker

ONE = """Ferry aground off Vesk

3 March 2026

The ferry Halden ran aground off Vesk on Monday. It carried 214 people, the coastguard said.
The repair will cost $4.2 million, said Ruth Tangen, chief executive of Sundline.
"""
TWO = """Halden hits rocks

4 March 2026

The ferry Halden hit rocks near Vesk yesterday with 214 people on board.
Sundline, whose chief executive is Ruth Tangen, puts the repair at $5.9 million.
"""
FILLER = "A note on gardens.\n\nThe roses of number {n} Elm Lane were planted in 19{n:02}. They need much water.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "two.txt").write_text(TWO, encoding="utf-8")
    return tmp_path


def told(report: checker.Report, kind: str) -> list[tuple[str, tuple[str, ...]]]:
    """Verdicts of a kind with the texts that stand together, those of one source left out."""
    facts = [fact for fact in report.facts if fact.kind == kind and fact.verdict.value != "single"]
    return sorted((fact.verdict.value, tuple(sorted(c.mention.text for c in fact.claims))) for fact in facts)


def test_two_clippings_of_one_story(folder: Path) -> None:
    report = checker.check([folder])
    assert ("agree", ("214", "214")) in told(report, "count") or ("agree", ("214 people",) * 2) in told(report, "count")
    names = {text for _, texts in told(report, "name") for text in texts}
    assert {"Halden", "Ruth Tangen"} <= names
    assert all(fact.explanation for fact in report.facts)


def test_the_order_of_paths_changes_nothing(folder: Path) -> None:
    files = [folder / "one.txt", folder / "two.txt"]
    assert checker.check(files).as_dict() == checker.check(files[::-1]).as_dict() == checker.check([folder]).as_dict()


def test_any_number_of_processes_gives_one_result(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(10, 22):
        (folder / f"garden{n}.txt").write_text(FILLER.format(n=n), encoding="utf-8")
    alone = checker.check([folder], checker.Settings(jobs=1)).as_dict()
    monkeypatch.setattr("checker.execution.FEW", 2)
    monkeypatch.setattr("checker.pipeline.aligning.ENOUGH", 2)
    store = str(tmp_path_factory.mktemp("store"))
    for jobs in (2, 3):
        assert alone == checker.check([folder], checker.Settings(jobs=jobs, store=store)).as_dict()
    assert alone == checker.check([folder], checker.Settings(jobs=2)).as_dict()


def test_the_hash_seed_changes_nothing(folder: Path, tmp_path: Path) -> None:
    told = []
    for seed in ("1", "77"):
        command = [sys.executable, "-m", "checker", str(folder), "--json", "-"]
        done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}, check=False)
        assert done.returncode == 0, done.stderr.decode()
        told.append(done.stdout)
    assert told[0] == told[1]


def test_offsets_point_into_the_files(folder: Path) -> None:
    for fact in checker.check([folder]).facts:
        for claim in fact.claims:
            text = (folder / claim.source).read_text(encoding="utf-8")
            assert claim.mention.span.of(text) == claim.mention.text
            assert text.count("\n", 0, claim.mention.span.start) + 1 == claim.line


def test_a_kind_that_is_off_is_not_looked_for(folder: Path) -> None:
    report = checker.check([folder], checker.Settings(kinds_off=("name", "money")))
    assert not {fact.kind for fact in report.facts} & {"name", "money"}
