"""Whom or what a value is said of: the subject of its clause, or who a pronoun stands for.

Who only tells or shows something has no value told of him: of "the pictures show six carriages" the subject is open.
"""

from __future__ import annotations

import re

from checker.domain.claims import Article
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Quantity
from checker.language.attachment import Attachment, ancestors, phrase, tokens_in, top_of
from checker.language.beside import MOST
from checker.language.counting import same_noun
from checker.language.placing import Placed
from checker.language.referents import referents
from checker.language.wordsets import word_set

TELLING = word_set(
    "say tell show think believe know learn find suggest indicate reveal hear mention warn insist claim note "
    "understand guess reckon depict confirm add recall remember write explain hope fear expect estimate announce report"
)
"""Verbs whose clause behind them is said of somebody else."""
SHOWING = word_set("show say depict list cite describe hear picture")
"""Verbs whose object is nothing of their subject's: "a census lists 3,900 people"."""
AMOUNTS = frozenset({"money", "percent", "quantity", "multiplier", "score"})
AMONG = frozenset({"among", "including", "amongst"})


def meant(article: Article, spot: Placed, hangs: Attachment) -> str:
    """The subject of a clause as written; for a pronoun what it stands for, "" where nothing tells; no bare number."""
    sentence = spot.sentence
    if hangs.about is None:
        return hangs.subject
    token = sentence.tokens[hangs.about]
    name = referents(article).meant(sentence, (hangs.about, hangs.about + 1))
    amount = any(other.kind in AMOUNTS and other.span.contains(Span(token.start, token.end)) for other in spot.others)
    if ((token.pos in {"NUM", "ADV", "SYM"} or amount) and not name) or is_counted(spot, hangs.about):
        return ""
    if spot.mention.kind != "date" and (only_tells(spot, hangs.about) or one_among(spot, hangs.about)):
        return ""
    if token.tag in {"WDT", "WP"} or (token.tag in {"IN", "DT"} and token.text.lower() == "that"):
        clause = next((i for i in ancestors(sentence, hangs.about) if is_relative(sentence, i)), None)
        return phrase(sentence, sentence.tokens[clause].head) if clause is not None else ""
    return name if name or token.tag in {"PRP", "EX", "DT"} else hangs.subject


def only_tells(spot: Placed, about: int) -> bool:
    """Whether the subject that was found says, knows or shows what the value is told in."""
    sentence = spot.sentence
    inside = tokens_in(sentence, spot.mention.span)
    verb = sentence.tokens[about].head
    lemma = sentence.tokens[verb].lemma.lower()
    if not inside or about > inside[0] or verb == about or sentence.tokens[verb].pos != "VERB":
        return False
    top = top_of(sentence, inside)
    steps = [top, *ancestors(sentence, top)]
    below = steps[: steps.index(verb)] if verb in steps else []
    if lemma in TELLING and any(sentence.tokens[i].relation in {"ccomp", "parataxis"} for i in below):
        return True
    return lemma in SHOWING and verb < inside[0] and any(sentence.tokens[i].relation == "obj" for i in below)


def one_among(spot: Placed, about: int) -> bool:
    """Whether an age is that of one of the people counted before it: "nine people were hit, among them a roofer"."""
    if spot.mention.kind != "age":
        return False
    inside = tokens_in(spot.sentence, spot.mention.span)
    between = spot.sentence.tokens[about : inside[0]] if inside else ()
    return any(token.text.lower() in AMONG for token in between) and any(
        is_counted(Placed(other, spot.sentence, spot.others), about) for other in spot.others
    )


def is_counted(spot: Placed, about: int) -> bool:
    """Whether the subject of a clause is what the number counts: "Five cars derailed" is said of no one else."""
    value = spot.mention.value
    inside = tokens_in(spot.sentence, spot.mention.span)
    if spot.mention.kind != "count" or not isinstance(value, Quantity) or not value.unit or not inside:
        return False
    return inside[0] < about <= inside[-1] + MOST and same_noun(spot.sentence.tokens[about], value.unit)


def is_relative(sentence: Sentence, at: int) -> bool:
    """Whether a token is the verb of a relative clause."""
    return sentence.tokens[at].relation.startswith("acl")


def without_values(subject: str, spot: Placed) -> str:
    """A subject without the value itself, and without a count in front: "nine people" is "people"."""
    for other in spot.others:
        if other.kind != "date" and subject.startswith(f"{other.text} "):
            subject = subject[len(other.text) + 1 :]
    return without_value(subject, spot.mention.text)


def without_value(subject: str, value: str) -> str:
    """A subject without the counted value, so that "nine people" and "eleven people" are one subject."""
    if value not in subject:
        return subject
    return " ".join(re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", " ", subject).split())


def without_article(phrase: str) -> str:
    """A phrase as subjects are written: "the farm" is "farm"."""
    first, _, rest = phrase.partition(" ")
    return rest if first.lower() in {"the", "a", "an", "its"} and rest else phrase
