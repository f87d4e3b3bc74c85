"""What `--version` says."""

from __future__ import annotations

import json
import platform
from importlib.resources import files

from checker import __version__


def version_line() -> str:
    """The versions of the program, of the language model that ships with it, and of Python."""
    return f"check-sources, version {__version__} (model {model_version()}, Python {platform.python_version()})"


def model_version() -> str:
    """Name and version of the model that ships, "none" where there is none."""
    try:
        meta = json.loads((files("checker") / "language" / "model" / "meta.json").read_text(encoding="utf-8"))
        return f"{meta['lang']}_{meta['name']} {meta['version']}"
    except (OSError, ValueError, KeyError):
        return "none"
