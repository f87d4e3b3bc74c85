"""Tables of any format: which cells are headers, and the pieces that come of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.domain.document import BlockKind
from checker.domain.span import Span
from checker.reading.piece import Piece

_VALUE = re.compile(r"[\W_]*(?:\d|[A-Z]{2,3}\$? ?\d)")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its span, its words, and whether the page calls it a header.

    A cell that reaches over several columns or rows is in each of them, all but the first as its `shadow`.
    """

    span: Span
    text: str
    head: bool = False
    shadow: bool = False


def is_label(text: str) -> bool:
    """Whether a cell is words rather than a value."""
    return bool(_LETTER.search(text)) and not _VALUE.match(text)


def cells_of(rows: Sequence[Sequence[Cell]], head: bool | None) -> list[Piece]:
    """One piece a cell, in reading order, with the words that head its row and its column.

    `head` says whether the first row is a header; None leaves it to the cells: words above values.
    """
    headed = has_header(rows) if head is None else head
    names = [cell.text for cell in rows[0]] if headed and rows else []
    out: list[Piece] = []
    for number, row in enumerate(rows):
        top = headed and number == 0
        label = -1 if top else _label_column(row)
        for column, cell in enumerate(row):
            if cell.text and not cell.shadow:
                above = names[column] if column < len(names) and not top else ""
                beside = row[label].text if label not in (-1, column) else ""
                out.append(Piece(BlockKind.CELL, cell.span, cell.text, row=beside, column=above))
    return out


def has_header(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the first row names the columns: no values in it, and values below in most rows."""
    if len(rows) < 2 or not all(is_label(cell.text) or not cell.text or _year(cell.text) for cell in rows[0]):
        return False
    if all(cell.head for cell in rows[0]):
        return True
    below = [row for row in rows[1:] if any(not is_label(cell.text) and cell.text for cell in row)]
    return len(below) * 3 >= len(rows[1:]) * 2


def _year(text: str) -> bool:
    return bool(re.fullmatch(r"\(?(?:19|20)\d\d\)?", text.strip()))


def _label_column(row: Sequence[Cell]) -> int:
    """The column whose cell names the row: the first that the page calls a header, else the first with words."""
    heads = [i for i, cell in enumerate(row) if cell.head and cell.text]
    words = [i for i, cell in enumerate(row) if is_label(cell.text)]
    return next(iter(heads), next(iter(words), -1))
