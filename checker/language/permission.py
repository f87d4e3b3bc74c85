"""Whether a "may" gives leave ("hikers may camp here under the new rules") or only says what is possible."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.wordsets import word_set

RULES = word_set(
    "rule law code ban policy regulation bylaw byelaw ordinance decree guideline permit licence license statute "
    "constitution curfew charter protocol treaty rulebook"
)
BY = frozenset({"under", "by", "per"})
SAYS = frozenset({"say", "state", "provide", "stipulate"})
AFTER = 3


def permits(tokens: Sequence[Token], at: int) -> bool:
    """Whether the "may" at `at` is said of those whom a rule allows; "may have" and "may be" are not."""
    if tokens[at].text.lower() != "may" or tokens[at].tag != "MD":
        return False
    after = [token for token in tokens[at + 1 : at + 1 + AFTER] if token.tag != "RB"]
    does = bool(after) and after[0].tag == "VB" and after[0].lemma.lower() not in {"be", "have"}
    return does and at > 0 and tokens[at - 1].tag == "NNS" and any(_by_rule(tokens, i) for i in range(len(tokens)))


def _by_rule(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token is a rule by which something is ("under the new law"), or one that says so."""
    before = {token.text.lower() for token in tokens[max(0, at - AFTER) : at]}
    says = at + 1 < len(tokens) and tokens[at + 1].lemma.lower() in SAYS
    return tokens[at].lemma.lower() in RULES and (says or bool(BY & before))
