"""Noun phrases and stretches of tokens: where a phrase begins and ends, and its words as written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.wordsets import word_set

CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday"
)
_END = attrgetter("end")
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
LINKS = frozenset({"of", "at", "from", "in", "with"})
PRE = frozenset({"all", "both", "half", "such", "quite"})
INSIDE_NOUN_PHRASE = NOUNS | {
    "DT",
    "PRP$",
    "JJ",
    "JJR",
    "JJS",
    "CD",
    "POS",
    "$",
    "#",
    "HYPH",
    "AFX",
    "PDT",
    "WP$",
}


def words_of(sentence: Sentence, part: tuple[int, int] | None) -> str:
    """The text of a stretch of tokens as written ("" for None)."""
    if part is None or part[0] >= part[1]:
        return ""
    first, last = sentence.tokens[part[0]], sentence.tokens[part[1] - 1]
    return sentence.text[first.start - sentence.span.start : last.end - sentence.span.start]


def span_of(sentence: Sentence, start: int, end: int) -> Span:
    """Document offsets of tokens `start` to `end` (exclusive)."""
    return Span(sentence.tokens[start].start, sentence.tokens[end - 1].end)


def tokens_at(sentence: Sentence, at: Span) -> tuple[int, ...]:
    """Indices of the tokens that a span touches."""
    tokens = sentence.tokens
    first = last = bisect_right(tokens, at.start, key=_END)
    while last < len(tokens) and tokens[last].start < at.end:
        last += 1
    return tuple(range(first, last))


def noun_phrase(tokens: tuple[Token, ...], head: int) -> tuple[int, int]:
    """The stretch of tokens around a noun: determiners and modifiers before it, name parts and "of …" after it."""
    start, end = head, head + 1
    if tokens[head].tag not in NOUNS and tokens[head].tag != "CD":
        return start, end
    while start > 0 and _inside(tokens, start - 1) and not _opened(tokens, start):
        start -= 1
    while end < len(tokens) and tokens[end].tag in NOUNS | {"POS", "HYPH"} and tokens[end].text.lower() not in CALENDAR:
        end += 1
    if end + 1 < len(tokens) and tokens[end].text.lower() in {"of", "&"} and _inside(tokens, end + 1):
        end += 2
        while end < len(tokens) and (_inside(tokens, end) and tokens[end].tag != "DT"):
            end += 1
    return start, end


def _opened(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a determiner opens the phrase, so that what stands before it is another: "told the paper | the name"."""
    earlier = tokens[start - 1]
    return tokens[start].tag in {"DT", "PRP$"} and earlier.tag not in {"PDT", "POS"} and earlier.text.lower() not in PRE


def _inside(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    if token.text == "&" and 0 < at < len(tokens) - 1:
        return tokens[at - 1].tag in NOUNS and tokens[at + 1].tag in NOUNS
    if token.tag in INSIDE_NOUN_PHRASE:
        return True
    following = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    return (
        token.tag in {"VBN", "VBG", "RB"}
        and following in {"JJ", "NN", "NNS", "CD"}
        and token.relation
        in {
            "amod",
            "advmod",
            "compound",
        }
    )


def head_of(tokens: Sequence[Token]) -> Token:
    """The last noun before a preposition, comma or bracket that follows a noun."""
    found = tokens[0]
    for token in tokens:
        if found.tag in NOUNS and (token.tag in {"IN", ",", ":", "-LRB-", "WP", "WDT"} or token.text in {",", "("}):
            break
        if token.tag in NOUNS:
            found = token
    return found


def antecedent(tokens: tuple[Token, ...], found: tuple[int, int]) -> tuple[int, int] | None:
    """The noun phrase that a relative pronoun stands for."""
    at = found[0]
    if found[1] - at != 1 or tokens[at].text.lower() not in {"which", "who", "that"} or at == 0:
        return None
    if tokens[at].tag not in {"WP", "WDT"} and tokens[at - 1].tag not in NOUNS:
        return None
    back = at - 2 if tokens[at - 1].text == "," else at - 1
    if back < 0 or tokens[back].tag not in NOUNS:
        return None
    near = noun_phrase(tokens, back)
    return (_whole(tokens, near) if tokens[at].text.lower() == "who" else None) or near


def _whole(tokens: tuple[Token, ...], near: tuple[int, int]) -> tuple[int, int] | None:
    """Who is of the house or place before a "who": "the cellist Ina Osei of the Orton Quartet, who died"."""
    first, head = near[0], tokens[near[1] - 1]
    if head.entity in {"", "PERSON"} or first < 2 or tokens[first - 1].text.lower() not in LINKS:
        return None
    whole = noun_phrase(tokens, first - 2) if tokens[first - 2].tag in NOUNS else None
    return (whole[0], min(whole[1], first - 1)) if whole else None
