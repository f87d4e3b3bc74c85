"""Longest match of phrases on lexemes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from checker.language.quantities.scan import NUMBER, Lexeme, scan

T = TypeVar("T")


class Node(Generic[T]):
    """What follows a beginning of phrases, and the value of the phrase that ends here."""

    __slots__ = ("children", "value")

    def __init__(self) -> None:
        self.children: dict[str, Node[T]] = {}
        self.value: T | None = None


class Trie(Generic[T]):
    """Phrases by their lexemes; `exact` keeps the case. Blanks between lexemes do not count, line breaks end."""

    def __init__(self, phrases: Iterable[tuple[str, T]], exact: bool = False) -> None:
        self.exact = exact
        self.root: Node[T] = Node()
        for phrase, value in phrases:
            node = self.root
            for lexeme in scan(phrase):
                node = node.children.setdefault(lexeme.text if exact else lexeme.low, Node())
            node.value = value

    def longest(self, lexemes: Sequence[Lexeme], at: int) -> tuple[T, int] | None:
        """The value of the longest phrase that begins at `at`, and the index after it."""
        node: Node[T] | None = self.root
        best: tuple[T, int] | None = None
        for index in range(at, len(lexemes)):
            lexeme = lexemes[index]
            if index > at and (lexeme.gap == 2 or (lexeme.kind == NUMBER and lexeme.gap)):
                break
            node = node.children.get(lexeme.text if self.exact else lexeme.low) if node else None
            if node is None:
                break
            if node.value is not None:
                best = node.value, index + 1
        return best
