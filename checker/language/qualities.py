"""What a clause says that something is or is not like: "the contract is exclusive", "the order is not final"."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.phrases import NOUNS
from checker.language.predicates import Clause
from checker.language.wordsets import word_set

LINKING = frozenset({"be", "remain", "stay", "become"})
BETWEEN = word_set("not n't n’t never no longer still now also currently yet already legally technically officially")
"""Words that may stand between the verb and the adjective without telling a degree."""
OPEN = word_set(
    "able unable likely unlikely sure unsure certain uncertain clear unclear ready willing unwilling aware unaware "
    "afraid happy unhappy glad sad sorry keen good bad great nice fine easy hard difficult important possible "
    "impossible necessary due such same other different similar new old young big small large long short high low "
    "many much more less few several own last next first only alone worth like unlike obvious surprising true right "
    "wrong interested interesting concerned worried proud grateful confident optimistic pessimistic hopeful angry "
    "enough full immediate immediately close near far well better worse best worst strange funny busy free public "
    "subject available relevant responsible guilty capable similar strong weak serious major minor real"
)
"""Adjectives that want more words, tell a degree or a mood, or that a story says of many things."""


def quality(tokens: tuple[Token, ...], clause: Clause) -> str:
    """The adjective that a clause says of its subject, in lower case; "" for none that is told plainly."""
    if tokens[clause.verb].lemma.lower() not in LINKING or clause.passive or clause.subject is None:
        return ""
    at = clause.verb + 1
    while at < len(tokens) and tokens[at].text.lower() in BETWEEN:
        at += 1
    if at >= len(tokens) or tokens[at].tag != "JJ" or not tokens[at].text.isalpha():
        return ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    word = tokens[at].text.lower()
    more = after is not None and (
        after.tag in NOUNS | {"JJ", "HYPH", "TO", "CC", "VBG"} or after.text.lower() in {"that", "-"}
    )
    return "" if more or word in OPEN else word
