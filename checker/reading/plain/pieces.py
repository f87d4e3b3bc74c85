"""The pieces of a plain text or Markdown file, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.domain.document import BlockKind
from checker.domain.span import Span
from checker.reading.dates import dates_in
from checker.reading.piece import Piece, folded
from checker.reading.plain import marks
from checker.reading.plain.inline import words_of
from checker.reading.plain.lines import Line, groups_of, lines_of, without_code
from checker.reading.plain.rows import table_at
from checker.reading.plain.wrapping import joined, wrap_width


@dataclass(frozen=True, slots=True)
class _Page:
    """What all lines of the file share: `headings` are those known beforehand, by the offset that they begin at."""

    text: str
    width: int
    headings: Mapping[int, tuple[int, int]]


Taken = tuple[list[Piece], int]
Taker = Callable[[_Page, Sequence[Line], int], Taken | None]


def pieces_of(
    text: str, body: Span, headings: Mapping[int, tuple[int, int]] | None = None, narrow: bool = False
) -> list[Piece]:
    """Headings, items, table cells, quotes and paragraphs of `body`; headings without marks are told later."""
    lines, code = without_code(list(lines_of(text, body)))
    groups = groups_of(lines)
    page = _Page(text, wrap_width(groups, narrow), headings or {})
    found = [piece for group in groups for piece in _group(page, group)]
    found = below_the_title(found) if headings else found
    found += [Piece(BlockKind.PARAGRAPH, span, folded(span.of(text)), chrome=True) for span in code]
    return sorted(found, key=lambda piece: piece.span)


def _group(page: _Page, lines: Sequence[Line]) -> Iterator[Piece]:
    at = 0
    while at < len(lines):
        taken = next(filter(None, (taker(page, lines, at) for taker in _TAKERS)), None)
        pieces, at = taken if taken else _paragraph(page, lines, at)
        yield from pieces


def _piece(page: _Page, kind: BlockKind, start: int, end: int, **more: object) -> Piece:
    inner = words_of(page.text, Span(start, end))
    return replace(Piece(kind, inner.span, inner.text, label=inner.label, marks=inner.marks), **more)  # type: ignore[arg-type]


def below_the_title(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces with the words of menus and mastheads above the title marked as no part of the article."""
    title = next((i for i, piece in enumerate(pieces[:60]) if piece.level == 1), 0)
    above = pieces[:title]
    if any(len(piece.text.split()) > 3 for piece in above):
        return list(pieces)
    return [*(replace(piece, chrome=True) for piece in above), *pieces[title:]]


def _known(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    known = page.headings.get(lines[at].span.start)
    if not known:
        return None
    until = max(i for i in range(at, len(lines)) if i == at or lines[i].span.end <= known[0])
    piece = _piece(page, BlockKind.HEADING, lines[at].span.start, lines[until].span.end, level=known[1])
    return [replace(piece, label="")], until + 1


def _rule(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    return ([], at + 1) if marks.RULE.match(lines[at].text) else None


def _fence(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    return ([], at + 1) if marks.FENCE.match(lines[at].text) else None


def _heading(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    line = lines[at]
    if match := marks.ATX.match(line.text):
        start, end = (line.span.start + offset for offset in match.span(2))
        return [_piece(page, BlockKind.HEADING, start, end, level=len(match.group(1)))], at + 1
    if at + 1 < len(lines) and len(lines[at + 1].text) >= 3 and marks.SETEXT.match(lines[at + 1].text):
        level = 1 if lines[at + 1].text[0] == "=" else 2
        return [_piece(page, BlockKind.HEADING, line.span.start, line.span.end, level=level)], at + 2
    if (match := marks.BOLD_LINE.match(line.text)) and not marks.label_of(match.group("words")):
        alone = not match.group("words").rstrip().endswith(".")
        return ([_piece(page, BlockKind.HEADING, line.span.start, line.span.end, level=6)], at + 1) if alone else None
    return None


def _item(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    line = lines[at]
    match = marks.BULLET.match(line.text) or (marks.DASH_BULLET.match(line.text) if _dashes(lines, at) else None)
    if not match or match.end() == len(line.text) or marks.RULE.match(line.text):
        return None
    start = line.span.start + match.end()
    until = _last(page, lines, at, stamped=True)
    stamp = marks.STAMP.match(page.text, start, lines[until].span.end)
    start, time = (stamp.end(), _time(stamp)) if stamp else (start, "")
    return [_piece(page, BlockKind.ITEM, start, lines[until].span.end, time=time)], until + 1


def _time(stamp: re.Match[str]) -> str:
    return stamp.group().strip(" \t[]()-–—:|")


def _dashes(lines: Sequence[Line], at: int) -> bool:
    near = [*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]]
    return any(marks.DASH_BULLET.match(line.text) for line in near)


def _quote(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    line = lines[at]
    match = marks.QUOTED.match(line.text)
    if not match or match.end() == len(line.text):
        return ([], at + 1) if match else None
    until, quoted = at, [Span(line.span.start, line.span.start + match.end())]
    while until + 1 < len(lines) and (more := marks.QUOTED.match(lines[until + 1].text)):
        if more.end() == len(lines[until + 1].text):
            break
        until += 1
        quoted.append(Span(lines[until].span.start, lines[until].span.start + more.end()))
    piece = _piece(page, BlockKind.QUOTE, quoted[0].end, lines[until].span.end)
    signs = tuple(sorted((*piece.marks, *quoted[1:])))
    return [replace(piece, marks=signs, text=_without(page.text, piece.span, signs))], until + 1


def _without(text: str, span: Span, signs: Sequence[Span]) -> str:
    inner = list(span.of(text))
    for sign in signs:
        inner[sign.start - span.start : sign.end - span.start] = " " * len(sign)
    return " ".join("".join(inner).split())


def _stamped(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    line = lines[at]
    match = marks.STAMP.match(line.text)
    if not match:
        return None
    until = _last(page, lines, at, stamped=True)
    start = line.span.start + match.end()
    return [
        _piece(page, BlockKind.PARAGRAPH, start, lines[until].span.end, bare=until == at, time=_time(match))
    ], until + 1


def _keyed(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    line = lines[at]
    label = marks.label_of(line.text)
    if not label or len(line.text) > 100 or marks.ends_sentence(line.text):
        return None
    until = _last(page, lines, at)
    if until > at and marks.ends_sentence(lines[until].text):
        return None
    others = [other.text for other in lines[max(0, at - 3) : at + 4] if other is not line]
    lone = until == at and not any(map(marks.label_of, others))
    return [_piece(page, BlockKind.ITEM, line.span.start, lines[until].span.end, bare=lone)], until + 1


def _paired(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    """ "Attendance 31,204": a key and its value with one blank between, where two lines or more are such pairs."""
    line = lines[at]
    match = marks.PAIR.match(line.text) if len(line.text) <= 60 and not dates_in(line.text) else None
    near = lines[max(0, at - 4) : at + 5]
    if not match or any(marks.ends_sentence(other.text) or len(other.text) > 90 for other in near):
        return None
    if sum(bool(marks.PAIR.match(other.text)) for other in near) < 2:
        return None
    piece = _piece(page, BlockKind.ITEM, line.span.start, line.span.end)
    return [replace(piece, label=match.group(1).strip())], at + 1


def _table(page: _Page, lines: Sequence[Line], at: int) -> Taken | None:
    return table_at(page.text, lines, at)


def _paragraph(page: _Page, lines: Sequence[Line], at: int) -> Taken:
    until = _last(page, lines, at)
    piece = _piece(page, BlockKind.PARAGRAPH, lines[at].span.start, lines[until].span.end)
    return [replace(piece, bare=until == at)], until + 1


def _last(page: _Page, lines: Sequence[Line], at: int, stamped: bool = False) -> int:
    """Index of the last line of the paragraph or item that begins at `at`."""
    until = at
    while until + 1 < len(lines) and not _begins(page, lines, until + 1):
        hanging = stamped and lines[until + 1].indent > lines[at].indent
        if not hanging and not joined(lines[until], lines[until + 1], page.width):
            break
        until += 1
    return until


def _begins(page: _Page, lines: Sequence[Line], at: int) -> bool:
    """Whether a line begins something of its own, whatever stands before it."""
    text = lines[at].text
    if lines[at].span.start in page.headings:
        return True
    shapes = (marks.ATX, marks.RULE, marks.FENCE, marks.QUOTED, marks.BULLET, marks.STAMP, marks.BOLD_LINE)
    return any(shape.match(text) for shape in shapes) or (
        at + 1 < len(lines) and len(lines[at + 1].text) >= 3 and bool(marks.SETEXT.match(lines[at + 1].text))
    )


_TAKERS: tuple[Taker, ...] = (_known, _fence, _heading, _rule, _table, _item, _quote, _stamped, _keyed, _paired)
