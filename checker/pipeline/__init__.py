"""The whole program on one page: read, extract, align, compare, report. No other module knows the order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from checker.domain.document import Skipped
from checker.domain.findings import Report
from checker.domain.outline import Extracted
from checker.errors import NothingToRead
from checker.execution import run
from checker.execution.remembering import Spread
from checker.pipeline.aligning import aligned
from checker.pipeline.archive import Archive, opened
from checker.pipeline.comparing import comparer
from checker.pipeline.judging import Alignment, report, report_around
from checker.pipeline.novelty import covered, new_paths, sources_of, whole_is_needed
from checker.pipeline.understanding import Progress, claims_of, files_of, listing_of, understood
from checker.settings import Settings

__all__ = ["Extracted", "check", "claims_of", "comparer", "files_of", "report", "understood"]


ALONE = "only one clipping was read: there is nothing to compare it with"


def check(paths: Sequence[Path], settings: Settings | None = None, progress: Progress | None = None) -> Report:
    """Read the clippings below the paths and say where they agree and where they differ.

    With new clippings (`Settings.new`, `Settings.since`) only those are aligned and what they are connected with; the
    report is the one on all clippings, less the facts that they have no part in.
    The path "-" is one clipping on standard input. Raises NothingToRead where no clipping can be read,
    ModelNotFound, SettingsError.
    """
    settings = settings or Settings()
    new = new_paths(paths, settings)
    paths = [*paths, *(path for path in new or () if not covered(path, paths))]
    listing = listing_of(paths, settings)
    sources = None if new is None else sources_of(new, listing.files)
    if sources is None or whole_is_needed(settings):
        with stages(settings) as (spread, alignment):
            read, skipped = understood(paths, settings, progress, listing, spread)
            _need_some(read, skipped)
            found = report(read, skipped, settings, sources, alignment)
    else:
        with opened(settings) as store:
            archive = Archive(paths, listing.files, settings, store, progress)
            _need_some(archive.outlines, archive.skipped)
            found = report_around(sources, archive, settings)
    alone = (ALONE,) if len(found.sources) == 1 else ()
    return replace(found, notes=(*listing.note(), *alone, *found.notes))


@contextmanager
def stages(settings: Settings) -> Iterator[tuple[Spread, Alignment]]:
    """How the engine of the settings extracts and aligns."""
    if settings.engine == "local":
        yield run, aligned
        return
    from checker.pipeline.spark import Engine, session

    with session(settings) as spark:
        engine = Engine(spark, settings)
        yield engine.run, engine.align


def _need_some(read: Sequence[object], skipped: Sequence[Skipped]) -> None:
    if not read:
        reasons = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:5])
        raise NothingToRead(f"None of the {len(skipped)} files could be read. {reasons}")
