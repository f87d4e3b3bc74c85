"""What the command says besides data: complaints, progress, colour."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TextIO

import click

from checker.settings import Settings

Progress = Callable[[int, int, str], None]


def complain(message: str) -> None:
    """One line on stderr, whatever line breaks or control characters a file name brings."""
    line = " ".join(message.split())
    safe = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line)
    click.echo(f"check-sources: {safe}", err=True)


def colored(settings: Settings, stream: TextIO) -> bool:
    """Whether a stream gets colour: as the option says, else on terminals unless NO_COLOR is set."""
    if settings.color != "auto":
        return settings.color == "always"
    return stream.isatty() and not os.environ.get("NO_COLOR")


@dataclass
class _Bar:
    """A progress bar whose length may change while it runs, as more work becomes known."""

    bar: Any = field(repr=False)

    def __call__(self, done: int, total: int, what: str) -> None:
        self.bar.length = max(total, 1)
        self.bar.finished = False
        self.bar.update(done - self.bar.pos, what)


def _line(done: int, total: int, what: str) -> None:
    complain(f"{done} of {total}: {what}")


class _Said(logging.Handler):
    """What the program logs, as lines of the command."""

    def emit(self, record: logging.LogRecord) -> None:
        complain(record.getMessage())


@contextmanager
def talking(settings: Settings) -> Iterator[None]:
    """With --verbose what the program logs is said on stderr."""
    logger, said = logging.getLogger("checker"), _Said()
    if settings.verbose:
        logger.addHandler(said)
        logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(said)


@contextmanager
def progress(settings: Settings) -> Iterator[Progress | None]:
    """A bar on stderr where that is a terminal, a line a file where more is to be said, else nothing."""
    if settings.verbose:
        yield _line
        return
    if settings.quiet or not settings.progress or not sys.stderr.isatty():
        yield None
        return
    shown = {"file": sys.stderr, "item_show_func": lambda what: what or "", "show_eta": False}
    with click.progressbar(length=1, label="Checking", update_min_steps=1, **shown) as bar:  # type: ignore[arg-type]
        yield _Bar(bar)
