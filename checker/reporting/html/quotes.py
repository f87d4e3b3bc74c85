"""Quotes as printed: the value marked in its sentence, what differs from the other side, the sentences around it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from typing import Literal, TypeAlias

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.span import Span
from checker.reporting.html.views import Piece
from checker.reporting.naming import one_line

WINDOW = 300
LONGEST = 600
# A sentence ends after a word in lower case or digits ("Mr." and "U.S." do not end one), or after a full stop in CJK.
_END = re.compile(
    r"(?:(?<=[a-z0-9)%”\"’]{2}[.!?])|(?<=[\s$€£]\d[.!?]))[\"”’)]{0,2}\s+(?=[^a-z\s])|(?<=[。！？])|\n[^\S\n]*\n"
)
_MARKS = " \t\n#*|>-•–·"
_TOKEN = re.compile(r"\d[\d.,]*\d|\w+|\W")
_WORD = re.compile(r"\w")
_SMALL = frozenset({"and", "or", "the", "a", "an"})
Way: TypeAlias = Literal["words", "letters", "members"]


def visible(document: Document, span: Span) -> str:
    """The characters of a stretch without its marks (Markdown's emphasis, the addresses of its links)."""
    out, at = [], span.start
    for mark in document.marks[bisect_left(document.marks, Span(span.start, 0)) :]:
        if mark.start >= span.end:
            break
        out.append(document.text[at : mark.start])
        at = max(at, min(mark.end, span.end))
    return "".join([*out, document.text[at : span.end]])


def stands(claim: Claim, document: Document | None) -> bool:
    """Whether the claim's sentence and value stand in the document where they say."""
    return (
        document is not None
        and claim.sentence.contains(claim.mention.span)
        and claim.sentence.end <= len(document.text)
    )


def sentence_of(claim: Claim, document: Document | None) -> tuple[str, str, str]:
    """The claim's sentence as what comes before its value, the value, and what comes after."""
    start, end = claim.mention.span.start, claim.mention.span.end
    if document and stands(claim, document):
        spans = (Span(claim.sentence.start, start), Span(start, end), Span(end, claim.sentence.end))
        lead, value, tail = (visible(document, span) for span in spans)
    else:
        lead, value, tail = claim.quote.partition(claim.mention.text)
        lead, value = (lead, value) if value else ("", claim.mention.text)
    return squeezed(lead), value, squeezed(tail)


def differing(text: str, other: str, way: Way = "words") -> tuple[Piece, ...]:
    """The value in pieces, by whether its words (or letters, or list members) differ from the other's.

    In one piece where there is no other, where the two are equal but for case, or where hardly anything is shared.
    """
    whole = (Piece(squeezed(text)),)
    if not other or text.lower() == other.lower() or max(len(text), len(other)) > LONGEST:
        return whole
    if way == "members":
        known = {word.lower() for word in _TOKEN.findall(other)} | _SMALL
        tokens = _TOKEN.findall(squeezed(text))
        return _merged([(token, bool(_WORD.match(token)) and token.lower() not in known) for token in tokens])
    mine, theirs = (list(text), list(other)) if way == "letters" else (_TOKEN.findall(text), _TOKEN.findall(other))
    matcher = SequenceMatcher(None, [t.lower() for t in mine], [t.lower() for t in theirs], autojunk=False)
    if matcher.ratio() < (0.75 if way == "letters" else 0.6):
        return whole
    steps = [(mine[a:b], tag != "equal") for tag, a, b, _, _ in matcher.get_opcodes()]
    if way == "letters":
        return tuple(Piece(squeezed("".join(part)), changed) for part, changed in steps)
    return _merged([(token, changed and bool(_WORD.match(token))) for part, changed in steps for token in part])


def _merged(tokens: Sequence[tuple[str, bool]]) -> tuple[Piece, ...]:
    """The tokens as pieces; what stands between two words that differ, differs too."""
    marks = [mark for _, mark in tokens]
    for at in range(1, len(marks) - 1):
        marks[at] = marks[at] or (marks[at - 1] and marks[at + 1] and not _WORD.match(tokens[at][0]))
    runs = groupby(zip(marks, tokens, strict=True), key=itemgetter(0))
    return tuple(Piece(squeezed("".join(token for _, (token, _) in run)), mark) for mark, run in runs)


def around(document: Document, sentence: Span) -> tuple[str, str]:
    """One sentence before and one after, on one line each; empty at the text's ends."""
    return _before(document, sentence.start), _after(document, sentence.end)


def _before(document: Document, start: int) -> str:
    window = document.blanked(Span(max(0, start - WINDOW), start)).rstrip(_MARKS)
    base = max(0, start - WINDOW)
    cut = max((m.end() for m in _END.finditer(window) if m.end() < len(window)), default=0)
    blocks = [block.span.start - base for block in document.blocks]
    found = bisect_right(blocks, len(window) - 1)
    cut = max(cut, blocks[found - 1] if found else 0)
    return _tidy(window[cut:])


def _after(document: Document, end: int) -> str:
    whole = document.blanked(Span(end, min(end + WINDOW, max(end, len(document.text)))))
    window = whole.lstrip(_MARKS)
    base = len(whole) - len(window) + end
    cut = next((m.start() for m in _END.finditer(window)), len(window))
    starts = [block.span.start - base for block in document.blocks]
    later = bisect_right(starts, 0)
    cut = min(cut, starts[later] if later < len(starts) else len(window))
    return _tidy(window[:cut])


def _tidy(text: str) -> str:
    """The text on one line, without the blanks that marks leave before a comma or full stop."""
    return re.sub(r" (?=[,.;:!?)](?:\s|$))", "", one_line(text.strip(_MARKS)))


def squeezed(text: str) -> str:
    """The text with every run of white space as one space, those at its ends too."""
    return re.sub(r"\s+", " ", text)
