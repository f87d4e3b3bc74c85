"""Currencies: names, signs and abbreviations, from a data table; codes are ISO 4217's."""

from __future__ import annotations

from functools import cache
from typing import Any

from checker.language.quantities.tries import Trie
from checker.language.quantities.units import plural, read_table


@cache
def table() -> dict[str, Any]:
    return read_table("currencies.toml")


@cache
def codes() -> frozenset[str]:
    return frozenset(table()["code"]) | frozenset(table()["dollar"].values())


@cache
def signs() -> dict[str, str]:
    """Signs such as "€" with their codes."""
    signs: dict[str, str] = table()["sign"]
    return signs


@cache
def dollars() -> dict[str, str]:
    """Letters before "$" with the code that they make of it."""
    letters: dict[str, str] = table()["dollar"]
    return letters


@cache
def prefixes() -> Trie[str]:
    """Abbreviations and codes that stand before a number, in their case."""
    return Trie([*table()["prefix"].items(), *((code, code) for code in codes())], exact=True)


@cache
def names() -> Trie[str]:
    """Names after a number: a code, or the bare name where it does not tell which currency."""
    pairs = [(form, code) for code, words in table()["code"].items() for w in words for form in (w, plural(w))]
    pairs += [(form, word) for word in table()["plain"]["names"] for form in (word, plural(word))]
    pairs += [(form, word) for form, word in table()["irregular"].items()]
    minor = [(form, name) for name, words in table()["minor"].items() for form in words]
    return Trie([*pairs, *minor, *((code.lower(), code) for code in codes() if len(code) == 3 and code != "TRY")])


MINOR = {"cent": None, "pence": "GBP", "sen": "MYR", "kopeck": "RUB", "paisa": "INR"}
