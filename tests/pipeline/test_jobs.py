"""One report whatever the number of processes, with a store and from it."""

from __future__ import annotations

import json
from pathlib import Path

from checker import Settings, check

SOURCES = Path(__file__).parents[2] / "sources"


def told(store: Path, jobs: int) -> str:
    report = check([SOURCES], Settings(jobs=jobs, store=str(store)))
    return json.dumps(report.as_dict(), sort_keys=True)


def test_any_number_of_processes_gives_one_report_and_one_store(tmp_path: Path) -> None:
    alone = told(tmp_path / "one", jobs=1)
    assert told(tmp_path / "two", jobs=2) == alone
    assert told(tmp_path / "two", jobs=1) == alone
    assert told(tmp_path / "one", jobs=2) == alone
