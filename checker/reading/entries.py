"""Live blogs: entries with their own times, each over the pieces up to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.domain.document import BlockKind
from checker.reading.dates import TIME
from checker.reading.piece import Piece

_LONGEST, _FEWEST = 25, 2


def is_stamp(piece: Piece) -> bool:
    """A time of day and nothing else, as it stands over an entry."""
    return (
        piece.kind is BlockKind.PARAGRAPH
        and len(piece.text) <= _LONGEST
        and not TIME.sub("", piece.text).strip(" .,-–—|()[]")
    )


def with_times(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with the times of their entries, where there are two or more; a heading of the page ends the last."""
    stamps = [piece for piece in pieces if piece.time or is_stamp(piece)]
    if len(stamps) < _FEWEST:
        return list(pieces)
    out: list[Piece] = []
    time = ""
    for piece in pieces:
        if piece.time or is_stamp(piece):
            time = piece.time or piece.text.strip(" .,-–—|()[]")
        elif 0 < piece.level <= 2:
            time = ""
        out.append(replace(piece, time=time))
    return out
