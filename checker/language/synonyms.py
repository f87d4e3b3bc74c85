"""Which words of measure and predicate stand for each other: a table learned by alignment statistics."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files


@cache
def classes() -> dict[str, frozenset[str]]:
    """For each lemma the lemmas that stand for it."""
    path = files("checker.language") / "data" / "kindred.json"
    table: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return {word: frozenset(others) for word, others in table.items()}


def kin(a: str, b: str) -> bool:
    """Whether two lemmas can name the same measure or predicate: equal, listed, or of one stem."""
    return a == b or b in classes().get(a, ()) or a in classes().get(b, ()) or same_stem(a, b)


def same_stem(a: str, b: str) -> bool:
    """A shared beginning of five letters and most of the shorter word: "file", "filing"; "injure", "injury"."""
    short = min(len(a), len(b))
    return short >= 5 and a[: max(5, short - 2)] == b[: max(5, short - 2)]
