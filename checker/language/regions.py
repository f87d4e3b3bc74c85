"""Which place a value is of: "65 % of the traffic to India", "two towns in Egypt"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.language.attachment import SUBJECTS, children, phrase, top_of
from checker.language.places import apart, is_known

PLACE = "place"
"""The key of the place in a scope."""
OF = frozenset("of to in from for with at across".split())
LINKS = frozenset(", by at to about some nearly almost".split())
"""Words between a place and the value that stands behind it."""
STEPS = 3
"""How many nouns may lie between a value and its place: "65 % of calls to homes in India"."""
WHERE = frozenset("count money percent quantity multiplier duration".split())


def place_of(sentence: Sentence, inside: Sequence[int]) -> str:
    """The known place that narrows what a value measures, "" where none does."""
    top = top_of(sentence, list(inside))
    noun = sentence.tokens[top].head if sentence.tokens[top].relation == "nummod" else top
    found = next(complements(sentence, noun, set(inside)), "")
    return (
        found
        or front(sentence, inside[0])
        or next(
            (place for subject in subjects(sentence, noun) for place in complements(sentence, subject, set(inside))), ""
        )
    )


def front(sentence: Sentence, first: int) -> str:
    """The known place that a value stands behind: "in Egypt 52 %, in India by 65 %"."""
    at = first - 1
    while at > 0 and sentence.tokens[at].text.lower() in LINKS:
        at -= 1
    begin = at
    while begin > 0 and sentence.tokens[begin].pos == "PROPN":
        begin -= 1
    name = " ".join(token.text for token in sentence.tokens[begin + 1 : at + 1])
    return name if sentence.tokens[begin].text.lower() == "in" and name and is_known(name) else ""


def subjects(sentence: Sentence, noun: int) -> Iterator[int]:
    """The subjects of what a value is told of: "calls in Egypt fell by 80 %", "deaths in Egypt are at 60"."""
    verb = noun if sentence.tokens[noun].relation == "root" else sentence.tokens[noun].head
    yield from (i for i in children(sentence, verb) if i < noun and sentence.tokens[i].relation in SUBJECTS)


def complements(sentence: Sentence, noun: int, seen: set[int], steps: int = STEPS) -> Iterator[str]:
    """Known places that depend on a noun by a preposition, and on what depends on it so."""
    for index in children(sentence, noun):
        token = sentence.tokens[index]
        if token.relation == "conj" and token.pos == "NOUN" and steps > 1:
            yield from complements(sentence, index, seen, steps - 1)  # "shops and homes in India"
        if index <= noun or index in seen or token.relation != "nmod" or not preposition(sentence, index):
            continue
        name = phrase(sentence, index)
        if token.pos == "PROPN" and is_known(name):
            yield name
        elif steps > 1 and token.pos == "NOUN":
            yield from complements(sentence, index, seen, steps - 1)


def preposition(sentence: Sentence, index: int) -> bool:
    """Whether one of the prepositions that narrow stands before a noun phrase."""
    cases = [i for i in children(sentence, index) if sentence.tokens[i].relation == "case"]
    return len(cases) == 1 and sentence.tokens[cases[0]].text.lower() in OF


def of_other_places(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction where each value is of another known place, of which neither can hold the other."""
    if found.verdict is not Verdict.CONFLICT or not {a.kind, b.kind} <= WHERE:
        return found
    one, other = (dict(claim.scope).get(PLACE, "") for claim in (a, b))
    if not (one and other and apart(one, other)):
        return found
    return Comparison(None, "other place", f"“{a.mention.text}” is told of {one}, “{b.mention.text}” of {other}.")
