"""Whose event a time is of: who takes part in what it dates, which need not be the subject of its clause.

In "staff were told that their last day would be 3 May" the time is said of the day, in "police arrested a man over a
shooting on Friday" of the shooting, which is not what the police did.
"""

from __future__ import annotations

from dataclasses import replace

from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language.attachment import Attachment, ancestors, children, phrase, subject_of, tokens_in, top_of
from checker.language.happenings import BARE, EDGES, acting, event_noun, governing, predicated

OF = frozenset({"of", "by"})


def held(sentence: Sentence, span: Span, hangs: Attachment) -> Attachment:
    """What governs a time, with the subject of what it dates instead of that of the clause around it."""
    inside = tokens_in(sentence, span)
    if not inside:
        return hangs
    own = predicated(sentence, inside)
    if own is not None:
        return replace(hangs, subject=phrase(sentence, own), about=own)
    noun = event_noun(sentence, inside)
    if noun is None and (verb := acting(sentence, inside)) is not None and verb != governing(sentence, inside):
        subject = subject_of(sentence, verb, set(inside))
        return replace(hangs, subject=phrase(sentence, subject) if subject is not None else "", about=subject)
    if noun is None or noun == hangs.about or takes_part(sentence, noun):
        return hangs
    owner = owner_of(sentence, noun, inside)
    return replace(hangs, subject=phrase(sentence, owner) if owner is not None else "", about=owner)


def takes_part(sentence: Sentence, noun: int) -> bool:
    """Whether the clause only says that an event takes place, so that its subject is the event's: "they held talks"."""
    up = [noun, *ancestors(sentence, top_of(sentence, [noun]))]
    verb = next((i for i in up if sentence.tokens[i].pos in {"VERB", "AUX"}), None)
    if verb is None:
        return True
    lemma = sentence.tokens[verb].lemma.lower()
    return sentence.tokens[noun].head == verb and (lemma in BARE | EDGES or sentence.tokens[noun].relation == "obj")


def owner_of(sentence: Sentence, noun: int, inside: list[int]) -> int | None:
    """Whose an event is: "the union's strike", "the death of the singer"."""
    for index in children(sentence, noun):
        token = sentence.tokens[index]
        if index in inside or token.pos not in {"NOUN", "PROPN"}:
            continue
        marks = {sentence.tokens[i].text.lower() for i in children(sentence, index) if sentence.tokens[i].pos == "ADP"}
        if token.relation == "nmod:poss" or (token.relation.startswith("nmod") and marks & OF):
            return index
    return None
