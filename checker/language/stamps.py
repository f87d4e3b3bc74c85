"""Lines that say when a text was put up or changed: they are about the text and no claim of it."""

from __future__ import annotations

import re

from checker.domain.sentence import Sentence
from checker.domain.span import Span

STAMP = re.compile(
    r"\W*(?:first |last |date )?(?:published|posted|updated|modified|edited|uploaded|created|printed|filed|added)\b",
    re.IGNORECASE,
)
LONGEST = 90
"""Characters of a stamp."""
SHARE = 0.3
"""How much of a stamp is the time itself."""


def is_stamp(sentence: Sentence, time: Span) -> bool:
    """Whether a time stands in "Published: Wednesday, March 13, 2013, 2:29 PM" or "Posted in News on Friday"."""
    length = sentence.span.end - sentence.span.start
    return length <= LONGEST and STAMP.match(sentence.text) is not None and time.end - time.start >= SHARE * length
