"""Composed letters (Unicode NFC) for everything that is compared, with offsets that still point into the original."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from unicodedata import combining, is_normalized, normalize

from checker.domain.claims import Claim
from checker.domain.document import Block, Document
from checker.domain.span import Span
from checker.domain.values import Mention

# Nothing below U+0300 composes with what stands before it.
_RUN = re.compile(r"[\s\S]?[^\x00-\u02ff]+")
Back = Callable[[Claim], Claim]


def in_composed_letters(document: Document) -> tuple[Document, Back]:
    """The document in NFC, and what brings its claims back to offsets into the original.

    Most texts are in NFC and are given back as they are.
    """
    if is_normalized("NFC", document.text):
        return document, _as_it_is
    offsets = _Offsets(document.text)
    return _moved(document, offsets), offsets.back


def _as_it_is(claim: Claim) -> Claim:
    return claim


class _Offsets:
    """Where stretches of a text and of its composed form correspond."""

    def __init__(self, text: str) -> None:
        self.text, parts = text, []
        self.old, self.new = [0], [0]
        at = size = 0
        for start, end, composed in _changes(text):
            parts += [text[at:start], composed]
            size += start - at
            self._mark(start, size)
            at, size = end, size + len(composed)
            self._mark(at, size)
        self.composed = "".join([*parts, text[at:]])

    def _mark(self, old: int, new: int) -> None:
        if (old, new) != (self.old[-1], self.new[-1]):
            self.old.append(old)
            self.new.append(new)

    def forth(self, span: Span) -> Span:
        return Span(_shifted(span.start, self.old, self.new), _shifted(span.end, self.old, self.new))

    def back(self, claim: Claim) -> Claim:
        """The claim with offsets into the original; its words stay composed."""
        mention = claim.mention
        spans = [Span(_shifted(s.start, self.new, self.old), _shifted(s.end, self.new, self.old))
                 for s in (mention.span, claim.sentence)]  # fmt: skip
        moved = Mention(mention.kind, spans[0], mention.text, mention.value)
        return replace(claim, mention=moved, sentence=spans[1])


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Stretches that NFC changes, as short as they can be, with what they become."""
    for run in _RUN.finditer(text):
        whole = normalize("NFC", run.group())
        if whole == run.group():
            continue
        letters = [i for i, sign in enumerate(run.group()) if not combining(sign)] or [0]
        edges = [0, *(i for i in letters if i), len(run.group())]
        parts = [run.group()[a:b] for a, b in pairwise(edges)]
        composed = [normalize("NFC", part) for part in parts]
        if "".join(composed) != whole:
            yield run.start(), run.end(), whole
            continue
        for edge, part, new in zip(edges, parts, composed, strict=False):
            if new != part:
                yield run.start() + edge, run.start() + edge + len(part), new


def _shifted(offset: int, known: list[int], wanted: list[int]) -> int:
    """The offset in the other text; one inside a stretch that changed becomes the stretch's edge."""
    at = bisect_right(known, offset) - 1
    end = wanted[at + 1] if at + 1 < len(wanted) else None
    found = wanted[at] + offset - known[at]
    return found if end is None else min(found, end)


def _moved(document: Document, offsets: _Offsets) -> Document:
    return replace(
        document,
        text=offsets.composed,
        blocks=tuple(_block(block, offsets) for block in document.blocks),
        furniture=tuple(map(offsets.forth, document.furniture)),
        marks=tuple(map(offsets.forth, document.marks)),
        title=normalize("NFC", document.title) if document.title else document.title,
        line_starts=tuple(offsets.forth(Span(at, at)).start for at in document.line_starts),
        page_starts=tuple(offsets.forth(Span(at, at)).start for at in document.page_starts),
    )


def _block(block: Block, offsets: _Offsets) -> Block:
    row, column, label = (normalize("NFC", text) for text in (block.row, block.column, block.label))
    headings = tuple(normalize("NFC", text) for text in block.headings)
    return replace(block, span=offsets.forth(block.span), label=label, headings=headings, row=row, column=column)
