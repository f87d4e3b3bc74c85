"""Whose age it is: "Ann Corby, 34", "34-year-old Ann Corby", "the 34-year-old farmer Ann Corby", "Corby is 34".

"The 34-year-old", said again of somebody who was named before, is the age of that person.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from checker.domain.claims import Article, Entity
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language.referents import referents

PEOPLE = frozenset({"person", ""})
REACH = 45
"""Characters between a name and its age."""
NAME_FIRST = re.compile(r"[ ,;(\[–—-]{1,4}(?:(?:who|is|was|then|now|just|aged?|only|turned)[\s,]{1,2}){0,3}")
DESCRIBED = re.compile(r", (?:an?|the) [\w'’ -]{2,35},? aged? ")
APPOSED, APPOSED_NOUN = re.compile(r", an? "), re.compile(r"(?: [a-z'’-]+){1,4}(?:[,;)]| who\b)")
"""What stands around the age of "Ann Corby, a 34-year-old farmer, left"."""
AGE_FIRST = re.compile(r"(?:[\s-]years?[\s-]old)?(?: [\w'’-]+){0,4}(?:,|:)? ")
NEXT = re.compile(r"(?:[\s-]years?[\s-]old)? ")
CLOSES = re.compile(r"[,;.)]|[’']s\b| (?:and|or|who|was|is|were|has|had)\b")
"""What stands behind a name that is not part of a longer description ("a 30-year-old Velda resident")."""
AT_THE_TIME = re.compile(r",? \(?(?:at the time|at that time|back then|when (?:he|she|they))\b")
BY_THEN = re.compile(r"\bthen[\s-](?:(?:just|only|aged) )?$")
ENDED = re.compile(r"[,;)\]]")
BARRIER = re.compile(r"\b(?:and|or|who|was|is|were|with|of|from|said|by|in|at|as|to|for|had|has|near|when|after)\b")


@dataclass(frozen=True, slots=True)
class People:
    """The mentions of an article that may be of people, in order, with their ends and who they are."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    entities: tuple[Entity, ...]


def people(article: Article) -> People:
    """Every mention that may name a person."""
    found = sorted(
        (span.start, span.end, entity.name, entity)
        for entity in article.entities
        if entity.type in PEOPLE
        for span in entity.mentions
    )
    return People(tuple(f[0] for f in found), tuple(f[1] for f in found), tuple(f[3] for f in found))


def whose(text: str, age: Span, known: People) -> str:
    """The full name of the person whose age stands at a span; "" where no name stands by it."""
    before = ahead(text, age, known)
    # In a list the name comes first: "Ann Corby, 34, Ben Doyle, 32".
    return before if before and ENDED.match(text, age.end) else behind(text, age, known) or before


def ahead(text: str, age: Span, known: People) -> str:
    """The name that stands right before "34"; "" where none does."""
    at = bisect_left(known.starts, age.start)
    if at and known.ends[at - 1] <= age.start:
        between = text[known.ends[at - 1] : age.start]
        noun = APPOSED.fullmatch(between) and APPOSED_NOUN.match(text, age.end)
        apposed = noun and not BARRIER.search(noun.group().removesuffix("who"))
        if len(between) <= REACH and (NAME_FIRST.fullmatch(between) or DESCRIBED.fullmatch(between) or apposed):
            return known.entities[at - 1].name
    return ""


def behind(text: str, age: Span, known: People) -> str:
    """The name that "the 34-year-old farmer" stands before; "" where none does."""
    after = bisect_left(known.starts, age.end)
    if after < len(known.starts):
        between = text[age.end : known.starts[after]]
        named = known.entities[after]
        person = named.type == "person" or (NEXT.fullmatch(between) and CLOSES.match(text, known.ends[after]))
        if person and len(between) <= REACH and AGE_FIRST.fullmatch(between) and not BARRIER.search(between):
            return named.name
    return ""


def told_again(article: Article, sentence: Sentence, age: Span) -> str:
    """The full name of the one whom "the 34-year-old" stands for in place of a name; "" where nobody fits.

    Somebody of that age who was told of without a name ("a 34-year-old roofer") is meant before any other.
    """
    text = article.document.text
    at = next((i for i, token in enumerate(sentence.tokens) if token.end > age.start), 0)
    words = text[age.start : age.end].lower()
    if not words.endswith("old") or not at or sentence.tokens[at - 1].text.lower() != "the":
        return ""
    unnamed = re.search(rf"\ban? (?:[\w-]+ )?{re.escape(words)}\b", text[: age.start].lower())
    return "" if unnamed else referents(article).spoken_of(sentence, sentence.tokens[at - 1])


def whom(article: Article, sentence: Sentence, age: Span) -> str:
    """The full name of the person whom "she is 72" speaks of; "" where no such pronoun stands before the age."""
    before = [i for i, token in enumerate(sentence.tokens) if token.end <= age.start]
    at = next((i for i in reversed(before) if sentence.tokens[i].text.lower() in {"he", "she"}), None)
    if at is None or not NAME_FIRST.fullmatch(article.document.text[sentence.tokens[at].end : age.start]):
        return ""
    return referents(article).person(sentence, (at, at + 1))


def at_the_time(text: str, age: Span) -> bool:
    """Whether an age is the one that somebody had then: "17 at the time", "16 when he left", "then 17"."""
    before = text[max(0, age.start - 12) : age.start]
    return bool(AT_THE_TIME.match(text, age.end) or BY_THEN.search(before))
