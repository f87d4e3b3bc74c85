"""Set phrases with a negation that deny nothing: "not only", "no doubt", "could not be reached", "did not reply"."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.phrases import NOUNS
from checker.language.predicates import Clause
from checker.language.wordsets import word_set

REPORTING = word_set(
    "respond comment reply say know think want see need mean care mind believe remember understand elaborate "
    "specify seem return feel answer give worry expect"
)
REPLYING = frozenset({"answer", "respond", "reply"})
CRIES = word_set("letter offer plea alarm alert cry summons emergency mayday invitation bell")
CALLS = word_set("call message warning appeal complaint")
RETURNED = word_set("call message email e-mail request")
FIXED = word_set("doubt matter longer surprise wonder idea way fewer less more later one question")


def set_phrase(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a negation answers no question: "not only", "no doubt", "did not return calls"."""
    at = clause.negation
    after = tokens[at + 1].text.lower() if at is not None and at + 1 < len(tokens) else ""
    before = tokens[at - 1].text.lower() if at else ""
    if after == "," or before in {"or", "either"}:
        return True  # "were either not aware or had forgotten"
    if after in {"only", "just", "least", "necessarily", "surprisingly", "yet", "so"} | FIXED - {"one", "longer"}:
        return after != "yet"
    parted = clause.verb + 1 < len(tokens) and tokens[clause.verb + 1].tag == "RP"  # "would not give up the game"
    lemma, object_words = tokens[clause.verb].lemma.lower(), {t.lemma.lower() for t in tokens[clause.end : clause.stop]}
    reported = lemma in REPORTING and not parted and (lemma != "return" or bool(object_words & RETURNED))
    return reported and at is not None and clause.start <= at < clause.end and not _replied(tokens, clause)


def _replied(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether somebody else than a reporter got no reply: "did not answer any of the letters"."""
    after = tokens[clause.end : clause.stop]
    named = {token.lemma.lower() for token in after if token.tag in NOUNS}
    of_all = any(token.text.lower() == "any" for token in after)
    return tokens[clause.verb].lemma.lower() in REPLYING and bool(named & (CRIES | CALLS if of_all else CRIES))
