"""Slots that deeds give a name: "X found the body", "the hall was designed by X", "it was X who scored the winner"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.domain.sentence import Sentence, Token
from checker.language.phrases import NOUNS, noun_phrase
from checker.language.predicates import Clause, clauses
from checker.language.slot_phrases import Name
from checker.language.tables import table

Part = tuple[int, int]
Deed = tuple[int, str, str]
"""The first token of a name, the slot, and what it is of."""
TOLD = NOUNS | {"JJ", "JJS", "VBG", "VBN", "CD"}
PLAIN = frozenset({"new", "old", "first", "own", "late", "young", "big", "long", "whole"})


def deeds(sentence: Sentence, names: Sequence[Name]) -> Iterator[Deed]:
    """Every name of a sentence that one alone can have done something to one thing; `names` are as for `slots`."""
    for clause in clauses(sentence):
        lemma = sentence.tokens[clause.verb].lemma.lower()
        if clause.negation is not None or lemma not in _slots():
            continue
        doer, thing = _parties(sentence, clause)
        first = _doer(sentence.tokens, clause, doer, names) if doer is not None else None
        if first is None or thing is None:
            continue
        phrase = sentence.tokens[slice(*thing)]
        for slot, objects in _slots()[lemma]:
            told = _whom(phrase) if "*" in objects else _thing(phrase, objects)
            if told is not None:
                yield first, slot, told
                break


def _parties(sentence: Sentence, clause: Clause) -> tuple[Part | None, Part | None]:
    """Who does it, and what it is done to."""
    if clause.passive:
        return clause.agent, clause.subject
    return clause.subject, clause.object or _object(sentence, clause)


def _doer(tokens: Sequence[Token], clause: Clause, doer: Part, names: Sequence[Name]) -> int | None:
    """Where the one name begins that does it, None where nobody or several are named."""
    first = _name_at(tokens, doer, names)
    if first is None and not clause.passive:
        first = _who(tokens, doer, names)
    return None if _several(tokens, doer) else first


def _object(sentence: Sentence, clause: Clause) -> Part | None:
    """The phrase that the parse gives the verb for its object: "scored the winning goal"."""
    found = (
        i for i, t in enumerate(sentence.tokens) if t.relation == "obj" and t.head == clause.verb and i > clause.verb
    )
    head = next(found, None)
    return noun_phrase(sentence.tokens, head) if head is not None else None


def _name_at(tokens: Sequence[Token], part: Part, names: Sequence[Name]) -> int | None:
    """The one name that a phrase ends in: "councillor Ina Corby"; an owner's name is not the doer's."""
    return next((first for first, end, _ in names if part[0] <= first and end == part[1]), None)


def _who(tokens: Sequence[Token], part: Part, names: Sequence[Name]) -> int | None:
    """The name that "who" is said of, over an age ("Ina Corby, 43, who …"), or one set beside ("a cook, X, found")."""
    i = part[0] - 1
    if tokens[part[0]].text.lower() == "who":
        while i >= 0 and (tokens[i].text == "," or tokens[i].text.isdigit()):
            i -= 1
        return next((first for first, end, _ in names if end == i + 1), None)
    if part[1] < len(tokens) and tokens[part[1]].text == ",":
        return next((first for first, _, _ in names if first == part[1] + 1), None)
    return None


def _several(tokens: Sequence[Token], doer: Part) -> bool:
    """Whether more than one did it: "found by X and Y"."""
    around = (*tokens[max(0, doer[0] - 1) : doer[0]], *tokens[doer[1] : doer[1] + 1])
    return bool({"and", "&", "or"} & {token.text.lower() for token in around})


def _whom(phrase: Sequence[Token]) -> str | None:
    """The words of a name, "" for a pronoun; None for things."""
    if phrase[-1].tag == "PRP" and phrase[-1].text.lower() not in {"it", "them"}:
        return ""
    names = [token.text for token in phrase if token.tag == "NNP"]
    return " ".join(names) if names and phrase[-1].tag == "NNP" else None


def _thing(phrase: Sequence[Token], objects: frozenset[str]) -> str | None:
    """The words of a phrase up to its head, where its head is one of `objects` and it speaks of one thing."""
    end = next((i for i, t in enumerate(phrase) if i and t.tag in {"IN", ",", "WDT"} and t.text.lower() != "of"), None)
    head = next((i for i, t in enumerate(phrase[:end]) if t.text.lower() == "of"), end or len(phrase)) - 1
    if head < 0 or phrase[head].tag not in {"NN", "NNP"} or phrase[head].lemma.lower() not in objects:
        return None
    if phrase[0].text.lower() in {"a", "an", "another", "some", "every", "each", "any"}:
        return None
    told = [t.text.lower() for t in phrase[:end] if t.tag in TOLD]
    return " ".join(word for word in told if word not in PLAIN)


@cache
def _slots() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """By the verb what whoever does it is called, and to which things."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for slot, row in table("names")["deeds"].items():
        verbs, objects = row.split("|")
        for verb in verbs.split():
            found.setdefault(verb, []).append((slot, frozenset(objects.split())))
    return found
