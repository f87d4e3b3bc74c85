"""Headings and the title where nothing but their shape tells them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.domain.document import BlockKind
from checker.reading.piece import Piece
from checker.reading.sentences import is_prose

_LONGEST, _WORDS, _TITLE = 110, 16, 200


def with_headings(pieces: Sequence[Piece]) -> list[Piece]:
    """Plain lines that stand as headings over what follows become headings."""
    out = list(pieces)
    for i, piece in enumerate(pieces[:-1]):
        if piece.bare and _plain(pieces, i) and _stands_over(piece, pieces[i + 1], i == 0):
            out[i] = replace(piece, kind=BlockKind.HEADING, level=2 if piece.text.isupper() else 3)
    return out


def _plain(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a line is no key with its value: "Mango: the second model" alone over a paragraph is a heading."""
    piece, below = pieces[at], pieces[at + 1]
    if piece.kind is BlockKind.PARAGRAPH:
        return not piece.label or at == 0
    lone = not (at and pieces[at - 1].kind is BlockKind.ITEM) and below.kind is BlockKind.PARAGRAPH
    return piece.kind is BlockKind.ITEM and lone and len(below.text) > 80 and is_prose(below.text)


def _stands_over(piece: Piece, below: Piece, first: bool) -> bool:
    if not _shaped(piece.text):
        return False
    if below.kind in (BlockKind.ITEM, BlockKind.CELL, BlockKind.QUOTE):
        return True
    if piece.text.isupper() or first:
        return True
    return is_prose(below.text) and len(below.text) > len(piece.text)


def _shaped(text: str) -> bool:
    """Short, begins like a title and does not end like a sentence (questions may)."""
    if (
        len(text) > _LONGEST
        or len(text.split()) > _WORDS
        or text[-1] in ".,;:…"
        or ";" in text
        or text[-2:] in ('."', ".”", ".)")
    ):
        return False
    return text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘£$€"


def titled(pieces: Sequence[Piece], marked: bool) -> list[Piece]:
    """The first heading of the page becomes its title; with a marked outermost heading, only that one."""
    out = list(pieces)
    for i, piece in enumerate(out[:6]):
        if piece.kind is BlockKind.HEADING and (piece.level == 1 if marked else i == 0):
            out[i] = replace(piece, kind=BlockKind.TITLE, level=0)
            break
        if not marked and i == 0 and piece.kind is BlockKind.PARAGRAPH and piece.bare and _is_title(piece, out[1:2]):
            out[0] = replace(piece, kind=BlockKind.TITLE)
            break
    return out


def _is_title(piece: Piece, below: Sequence[Piece]) -> bool:
    """A first line that does not end like a sentence and stands over something longer."""
    return len(piece.text) <= _TITLE and piece.text[-1] not in ".:;," and bool(below)
