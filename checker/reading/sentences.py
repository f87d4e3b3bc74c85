"""A cheap notion of prose: no parser, no model."""

from __future__ import annotations

import re

from checker.reading.vocabulary import words

_CLOSING = "\"'”’»)] "
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
FUNCTION_WORDS = words(
    "the a an of to in for on with at by from as and or but that which who is are was were be been has have had",
    "will would can could may might not it its he she they we you his her their this these those there said",
    "than after before into about over more up out if so when while what where how no do does did",
)


def ends_like_sentence(text: str) -> bool:
    """Whether the last character ends a sentence, closing quotes and brackets aside."""
    return text.rstrip(_CLOSING)[-1:] in {*".!?…:"}


def is_prose(text: str) -> bool:
    """Whether a stretch reads as a sentence: it ends like one, has five words, and function words among them."""
    words = [word.lower() for word in _WORD.findall(text[:600])]
    if len(words) < 5:
        return False
    small = sum(word in FUNCTION_WORDS for word in words)
    return (ends_like_sentence(text) and small * 8 >= len(words)) or (len(words) >= 25 and small * 5 >= len(words))
