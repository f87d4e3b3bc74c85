"""Runs the command in this process and gives what a user sees of it."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from checker import cli

FERRY = "The ferry Aldis hit a reef on Monday and {count} people were injured.\n\nThe ferry had cost ${cost} million.\n"


@dataclass(frozen=True)
class Outcome:
    """Exit status, standard output and standard error."""

    status: int
    out: str
    err: str


class Shell:
    """A folder with clippings, in which the command is run."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._patch = patch
        self._capsys = capsys
        patch.chdir(folder)

    def write(self, name: str, count: str = "nine", cost: str = "40") -> Path:
        """A clipping about the ferry."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FERRY.format(count=count, cost=cost), encoding="utf-8")
        return path

    def run(self, *arguments: Any, stdin: str = "", **environment: str) -> Outcome:
        with self._patch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            patch.setattr(sys, "argv", ["check-sources", *map(str, arguments)])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
            self._capsys.readouterr()
            with pytest.raises(SystemExit) as ended:
                cli.main()
        said = self._capsys.readouterr()
        return Outcome(int(str(ended.value.code)), said.out, said.err)
