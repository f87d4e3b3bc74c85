"""Tables flattened to text, one line a row, with nothing left between the cells: "ItemPriceStock", "Tea1.20 USDlow"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

_SEAM = re.compile(
    r"(?<=[a-z)%\d\"'’”])(?=[A-Z])|(?<=[^\W\d_)])(?=[$€£¥+\-–−]?\d)|(?<=\))(?=[$€£¥+\-–−]?\d)|(?<=[\d%])(?=[^\W\d_])"
    r"|(?<=[A-Z]{2})(?=[a-z])"
)
_VALUE = re.compile(r"[$€£¥+\-–−~<>≈]?\d[\d.,]*(?:\s?(?:%|x|×|bn|m|k|[A-Z]{3}|[a-z]{1,3}))?(?:\s?/\s?\d+)?$")
_HEAD_SEAM = re.compile(r"(?<=[a-z)%])(?=[A-Z])")
_LONGEST, _SEAMS, _COLUMNS = 160, 10, 6

Bounds = tuple[int, int]


def glued_rows(lines: Sequence[str]) -> list[list[Bounds]]:
    """Bounds of the cells of each row of a flattened table that begins with the first line; empty if it is none.

    The first line is the header: short, without a sentence, with two seams or more ("aB"). Each row has to split into
    as many cells, a short value among them.
    """
    head = lines[0]
    seams = _head_seams(head)
    if len(lines) < 3 or not may_head(head):
        return []
    rows = [_cut(head, seams)]
    for line in lines[1:]:
        row = _row(line, len(seams) + 1)
        if not row:
            break
        rows.append(row)
    return rows if len(rows) >= 3 else []


def may_head(line: str) -> bool:
    """Whether a line may be the header of a flattened table."""
    return 0 < len(line) <= 80 and line[-1] not in ".!?:," and 1 <= len(_head_seams(line)) < _COLUMNS


def _head_seams(line: str) -> list[int]:
    return [match.start() for match in _HEAD_SEAM.finditer(line)]


def _cut(line: str, seams: Sequence[int]) -> list[Bounds]:
    return list(zip((0, *seams), (*seams, len(line)), strict=True))


def _row(line: str, columns: int) -> list[Bounds]:
    """The best cut of a row into so many cells, the first of them a label and at least one a value."""
    seams = [match.start() for match in _SEAM.finditer(line)][:_SEAMS]
    if len(line) > _LONGEST or len(seams) < columns - 1:
        return []
    cuts = [_cut(line, chosen) for chosen in combinations(seams, columns - 1)]
    score, best = max((_worth(line, cut), cut) for cut in cuts)
    return best if score > 0 else []


def _worth(line: str, cut: Sequence[Bounds]) -> int:
    cells = [line[start:end] for start, end in cut]
    values = sum(bool(_VALUE.match(cell)) for cell in cells[1:])
    label = cells[0][0].isalpha() and len(cells[0]) > 2
    return (10 * values + sum(cell[0].isupper() or cell[0].isdigit() for cell in cells)) * (label and values > 0)
