"""Verbs with an adverb that are another verb: "go up" is to rise."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token

PHRASAL = {
    ("go", "up"): "rise", ("go", "down"): "fall", ("come", "down"): "fall", ("go", "on"): "continue",
    ("carry", "on"): "continue", ("set", "up"): "establish", ("put", "off"): "postpone", ("give", "up"): "abandon",
}  # fmt: skip


def one_word(tokens: Sequence[Token], verb: int) -> str:
    """The lemma of the verb at token `verb`, of the verb that it is with its adverb where there is one."""
    lemma = tokens[verb].lemma.lower()
    after = tokens[verb + 1].text.lower() if verb + 1 < len(tokens) else ""
    return PHRASAL.get((lemma, after), lemma)
