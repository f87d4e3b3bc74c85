"""What a preposition of place hangs on: the verb before it, what is there, and what that makes of the place."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.posts import heads as post_heads
from checker.language.tables import table
from checker.language.wordsets import word_set

REACH = 9
"""Tokens behind a preposition in which a verb is looked for where none stands before it."""
CLAUSE = 14
CLAUSE_ENDS = frozenset({".", ";", "?", "!", ":", "(", ")", "—", "–"})
HOUSED = word_set("practice company firm maker band singer group couple family man woman student")
TIMES = word_set(
    "day week month year night morning afternoon evening time hour minute weekend today p. a. way route journey"
)


def governor(tokens: Sequence[Token], i: int) -> tuple[str, str, frozenset[str]]:
    """Lemma of the verb before a preposition, of what is there (the noun right before, else the verb's subject), and
    all nouns of the clause before it."""
    start = next(
        (j + 1 for j in range(i - 1, max(-1, i - CLAUSE), -1) if tokens[j].text in CLAUSE_ENDS), max(0, i - CLAUSE)
    )
    verbs = [j for j in range(start, i) if tokens[j].pos == "VERB"]
    nouns = [j for j in range(start, i) if tokens[j].pos == "NOUN" and tokens[j].lemma.lower() not in TIMES]
    after = range(i + 1, min(len(tokens), i + REACH))
    verb = verbs[-1] if verbs else next((j for j in after if tokens[j].pos == "VERB"), -1)
    lemmas = frozenset(tokens[j].lemma.lower() for j in nouns)
    if (nouns and nouns[-1] == i - 1 and not _inside(tokens, i - 1)) or not nouns:
        return _lemma(tokens, verb), _lemma(tokens, nouns[-1]) if nouns else "", lemmas
    subject = next((j for j in nouns if tokens[j].relation.startswith("nsubj") and tokens[j].head == verb), -1)
    before = [j for j in nouns if j < verb]
    chosen = subject if subject >= 0 else before[-1] if before else nouns[-1]
    return _lemma(tokens, verb), _lemma(tokens, chosen), lemmas


def _inside(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a noun is only some house that something happens in: "in a hotel in X"."""
    at = noun - 1
    while at > 0 and tokens[at].pos in {"ADJ", "NOUN"}:
        at -= 1
    indefinite = at > 0 and tokens[at].text.lower() in {"a", "an"}
    return indefinite and tokens[at - 1].text.lower() in {"in", "at", "inside", "from", "into"}


def _lemma(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].lemma.lower() if i >= 0 else ""


def relation_of(tokens: Sequence[Token], i: int, verb: str, nouns: frozenset[str]) -> str:
    data, preposition = table("places")["verbs"], tokens[i].text.lower()
    if verb in data["base"].split() or nouns & frozenset(data["base_nouns"].split()) or {"head", "office"} <= nouns:
        return "base"
    if verb in data["birth"].split():
        return "birth"
    if verb in data["home"].split() or (preposition == "from" and _stands_alone(tokens, i)):
        return "home"
    if preposition in {"to", "into", "toward", "towards", "for"}:
        return "destination"
    return "origin" if preposition == "from" else "location"


def _stands_alone(tokens: Sequence[Token], i: int) -> bool:
    """Whether "from" follows a name or a person or firm, of whom it tells the home: "Ina Osei from X"."""
    return i > 0 and (tokens[i - 1].pos == "PROPN" or tokens[i - 1].text.lower() in post_heads() | HOUSED)
