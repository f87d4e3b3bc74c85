"""What a clause within a quotation tells: left to the quote, unless it answers a question for the one who speaks."""

from __future__ import annotations

from dataclasses import replace

from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language.phrases import span_of
from checker.language.predication import Predication
from checker.language.speech import attribution
from checker.language.verbgroups import NEGATIVE_WORDS
from checker.language.wordsets import word_set

SPEAKING = frozenset({"i", "we", "you", "it", "that", "this", "me", "us", "let"})
# What speakers tell of themselves in so many words: "I shall not stand", "we will appeal".
OWN_DEEDS = word_set("resigned running married apology cooperating striking talks appeal plea")


def as_told(sentence: Sentence, found: Predication, quoted: list[Span], before: Sentence | None) -> Predication | None:
    """The predication where it counts as a claim, None for mere talk within a quotation.

    What answers an axis of another thing counts, and what denies a noun or is denied of everybody; what speakers who
    are named tell of their own deeds is said of them.
    """
    span = span_of(sentence, found.start, found.end)
    if not any(quote.contains(span) for quote in quoted):
        return found
    if found.denied and sentence.tokens[found.start].text.lower() in NEGATIVE_WORDS:
        return found
    first = found.subject.lower().split()[:1]
    if found.known and first and first[0] not in SPEAKING:
        return found
    if found.axis not in OWN_DEEDS or first not in (["i"], ["we"]):
        return None
    said = attribution(sentence, span, before)
    return _of_speaker(found, said.speaker) if said is not None and said.speaker[:1].isupper() else None


def _of_speaker(found: Predication, speaker: str) -> Predication:
    topic = {*found.topic, *(word.lower() for word in speaker.split() if word[:1].isalnum())}
    return replace(found, subject=speaker, topic=tuple(sorted(topic)))
