"""Quotes as printed: the value marked in its sentence, what differs from the other side, the sentences around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from difflib import SequenceMatcher

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.span import Span
from checker.reporting.html.views import Piece
from checker.reporting.naming import one_line

WINDOW = 400
# A sentence ends after a word in lower case or digits ("Mr." and "U.S." do not end one), or after a full stop in CJK.
_END = re.compile(r"(?<=[a-z0-9)%”\"’][.!?])[\"”’)]{0,2}\s+(?=[^a-z\s])|(?<=[。！？])|\n[^\S\n]*\n")
_MARKS = " \t\n#*|>-•–·"
_TOKEN = re.compile(r"\w+|\W")


def sentence_of(claim: Claim, document: Document | None) -> tuple[str, Span]:
    """The claim's sentence, and where its value stands in it (the text's start where it cannot be found)."""
    text, start, end = claim.quote, claim.mention.span.start, claim.mention.span.end
    if document and claim.sentence.contains(claim.mention.span) and claim.sentence.end <= len(document.text):
        text = claim.sentence.of(document.text)
        return text, Span(start - claim.sentence.start, end - claim.sentence.start)
    at = text.find(claim.mention.text)
    return (text, Span(at, at + len(claim.mention.text))) if at >= 0 else (claim.mention.text, Span(0, end - start))


def pieces(text: str, value: Span, other: str = "") -> tuple[Piece, ...]:
    """The sentence with its value marked; letters or words of the value that `other` lacks are marked again."""
    inner = differing(value.of(text), other) if other else (Piece(_squeezed(value.of(text)), "v"),)
    out = (Piece(_squeezed(text[: value.start])), *inner, Piece(_squeezed(text[value.end :])))
    return tuple(piece for piece in out if piece.text)


def differing(text: str, other: str) -> tuple[Piece, ...]:
    """The value as pieces, "d" where its letters (words in long values) differ from the other's.

    Unmarked where the two are equal but for case, or where hardly anything is shared.
    """
    whole = (Piece(_squeezed(text), "v"),)
    if text.lower() == other.lower():
        return whole
    by_words = max(len(text), len(other)) > 40
    mine, theirs = (_TOKEN.findall(text), _TOKEN.findall(other)) if by_words else (list(text), list(other))
    matcher = SequenceMatcher(None, [t.lower() for t in mine], [t.lower() for t in theirs], autojunk=False)
    if matcher.ratio() < 0.6:
        return whole
    out = [
        Piece("".join(mine[start:end]), "v" if tag == "equal" else "d")
        for tag, start, end, _, _ in matcher.get_opcodes()
        if end > start
    ]
    return tuple(Piece(_squeezed(piece.text), piece.mark) for piece in out)


def around(document: Document, sentence: Span) -> tuple[str, str]:
    """One sentence before and one after, on one line each; empty at the text's ends."""
    return _before(document, sentence.start), _after(document, sentence.end)


def _before(document: Document, start: int) -> str:
    window = document.text[max(0, start - WINDOW) : start].rstrip(_MARKS)
    base = max(0, start - WINDOW)
    cut = max((m.end() for m in _END.finditer(window)), default=0)
    blocks = [block.span.start - base for block in document.blocks]
    found = bisect_right(blocks, len(window) - 1)
    cut = max(cut, blocks[found - 1] if found else 0)
    return one_line(window[cut:].strip(_MARKS))


def _after(document: Document, end: int) -> str:
    window = document.text[end : end + WINDOW].lstrip(_MARKS)
    base = len(document.text[end : end + WINDOW]) - len(window) + end
    cut = next((m.start() for m in _END.finditer(window)), len(window))
    starts = [block.span.start - base for block in document.blocks]
    later = bisect_right(starts, 0)
    cut = min(cut, starts[later] if later < len(starts) else len(window))
    return one_line(window[:cut].strip(_MARKS))


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)
