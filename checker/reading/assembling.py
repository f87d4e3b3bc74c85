"""From pieces and clues to a Document: titles and headings told, boilerplate and credits set aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.domain.document import Block, BlockKind, Document
from checker.domain.span import Span
from checker.reading.cited import with_speakers
from checker.reading.entries import with_times
from checker.reading.furniture import boilerplate
from checker.reading.headings import titled, with_headings
from checker.reading.limits import MAX_BLOCKS
from checker.reading.metadata import Clue, Metadata, settled
from checker.reading.numerals import numbers_in
from checker.reading.opening import Opening, opening_of
from checker.reading.piece import Piece
from checker.reading.plain.lines import line_starts

_SHOWN = 200
"""Most numbers of boilerplate that are listed one by one."""


def assembled(
    source: str, text: str, pieces: Sequence[Piece], clues: Iterable[Clue] = (), dropped: str = ""
) -> Document:
    """The document that pieces make; `dropped` is text that never became a piece (navigation of an HTML page)."""
    pieces = with_times(with_speakers(pieces))
    left_out = boilerplate(pieces)
    opening = opening_of(pieces, [not out for out in left_out])
    gone = [out or i in opening.spent for i, out in enumerate(left_out)]
    kept = [_trimmed(text, piece, opening, i) for i, piece in enumerate(pieces) if not gone[i]][:MAX_BLOCKS]
    shaped = titled(with_headings(kept), any(piece.level == 1 for piece in pieces))
    heading = next((piece.text for piece in shaped if piece.kind is BlockKind.TITLE), "")
    metadata = settled([*clues, *opening.clues, Clue("title", heading, "first heading", 4)], text)
    furniture = (*(piece.span for i, piece in enumerate(pieces) if gone[i]), *_prefixes(pieces, kept, gone))
    bare = Document(
        source=source,
        text=text,
        blocks=tuple(_blocks(shaped)),
        furniture=tuple(sorted(span for span in furniture if len(span))),
        marks=tuple(sorted(mark for piece in kept for mark in piece.marks)),
        notes=(*metadata.notes, *_bounded(gone), *_numbers_left_out(text, pieces, left_out, dropped)),
        line_starts=line_starts(text),
    )
    return _described(bare, metadata)


def _described(document: Document, metadata: Metadata) -> Document:
    return replace(
        document,
        title=metadata.text("title"),
        publisher=metadata.text("publisher"),
        author=metadata.text("author"),
        published=metadata.day("published"),
        updated=metadata.day("updated"),
        url=metadata.text("url"),
        place=metadata.text("place"),
        day_first=metadata.day_first,
        found_in=metadata.found_in,
    )


def _trimmed(text: str, piece: Piece, opening: Opening, number: int) -> Piece:
    """A paragraph without its dateline."""
    line = opening.datelines.get(number)
    if not line:
        return piece
    start = piece.span.start + _offset(piece.span.of(text), piece, line.end)
    marks = tuple(mark for mark in piece.marks if mark.start >= start)
    label = piece.label if piece.text.find(piece.label) >= line.end else ""
    return replace(piece, span=Span(start, piece.span.end), text=piece.text[line.end :], marks=marks, label=label)


def _offset(raw: str, piece: Piece, folded: int) -> int:
    """Where the character stands in the raw stretch that is number `folded` of its folded words."""
    hidden = {i for mark in piece.marks for i in range(mark.start - piece.span.start, mark.end - piece.span.start)}
    wanted = len(piece.text[:folded].replace(" ", ""))
    seen = 0
    for i, letter in enumerate(raw):
        if i in hidden or letter.isspace():
            continue
        if seen == wanted:
            return i
        seen += 1
    return len(raw)


def _prefixes(pieces: Sequence[Piece], kept: Sequence[Piece], gone: Sequence[bool]) -> Iterator[Span]:
    whole = [piece for i, piece in enumerate(pieces) if not gone[i]]
    for before, after in zip(whole, kept, strict=False):
        yield Span(before.span.start, after.span.start)


def _blocks(pieces: Sequence[Piece]) -> Iterator[Block]:
    """Blocks with the headings above them, outermost first."""
    above: list[Piece] = []
    for piece in pieces:
        above = [heading for heading in above if heading.time in ("", piece.time)]  # an entry's end with it
        if piece.kind is BlockKind.HEADING:
            above = [heading for heading in above if heading.level < piece.level]
        names = tuple(heading.text for heading in above)
        if len(piece.span):
            yield Block(piece.kind, piece.span, piece.label, names, piece.row, piece.column, piece.time)
        if piece.kind is BlockKind.HEADING:
            above.append(piece)


def _bounded(gone: Sequence[bool]) -> Iterator[str]:
    if gone.count(False) > MAX_BLOCKS:
        yield f"only the first {MAX_BLOCKS:,} paragraphs were read"


def _numbers_left_out(text: str, pieces: Sequence[Piece], gone: Sequence[bool], dropped: str) -> Iterator[str]:
    lost = [number for i, piece in enumerate(pieces) if gone[i] for number in numbers_in(piece.span.of(text))]
    lost += numbers_in(dropped)
    if lost:
        total = len(lost) + sum(len(numbers_in(piece.span.of(text))) for i, piece in enumerate(pieces) if not gone[i])
        shown = ", ".join(lost[:_SHOWN]) + (", …" if len(lost) > _SHOWN else "")
        yield f"{len(lost)} of {total} numbers stand in boilerplate that was left out: {shown}"
