"""What claims depend on besides the clipping: the program's own files, the language model, the libraries under it."""

from __future__ import annotations

import hashlib
import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

PARTS = ("domain", "extraction", "kinds", "language", "reading")
LIBRARIES = ("spacy", "thinc", "trafilatura", "htmldate", "charset-normalizer", "snowballstemmer", "rapidfuzz", "pypdf")
_LEFT_OUT = ("__pycache__", "training")


@cache
def fingerprint(model: str = "", parts: tuple[str, ...] = PARTS) -> str:
    """A digest that changes with anything that could change the claims of a clipping, or what other parts make."""
    digest = hashlib.sha256(f"{platform.python_version()}\0{model}\0".encode())
    for name in (*LIBRARIES, model):
        digest.update(f"{name}={_version(name)}\0".encode())
    for part in parts:
        _add(digest, files("checker") / part, part)
    return digest.hexdigest()


def _add(digest: hashlib._Hash, place: Traversable, name: str) -> None:
    if place.is_file():
        content = place.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    elif place.name not in _LEFT_OUT:
        for inner in sorted(place.iterdir(), key=lambda entry: entry.name):
            _add(digest, inner, f"{name}/{inner.name}")


def _version(name: str) -> str:
    try:
        return version(name) if name else ""
    except PackageNotFoundError:
        return ""
