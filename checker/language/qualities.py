"""What a clause says that something is or is not like: "the contract is exclusive", "the order is not final".

"The road is impassable" denies that it is passable: a prefix of denial is taken off, and the answer turned.
"""

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
CONTRARY = ("un", "in", "im", "ir", "il")
"""Prefixes of denial: "unsafe", "illegal"."""
NO_CONTRARY = word_set("intense invaluable infamous inflammable incoming inborn impassive")
SHORTEST = 4
"""Letters that a prefix of denial leaves at least."""


def quality(tokens: tuple[Token, ...], clause: Clause) -> tuple[str, bool] | None:
    """The adjective that a clause speaks of, in lower case without a prefix of denial, and whether it had none."""
    if tokens[clause.verb].lemma.lower() not in LINKING or clause.passive or clause.subject is None:
        return None
    at = clause.verb + 1
    while at < len(tokens) and tokens[at].text.lower() in BETWEEN:
        at += 1
    if at >= len(tokens) or tokens[at].tag != "JJ" or not tokens[at].text.isalpha():
        return None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    word = tokens[at].text.lower()
    more = after is not None and (
        after.tag in NOUNS | {"JJ", "HYPH", "TO", "CC", "VBG"} or after.text.lower() in {"that", "-"}
    )
    return None if more or word in OPEN else _turned(word)


def _turned(word: str) -> tuple[str, bool]:
    if not word.startswith(CONTRARY) or len(word) < SHORTEST + 2 or word in NO_CONTRARY:
        return word, True
    return word[2:], False
