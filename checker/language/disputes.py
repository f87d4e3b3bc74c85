"""Word against word: what somebody denies, and others only claim of him, is no contradiction between two articles."""

from __future__ import annotations

from checker.domain.claims import Claim
from checker.domain.sentence import Sentence
from checker.domain.values import Words
from checker.language.control import DENYING
from checker.language.themes import meet

CONFIRMING = frozenset(
    {"confirm", "confirmed", "confirms", "admit", "admitted", "admits", "acknowledged", "acknowledge"}
)


def denying(sentence: Sentence, start: int, end: int) -> bool:
    """Whether somebody is said to deny what the tokens tell: "denied that it had paid"."""
    return any(token.lemma.lower() in DENYING for token in sentence.tokens[start:end])


def word_against_word(denial: Claim, other: Claim) -> bool:
    """Whether the first is somebody's denial and the second what another says, who does not confirm it."""
    if not _denier(denial) or _denier(other) or other.attribution is None:
        return False
    said = other.attribution
    return bool(said.speaker) and said.cue.lower() not in CONFIRMING and not meet(said.speaker, denial.subject)


def _denier(claim: Claim) -> bool:
    value = claim.mention.value
    return isinstance(value, Words) and bool(value.part("denier"))
