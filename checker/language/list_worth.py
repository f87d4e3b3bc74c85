"""Which lists of common nouns are worth telling: those that are counted, labelled, or all that something has."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.wordsets import word_set

OFFERED = frozenset({"come", "offer", "available", "sell", "ship", "get", "have"})
HOLDING = word_set("contain comprise consist yield offer sell serve produce protect guard")
"""Verbs whose object is all that something has or is for."""
FEWEST = 3
Part = tuple[int, int]


def worth(tokens: Sequence[Token], part: Part, items: Sequence[Part], labelled: bool) -> bool:
    """Whether common nouns are a list: from three on, with a label, counted one by one, or all that there is."""
    if len(items) < FEWEST:
        return False
    firsts = [tokens[item[0]] for item in items]
    counted = sum(token.tag == "CD" or token.text.lower() in {"a", "an"} for token in firsts)
    only_numbers = all(token.tag == "CD" for token in firsts)
    return labelled or (counted > 1 and not only_numbers) or _on_offer(tokens, part[0]) or _of_all(tokens, part[0])


def _on_offer(tokens: Sequence[Token], start: int) -> bool:
    """ "Comes in red, blue and green"."""
    near = {token.lemma.lower() for token in tokens[max(0, start - 4) : start]}
    return start > 0 and tokens[start - 1].text.lower() == "in" and bool(near & OFFERED)


def _of_all(tokens: Sequence[Token], start: int) -> bool:
    """ "Yields tin, tungsten and lithium", "protects against measles, mumps and rubella"."""
    at = start - 1
    while at > 0 and tokens[at].tag in {"IN", "RB", "DT"}:
        at -= 1
    return at > 0 and tokens[at].lemma.lower() in HOLDING
