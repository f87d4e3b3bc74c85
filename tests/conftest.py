"""Nothing that an earlier run remembered decides a test, nor do the settings of whoever runs them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.commands import Shell

for name in [name for name in os.environ if name.startswith("CHECK_SOURCES_")]:
    if name not in ("CHECK_SOURCES_EVAL", "CHECK_SOURCES_TRACEBACK"):
        del os.environ[name]
os.environ["CHECK_SOURCES_STORE"] = ""


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command in an empty folder."""
    return Shell(tmp_path, monkeypatch, capsys)
