"""Sentences and tokens as plain values: what leaves the language layer."""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `start` and `end` are offsets into the document's text.

    `tag` is the Penn Treebank tag, `pos` the universal part of speech, `head` the index of its head within the
    sentence (its own index for the root), `relation` the Universal Dependencies relation, `entity` the name type
    ("PERSON", "ORG", "LOC", "MISC" or "" outside names) and `begins` whether it begins a name.
    """

    text: str
    lemma: str
    tag: str
    pos: str
    head: int
    relation: str
    start: int
    end: int
    entity: str = ""
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence within one block: `block` is the index into `Document.blocks`. Offsets are the document's."""

    span: Span
    text: str
    tokens: tuple[Token, ...]
    block: int = 0

    def __hash__(self) -> int:
        """What tells sentences apart in nearly every case: caches ask often, and tokens are many."""
        return hash((self.span.start, self.span.end, self.block, len(self.tokens)))
