"""The reports that a run writes: which, where to, and what the terminal gets beside them."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.terminal import colored
from checker.execution.writing import STDOUT, check_outputs, silence, write
from checker.settings import Settings

if TYPE_CHECKING:
    from checker.domain.findings import Report, Verdict


@dataclass(frozen=True, slots=True)
class Output:
    """A report in one format, in a file or on standard output ("-"); `pages` makes a folder of pages of it."""

    format: str
    file: Path
    pages: bool = False


def outputs_of(settings: Settings, paths: Sequence[Path]) -> list[Output]:
    """The reports that were asked for, each checked before any work. Raises click.UsageError and OutputError."""
    found = [html(settings.output)] if settings.output else []
    found += [Output("json", Path(settings.json))] if settings.json else []
    for text in settings.formats:
        name, named, file = text.partition("=")
        if named and not file:
            raise click.UsageError(f"--format {text}: the name of the file is missing.")
        found.append(Output(name, Path(file) if file else STDOUT))
    if sum(output.file == STDOUT for output in found) > 1:
        raise click.UsageError("Only one report can go to standard output. Name a file: --format FORMAT=FILE.")
    check_outputs([output.file for output in found], paths)
    return found


def html(output: str) -> Output:
    """The HTML report: one file, or pages in a folder where the name ends in "/"."""
    pages = output.endswith(("/", os.sep))
    return Output("html", Path(output) / "index.html" if pages else Path(output), pages)


def write_pages(folder: Path, report: Report) -> None:
    """Writes an index, a page for each story and source, and the style and script beside them."""
    from checker.reporting.html import render_directory

    for name, content in sorted(render_directory(report).items()):
        write(folder / name, content)


def write_all(report: Report, outputs: Sequence[Output], settings: Settings, paths: Sequence[Path]) -> None:
    """Writes every report. Raises OutputError."""
    if not outputs:
        return
    from checker.reporting.formats import render

    base, failing = base_of(paths), failing_verdicts(settings)
    for output in outputs:
        if output.pages:
            write_pages(output.file.parent, report)
            continue
        color = output.file == STDOUT and colored(settings, sys.stdout)
        write(output.file, render(output.format, report, base, failing, color))
        if output.format == "github":
            _job_summary(render("markdown", report, base))


def failing_verdicts(settings: Settings) -> tuple[Verdict, ...]:
    """The verdicts that end a run with status 1."""
    from checker.domain.findings import Verdict

    worse = {"never": (), "conflict": ("conflict",), "approximate": ("conflict", "approximate")}[settings.fail_on]
    return tuple(Verdict(name) for name in worse)


def summarise(report: Report, outputs: Sequence[Output], settings: Settings) -> None:
    """The summary for people: on standard output where no data goes there, else on standard error."""
    on_stdout = [output for output in outputs if output.file == STDOUT]
    if settings.quiet or any(output.format == "text" for output in on_stdout):
        return
    from checker.reporting import text

    stream = sys.stderr if on_stdout else sys.stdout
    lines = text.render(report, color=colored(settings, stream))
    for output in outputs:
        if output.file != STDOUT:
            lines += f"\n{'Report' if output.format == 'html' else output.format.upper()}: {output.file}"
    # A reader who stops early (`| head`) changes nothing about what was found.
    with suppress(BrokenPipeError):
        print(lines.rstrip("\n"), file=stream, flush=True)
        return
    silence(stream)


def base_of(paths: Sequence[Path]) -> str:
    """What comes before a source's name to make a path from the repository's root (or from here, or from "/")."""
    folders = [path.absolute() if path.is_dir() else path.absolute().parent for path in paths if path != STDOUT]
    if not folders:
        return ""
    try:
        root = Path(os.path.normpath(os.path.commonpath(folders)))
    except ValueError:  # two drives
        return ""
    for top in (_repository(Path.cwd()), Path.cwd()):
        if root.is_relative_to(top):
            inside = root.relative_to(top).as_posix()
            return "" if inside == "." else f"{inside}/"
    return f"{root.as_posix().rstrip('/')}/"


def _repository(folder: Path) -> Path:
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), folder)


def _job_summary(text: str) -> None:
    """GitHub Actions shows only ten annotations of a kind: all of them go to the summary of the job."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if file:
        with suppress(OSError), Path(file).open("a", encoding="utf-8") as summary:
            summary.write(text)
