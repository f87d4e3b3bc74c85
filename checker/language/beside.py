"""The noun beside a value that says what it is of: "$5m worth of oil", "the $4m deal", "steel prices, up 27%".

Nouns are looked for right behind and in front of the value, and where it hangs by the parse; none is guessed from far.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.language.attachment import CONTENT, SUBJECTS, top_of
from checker.language.gapping import HEDGES

TALLIES = frozenset({"number", "total", "amount", "sum", "count", "tally", "percentage", "majority", "rest", "group"})
"""Nouns that stand for what they are of."""
BEYOND = frozenset({"above", "below", "higher", "lower", "up", "down", "dearer", "cheaper"})
FAR = 12  # words between a tally and what it is put at
MOST = 7  # words of a noun phrase that are looked at
HYPHENS = frozenset({"-", "‑"})
DASHES = frozenset({"-", "–", "—", "|", ":", ";"})
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
    doing = tokens[at + 1].tag == "VBG" and at + 1 not in taken  # "a month of waiting"
    return at + 1 if noun is None and doing else noun


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
    apart = any(_parts(tokens, i) for i in range(inside[-1] + 1, head))
    if (
        head not in taken
        and head not in inside
        and common(tokens[head])
        and tokens[top].relation not in {"conj", *SUBJECTS}
        and not apart
    ):
        return head
    bracketed = inside[0] > 1 and tokens[inside[0] - 1].text == "("
    return inside[0] - 2 if bracketed and common(tokens[inside[0] - 2]) and inside[0] - 2 not in taken else None


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token parts what stands on its sides: a dash between blanks, a colon, the "or" of another amount."""
    token = tokens[at]
    glued = token.text in HYPHENS and tokens[at - 1].end == token.start
    return (token.text in DASHES and not glued) or token.text.lower() == "or"


def run_behind(sentence: Sentence, at: int, taken: frozenset[int]) -> int | None:
    """The last noun of the run of adjectives and nouns that begins at a token.

    Words tied by hyphens are one word of it: "a five-year | break-even rate"; "a $4m | fine", taken for an adjective.
    """
    tokens = sentence.tokens
    tied = 0 < at < len(tokens) and tokens[at].text in HYPHENS and tokens[at - 1].end == tokens[at].start
    at += tied  # "the second- | biggest loss"
    noun, first = None, at
    while at < len(tokens) and at not in taken:
        end = tied_to(tokens, at)
        if end > at:
            noun = end if tokens[end].pos in {"NOUN", "VERB", "ADJ"} else noun
        elif tokens[at].pos not in {"ADJ", "NOUN", "PROPN"} and not _attributive(tokens, at):
            break
        noun = at if end == at and common(tokens[at]) else noun
        at = end + 1
    return noun if noun is not None else first if _fine(tokens, first, at) else None


def _attributive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle describes the noun behind it: "a 30-year | fixed | rate"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    return tokens[at].tag == "VBN" and tokens[at].relation == "amod" and after.pos in {"NOUN", "ADJ"}


def tied_to(tokens: Sequence[Token], at: int) -> int:
    """The last of the tokens that hyphens tie to one: "break | - | even"."""
    while at + 2 < len(tokens) and tokens[at + 1].text in HYPHENS and tokens[at].text[:1].isalpha():
        if tokens[at].end != tokens[at + 1].start or tokens[at + 1].end != tokens[at + 2].start:
            break
        at += 2
    return at


def _fine(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the one word behind an amount can only be its noun: "a $4m | fine | for fraud"."""
    if end != at + 1 or end >= len(tokens) or tokens[at].tag != "JJ":
        return False
    front = [token.text.lower() for token in tokens[max(0, at - 5) : at]]
    return (
        bool({"a", "the"} & set(front))
        and "$" in {token.tag for token in tokens[max(0, at - 5) : at]}
        and (tokens[end].tag in {"IN", ".", ",", "CC"})
    )
