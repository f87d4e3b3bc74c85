"""Units of measure: their names, symbols, dimensions and sizes, from a data table.

A table, not a unit library: recognition has to run at a thousand sentences a second, and a verdict needs exact
decimal sizes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from checker.language.quantities.tries import Trie

PREFIXES = {
    "pico": ("p", "1e-12"), "nano": ("n", "1e-9"), "micro": ("μ", "1e-6"), "milli": ("m", "1e-3"), "": ("", "1"),
    "kilo": ("k", "1e3"), "mega": ("M", "1e6"), "giga": ("G", "1e9"), "tera": ("T", "1e12"), "peta": ("P", "1e15"),
    "exa": ("E", "1e18"), "zetta": ("Z", "1e21"),
}  # fmt: skip


RAISED = ("square ", "cubic ", "nautical ")
"""What opens units of two words, which are hyphened before a noun: "a 140-square-metre flat"."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `size` is how many of its dimension's base unit it is."""

    name: str
    dimension: str
    size: Decimal
    words: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()


def read_table(name: str) -> dict[str, Any]:
    """A TOML table of the language data."""
    return tomllib.loads((files("checker.language") / "data" / name).read_text(encoding="utf-8"))


def plural(word: str) -> str:
    """The regular plural of a unit's or currency's name."""
    if word.endswith(("s", "x", "z", "ch", "sh", "hertz")):
        return word
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _plain(dimension: str, row: dict[str, Any]) -> Unit:
    words = (row["name"], *row.get("words", ()))
    named = tuple(word for word in words if word.replace(" ", "").replace("-", "").isalpha() and len(word) > 2)
    return Unit(
        row["name"], dimension, Decimal(row["size"]), named, tuple(row.get("symbols", ())), tuple(row.get("loose", ()))
    )


def _prefixed(dimension: str, row: dict[str, Any]) -> Iterator[Unit]:
    for prefix, (sign, factor) in PREFIXES.items():
        # Bits and bytes have no parts; "Pa", "A" and "F" below micro are not written in news.
        if (dimension == "digital" and Decimal(factor) < 1) or (
            prefix in ("exa", "zetta", "peta", "pico") and dimension not in ("digital", "energy", "power")
        ) or (prefix == "tera" and dimension in ("electric", "current", "charge", "pressure", "force")
        ):  # fmt: skip
            continue
        names = tuple(prefix + word for word in (row["name"], *row.get("words", ())))
        symbols = tuple(sign + symbol for symbol in row["symbols"])
        yield Unit(names[0], dimension, Decimal(row["size"]) * Decimal(factor), names, symbols)


@cache
def all_units() -> tuple[Unit, ...]:
    """Every unit of the table."""
    out: list[Unit] = []
    for dimension, table in read_table("units.toml").items():
        out += [_plain(dimension, row) for row in table["units"]]
        for row in table.get("prefixed", ()):
            out += _prefixed(dimension, row)
    return tuple(out)


@cache
def by_name() -> dict[str, Unit]:
    """Units by the name that mentions carry."""
    return {unit.name: unit for unit in reversed(all_units())}


@cache
def names() -> Trie[Unit]:
    """Units by names and loose abbreviations, in any case."""
    pairs = [(form, unit) for unit in all_units() for word in unit.words for form in (word, plural(word))]
    loose = [(form, unit) for unit in all_units() for form in unit.loose]
    hyphened = [(form.replace(" ", "-"), unit) for form, unit in pairs if form.startswith(RAISED)]
    return Trie(pairs + loose + hyphened)


@cache
def symbols() -> Trie[Unit]:
    """Units by symbols in their exact case."""
    return Trie([(form, unit) for unit in reversed(all_units()) for form in unit.symbols], exact=True)
