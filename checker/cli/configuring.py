"""The settings of a run, with where each came from: command line, environment, file, default."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from checker.cli.terminal import complain
from checker.errors import SettingsError
from checker.settings import Settings, nearest
from checker.settings.origins import (
    DEFAULTS,
    Given,
    configuration_file,
    converted,
    from_environment,
    from_file,
    option_name,
)

STORE, DECISIONS = ".check-sources", "check-sources-decisions.toml"


@dataclass(frozen=True, slots=True)
class Gathered:
    """Settings, the origin of each by field, and the folder that what is written by default goes to."""

    settings: Settings
    origins: Mapping[str, str]
    folder: Path

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(Path(path) for path in self.settings.paths)


def gather(options: Mapping[str, Any]) -> Gathered:
    """The settings that the options, the environment and the nearest file come to.

    Raises SettingsError for an unknown or wrong one, click.UsageError where there is nothing to read.
    """
    config, isolated = options.get("config"), bool(options.get("isolated"))
    config = config or (None if isolated else _named_by_environment())
    if config is None and not isolated:
        config = configuration_file(Path.cwd())
    given = from_file(config) if config else {}
    if not isolated:
        given |= from_environment(os.environ)
    given |= _from_options(options)
    folder = config.parent if config else Path()
    given = _defaults(folder) | given
    if options.get("no_store"):
        given["store"] = Given("", "--no-store")
    settings = Settings(**{name: one.value for name, one in given.items()})
    check_kinds(settings.kinds_off)
    settings = _decisions_outside(settings, given)
    return Gathered(settings, {name: one.origin for name, one in given.items()}, folder)


def _named_by_environment() -> Path | None:
    named = os.environ.get("CHECK_SOURCES_CONFIG")
    return Path(named) if named else None


def _from_options(options: Mapping[str, Any]) -> dict[str, Given]:
    """What was given on the command line."""
    out = {}
    for name, value in options.items():
        if name in DEFAULTS and value not in (None, ()):
            value = tuple(map(str, value)) if isinstance(value, tuple) else value
            out[name] = Given(converted(name, value if not isinstance(value, tuple) else list(value), name), "option")
    return out


def _defaults(folder: Path) -> dict[str, Given]:
    """What the command adds to the defaults of `Settings`: it remembers, uses all processors, and reads decisions."""
    from checker.execution import cores

    out = {"store": Given(os.fspath(folder / STORE), "default"), "jobs": Given(cores(), "default")}
    if (folder / DECISIONS).is_file():
        out["decisions"] = Given(os.fspath(folder / DECISIONS), "default")
    return out


def _decisions_outside(settings: Settings, given: Mapping[str, Given]) -> Settings:
    """Decisions are the reader's: a file that came with the clippings is not one. Raises SettingsError."""
    from dataclasses import replace

    file = Path(settings.decisions).resolve()
    folders = [Path(path).resolve() for path in (*settings.paths, *settings.new) if path != "-"]
    if not settings.decisions or not any(file.is_relative_to(folder) for folder in folders):
        return settings
    why = f"decisions: {settings.decisions} stands inside the clippings' folder"
    if given["decisions"].origin != "default":
        raise SettingsError(f"{why}; keep it outside")
    complain(f"{why} and is left alone; keep it outside, or name it with --decisions")
    return replace(settings, decisions="")


def check_kinds(names: tuple[str, ...]) -> None:
    """Raises SettingsError for a name that no claim kind has."""
    if not names:
        return
    from checker.kinds import all_kinds

    for name in names:
        if name not in all_kinds():
            raise SettingsError(f"kind-off: no claim kind is called {name!r}{nearest(name, all_kinds())}")


def need_paths(gathered: Gathered) -> tuple[Path, ...]:
    """The paths to read. Raises click.UsageError where there are none."""
    if not gathered.paths:
        raise click.UsageError("Missing argument 'PATHS...'. Name a folder of clippings, or set paths in the settings.")
    return gathered.paths


def shown(gathered: Gathered) -> str:
    """Every setting, its value and where it came from, a line each."""
    rows = []
    for name in DEFAULTS:
        value = getattr(gathered.settings, name)
        text = ", ".join(value) if isinstance(value, tuple) else str(value).lower() if value in (True, False) else value
        rows.append((option_name(name), str(text), gathered.origins.get(name, "default")))
    wide = max(len(name) for name, _, _ in rows)
    return "".join(f"{name:<{wide}} = {text or '(none)'}  # {origin}\n" for name, text, origin in rows)
