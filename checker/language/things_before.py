"""What "it" takes up from the sentence before, where that is about a thing without a name: an inquiry, a bridge."""

from __future__ import annotations

from itertools import pairwise

from checker.domain.claims import Article
from checker.domain.sentence import Sentence
from checker.language.persons import is_person
from checker.language.phrases import head_of, words_of
from checker.language.predicates import clauses

REACH = 9


def things_before(article: Article) -> dict[int, str]:
    """By the start of each sentence the thing without a name that the one before it in its paragraph is about."""
    found: dict[int, str] = {}
    for before, sentence in pairwise(article.sentences):
        about = next((clause.subject for clause in clauses(before) if clause.finite), None)
        head = head_of(before.tokens[slice(*about)]) if about else None
        thing = head is not None and head.tag == "NN" and not is_person(before.tokens, about)
        if about and thing and before.block == sentence.block:
            found[sentence.span.start] = words_of(before, (about[0], max(about[1], _told_until(before, about[1]))))
    return found


def _told_until(sentence: Sentence, end: int) -> int:
    """Where a phrase ends with what tells which thing it is: "An inquiry | into the harbour fire"."""
    verb = next((clause.start for clause in clauses(sentence) if clause.start >= end), end)
    between = sentence.tokens[end:verb]
    tells = bool(between) and between[0].tag == "IN" and all(t.tag != "," for t in between)
    return verb if tells and len(between) < REACH else end
