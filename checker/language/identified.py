"""Whom police and courts name where only a pronoun or a walk of life says who it is: "Police named her as X"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.language.persons import PEOPLE
from checker.language.slot_phrases import people
from checker.language.wordsets import word_set

Found = tuple[str, str]
REACH = 12
DEAD = word_set("die kill dead death drown murder body fatal fatally perish")
PRONOUNS = frozenset({"him", "her", "he", "she"})
SEVERAL = frozenset({"among", "one", "two", "both", "another", "other"})


def identified_as(sentence: Sentence, before: Sentence | None, first: int) -> Found | None:
    """The slot of the name at token `first` in "the cyclist was named as X" or "police identified him as X", told by
    the sentence before where a pronoun stands; None where several may be spoken of."""
    near = sentence.tokens[max(0, first - REACH) : first]
    telling = any(token.lemma.lower() in {"identify", "name"} for token in near[-7:])
    if not near or near[-1].text.lower() != "as" or not telling:
        return None
    pointing = any(token.text.lower() in PRONOUNS for token in near[-6:])
    scope = (*(before.tokens if pointing and before else ()), *sentence.tokens[:first])
    who = _who(scope)
    if not who:
        return None
    dead = any(token.lemma.lower() in DEAD for token in scope)
    return ("victim" if dead else people().get(who, who)), ""


def _who(scope: Sequence[Token]) -> str:
    """The one person that is spoken of; "" for none or several."""
    several = any(t.tag == "NNS" and t.lemma.lower() in PEOPLE for t in scope)
    told = [
        t.text.lower() for t in scope if t.tag == "NN" and (t.lemma.lower() in PEOPLE or t.lemma.lower() in people())
    ]
    return "" if several or not told or any(t.text.lower() in SEVERAL for t in scope) else told[0]
