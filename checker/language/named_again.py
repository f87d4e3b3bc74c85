"""Numbers that a document's names tell to be none: "Corvid 2 runs" where another sentence has "released Corvid 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.domain.values import Mention
from checker.language.tables import common_words

BEFORE = re.compile(r"\b([A-Z][\w’'-]+) $")
REACH = 40
"""Characters in front of a number in which a name may stand."""


def without_names(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """The values of a document without bare counts behind a strange word with a capital that it has elsewhere as a
    name, where the gate let no value through."""
    values = {mention.span.start for mention in found}
    for mention in found:
        if not _named_elsewhere(text, mention, values):
            yield mention


def _named_elsewhere(text: str, mention: Mention, values: set[int]) -> bool:
    start = mention.span.start
    before = BEFORE.search(text[max(0, start - REACH) : start])
    if mention.kind != "count" or not mention.text.isdigit() or before is None or before[1].lower() in common_words():
        return False
    again = re.finditer(rf"\b{re.escape(before[1])} {mention.text}\b", text)
    return any(match.end() - len(mention.text) not in values for match in again)
