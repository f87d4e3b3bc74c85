"""Verb groups ("would not be sold") off the tags alone, and the small words that clauses are told by."""

from __future__ import annotations

from collections.abc import Iterator

from checker.domain.sentence import Token
from checker.language.phrases import NOUNS
from checker.language.wordsets import word_set

NEGATIVE_ADVERBS = frozenset({"not", "n't", "n’t", "never", "nt"})
NEGATIVE_WORDS = frozenset({"no", "nobody", "nothing", "none", "neither", "nowhere", "nor", "no-one"})
FINITE = frozenset({"MD", "VBZ", "VBP", "VBD"})
VERBAL = FINITE | {"VB", "VBN", "VBG"}
BE = frozenset(
    {"be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m", "get", "got"}
)
AUXILIARIES = BE | {"have", "has", "had", "do", "does", "did", "'ve", "’ve", "'d", "’d"}
STRONG_MARKS = frozenset('.?!;:()[]{}|—–“”"•·')
OPENERS = word_set(
    "because although though while whereas when whenever after before if unless until since once whether lest"
)
RELATIVES = frozenset({"which", "who", "whom", "whose", "where"})


def verb_groups(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Maximal runs of verbs with the adverbs and negations between them; inverted questions stay in pieces."""
    at = 0
    while at < len(tokens):
        if not _opens_group(tokens, at):
            at += 1
            continue
        end = _group_end(tokens, at)
        yield at, end
        at = end


def _opens_group(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    if token.tag not in VERBAL or (at > 0 and tokens[at - 1].tag == "HYPH"):
        return False
    attributive = token.tag in {"VBN", "VBG"} and (
        (at + 1 < len(tokens) and tokens[at + 1].tag in NOUNS and token.relation in {"amod", "compound"})
        or (at > 0 and tokens[at - 1].tag in {"DT", "PRP$", "JJ", "POS"})
    )
    return not attributive


def _group_end(tokens: tuple[Token, ...], start: int) -> int:
    end, at = start + 1, start + 1
    auxiliary = _auxiliary(tokens[start])
    while at < len(tokens) and auxiliary and at - end < 3:
        token = tokens[at]
        if token.tag in VERBAL - {"MD", "VBZ", "VBP"} or (token.tag == "VBP" and tokens[end - 1].tag == "MD"):
            end, auxiliary = at + 1, _auxiliary(token)
        elif token.tag not in {"RB", "RBR"} and token.text.lower() not in NEGATIVE_ADVERBS:
            break
        elif token.text.lower() in NEGATIVE_ADVERBS:
            end = at + 1
        at += 1
    while end < len(tokens) and tokens[end].tag == "RP":
        end += 1
    return end


def numbers(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a "no" only stands before a number, as in "No. 5"."""
    after = at + 2 if at + 1 < len(tokens) and tokens[at + 1].text == "." else at + 1
    return tokens[at].text.lower() in {"no", "no."} and after < len(tokens) and tokens[after].text[:1].isdigit()


def _auxiliary(token: Token) -> bool:
    return token.tag == "MD" or token.lemma.lower() in {"be", "have", "do", "get"} or token.text.lower() in AUXILIARIES
