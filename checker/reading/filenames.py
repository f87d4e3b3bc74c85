"""Dates in file names: "2025-10-14-deal.txt", "20251014_wire.md"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from checker.reading.dates import day_of
from checker.reading.metadata import Clue

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")


def name_clues(source: str) -> Iterator[Clue]:
    """The day that the file's name begins or ends with, or that stands in it."""
    for match in _DATE.finditer(PurePosixPath(source).name):
        if day := day_of(int(match.group(1)), int(match.group(3)), int(match.group(4))):
            yield Clue("published", day, "file name", 6)
            return
