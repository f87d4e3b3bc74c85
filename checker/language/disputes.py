"""Word against word: what somebody denies, and others only claim of him, is no contradiction between two articles."""

from __future__ import annotations

from checker.domain.claims import Claim
from checker.domain.sentence import Sentence
from checker.language.answering import judged, words
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
    if not words(denial).part("denier") or words(other).part("denier") or other.attribution is None:
        return False
    said = other.attribution
    return bool(said.speaker) and said.cue.lower() not in CONFIRMING and not meet(said.speaker, denial.subject)


def two_judges(a: Claim, b: Claim) -> bool:
    """Whether two speakers judge what something is like: "illegal, the union said", "legal, the ministry said"."""
    speakers = [claim.attribution.speaker for claim in (a, b) if claim.attribution is not None]
    return judged(words(a)) and judged(words(b)) and len(speakers) == 2 and all(speakers) and not meet(*speakers)
