"""On Spark the report is the same, byte for byte."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

import checker
from checker.errors import SettingsError
from checker.settings import Settings
from tests.benchmarks.generator import write

COUNT = 500


def as_json(report: checker.Report) -> str:
    return json.dumps(report.as_dict())


def test_both_engines_give_one_report(tmp_path: Path) -> None:
    pytest.importorskip("pyspark", reason="pyspark is an extra")
    pytest.importorskip("pyarrow", reason="pyarrow is an extra")
    if not shutil.which("java"):
        pytest.skip("Spark needs Java")
    write(tmp_path / "clippings", COUNT)
    folder = [tmp_path / "clippings"]
    (tmp_path / "clippings" / "picture.bin").write_bytes(b"\x00\x01" * 99)
    local = checker.check(folder, Settings(jobs=2))
    spark = checker.check(folder, Settings(engine="spark", master="local[2]"))
    assert as_json(spark) == as_json(local)
    assert len(local.sources) == COUNT


def test_without_pyspark_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("The mill has 40 workers, the union said.\n", encoding="utf-8")
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(SettingsError, match=r"pip install 'check-sources\[spark\]'"):
        checker.check([tmp_path], Settings(engine="spark"))
