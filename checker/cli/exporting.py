"""`check-sources export`: every claim as a row of a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from checker.cli.commands import CONTEXT
from checker.cli.options import CONFIGURATION, ENGINE, TERMINAL, options


@click.command(context_settings=CONTEXT)
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("paths", nargs=-1, type=click.Path())
@options(ENGINE, TERMINAL, CONFIGURATION)
def export(file: Path, **given: Any) -> int:
    """Write every claim of the clippings in PATHS to FILE: .parquet, .csv, .jsonl or .sqlite, by its ending.

    Claims that the store remembers are not worked out anew. The columns are described in docs/store.md.
    """
    from checker.cli.configuring import gather, need_paths
    from checker.cli.terminal import complain, progress
    from checker.execution.writing import check_outputs
    from checker.pipeline import understood
    from checker.pipeline.exporting import export as exported

    gathered = gather(given)
    settings, paths = gathered.settings, need_paths(gathered)
    check_outputs([file], paths)
    with progress(settings) as told:
        read, skipped = understood(paths, settings, told)
    for one in skipped if not settings.quiet else ():
        complain(f"skipped: {one.path}: {one.reason}")
    count = exported(file, read)
    if not settings.quiet:
        click.echo(f"{count} claims of {len(read)} clippings: {file}")
    return 2 if skipped and settings.strict_inputs else 0
