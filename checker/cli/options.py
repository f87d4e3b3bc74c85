"""The options: one for each setting, and those that say where settings come from.

None of them has a default of its own: what was not given here comes from the environment, a file or `Settings`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.settings import COLOR, ENGINES, FAIL_ON, FORMATS, STRICTNESS

Command = TypeVar("Command", bound=Callable[..., Any])
Option = Callable[[Any], Any]


def path(*names: str, metavar: str = "FILE", **more: Any) -> Option:
    return click.option(*names, type=click.Path(), metavar=metavar, **more)


REPORTS: tuple[Option, ...] = (
    path("-o", "--output", "output", help="Write the HTML report to FILE."),
    path("--json", "json", help="Write the report as JSON to FILE (- for standard output)."),
    click.option("--format", "formats", multiple=True, metavar="FORMAT[=FILE]",
                 help=f"Write the report in a format ({', '.join(FORMATS)}), to standard output where no FILE is "
                 "named. Repeatable."),
    click.option("--fail-on", type=click.Choice(FAIL_ON), default=None,
                 help="Mildest verdict that ends the run with exit status 1.  [default: never]"),
    click.option("--strict-inputs/--no-strict-inputs", default=None,
                 help="End with exit status 2 where a file could not be read."),
    path("--new", "new", metavar="PATH", multiple=True,
         help="Report only facts that touch this new clipping, or folder of them. Repeatable."),
    click.option("--since", metavar="REV", help="Report only facts that touch files changed in git since REV."),
)  # fmt: skip
ENGINE: tuple[Option, ...] = (
    click.option("--strictness", type=click.Choice(STRICTNESS), default=None,
                 help="How sure to be that two claims are about the same fact.  [default: normal]"),
    click.option("--meaning/--no-meaning", default=None,
                 help="Compare contexts by an encoder where their words leave it open.  [default: meaning]"),
    click.option("--kind-off", "kinds_off", multiple=True, metavar="KIND",
                 help="Leave out claims of this kind. Repeatable."),
    click.option("--exclude", multiple=True, metavar="GLOB", help="Leave out files that match. Repeatable."),
    click.option("--any-language/--no-any-language", default=None, help="Read clippings that are not English too."),
    click.option("--column", "columns", multiple=True, metavar="'FIELD = NAME'",
                 help="The column of an export that holds text, title, publisher, author, url or date. Repeatable."),
    click.option("--alias", "aliases", multiple=True, metavar="'NAME = NAME'",
                 help="Take the first name for the second. Repeatable."),
    click.option("--apart", multiple=True, metavar="'NAME, NAME'",
                 help="Never take one name for the other. Repeatable."),
    path("--decisions", help="File of accepted findings and corrections.  [default: check-sources-decisions.toml]"),
    click.option("--jobs", type=click.IntRange(min=1), default=None, metavar="N",
                 help="Processes to use.  [default: one for each processor]"),
    click.option("--engine", type=click.Choice(ENGINES), default=None,
                 help="Where the work is done: this machine, or Apache Spark.  [default: local]"),
    click.option("--master", metavar="URL", help="The Spark master.  [default: local[*]]"),
    path("--scratch", metavar="FOLDER", help="Where Spark keeps files between its stages; all its machines see it."),
    click.option("--model", metavar="NAME", help="Another English pipeline than the one that ships."),
    path("--weights", metavar="PATH", help="Other alignment weights than the ones that ship."),
    path("--store", metavar="FOLDER", help="Where claims are remembered between runs.  [default: .check-sources]"),
    click.option("--no-store", is_flag=True, help="Remember nothing."),
)  # fmt: skip
TERMINAL: tuple[Option, ...] = (
    click.option("-q", "--quiet", is_flag=True, default=None, help="Print errors only."),
    click.option("-v", "--verbose", is_flag=True, default=None, help="Say what is being done, on standard error."),
    click.option("--color", type=click.Choice(COLOR), default=None,
                 help="Colour in the summary; NO_COLOR turns it off.  [default: auto]"),
    click.option("--progress/--no-progress", default=None, help="A progress bar, on a terminal only."),
)  # fmt: skip
CONFIGURATION: tuple[Option, ...] = (
    click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="Take settings from this file."),
    click.option("--isolated", is_flag=True, help="Take settings from no file and no environment variable."),
)  # fmt: skip


def options(*groups: tuple[Option, ...]) -> Callable[[Command], Command]:
    """Puts groups of options on a command, in order."""

    def put(command: Command) -> Command:
        for option in reversed([option for group in groups for option in group]):
            command = option(command)
        return command

    return put
