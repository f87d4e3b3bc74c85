"""The default command: check clippings, write the reports, end with the status that the findings ask for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli.commands import CONTEXT, Default
from checker.cli.options import CONFIGURATION, ENGINE, REPORTS, TERMINAL, options
from checker.cli.terminal import complain, progress, talking

if TYPE_CHECKING:
    from checker.domain.findings import Report
    from checker.settings import Settings

NOTHING_FOUND, FINDINGS, FAILED = 0, 1, 2


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from checker.cli.versions import version_line

        click.echo(version_line())
        ctx.exit()


@click.command("check", cls=Default, context_settings=CONTEXT)
@click.argument("paths", nargs=-1, type=click.Path())
@options(REPORTS, ENGINE, TERMINAL, CONFIGURATION)
@click.option("--show-settings", is_flag=True, help="Print every setting with where it came from, and end.")
@click.option("--show-files", is_flag=True, help="Print the files that would be read, and end.")
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_show_version,
    help="Print the versions of program, model and Python, and end.",
)
def check(show_settings: bool, show_files: bool, **given: Any) -> int:
    """Compare the claims of the clippings in PATHS: what the sources agree on, and where they differ.

    PATHS are files and folders of them; - is one clipping on standard input.

    Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done, 130 interrupted.
    """
    from checker.cli.configuring import gather, need_paths, shown
    from checker.cli.outputs import outputs_of, summarise, write_all

    gathered = gather(given)
    if show_settings:
        click.echo(shown(gathered), nl=False)
        return NOTHING_FOUND
    settings, paths = gathered.settings, need_paths(gathered)
    if show_files:
        return _show_files(paths, settings)
    outputs = outputs_of(settings, paths)
    report = run(paths, settings)
    write_all(report, outputs, settings, paths)
    for note in report.notes if not settings.quiet else ():
        complain(f"note: {note}")
    summarise(report, outputs, settings)
    return exit_status(report, settings)


def run(paths: Sequence[Path], settings: Settings) -> Report:
    """The report on the clippings, with progress on the terminal."""
    with talking(settings), progress(settings) as told:
        # Importing takes a second or two, which the reader of a progress bar should see.
        from checker.pipeline import check as checked

        return checked(paths, settings, told)


def exit_status(report: Report, settings: Settings) -> int:
    """1 where a fact that is not waived has a verdict that fails the run; 2 for files that were wanted and not read."""
    from checker.cli.outputs import failing_verdicts

    if settings.strict_inputs and report.skipped:
        first = report.skipped[0]
        count = len(report.skipped)
        complain(f"error: {count} {'file was' if count == 1 else 'files were'} not read: {first.path}: {first.reason}")
        return FAILED
    failing = failing_verdicts(settings)
    found = any(fact.verdict in failing and fact.waiver is None for fact in report.facts)
    return FINDINGS if found else NOTHING_FOUND


def _show_files(paths: Sequence[Path], settings: Settings) -> int:
    from checker.pipeline import files_of

    for file, source in files_of(paths, settings):
        click.echo(f"{source}\t{file}" if str(file) != source else source)
    return NOTHING_FOUND
