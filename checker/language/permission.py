"""Whether a "may" gives leave ("hikers may camp here under the new rules") or only says what is possible."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.wordsets import word_set

RULES = word_set(
    "rule law code act ban policy regulation bylaw byelaw ordinance decree guideline permit licence license statute "
    "constitution curfew charter protocol treaty visitor member rulebook"
)
AFTER = 3


def permits(tokens: Sequence[Token], at: int) -> bool:
    """Whether the "may" at `at` is said of what a rule of its sentence allows; "may have" and "may be" are not."""
    if tokens[at].text.lower() != "may" or tokens[at].tag != "MD":
        return False
    after = [token for token in tokens[at + 1 : at + 1 + AFTER] if token.tag != "RB"]
    does = bool(after) and after[0].tag == "VB" and after[0].lemma.lower() not in {"be", "have"}
    return does and any(token.lemma.lower() in RULES for token in tokens)
