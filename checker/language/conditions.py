"""Conditions and refutations that stand apart: "if A fails, B will close"; "the claim that A fails is false"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.phrases import NOUNS
from checker.language.verbgroups import NEGATIVE_ADVERBS
from checker.language.wordsets import word_set

OPENING = frozenset({"if", "unless", "should", "were", "had", "provided", "assuming", "supposing"})
CONDITIONS = frozenset({"if", "unless", "provided"})
NO_CONDITION = frozenset(
    {"even", "as", "what", "only", "see", "ask", "asked", "asks", "know", "wonder", "wondered", "but"}
)
ENDS = frozenset({";", ".", "?", "!", ":", "—", "–"})
BE = frozenset({"is", "was", "are", "were", "be", "been", "as"})
SAYINGS = word_set(
    "claim claims report reports rumour rumours rumor rumors suggestion suggestions allegation allegations idea story"
)
REFUTING = word_set(
    "false untrue unfounded baseless wrong incorrect nonsense denied dismissed rejected debunked refuted fabricated "
    "invented"
)
NEGATIVE = NEGATIVE_ADVERBS | {"cannot", "neither", "nor", "without"}


def conditional(tokens: Sequence[Token], inside: tuple[int, ...]) -> str:
    """The word that makes the clause of a claim hang on a condition told before or behind it; "" for none."""
    return _opened(tokens, inside[0]) or _followed(tokens, inside[-1])


def _opened(tokens: Sequence[Token], at: int) -> str:
    """ "If the vote fails, …", "Had it been shut, …": the condition that opens a sentence, up to its comma."""
    first = next((i for i, token in enumerate(tokens) if token.text[:1].isalnum()), 0)
    start = first + (tokens[first].text.lower() in {"and", "but", "yet"} if tokens else 0)
    word = tokens[start].text.lower() if start < len(tokens) else ""
    inverted = word in {"should", "were", "had"}
    if word not in OPENING or (inverted and (tokens[-1].text == "?" or not _subject(tokens, start + 1))):
        return ""
    comma = next((i for i in range(start + 2, at) if tokens[i].text == "," and _main_clause(tokens, i + 1)), None)
    if comma is None or any(tokens[i].text in ENDS | {"but"} for i in range(comma, at)):
        return ""
    return word


def _main_clause(tokens: Sequence[Token], start: int) -> bool:
    """Whether a clause with a modal verb begins at `start`: what would follow, no list and no aside."""
    for i in range(start, min(len(tokens), start + 10)):
        if tokens[i].tag == "MD":
            return True
        if tokens[i].tag in {"VBD", "VBZ", "VBP"} or tokens[i].text in ENDS | {","}:
            return False
    return False


def _subject(tokens: Sequence[Token], start: int) -> bool:
    return start < len(tokens) and tokens[start].tag in NOUNS | {"DT", "PRP", "PRP$", "JJ", "CD"}


def _followed(tokens: Sequence[Token], at: int) -> str:
    """ "300 jobs will go if the vote fails": a condition behind a clause with a modal verb."""
    for i in range(at + 1, len(tokens)):
        word = tokens[i].text.lower()
        if word in ENDS or word in {"but", "because", "although", "while"}:
            return ""
        if word in CONDITIONS and tokens[i].tag in {"IN", "VBN"}:
            before = tokens[i - 1].text.lower()
            modal = any(token.tag == "MD" for token in _clause(tokens, at, i))
            return word if modal and before not in NO_CONDITION else ""
        if word == "and" and any(token.tag == "MD" for token in tokens[i : i + 5]):
            return ""
    return ""


def _clause(tokens: Sequence[Token], at: int, end: int) -> Sequence[Token]:
    start = at
    while start > 0 and tokens[start - 1].text.lower() not in ENDS | {"but", "while"}:
        start -= 1
    return tokens[start:end]


def refuted(tokens: Sequence[Token], inside: tuple[int, ...]) -> str:
    """The word that calls the report of a claim untrue: "the claim that … is false"; "" for none."""
    said = [i for i in range(inside[0] - 1) if tokens[i].text.lower() in SAYINGS and tokens[i].tag in NOUNS]
    if not said or tokens[said[-1] + 1].text.lower() not in {"that", "of"}:
        return ""
    if any(tokens[i].text in ENDS for i in range(said[-1], inside[0])):
        return ""
    for i in range(inside[-1] + 1, len(tokens) - 1):
        if tokens[i].text in ENDS:
            return ""
        if tokens[i].text.lower() in BE:
            told = [token.text.lower() for token in tokens[i + 1 : i + 4]]
            cue = next((word for word in told if word in REFUTING), "")
            if cue and not NEGATIVE & set(told):
                return cue
    return ""


def turned(tokens: Sequence[Token], start: int) -> bool:
    """Whether a cue of denial is itself denied: "did not deny", "could not rule out", "refused to deny"."""
    before = [token.text.lower() for token in tokens[max(0, start - 3) : start]]
    return bool(NEGATIVE & set(before)) or before[-2:] in (["refused", "to"], ["declined", "to"])
