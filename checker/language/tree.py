"""A token while its sentence's tree is being put into shape."""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.sentence import Token


@dataclass(slots=True)
class Node:
    """A `Token` that can still change, with its place in the sentence."""

    index: int
    text: str
    lemma: str
    tag: str
    pos: str
    head: int
    relation: str
    start: int = 0
    end: int = 0
    entity: str = ""
    begins: bool = False

    def token(self) -> Token:
        return Token(
            self.text, self.lemma, self.tag, self.pos, self.head, self.relation, self.start, self.end, self.entity,
            bool(self.entity) and self.begins,
        )  # fmt: skip
