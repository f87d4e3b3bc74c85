"""Tables in plain text: Markdown pipes, columns set with blanks, bars or slashes, and cells run together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from checker.domain.span import Span
from checker.reading.piece import Piece
from checker.reading.plain.glued import glued_rows, may_head
from checker.reading.plain.inline import words_of
from checker.reading.plain.lines import Line
from checker.reading.plain.marks import BULLET, RULE
from checker.reading.tables import Cell, cells_of

_PIPE_RULE = re.compile(r"[|:\- \t]*-[|:\- \t]*$")
_RULES = re.compile(r"-{2,}(?:[ \t]+-{2,})+$")
_GAP = re.compile(r"(?<![.!?:;,\s])[ \t]*(?:\t|[ \t]{2,}|[ \t]\.{3,}[ \t]|\.{4,}[ \t]?)[ \t]*")
_BARS = {
    "|": re.compile(r"[ \t]*\|[ \t]*"),
    "/": re.compile(r"[ \t]+/[ \t]+"),
    ";": re.compile(r"[ \t]*;[ \t]*"),
}

_LONGEST_TABLE = 500

Row = list[Span]


def table_at(text: str, lines: Sequence[Line], at: int) -> tuple[list[Piece], int] | None:
    """The cells of the table that begins at a line, and the index after it."""
    for reader in (_piped, _columned, _barred, _run_together):
        if found := reader(text, lines, at):
            rows, head, until = found
            grid = [[Cell(inner.span, inner.text) for inner in (words_of(text, s) for s in row)] for row in rows]
            placed = _placed(text, grid) if reader is _columned else grid
            return cells_of(placed, head), until
    return None


Found = tuple[list[Row], bool | None, int]
Reader = Callable[[str, Sequence[Line], int], Found | None]


def _run(lines: Sequence[Line], at: int, fits: Callable[[Line], bool]) -> int:
    until = at
    while until < len(lines) and fits(lines[until]):
        until += 1
    return until


def _piped(text: str, lines: Sequence[Line], at: int) -> Found | None:
    """A Markdown table: a row, a rule, rows."""
    until = _run(lines, at, lambda line: "|" in line.text)
    if until < at + 2 or not _PIPE_RULE.match(lines[at + 1].text):
        return None
    rows = [_split(line, _BARS["|"]) for line in (lines[at], *lines[at + 2 : until])]
    return rows, True, until


def _split(line: Line, gap: re.Pattern[str]) -> Row:
    """Stretches between gaps; a bar at either end of the line is none."""
    start, end = line.span.start, line.span.end
    left = len(line.text) - len(line.text.lstrip("|"))
    right = len(line.text.rstrip("|"))
    at, out = left, []
    for match in gap.finditer(line.text, left, right):
        out.append((at, match.start()))
        at = match.end()
    out.append((at, right))
    return [Span(min(start + a, end), max(min(start + a, end), start + b)) for a, b in out]


def _columned(text: str, lines: Sequence[Line], at: int) -> Found | None:
    """Columns set apart by two blanks, tabs or leaders: two lines or more, or one with a wide gap."""

    def fits(line: Line) -> bool:
        parts = _split(line, _GAP) if len(line.text) <= 160 else []
        if len(parts) < 2 or RULE.match(line.text) or (len(parts[0]) <= 3 and BULLET.match(line.text)):
            return False
        return max(map(len, parts)) <= 70

    ruled = at + 2 < len(lines) and fits(lines[at]) and bool(_RULES.match(lines[at + 1].text)) and fits(lines[at + 2])
    if ruled:  # a header, a rule under each column, rows
        until = _run(lines, at + 2, fits)
        return [_split(line, _GAP) for line in (lines[at], *lines[at + 2 : until])], True, until
    until = _run(lines, at, fits)
    if until == at or (until == at + 1 and not re.search(r"\S[ \t]{3,}\S|\S ?\.{4,} ?\S|\t", lines[at].text)):
        return None
    return [_split(line, _GAP) for line in lines[at:until]], None, until


def _barred(text: str, lines: Sequence[Line], at: int) -> Found | None:
    """Three lines or more with the same number of cells between bars or slashes; two where bars end them."""
    closed = _run(lines, at, lambda line: line.text.endswith("|") and line.text.count("|") > 1)
    if closed - at >= 2:
        return [_split(line, _BARS["|"]) for line in lines[at:closed]], None, closed
    for sign, gap in _BARS.items():
        if lines[at].text.count(sign) < 2:
            continue
        count = len(_split(lines[at], gap))
        if count < 3:
            continue
        until = _run(lines, at, lambda line, gap=gap, count=count: len(_split(line, gap)) == count)  # type: ignore[misc]
        if until - at >= 3:
            return [_split(line, gap) for line in lines[at:until]], None, until
    return None


def _run_together(text: str, lines: Sequence[Line], at: int) -> Found | None:
    """Rows whose cells lost what was between them: see `glued`."""
    if not may_head(lines[at].text):
        return None
    rows = glued_rows([line.text for line in lines[at : at + _LONGEST_TABLE]])
    if not rows:
        return None
    starts = [line.span.start for line in lines[at : at + len(rows)]]
    spans = [[Span(start + a, start + b) for a, b in row] for start, row in zip(starts, rows, strict=True)]
    return spans, True, at + len(rows)


def _placed(text: str, grid: list[list[Cell]]) -> list[list[Cell]]:
    """Rows with fewer cells than the first, set under the columns that they stand in."""
    begins = [_column(text, cell.span.start) for cell in grid[0]]
    finishes = [_column(text, cell.span.end) for cell in grid[0]]
    out = [grid[0]]
    for row in grid[1:]:
        if len(row) >= len(begins):
            out.append(row)
            continue
        places: dict[int, Cell] = {}
        for cell in row:
            left, right = _column(text, cell.span.start), _column(text, cell.span.end)
            gaps = [max(begin - right, left - finish) for begin, finish in zip(begins, finishes, strict=True)]
            free = [i for i in range(len(gaps)) if i > max(places, default=-1)]
            if free:
                places[min(free, key=lambda i: (max(gaps[i], 0), i))] = cell
        if len(places) < len(row):
            out.append(row)
        else:
            out.append(
                [places.get(i, Cell(Span(row[0].span.start, row[0].span.start), "")) for i in range(len(begins))]
            )
    return out


def _column(text: str, offset: int) -> int:
    return offset - max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) - 1
