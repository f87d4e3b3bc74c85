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

    What answers an axis of another thing counts, and what denies a noun, or is denied of everybody or of a thing; what
    speakers who are named tell of their own deeds is said of them.
    """
    span = span_of(sentence, found.start, found.end)
    if not any(quote.contains(span) for quote in quoted):
        return found
    if found.denied and sentence.tokens[found.start].text.lower() in NEGATIVE_WORDS:
        return found
    first = found.subject.lower().split()[:1]
    spoken = bool(first) and first[0] in SPEAKING
    opening = found.opening if found.opening >= 0 else found.start
    whole = any(quote.contains(span_of(sentence, opening, found.end)) for quote in quoted)
    if first and not spoken and (found.known or (whole and found.denied and found.deed)):
        return found
    own = first in (["i"], ["we"]) and (found.axis in OWN_DEEDS or (found.denied and bool(found.deed)))
    said = attribution(sentence, span, before) if own else None
    return _of_speaker(found, said.speaker) if said is not None and said.speaker[:1].isupper() else None


def as_talk(sentence: Sentence, found: Predication, quoted: list[Span], before: Sentence | None) -> Predication | None:
    """What a clause tells plainly, said of whoever says so within a quotation; None for what nobody tells there."""
    span = span_of(sentence, found.start, found.end)
    if not any(quote.contains(span) for quote in quoted):
        return found
    if "?" in sentence.text or (found.subject.lower().split() or [""])[0] in SPEAKING - {"i", "we"}:
        return None
    if found.subject.lower() not in {"i", "we"}:
        return found
    said = attribution(sentence, span, before)
    return _of_speaker(found, said.speaker) if said is not None and said.speaker[:1].isupper() else None


def _of_speaker(found: Predication, speaker: str) -> Predication:
    topic = {*found.topic, *(word.lower() for word in speaker.split() if word[:1].isalnum())}
    return replace(found, subject=speaker, topic=tuple(sorted(topic)))
