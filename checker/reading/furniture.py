"""Which pieces are boilerplate, by their words and by where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.document import BlockKind
from checker.reading import cues
from checker.reading.entries import is_stamp
from checker.reading.piece import Piece
from checker.reading.sentences import is_prose

_OPENING, _TAIL = 30, 60


def boilerplate(pieces: Sequence[Piece]) -> list[bool]:
    """For each piece whether it is left out.

    A piece goes if its layout or its words say so; short pieces above the last notice of the page's head go with
    it, and so do those below the first link list of its foot.
    """
    hits = [
        piece.chrome or is_stamp(piece) or (piece.kind is not BlockKind.CELL and _own_business(piece.text))
        for piece in pieces
    ]
    hits = [hit or (i > 0 and pieces[i].level != 1 and _points(pieces[i])) for i, hit in enumerate(hits)]
    menu = [cues.is_navigation(piece.text) and piece.kind is not BlockKind.CELL for piece in pieces]
    beside = [any(hits[j] or menu[j] for j in (i - 1, i + 1) if 0 <= j < len(pieces)) for i in range(len(pieces))]
    hits = [hit or (menu[i] and beside[i]) for i, hit in enumerate(hits)]
    top, foot = _head(pieces), _foot(pieces, hits)
    return [hit or i < top or i >= foot for i, hit in enumerate(hits)]


def _points(piece: Piece) -> bool:
    return piece.kind is not BlockKind.CELL and not piece.row and cues.is_link(piece.text)


def _own_business(text: str) -> bool:
    return cues.is_chrome(text) or cues.is_furniture(text)


def _head(pieces: Sequence[Piece]) -> int:
    """How many pieces at the beginning belong to the page's head: all up to its last form or notice."""
    opening = 0
    while opening < min(len(pieces), _OPENING) and not _article(pieces[opening]):
        opening += 1
    notices = [i for i in range(opening) if cues.is_chrome(pieces[i].text)]
    if not notices:
        return 0
    first = notices[0]
    while first and _navigation(pieces[first - 1]):
        first -= 1
    if first == 0 < notices[0] and not any(map(_headline, pieces[notices[-1] + 1 : opening])):
        return 0
    return notices[-1] + 1 if first == 0 else 0


def _foot(pieces: Sequence[Piece], hits: Sequence[bool]) -> int:
    """Where the page's foot begins: after it nothing is prose."""
    start = len(pieces)
    for i in range(len(pieces) - 1, max(-1, len(pieces) - _TAIL), -1):
        if not (hits[i] or _short(pieces[i])):
            break
        if cues.begins_tail(pieces[i].text) and pieces[i].kind is not BlockKind.CELL:
            start = i
    return start


def _article(piece: Piece) -> bool:
    return is_prose(piece.text) and len(piece.text) >= 80 and not cues.is_chrome(piece.text)


def _short(piece: Piece) -> bool:
    return len(piece.text) <= 90 and not is_prose(piece.text) and piece.kind is not BlockKind.CELL


def _headline(piece: Piece) -> bool:
    """A short line below the notices that can be the title: then what stood above them is none."""
    return not is_prose(piece.text) and len(piece.text) > 3 and not cues.is_furniture(piece.text)


def _navigation(piece: Piece) -> bool:
    """A word or three without a sentence: "Home", "Search", "Newsletter image"."""
    return len(piece.text.split()) <= 3 and len(piece.text) <= 30 and not is_prose(piece.text)
