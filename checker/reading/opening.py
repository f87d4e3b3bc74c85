"""What the first and the last pieces of a clipping say of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.domain.document import BlockKind
from checker.reading.anchors import partial
from checker.reading.credits import Credit, credit_of
from checker.reading.dateline import Dateline, dateline_of
from checker.reading.dates import WEEKDAY, Found, dates_in, day_of, weekday_number
from checker.reading.metadata import Clue, found_clues
from checker.reading.piece import Piece
from checker.reading.sentences import is_prose
from checker.reading.vocabulary import words

_OPENING, _SHORT = 14, 170
_YEAR = re.compile(r"(?<![\d.,$€£])(?:19|20)\d\d(?![\d%]|[.,]\d)")
_KEYS = {"title": "title", "headline": "title", "channel": "publisher", "source": "publisher", "publisher": "publisher"}
_KEYS |= {
    "publication": "publisher",
    "outlet": "publisher",
    "author": "author",
    "byline": "author",
    "url": "url",
    "link": "url",
}
_DATE_KEYS = words("date published uploaded posted released issued updated revised modified created") | {
    f"{word} {key}" for word in ("publication", "release", "last") for key in ("date", "updated", "modified")
}


@dataclass(frozen=True, slots=True)
class Opening:
    """Clues, the pieces that hold nothing else, and the datelines by piece."""

    clues: tuple[Clue, ...]
    spent: frozenset[int]
    datelines: dict[int, Dateline]


def opening_of(pieces: Sequence[Piece], kept: Sequence[bool]) -> Opening:
    """Bylines, publication lines, keys and datelines of a clipping."""
    years = _years(pieces)
    head = list(_head(pieces, kept))
    clues: list[Clue] = []
    spent: set[int] = set()
    for i in head:
        found, alone = _line_clues(pieces[i], years, early=i <= head[0] + 5)
        clues += found
        spent |= {i} if alone and kept[i] else set()
    tail = [i for i in range(max(len(pieces) - 6, len(head)), len(pieces)) if len(pieces[i].text) <= _SHORT]
    clues += [clue for i in tail for clue in _tail_clues(pieces[i])]
    lines = _datelines(pieces, kept, spent)
    for i, line in lines.items():
        clues += _dateline_clues(line, pieces[i].text, years)
    return Opening(tuple(clues), frozenset(spent), lines)


def _head(pieces: Sequence[Piece], kept: Sequence[bool]) -> Iterator[int]:
    """Indices of the short pieces before and right after the first paragraph of prose."""
    prose = 0
    first = next((i for i, keep in enumerate(kept) if keep), 0)
    for i, piece in enumerate(pieces[: first + _OPENING]):
        if is_prose(piece.text) and len(piece.text) > 60 and not credit_of(piece.text).alone:
            prose += kept[i]
            if prose == 2:
                return
        if len(piece.text) <= _SHORT:
            yield i


def _line_clues(piece: Piece, years: Counter[int], early: bool) -> tuple[list[Clue], bool]:
    keyed = _keyed(piece)
    if keyed:
        return [keyed], True
    listed = piece.kind is BlockKind.ITEM and bool(piece.label) and not _dated(piece)
    if piece.kind is BlockKind.CELL or (listed and not early):
        return [], False
    credit = credit_of(piece.text)
    if (listed and not piece.text.isupper()) or (credit.rank > 2 and is_prose(piece.text)):
        return list(_weekday_clues(credit, years)) if early and len(piece.text) <= 100 else [], False
    return list(_credit_clues(credit, years, early)), credit.alone and not listed and piece.level != 1


def _dated(piece: Piece) -> bool:
    return piece.label.lower() in _DATE_KEYS


def _keyed(piece: Piece) -> Clue | None:
    """ "Title: …", "Channel: …" in lines of their own."""
    key = piece.label.lower()
    value = piece.text.partition(":")[2].strip()
    if key in _KEYS and value and len(value) <= 200 and not (_KEYS[key] != "title" and dates_in(value)):
        return Clue(_KEYS[key], value, f'line "{piece.label}"', 3)
    return None


def _credit_clues(credit: Credit, years: Counter[int], early: bool) -> Iterator[Clue]:
    if credit.author:
        yield Clue("author", credit.author, "byline", 3)
    if credit.publisher:
        yield Clue("publisher", credit.publisher, "first lines", 6)
    if credit.updated and credit.updated.year:
        yield from found_clues("updated", credit.updated, "updated line", 3)
    elif credit.updated and (day := resolved(credit.updated, years)):
        yield Clue("updated", day, "updated line", 3)
    if credit.published:
        where = {0: "publication line", 2: "date line"}.get(credit.rank, "first lines")
        rank = {0: 2, 2: 4}.get(credit.rank, 7) + (not early)
        yield from _day_clues(credit.published, years, where, rank)
    elif credit.updated:
        yield from _day_clues(credit.updated, years, "updated line", 8)


def _weekday_clues(credit: Credit, years: Counter[int]) -> Iterator[Clue]:
    """A weekday with its date in a first line that is about something else: weak, yet better than nothing."""
    if credit.published and credit.published.weekday is not None:
        yield from _day_clues(credit.published, years, "first lines", 8)


def _tail_clues(piece: Piece) -> Iterator[Clue]:
    credit = credit_of(piece.text)
    if credit.published and credit.published.date and (credit.rank == 0 or (credit.alone and not piece.label)):
        yield Clue("published", credit.published.date, "last lines", 5)
    elif credit.published and credit.published.date and piece.label.lower().startswith("date"):
        yield Clue("published", credit.published.date, "last lines", 8)
    if credit.updated and credit.updated.date:
        yield Clue("updated", credit.updated.date, "last lines", 5)


def _datelines(pieces: Sequence[Piece], kept: Sequence[bool], spent: set[int]) -> dict[int, Dateline]:
    out: dict[int, Dateline] = {}
    first = True
    for i, piece in enumerate(pieces[:40]):
        if not kept[i] or i in spent or piece.kind is not BlockKind.PARAGRAPH:
            continue
        if first and len(piece.text) < 60 and piece.text[-1] in "-–—" and dateline_of(f"{piece.text} X", first):
            spent.add(i)
        if len(piece.text) < 60:
            continue
        if line := dateline_of(piece.text, first):
            out[i] = line
        first = False
    return out


def _dateline_clues(line: Dateline, text: str, years: Counter[int]) -> Iterator[Clue]:
    if line.place:
        yield Clue("place", line.place, "dateline", 3)
    if line.agency:
        yield Clue("publisher", line.agency, "dateline", 4)
    if line.day:
        told = line.day.weekday is None and WEEKDAY.search(text, line.end, line.end + 400)
        found = replace(line.day, weekday=weekday_number(told.group())) if told else line.day
        yield from _day_clues(found, years, "dateline", 3)


def _day_clues(found: Found, years: Counter[int], where: str, rank: int) -> Iterator[Clue]:
    """The day of publication; without a year also the day alone, for the clippings beside it to complete."""
    if found.year:
        yield from found_clues("published", found, where, rank)
        return
    yield Clue("day", partial(found), where, rank)
    if day := resolved(found, years):
        yield Clue("published", day, f"{where}, year from the text", rank + 1)


def _years(pieces: Sequence[Piece]) -> Counter[int]:
    return Counter(int(match.group()) for piece in pieces for match in _YEAR.finditer(piece.text[:5000]))


def resolved(found: Found, years: Counter[int]) -> date | None:
    """The day; a year that was not written is told from the weekday and the latest years that the text names.

    It has to lie within a year of the latest, and two mentions have to support it; else it stays unknown.
    """
    if found.year:
        return found.date
    if found.weekday is None or not years:
        return None
    latest = max(years)
    if sum(count for year, count in years.items() if year >= latest - 1) < 2:
        return None
    days = [day for year in (latest - 1, latest, latest + 1) if (day := day_of(year, found.month, found.day))]
    return next((day for day in days if day.weekday() == found.weekday), None)
