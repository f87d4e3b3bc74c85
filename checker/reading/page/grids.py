"""Pieces from strips: labels of items, stamps left out, tables with their headers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from checker.domain.document import BlockKind
from checker.domain.span import Span
from checker.reading.page.strips import Strip
from checker.reading.piece import Piece
from checker.reading.plain.marks import STAMP, label_of
from checker.reading.sentences import is_prose
from checker.reading.tables import Cell, cells_of

_SIGN = re.compile(r"[-*•‣◦▪●■►➤✓✔·]\s+(?=\S)")
Placed = tuple[Strip, Span]
_LONG_CELL, _WIDEST, _LONG_TERM = 400, 200, 60


def pieces_from(placed: Sequence[Placed]) -> list[Piece]:
    """The pieces of a page in reading order."""
    out: list[Piece] = []
    for table, run in groupby(placed, key=lambda pair: pair[0].place.table if pair[0].place else 0):
        strips = list(run)
        out += _table(strips) if table and _is_data(strips) else _listed(strips)
    return out


def _listed(strips: Sequence[Placed]) -> list[Piece]:
    """Pieces of strips outside tables; what a definition list explains is labelled with its term."""
    out: list[Piece] = []
    term = ""
    for strip, span in strips:
        piece = _piece(strip, span)
        tag = strip.tags[-1] if strip.tags else ""
        term = strip.text.rstrip(" :") if tag == "dt" else term if "dd" in strip.tags else ""
        explained = term and tag != "dt" and not piece.label and len(term) <= _LONG_TERM
        out.append(replace(piece, label=term) if explained else piece)
    return out


def _is_data(strips: Sequence[Placed]) -> bool:
    """Whether a table holds values and not the page's layout."""
    places = {strip.place for strip, _ in strips}
    if len(places) < len(strips) and any(is_prose(strip.text) for strip, _ in strips):
        return False
    return len(places) > 1 and all(len(strip.text) <= _LONG_CELL for strip, _ in strips)


def _table(strips: Sequence[Placed]) -> list[Piece]:
    rows = [list(row) for _, row in groupby(strips, key=lambda pair: pair[0].place.row if pair[0].place else 0)]
    ends = [strip.place.column + strip.place.width for strip, _ in strips if strip.place]
    width = min(max(ends, default=1), _WIDEST)
    grid: list[list[Cell]] = []
    held: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        cells, held = _row(row, width, held)
        grid.append(cells)
    return cells_of(grid, _head(rows))


def _head(rows: Sequence[Sequence[Placed]]) -> bool | None:
    top = [strip.place.head for strip, _ in rows[0] if strip.place]
    return True if len(rows) > 1 and len(top) > 1 and all(top) else None


def _row(
    row: Sequence[Placed], width: int, held: dict[int, tuple[Cell, int]]
) -> tuple[list[Cell], dict[int, tuple[Cell, int]]]:
    """The cells of a row by column, empty where the page has none; `held` are those that reach down from above."""
    cells = {column: cell for column, (cell, _) in held.items()}
    below = {column: (cell, left - 1) for column, (cell, left) in held.items() if left > 1}
    for strip, span in row:
        if not strip.place or strip.place.column >= width:
            continue
        column, head = strip.place.column, strip.place.head
        before = cells.get(column)
        if before is None or before.shadow:
            cell = Cell(span, strip.text, head)
        else:
            cell = Cell(Span(before.span.start, span.end), f"{before.text} {strip.text}", head)
        cells[column] = cell
        shadow = replace(cell, shadow=True)
        reached = range(column, min(column + strip.place.width, width))
        cells |= dict.fromkeys(reached[1:], shadow)
        if strip.place.height > 1:
            below |= dict.fromkeys(reached, (shadow, strip.place.height - 1))
    return [cells.get(column, Cell(Span(0, 0), "")) for column in range(width)], below


def _piece(strip: Strip, span: Span) -> Piece:
    kind = BlockKind.PARAGRAPH if strip.kind is BlockKind.CELL else strip.kind
    text, start, time = strip.text, 0, ""
    if kind is BlockKind.PARAGRAPH and (sign := _SIGN.match(text)):
        kind, start = BlockKind.ITEM, sign.end()
    elif kind in (BlockKind.ITEM, BlockKind.PARAGRAPH) and (stamp := STAMP.match(text)):
        start, time = stamp.end(), stamp.group().strip(" []()-–—:|")
    label = label_of(text[start:])
    if not label and strip.bold and start == 0:
        words = strip.bold.rstrip(".:?!–—- ")
        label = words if 0 < len(words.split()) <= 8 else ""
    inner = Span(span.start + start, span.end)
    return Piece(
        kind,
        inner,
        text[start:],
        strip.level,
        label,
        linked=strip.linked,
        chrome=strip.outside or _link_list(strip),
        time=time,
    )


def _link_list(strip: Strip) -> bool:
    """Whether a strip is nothing but a link or two."""
    return strip.linked > 0.8 and strip.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH) and len(strip.text) <= 200
