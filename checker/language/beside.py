"""The noun beside a value that says what it is of: "$5m worth of oil", "the $4m deal", "steel prices, up 27%".

Nouns are looked for right behind and in front of the value, and where it hangs by the parse; none is guessed from far.
"""

from __future__ import annotations

from checker.domain.sentence import Sentence, Token
from checker.language.attachment import CONTENT, SUBJECTS, top_of
from checker.language.gapping import HEDGES

TALLIES = frozenset({"number", "total", "amount", "sum", "count", "tally", "percentage", "majority", "rest", "group"})
"""Nouns that stand for what they are of."""
BEYOND = frozenset({"above", "below", "higher", "lower", "up", "down", "dearer", "cheaper"})
FAR = 12  # words between a tally and what it is put at
MOST = 7  # words of a noun phrase that are looked at
QUOTES = frozenset({'"', "“", "”", "``", "''", "'", "‘", "’"})


def common(token: Token) -> bool:
    """Whether a token is a noun and no name."""
    if token.pos == "PROPN":
        return not token.entity and token.text.islower()
    return token.pos == "NOUN" and token.lemma not in {"one", "ones"}


def of_what(sentence: Sentence, at: int, taken: frozenset[int]) -> int | None:
    """The noun of "of …" right behind an amount: "2.5% of a store's products", "$5m worth of oil"."""
    tokens = sentence.tokens
    at += at < len(tokens) and tokens[at].text.lower() == "worth"
    if at + 1 >= len(tokens) or tokens[at].text.lower() != "of":
        return None
    noun, end = None, min(len(tokens), at + 1 + MOST)
    for index in range(at + 1, end):
        token = tokens[index]
        if token.tag == "POS":
            noun = None  # whose they are
            continue
        if index in taken or not (token.pos in CONTENT | {"DET"} or token.tag == "PRP$" or token.text in QUOTES):
            break
        if token.pos in {"VERB", "DET"} and noun is not None:
            break
        noun = index if common(token) else noun
    return noun


def told_at(sentence: Sentence, first: int, taken: frozenset[int]) -> int | None:
    """The tally that a value is put at: "the number of people ordered out | at 118,000", "a death toll of | 14"."""
    tokens = sentence.tokens
    while first > 0 and tokens[first - 1].text.lower() in HEDGES:
        first -= 1
    if first < 2 or tokens[first - 1].text.lower() != "at":
        return None
    for at in range(first - 2, max(-1, first - 2 - FAR), -1):
        token = tokens[at]
        if at in taken or token.text in {",", ";", ":"} or token.tag in {"VBD", "VBZ", "VBP"}:
            return None
        if token.lemma.lower() in TALLIES and tokens[at + 1].text.lower() == "of":
            return at
    return None


def compared(sentence: Sentence, inside: list[int], taken: frozenset[int]) -> int | None:
    """The noun that a change stands behind: "steel prices, up 27%", "at prices 27 per cent above the tender"."""
    tokens = sentence.tokens
    at, behind = inside[0] - 1, inside[-1] + 1
    while at > 0 and tokens[at].text.lower() in HEDGES:
        at -= 1
    moved = at > 1 and tokens[at].text.lower() in {"up", "down"} and tokens[at - 1].text in {",", "(", "–", "—"}
    beyond = behind < len(tokens) and tokens[behind].text.lower() in BEYOND
    noun = at - 2 if moved else at if beyond else -1
    return noun if noun >= 0 and noun not in taken and common(tokens[noun]) else None


def modified(sentence: Sentence, inside: list[int], taken: frozenset[int]) -> int | None:
    """The noun that an amount describes: "the $4m deal", "a deal of $4m", "a 12-month delay"."""
    tokens = sentence.tokens
    behind = run_behind(sentence, inside[-1] + 1, taken)
    if behind is not None:
        return behind
    top = top_of(sentence, inside)
    head = tokens[top].head
    while head in taken and head != tokens[head].head and tokens[top].relation == "conj" and head != top:
        top, head = head, tokens[head].head
    if tokens[head].text.lower() == "worth":
        head = tokens[head].head
    if head not in taken and common(tokens[head]) and tokens[top].relation not in {"conj", *SUBJECTS}:
        return head
    bracketed = inside[0] > 1 and tokens[inside[0] - 1].text == "("
    return inside[0] - 2 if bracketed and common(tokens[inside[0] - 2]) and inside[0] - 2 not in taken else None


def run_behind(sentence: Sentence, at: int, taken: frozenset[int]) -> int | None:
    """The last noun of the run of adjectives and nouns that begins at a token."""
    noun = None
    while at < len(sentence.tokens) and at not in taken:
        token = sentence.tokens[at]
        if token.pos not in {"ADJ", "NOUN", "PROPN"} and not (token.text == "-" and noun is None):
            break
        noun = at if common(token) else noun
        at += 1
    return noun
