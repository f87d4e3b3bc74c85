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
def given_names(gender: str = "") -> frozenset[str]:
    """First names in lower case: of men ("m"), of women ("f"), or of both (""); some stand in both lists."""
    return _listed(f"given/{gender}.txt") if gender else given_names("m") | given_names("f")


@cache
def common_words() -> frozenset[str]:
    """English words that are seen in lower case: what is not among them may be a name."""
    return _listed("common.txt")


def _listed(name: str) -> frozenset[str]:
    """The words of a plain list, apart by white space; lines with "#" in front are remarks."""
    return frozenset("\n".join(line for line in _read(name).split("\n") if line[:1] != "#").split())


def _read(name: str) -> str:
    return (files("checker.language") / "data" / name).read_text(encoding="utf-8")
