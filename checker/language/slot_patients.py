"""Slots that a deed gives to whom it is done: "police arrested X", "X was sentenced", "they took X into custody"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.domain.sentence import Sentence, Token
from checker.language.predicates import Clause, clauses
from checker.language.slot_deeds import Deed, doer_named, object_of
from checker.language.slot_phrases import Name
from checker.language.tables import table

REACH = 16
UNREAL = frozenset({"if", "unless", "should"})


def undergone(sentence: Sentence, names: Sequence[Name]) -> Iterator[Deed]:
    """Every name of a sentence that has alone undergone a deed that a story mostly tells of one; `names` are as for
    `slots`."""
    for clause in clauses(sentence):
        slot = _slot(sentence.tokens, clause)
        whom = (clause.subject if clause.passive else clause.object or object_of(sentence, clause)) if slot else None
        if whom is None or clause.negation is not None or clause.modal or _unreal(sentence.tokens, clause):
            continue
        first = doer_named(sentence.tokens, whom, names)
        if first is not None:
            yield first, slot, ""


def _slot(tokens: Sequence[Token], clause: Clause) -> str:
    """The slot of whoever undergoes what the verb tells, with the words that must come after it."""
    after = " ".join(token.text.lower() for token in tokens[clause.verb + 1 : clause.verb + REACH])
    found = _slots().get(tokens[clause.verb].lemma.lower(), ())
    return next((slot for slot, rest in found if not rest or f" {rest} " in f" {after} "), "")


def _unreal(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause only supposes the deed: "if Corby is arrested"."""
    return any(token.text.lower() in UNREAL for token in tokens[max(0, clause.start - 6) : clause.start])


@cache
def _slots() -> dict[str, list[tuple[str, str]]]:
    """By the verb the slots, each with the words that must follow."""
    found: dict[str, list[tuple[str, str]]] = {}
    for slot, row in table("names")["undergone"].items():
        for phrase in row:
            verb, _, rest = phrase.partition(" ")
            found.setdefault(verb, []).append((slot, rest))
    return found
