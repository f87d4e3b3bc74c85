"""Every option of a run as one frozen value; wrong values are refused where they are written, by name."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from checker.errors import SettingsError

Strictness: TypeAlias = Literal["strict", "normal", "loose"]
FailOn: TypeAlias = Literal["never", "conflict", "approximate"]
Engine: TypeAlias = Literal["local", "spark"]
Color: TypeAlias = Literal["auto", "always", "never"]
STRICTNESS: tuple[Strictness, ...] = get_args(Strictness)
FAIL_ON: tuple[FailOn, ...] = get_args(FailOn)
COLOR: tuple[Color, ...] = get_args(Color)
ENGINES: tuple[Engine, ...] = get_args(Engine)
FORMATS = ("text", "json", "jsonl", "markdown", "github", "sarif", "junit", "gitlab", "csv", "html")
COLUMNS = ("text", "title", "publisher", "author", "url", "date")
_CHOICES: dict[str, tuple[str, ...]] = {"strictness": STRICTNESS, "fail_on": FAIL_ON, "color": COLOR, "engine": ENGINES}


@dataclass(frozen=True, slots=True)
class Settings:
    """How to check, and what to say of it: a field for every option of the command.

    What decides the findings: `model` names the language pipeline and `weights` the file or folder of alignment
    weights ("" is what ships); `exclude` holds glob patterns of files to leave out, `kinds_off` the claim kinds not to
    look for. With `any_language` clippings that are not English are read too; `columns` ("text = Story") name those of
    exports. A strict run joins fewer claims into facts, a loose one more; without `meaning` no
    contexts are compared by the encoder. `aliases` ("MSL = Meta Superintelligence
    Labs") are names of one thing, `apart` ("Georgia, Georgia Tech") names that are never taken for one.

    What is reported of them: with `new` (files or folders) or `since` (a git revision) only facts that touch those
    clippings. `decisions` is the file of accepted findings and corrections.

    How it runs: `engine` is "local" or "spark" (on the cluster at `master`, with files between its stages in the folder
    `scratch`, which all its machines must see), `jobs` counts processes, `store` is the folder that remembers claims
    between runs ("" for none).

    What the command reads where it is given no paths: `paths`. What it says: `output` (HTML), `json` and `formats`
    ("sarif=FILE") name the reports; `fail_on` is the mildest verdict that ends it with status 1, with `strict_inputs`
    a file that is left out ends it with 2.

    Raises `SettingsError` for a value that no run could use.
    """

    paths: tuple[str, ...] = ()
    model: str = ""
    exclude: tuple[str, ...] = ()
    any_language: bool = False
    columns: tuple[str, ...] = ()
    jobs: int = 1
    engine: Engine = "local"
    master: str = ""
    scratch: str = ""
    weights: str | os.PathLike[str] = ""
    strictness: Strictness = "normal"
    meaning: bool = True
    kinds_off: tuple[str, ...] = ()
    fail_on: FailOn = "never"
    strict_inputs: bool = False
    new: tuple[str, ...] = ()
    since: str = ""
    aliases: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    decisions: str = ""
    store: str = ""
    output: str = ""
    json: str = ""
    formats: tuple[str, ...] = ()
    quiet: bool = False
    verbose: bool = False
    color: Color = "auto"
    progress: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "weights", _path_text(self.weights))
        for field in fields(self):
            _check_type(field.name, getattr(self, field.name), field.default)
        for name, choices in _CHOICES.items():
            _check_choice(name, getattr(self, name), choices)
        if self.jobs < 1:
            raise SettingsError(f"jobs: {self.jobs} is too few, at least 1 is needed")
        if self.weights and not Path(self.weights).exists():
            raise SettingsError(f"weights: {self.weights}: no such file or folder")
        for text in self.formats:
            _check_choice("format", text.partition("=")[0], FORMATS)
        for text in self.aliases:
            _check_pair("alias", text, "=", "a name, “=” and the name it stands for")
        for text in self.columns:
            _check_pair("column", text, "=", "a field, “=” and the name of its column")
            _check_choice("column", text.partition("=")[0].strip().lower(), COLUMNS)
        for text in self.apart:
            _check_pair("apart", text, ",", "two names with a comma between them")


def nearest(word: str, known: Iterable[str]) -> str:
    """ ", did you mean X?" for the known word most like this one; "" where none is near."""
    import difflib

    close = difflib.get_close_matches(word, sorted(known), n=1)
    return f", did you mean {close[0]}?" if close else ""


def _path_text(value: object) -> object:
    return os.fspath(value) if isinstance(value, os.PathLike) else value


def _check_type(name: str, value: object, default: object) -> None:
    """Fields hold what their defaults are: words, a whole number, yes or no, or a tuple of words."""
    if isinstance(default, tuple):
        if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            return
        raise SettingsError(f"{name}: {value!r} is no tuple of words")
    if type(value) is not type(default):
        wanted = {bool: "neither true nor false", int: "no whole number"}.get(type(default), "no text")
        raise SettingsError(f"{name}: {value!r} is {wanted}")


def _check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise SettingsError(f"{name}: {value!r} is none of {', '.join(choices)}{nearest(value, choices)}")


def _check_pair(name: str, text: str, mark: str, wanted: str) -> None:
    left, found, right = text.partition(mark)
    if not (left.strip() and found and right.strip()):
        raise SettingsError(f"{name}: {text!r} is not {wanted}")
