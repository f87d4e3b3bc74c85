"""Where news sources agree and where they differ.

    report = checker.check(["clippings/"])
    claims = checker.extract("The mill sold for $1.2bn on Tuesday.", published="2026-05-13")
    values = checker.mentions("The mill sold for $1.2bn.")

Everything heavy is imported by the first call that needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from checker.domain.claims import Claim
    from checker.domain.findings import Report
    from checker.domain.values import Mention
    from checker.settings import Settings

__version__ = "0.1.0"
__all__ = ["Report", "Settings", "__version__", "check", "extract", "mentions"]


def check(paths: str | Path | Sequence[str | Path], settings: Settings | None = None) -> Report:
    """Read the clippings in files and folders and say where they agree and where they differ.

    Raises `checker.errors.CheckSourcesError`: NothingToRead where no clipping can be read, SettingsError for settings
    that cannot be used, ModelNotFound.
    """
    from pathlib import Path as File

    from checker.pipeline import check as run

    named = [paths] if isinstance(paths, str | File) else paths
    return run([File(path) for path in named], settings)


def extract(text: str, published: str | date | None = None) -> tuple[Claim, ...]:
    """Every claim of a text, in order; it is read as a plain text clipping is, and offsets point into it.

    `published` anchors relative dates; without it the text's own dateline does, where it has one. Raises ValueError
    for a string that is no ISO date.
    """
    from checker.pipeline import claims_of

    return claims_of(text, _day(published))


def mentions(text: str, published: str | date | None = None) -> tuple[Mention, ...]:
    """Every value that `text` holds: numbers, money, percents, quantities, durations, ages, dates …, in order.

    `published` (an ISO date string or a date) anchors relative dates; without it they stay relative. Raises
    ValueError for a string that is no ISO date.
    """
    from checker.language.gate import mentions as read

    return read(text, _day(published))


def _day(published: str | date | None) -> date | None:
    from datetime import date as day

    return day.fromisoformat(published[:10]) if isinstance(published, str) else published


_TYPES = {"Report": "checker.domain.findings", "Settings": "checker.settings"}


def __getattr__(name: str) -> object:
    """The types that the functions take and give, imported when they are asked for."""
    if name not in _TYPES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_TYPES[name]), name)
