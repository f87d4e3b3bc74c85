"""The command `check-sources`: options in, reports and exit status out. All printing is here, and all of click.

What takes long to import (the English pipeline, the templates) is imported when a run begins, so that `--help` and
a mistyped option answer at once.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

import click

from checker import __version__
from checker.errors import CheckSourcesError, SettingsError
from checker.execution.writing import STDOUT, check_outputs, silence, write
from checker.settings import FAIL_ON, STRICTNESS, Settings, nearest

if TYPE_CHECKING:
    from checker.domain.findings import Report

NOTHING_FOUND, FINDINGS, FAILED, INTERRUPTED = 0, 1, 2, 130

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Outputs:
    """Where the reports go; None where a report was not asked for, "-" for standard output."""

    html: Path | None = None
    json: Path | None = None
    quiet: bool = False

    @property
    def talk(self) -> TextIO:
        """Where the summary goes: not between the data."""
        return sys.stderr if STDOUT in (self.html, self.json) else sys.stdout


def _path_option(*names: str, help: str) -> Callable[[Any], Any]:
    return click.option(*names, type=click.Path(path_type=Path), metavar="FILE", help=help)


@click.command("check-sources", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@_path_option("-o", "--output", "html", help="Write the HTML report to FILE.")
@_path_option("--json", "json", help="Write the report as JSON to FILE (- for standard output).")
@click.option("--fail-on", type=click.Choice(FAIL_ON), default="never", show_default=True,
              help="Mildest verdict that ends the run with exit status 1.")
@click.option("--strictness", type=click.Choice(STRICTNESS), default="normal", show_default=True,
              help="How sure to be that two claims are about the same fact.")
@click.option("--kind-off", "kinds_off", multiple=True, metavar="KIND",
              help="Leave out claims of this kind. Repeatable.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave out files that match. Repeatable.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, metavar="N", help="Processes to use.")
@click.option("--model", default="", metavar="NAME", help="Another English pipeline than the one that ships.")
@click.option("--weights", default="", metavar="PATH", help="Other alignment weights than the ones that ship.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
@click.version_option(__version__, prog_name="check-sources")
def command(paths: tuple[Path, ...], html: Path | None, json: Path | None, quiet: bool, **options: Any) -> int:
    """Compare the claims of the clippings in PATHS: what the sources agree on, and where they differ.

    PATHS are files (.txt, .md, .html) and folders of them.

    Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done, 130 interrupted.
    """
    settings = Settings(**options)
    _check_kinds(settings.kinds_off)
    outputs = Outputs(html, json, quiet)
    check_outputs([path for path in (html, json) if path], paths)
    report = _run(paths, settings, quiet)
    _write_reports(report, outputs)
    if not quiet:
        _summarise(report, outputs)
    return exit_status(report, settings.fail_on)


def main() -> NoReturn:
    """Runs the command and ends the process; every way out but success and findings is status 2, or 130 on Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        # Quotes hold letters that a terminal of another encoding lacks.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(_guarded())


def exit_status(report: Report, fail_on: str) -> int:
    """0 where no fact's verdict is `fail_on` or worse, 1 where one is."""
    worse = {"never": (), "conflict": ("conflict",), "approximate": ("conflict", "approximate")}[fail_on]
    return FINDINGS if any(fact.verdict.value in worse for fact in report.facts) else NOTHING_FOUND


def _guarded() -> int:
    try:
        status: int = command.main(standalone_mode=False)
        return status
    except click.ClickException as error:
        error.show()
    except (KeyboardInterrupt, click.Abort):
        _complain("interrupted")
        return INTERRUPTED
    except CheckSourcesError as error:
        _complain(f"error: {error}")
    except Exception as error:
        if os.environ.get("CHECK_SOURCES_TRACEBACK"):
            traceback.print_exc()
        _complain(f"internal error: {type(error).__name__}: {error} (set CHECK_SOURCES_TRACEBACK=1 to see where)")
    return FAILED


def _complain(message: str) -> None:
    """One line on stderr, whatever line breaks or control characters a file name brings."""
    line = " ".join(message.split())
    click.echo(f"check-sources: {''.join(c if c.isprintable() else '�' for c in line)}", err=True)


def _check_kinds(names: tuple[str, ...]) -> None:
    if not names:
        return
    from checker.kinds import all_kinds

    for name in names:
        if name not in all_kinds():
            raise SettingsError(f"--kind-off: no claim kind is called {name!r}{nearest(name, all_kinds())}")


def _run(paths: tuple[Path, ...], settings: Settings, quiet: bool) -> Report:
    with _progress(quiet) as progress:
        # Importing takes a second or two, which the reader of a progress bar should see.
        from checker.pipeline import check

        return check(paths, settings, progress)


@dataclass
class _Bar:
    """A progress bar whose length may change while it runs, as more work becomes known."""

    bar: Any = field(repr=False)

    def __call__(self, done: int, total: int, what: str) -> None:
        self.bar.length = max(total, 1)
        self.bar.finished = False
        self.bar.update(done - self.bar.pos, what)


@contextmanager
def _progress(quiet: bool) -> Iterator[Progress | None]:
    """A bar on stderr where that is a terminal, else nothing."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    shown = {"file": sys.stderr, "item_show_func": lambda what: what or "", "show_eta": False}
    with click.progressbar(length=1, label="Checking", update_min_steps=1, **shown) as bar:  # type: ignore[arg-type]
        yield _Bar(bar)


def _summarise(report: Report, outputs: Outputs) -> None:
    from checker.reporting import text

    stream = outputs.talk
    color = stream.isatty() and not os.environ.get("NO_COLOR")
    lines = text.render(report, color=color)
    for path in (outputs.html, outputs.json):
        if path not in (None, STDOUT):
            lines += f"\nReport: {path}" if path is outputs.html else f"\nJSON: {path}"
    # A reader who stops early (`| head`) changes nothing about what was found.
    with suppress(BrokenPipeError):
        print(lines.rstrip("\n"), file=stream, flush=True)
        return
    silence(stream)


def _write_reports(report: Report, outputs: Outputs) -> None:
    if outputs.html:
        from checker.reporting import html

        write(outputs.html, html.render(report))
    if outputs.json:
        from checker.reporting import json

        write(outputs.json, json.render(report))
