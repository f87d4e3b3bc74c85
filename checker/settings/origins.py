"""Where settings come from: the nearest configuration file, then environment variables, then the command line."""

from __future__ import annotations

import configparser
import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from checker.errors import SettingsError
from checker.settings import Settings, nearest

FILES = (".check-sources.toml", "pyproject.toml", "setup.cfg", "tox.ini")
PREFIX = "CHECK_SOURCES_"
# Variables that are no settings: how the command finds its configuration, and switches for those who work on it.
NO_SETTINGS = ("CONFIG", "ISOLATED", "TRACEBACK", "EVAL")
NAMES = {"kinds_off": "kind-off", "formats": "format", "aliases": "alias", "columns": "column"}
DEFAULTS: dict[str, Any] = {field.name: field.default for field in fields(Settings)}
_PATHS = ("paths", "weights", "decisions", "store", "output", "json", "new")
_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0", "")


@dataclass(frozen=True, slots=True)
class Given:
    """A value with where it was given."""

    value: Any
    origin: str


def option_name(field: str) -> str:
    """What users call a field: "kind-off" for `kinds_off`."""
    return NAMES.get(field, field.replace("_", "-"))


def configuration_file(start: Path) -> Path | None:
    """The file with settings in the nearest folder, from `start` up to the root of the repository."""
    for folder in (start, *start.parents):
        for name in FILES:
            if _section(folder / name) is not None:
                return folder / name
        if (folder / ".git").exists() or (folder / ".hg").exists():
            return None
    return None


def from_file(path: Path) -> dict[str, Given]:
    """The settings in a file, paths as seen from its folder. Raises SettingsError for what cannot be understood."""
    section = _section(path)
    if section is None:
        raise SettingsError(f"{path}: there is no such file, or no section for check-sources in it")
    out: dict[str, Given] = {}
    for key, raw in section.items():
        field = field_of(key, f"{path}: {key}")
        value = converted(field, raw, f"{path}: {key}")
        out[field] = Given(_placed(field, value, path.parent), str(path))
    return out


def from_environment(environment: Mapping[str, str]) -> dict[str, Given]:
    """The settings in variables CHECK_SOURCES_*; lists have a line or a comma between their items."""
    out: dict[str, Given] = {}
    for variable in sorted(environment):
        key = variable.removeprefix(PREFIX)
        if key == variable or key in NO_SETTINGS:
            continue
        field = field_of(key.lower(), variable)
        out[field] = Given(converted(field, environment[variable], variable), variable)
    return out


def field_of(key: str, where: str) -> str:
    """The field that a key names, with "-" or "_". Raises SettingsError with the nearest known name."""
    known = {option_name(field).replace("-", "_"): field for field in DEFAULTS}
    name = key.replace("-", "_")
    if name in DEFAULTS:
        return name
    if name not in known:
        raise SettingsError(f"{where}: there is no such setting{nearest(key, map(option_name, DEFAULTS))}")
    return known[name]


def converted(field: str, raw: Any, where: str) -> Any:
    """A raw value in the type of its field. Raises SettingsError."""
    default = DEFAULTS[field]
    if isinstance(default, tuple):
        return _listed(raw, where)
    if isinstance(default, bool):
        return raw if isinstance(raw, bool) else _truth(raw, where)
    if isinstance(default, int):
        return _number(raw, where)
    if not isinstance(raw, str):
        raise SettingsError(f"{where}: {raw!r} is no text")
    return raw.strip()


def _listed(raw: Any, where: str) -> tuple[str, ...]:
    if isinstance(raw, str):
        # Pairs of names have a comma of their own: they stand on lines.
        parts: Iterable[str] = raw.splitlines() if "\n" in raw.strip() else raw.split(",")
        parts = [raw] if where.endswith(("apart", "APART")) and "\n" not in raw.strip() else parts
        return tuple(part.strip() for part in parts if part.strip())
    if isinstance(raw, list) and all(isinstance(item, str) for item in raw):
        return tuple(raw)
    raise SettingsError(f"{where}: {raw!r} is no list of texts")


def _truth(raw: Any, where: str) -> bool:
    word = str(raw).strip().lower()
    if word not in (*_YES, *_NO):
        raise SettingsError(f"{where}: {raw!r} is neither true nor false")
    return word in _YES


def _number(raw: Any, where: str) -> int:
    try:
        if isinstance(raw, bool | float):
            raise ValueError
        return int(raw)
    except (TypeError, ValueError) as error:
        raise SettingsError(f"{where}: {raw!r} is no whole number") from error


def _placed(field: str, value: Any, folder: Path) -> Any:
    """Paths of a configuration file count from its folder."""
    if field == "formats":
        return tuple(_format_placed(item, folder) for item in value)
    if field not in _PATHS or not value:
        return value
    if isinstance(value, tuple):
        return tuple(_joined(item, folder) for item in value)
    return _joined(value, folder)


def _format_placed(item: str, folder: Path) -> str:
    name, mark, path = item.partition("=")
    return f"{name}={_joined(path, folder)}" if mark else item


def _joined(path: str, folder: Path) -> str:
    if path == "-" or folder.resolve() == Path.cwd():
        return path
    return os.fspath(folder / path)


def _section(path: Path) -> dict[str, Any] | None:
    """The section of a file for this program; None where there is none. Raises SettingsError for a broken file."""
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path}: cannot be read: {error}") from error
    if path.suffix != ".toml":
        return _ini(path, text)
    if path.name == "pyproject.toml" and "check-sources" not in text:
        return None
    try:
        table: Any = tomllib.loads(text)
    except ValueError as error:
        raise SettingsError(f"{path}: {error}") from error
    if path.name == "pyproject.toml" or "check-sources" in table.get("tool", {}):
        table = table.get("tool", {}).get("check-sources")
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.check-sources is no table")
    return table


def _ini(path: Path, text: str) -> dict[str, Any] | None:
    if "[check-sources]" not in text:
        return None
    parser = configparser.ConfigParser(interpolation=None, default_section="")
    try:
        parser.read_string(text)
    except configparser.Error as error:
        raise SettingsError(f"{path}: {error}") from error
    return dict(parser["check-sources"]) if parser.has_section("check-sources") else None
