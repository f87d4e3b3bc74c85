"""Longest match of phrases on lexemes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from checker.language.quantities.scan import NUMBER, Lexeme, scan

T = TypeVar("T")


class Trie(Generic[T]):
    """Phrases by their lexemes; `exact` keeps the case. Blanks between lexemes do not count, line breaks end."""

    def __init__(self, phrases: Iterable[tuple[str, T]], exact: bool = False) -> None:
        self.exact = exact
        self.root: dict[str, dict] = {}  # type: ignore[type-arg]
        for phrase, value in phrases:
            node = self.root
            for lexeme in scan(phrase):
                node = node.setdefault(lexeme.text if exact else lexeme.low, {})
            node[""] = value  # type: ignore[assignment]

    def longest(self, lexemes: Sequence[Lexeme], at: int) -> tuple[T, int] | None:
        """The value of the longest phrase that begins at `at`, and the index after it."""
        node, best, index = self.root, None, at
        while index < len(lexemes):
            lexeme = lexemes[index]
            if index > at and (lexeme.gap == 2 or (lexeme.kind == NUMBER and lexeme.gap)):
                break
            node = node.get(lexeme.text if self.exact else lexeme.low)  # type: ignore[assignment]
            if node is None:
                break
            index += 1
            if "" in node:
                best = (node[""], index)
        return best  # type: ignore[return-value]
