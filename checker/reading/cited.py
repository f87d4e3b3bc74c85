"""Who is quoted: the line under a block quote, and under a post that a page embeds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.domain.document import BlockKind
from checker.reading.dates import dates_in
from checker.reading.piece import Piece

_CREDIT = re.compile(r"(?:[—–]|--?) ?(?P<who>[^\W\d_@][^.!?;:]{1,80}|@\w{2,30})$")
_HANDLE = re.compile(r"\(?@\w{2,30}\b\)?")


def with_speakers(pieces: Sequence[Piece]) -> list[Piece]:
    """Quotes labelled with the one who is named below them; the line of an embedded post is no part of the article."""
    out = list(pieces)
    for i, piece in enumerate(pieces):
        if i == 0 or piece.kind is not BlockKind.QUOTE or pieces[i - 1].kind is not BlockKind.QUOTE:
            continue
        days = dates_in(piece.text)
        match = _CREDIT.match(piece.text[: days[0].start].rstrip(" ,") if days else piece.text)
        if not match or len(piece.text) > 140:
            continue
        who = _HANDLE.sub("", match["who"]).strip(" ,") or match["who"]
        at = i - 1
        while at >= 0 and out[at].kind is BlockKind.QUOTE and not out[at].label:
            out[at] = replace(out[at], label=who)
            at -= 1
        out[i] = replace(piece, chrome=bool(days or _HANDLE.search(piece.text)), label="")
    return out
