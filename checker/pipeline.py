"""The whole program on one page: read, extract, align, compare, report. No other module knows the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from checker.alignment import align
from checker.comparison import judge
from checker.comparison.fingerprints import numbered
from checker.comparison.stories import grouped
from checker.domain.claims import Claim
from checker.domain.document import Document, Skipped
from checker.domain.findings import Comparison, Fact, Report
from checker.errors import NothingToRead
from checker.execution import run
from checker.extraction import extract
from checker.kinds import all_kinds
from checker.language.pipeline import load
from checker.reading import iter_files, read_file
from checker.settings import Settings

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Extracted:
    """One file's document with its claims."""

    document: Document
    claims: tuple[Claim, ...]


def check(paths: Sequence[Path], settings: Settings | None = None, progress: Progress | None = None) -> Report:
    """Read the clippings below the paths and say where they agree and where they differ.

    Raises NothingToRead where no clipping can be read, ModelNotFound, SettingsError.
    """
    settings = settings or Settings()
    listing = iter_files(paths, settings.exclude)
    results = understood(listing.files, settings, progress)
    read = [result for result in results if isinstance(result, Extracted)]
    skipped = (*listing.skipped, *(result for result in results if isinstance(result, Skipped)))
    if not read:
        raise NothingToRead(nothing(paths, skipped))
    return report(read, skipped, settings)
