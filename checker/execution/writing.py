"""Output files: checked before the work begins, written aside and renamed, so that none is ever half written."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from checker.errors import OutputError

STDOUT = Path("-")


def check_outputs(outputs: Sequence[Path], clippings: Sequence[Path]) -> None:
    """Makes the folders of the outputs. Raises OutputError where a report could not be written, or would overwrite
    another one or a clipping."""
    if len({_target(path) for path in outputs}) < len(outputs):
        raise OutputError(f"{outputs[0]}: two reports cannot go to the same file")
    for path in outputs:
        if path != STDOUT:
            _check_writable(path, [clipping for clipping in clippings if clipping.is_file()])


def write(path: Path, content: str) -> None:
    """Writes UTF-8 with plain line feeds; a reader of the file finds the old content or the new one, never a part.

    "-" is standard output. Raises OutputError with the file's name and the system's reason.
    """
    if path == STDOUT:
        _print(content)
        return
    target = _target(path)
    try:
        if _is_plain(target):
            _replace(target, content)
        else:
            target.write_text(content, encoding="utf-8", newline="\n")
    except OSError as error:
        raise _unwritable(path, error) from error


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file to write aside, which takes the place of the other when all went well."""
    target = _target(path)
    part = _part(target)
    try:
        yield part
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def silence(stream: TextIO) -> None:
    """Points a stream whose reader has gone to nowhere, so that the flush at exit does not fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _print(content: str) -> None:
    """Data on standard output is UTF-8 too, whatever the terminal's encoding is."""
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.buffer.write(content.encode("utf-8"))
        else:
            sys.stdout.write(content)
        sys.stdout.flush()
    except OSError as error:
        silence(sys.stdout)
        raise _unwritable(Path("standard output"), error) from error


def _replace(target: Path, content: str) -> None:
    part = _part(target)
    try:
        part.write_text(content, encoding="utf-8", newline="\n")
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _check_writable(path: Path, clippings: list[Path]) -> None:
    target = _target(path)
    try:
        if any(target.exists() and target.samefile(clipping) for clipping in clippings):
            raise OutputError(f"{path}: is one of the clippings and would be overwritten")
        if target.is_dir():
            raise OutputError(f"{path}: is a folder")
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not os.access(target, os.W_OK):
            raise OutputError(f"{path}: is not writable")
        if _is_plain(target):
            # The only sure way to learn whether the folder takes a file.
            _part(target).touch()
            _part(target).unlink()
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from error


def _target(path: Path) -> Path:
    """The file behind a link, so that a link stays one."""
    return Path(os.path.realpath(path))


def _is_plain(target: Path) -> bool:
    """Devices and pipes (/dev/stdout) are written to, not replaced."""
    return target.is_file() or not target.exists()


def _part(target: Path) -> Path:
    return target.with_name(f".check-sources.{os.getpid()}.part")


def _unwritable(path: Path, error: Exception) -> OutputError:
    return OutputError(f"{path}: cannot be written: {getattr(error, 'strerror', None) or error}")
