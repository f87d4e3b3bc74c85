"""Headings and the title where nothing but their shape tells them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.domain.document import BlockKind
from checker.reading.piece import Piece
from checker.reading.sentences import is_prose

_STOPS, _QUOTED_STOPS = (".", "!", "?"), ('."', ".”", ".)", ' "', "''")
_CAPTION = re.compile(
    r"^(?:photo|image|picture|caption|file photo|file)s?\s?[:.]"
    r"|\((?:photo|image|picture|credit|source|courtesy|file photo|ap photo|photo courtesy)\b[^()]{0,80}\)$"
    r"|/(?:getty images|ap|reuters)\)?$",
    re.IGNORECASE,
)
_LONGEST, _WORDS, _TITLE = 110, 16, 200


def with_headings(pieces: Sequence[Piece]) -> list[Piece]:
    """Plain lines that stand as headings over what follows become headings, lines below pictures captions."""
    pieces = [replace(piece, kind=BlockKind.CAPTION) if _is_caption(piece) else piece for piece in pieces]
    out = list(pieces)
    for i, piece in enumerate(pieces[:-1]):
        if piece.bare and _plain(pieces, i) and _stands_over(piece, pieces[i + 1], i == 0):
            out[i] = replace(piece, kind=BlockKind.HEADING, level=2 if piece.text.isupper() else 3)
    return out


def _is_caption(piece: Piece) -> bool:
    fits = piece.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and len(piece.text) <= 400
    return fits and bool(_CAPTION.search(piece.text))


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
    ended = text[-1] in ".,;:…" or (text[-2:-1] in _STOPS and text[-1] in "\"”'’)" and text[0] not in "\"“'‘(")
    if len(text) > _LONGEST or len(text.split()) > _WORDS or ended or ";" in text or text[-2:] in _QUOTED_STOPS:
        return False
    return text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘£$€"


def titled(pieces: Sequence[Piece], marked: bool) -> list[Piece]:
    """The first heading of the page becomes its title; with a marked outermost heading, only that one."""
    out = list(pieces)
    if marked:
        body = next((i for i, piece in enumerate(out) if len(piece.text) > 80 and is_prose(piece.text)), len(out))
        tops = (i for i, piece in enumerate(out[: max(6, min(body, 40))]) if piece.level == 1)
        at = next((i for i in tops if out[i].kind is BlockKind.HEADING), None)
    else:
        at = _first_line(out)
    if at is not None:
        out[at] = replace(out[at], kind=BlockKind.TITLE, level=0)
    return out


def _first_line(pieces: Sequence[Piece]) -> int | None:
    """The index of the line that is the title where nothing marks it; a masthead gives way to the line below."""
    if len(pieces) < 2 or not (pieces[0].kind is BlockKind.HEADING or (pieces[0].bare and _is_title(pieces[0]))):
        return None
    below = pieces[1]
    plain = below.bare or below.kind is BlockKind.HEADING
    if _masthead(pieces[0].text) and plain and _shaped(below.text) and len(below.text.split()) >= 4:
        return 1
    return 0


def _masthead(text: str) -> bool:
    """A few words in capitals, as papers and offices print their names."""
    return text.isupper() and len(text.split()) <= 5 and not text.endswith(("?", "!"))


def _is_title(piece: Piece) -> bool:
    """A line that does not end like a sentence."""
    return len(piece.text) <= _TITLE and piece.text[-1] not in ".:;,"
