"""A token while its sentence's tree is being put into shape."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

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


OF_THE_NOUN = frozenset({"nmod:poss", "det", "amod"})


def free_owners(nodes: list[Node]) -> None:
    """An owner, article or adjective before an amount of money that stands before a noun belongs to the noun.

    In "the firm's $3 billion deal" small models hang the firm on the currency sign.
    """
    for node in nodes:
        sign = nodes[node.head]
        if sign.tag == "$" and node.index < sign.index and node.relation in OF_THE_NOUN:
            noun = nodes[sign.head]
            if noun.index > sign.index and noun.tag.startswith("NN"):
                node.head = noun.index


BEING = frozenset({"be", "is", "are", "was", "were", "been", "being"})


def participles(nodes: list[Node]) -> None:
    """A word in "-ed" right behind "was" is a participle, though a model that never met it takes it for an adverb."""
    for before, node in pairwise(nodes):
        if node.tag == "RB" and node.text.endswith("ed") and before.text.lower() in BEING:
            node.tag, node.pos = "VBN", "VERB"
            before.pos = "AUX"
