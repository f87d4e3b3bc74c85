"""Articles as printed: every paragraph with its claims marked, and in the margin what others say of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from checker.domain.document import Block, BlockKind, Document
from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.reporting.html.pages import NoteView, RowView, Run
from checker.reporting.html.quotes import visible

_RANK = {Verdict.CONFLICT: 0, Verdict.APPROXIMATE: 1, Verdict.AGREE: 2, Verdict.SINGLE: 3}
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim in its article: where it stands, its fact's verdict and address, its own anchor, the margin's note."""

    span: Span
    verdict: Verdict
    href: str
    anchor: str
    title: str = ""
    note: NoteView | None = None


def rows(document: Document, marks: Iterable[Mark]) -> tuple[RowView, ...]:
    """The article's paragraphs in order; its furniture and what stands between blocks come as rows of their own."""
    ordered = sorted(marks, key=lambda m: (m.span, _RANK[m.verdict], m.href))
    out = []
    for css, span in stretches(document):
        mine = [m for m in ordered if span.start <= m.span.start < span.end]
        notes = tuple(dict.fromkeys(m.note for m in sorted(mine, key=lambda m: _RANK[m.verdict]) if m.note))
        out.append(RowView(css, tuple(runs(document, span, mine)), notes))
    return tuple(out)


def stretches(document: Document) -> Iterator[tuple[str, Span]]:
    """Blocks with the text between them, as (class, span); cells of one table row make one stretch.

    A text without blocks comes as its paragraphs.
    """
    at, length = 0, len(document.text)
    for span, kind in _merged(document):
        yield from _between(document, Span(at, max(at, span.start)))
        start, end = max(at, span.start), min(span.end, length)
        if start < end:
            yield kind, Span(start, end)
        at = max(at, end)
    yield from _between(document, Span(at, length))


def _merged(document: Document) -> Iterator[tuple[Span, str]]:
    """Blocks in order of their start, the cells of one line joined."""
    blocks = sorted(document.blocks, key=lambda block: block.span)

    def key(item: tuple[int, Block]) -> tuple[bool, int]:
        number, block = item
        cell = block.kind is BlockKind.CELL
        return cell, document.text.count("\n", 0, block.span.start) if cell else number

    for _, group in groupby(enumerate(blocks), key):
        found = [block for _, block in group]
        yield Span(found[0].span.start, max(block.span.end for block in found)), found[0].kind.value


def _between(document: Document, span: Span) -> Iterator[tuple[str, Span]]:
    css = "left" if document.blocks else "plain"
    start = span.start
    for part in re.split(r"(\n[^\S\n]*\n)", span.of(document.text)):
        end = start + len(part)
        if _WORD.search(part):
            lead = len(part) - len(part.lstrip())
            yield css, Span(start + lead, start + len(part.rstrip()))
        start = end


def runs(document: Document, span: Span, marks: Sequence[Mark]) -> Iterator[Run]:
    """The stretch as plain and marked runs; of claims that overlap the first is marked, the others get an anchor."""
    at, waiting = span.start, list[str]()
    seen: set[str] = set()
    for mark in marks:
        start, end = mark.span.start, min(mark.span.end, span.end)
        if mark.anchor in seen:
            continue
        seen.update(filter(None, [mark.anchor]))
        if start < at or end <= start:
            waiting += filter(None, [mark.anchor])
            continue
        yield Run(visible(document, Span(at, start)), anchors=tuple(waiting))
        yield Run(visible(document, Span(start, end)), mark.href, mark.verdict.value, mark.title, mark.anchor)
        at, waiting = end, []
    yield Run(visible(document, Span(at, span.end)), anchors=tuple(waiting))
