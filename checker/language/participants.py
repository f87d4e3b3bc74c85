"""Whom and when an event is of: the name behind a pronoun that takes part, and the time that its clause tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Time
from checker.language.frames import Event, Part, frame_of
from checker.language.phrases import words_of
from checker.language.referents import Referents
from checker.language.wordsets import word_set

PRONOUNS = word_set(
    "it he she they we i you him her them us me who which that this these those its his their one there"
)
SINCE = re.compile(r"\bsince (?:the )?$", re.IGNORECASE)
"""What stands before a time that something is measured by: "the largest rise since 1994"."""
ISO = "0123456789-"


def participant(sentence: Sentence, part: Part | None, known: Referents) -> str:
    """A participant as written, the name for a pronoun, "the company" or "the drone maker Velda"; "" for a pronoun of
    nobody known."""
    text = words_of(sentence, part)
    lower = text.lower().split()
    if len(lower) == 1 and lower[0] in PRONOUNS:
        return (known.taken_up(sentence) if lower[0] == "it" and part and part[0] < 2 else "") or known.meant(
            sentence, part
        )
    if part is not None and (name := known.named(sentence, part)):
        return name
    if lower[:1] == ["the"] and len(lower) == 2:
        return known.meant(sentence, part) or text
    return _named(sentence, part, known) if part else text


def _named(sentence: Sentence, part: Part, known: Referents) -> str:
    """The name that a description leads up to ("the drone maker Velda") or follows ("Velda, the drone maker"), else the
    phrase as written."""
    tokens, (start, end) = sentence.tokens, part
    first = end
    while first > start and tokens[first - 1].tag in {"NNP", "NNPS"}:
        first -= 1
    described = start < first < end and tokens[first - 1].tag in {"NN", "NNS"}
    if described and not any(token.tag in {"IN", "POS", "CC"} for token in tokens[start:end]):
        return words_of(sentence, (first, end))
    beside = start > 1 and tokens[start - 1].text == "," and tokens[start - 2].tag in {"NNP", "NNPS"}
    if beside and first == end and any(token.relation == "appos" for token in tokens[start:end]):
        return known.meant(sentence, (start - 2, start - 1)) or words_of(sentence, part)
    return words_of(sentence, part)


def time_of(sentence: Sentence, event: Event, mentions: Sequence[Mention]) -> str:
    """The TIMEX3 value of the time that the event's clause tells, the one closest behind its trigger; "" for none."""
    trigger = sentence.tokens[event.trigger[0]].start
    told = [m for m in mentions if m.kind == "date" and isinstance(m.value, Time) and sentence.span.contains(m.span)]
    own = [m for m in told if governs(sentence, event, m) and not SINCE.search(before(sentence, m))]
    nearest = min(own, key=lambda m: (m.span.start < trigger, abs(m.span.start - trigger)), default=None)
    return nearest.value.timex if nearest is not None and isinstance(nearest.value, Time) else ""


def before(sentence: Sentence, mention: Mention) -> str:
    return sentence.text[: mention.span.start - sentence.span.start]


def governs(sentence: Sentence, event: Event, mention: Mention) -> bool:
    governing = frame_of(sentence, mention.span)
    return governing is not None and governing.trigger == event.trigger


def times_apart(left: str, right: str) -> bool:
    """Whether two TIMEX3 values are of different years or months; days of one month may be of one event."""
    one, two = (time.split("T")[0][:7] for time in (left, right))
    if not (set(one + two) <= set(ISO) and one[:4].isdigit() and two[:4].isdigit()):
        return False
    size = min(len(one), len(two))
    return one[:size] != two[:size]
