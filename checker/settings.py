"""Every option of a run as one frozen value; wrong values are refused where they are written, by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from checker.errors import SettingsError

Strictness: TypeAlias = Literal["strict", "normal", "loose"]
FailOn: TypeAlias = Literal["never", "conflict", "approximate"]
STRICTNESS: tuple[Strictness, ...] = get_args(Strictness)
FAIL_ON: tuple[FailOn, ...] = get_args(FailOn)


@dataclass(frozen=True, slots=True)
class Settings:
    """How to check.

    `model` names the language pipeline and `weights` the file or folder of alignment weights ("" is what ships);
    `exclude` holds glob patterns of files to leave out, `kinds_off` the claim kinds not to look for; `jobs` counts
    processes. A strict run joins fewer claims into facts, a loose one more. `fail_on` is the mildest verdict that
    makes the command end with exit status 1. Raises `SettingsError` for a value that no run could use.
    """

    model: str = ""
    exclude: tuple[str, ...] = ()
    jobs: int = 1
    weights: str = ""
    strictness: Strictness = "normal"
    kinds_off: tuple[str, ...] = ()
    fail_on: FailOn = "never"

    def __post_init__(self) -> None:
        for field in fields(self):
            _check_type(field.name, getattr(self, field.name), field.default)
        _check_choice("strictness", self.strictness, STRICTNESS)
        _check_choice("fail_on", self.fail_on, FAIL_ON)
        if self.jobs < 1:
            raise SettingsError(f"jobs: {self.jobs} is too few, at least 1 is needed")
        if self.weights and not Path(self.weights).exists():
            raise SettingsError(f"weights: {self.weights}: no such file or folder")


def nearest(word: str, known: Iterable[str]) -> str:
    """ ", did you mean X?" for the known word most like this one; "" where none is near."""
    import difflib

    close = difflib.get_close_matches(word, sorted(known), n=1)
    return f", did you mean {close[0]}?" if close else ""


def _check_type(name: str, value: object, default: object) -> None:
    """Fields hold what their defaults are: words, a whole number, or a tuple of words."""
    if isinstance(default, tuple):
        if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            return
        raise SettingsError(f"{name}: {value!r} is no tuple of words")
    if type(value) is not type(default):
        raise SettingsError(f"{name}: {value!r} is no {'whole number' if isinstance(default, int) else 'text'}")


def _check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise SettingsError(f"{name}: {value!r} is none of {', '.join(choices)}{nearest(value, choices)}")
