"""Word lists and tables that ship as data beside the code."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The TOML table `name` of the package's data folder."""
    return tomllib.loads(_read(f"{name}.toml"))


@cache
def words(name: str, section: str, key: str) -> frozenset[str]:
    """The words of one list: `words("names", "titles", "f")`."""
    return frozenset(table(name)[section][key].split())


@cache
def given_names() -> frozenset[str]:
    """First names of men and women, in lower case."""
    return words("names", "given", "m") | words("names", "given", "f")


@cache
def common_words() -> frozenset[str]:
    """English words that are seen in lower case: what is not among them may be a name."""
    return frozenset(word for line in _read("common.txt").splitlines() if line[:1] != "#" for word in line.split())


def _read(name: str) -> str:
    return (files("checker.language") / "data" / name).read_text(encoding="utf-8")
