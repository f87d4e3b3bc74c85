"""What the clippings beside one tell of its dates: the year of "May 13", and which part of "03/04/2025" is the day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from checker.domain.document import Document
from checker.reading.dates import Found, day_of, has_unclear

_PARTIAL = re.compile(r"--(\d\d)-(\d\d)(?: day (\d))?")
_EITHER = re.compile(r"(?P<where>.*) (?P<first>\d{4}-\d\d-\d\d)/(?P<second>\d{4}-\d\d-\d\d)")
_FARTHEST = 120


def partial(found: Found) -> str:
    """A day without a year as `anchored` reads it: "--05-13", "--05-13 day 2" with the weekday (0 is Monday)."""
    return f"--{found.month:02}-{found.day:02}" + (f" day {found.weekday}" if found.weekday is not None else "")


def anchored(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Documents in the same order, with years for those that named only a day and a month.

    The year is the one that brings the day closest to the dated clippings of the same folder, at most 120 days away;
    a weekday that was named has to fit. A day that two years would fit alike stays unknown. So does a date in digits
    with two readings, unless its publisher's other clippings, or the other articles of its file, show the order.
    """
    documents = ordered(documents)
    known: dict[PurePosixPath, list[date]] = {}
    for document in documents:
        if document.published:
            known.setdefault(PurePosixPath(document.source).parent, []).append(document.published)
    return tuple(_completed(document, known.get(PurePosixPath(document.source).parent, [])) for document in documents)


def ordered(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Documents with the order of day and month that their publisher's other clippings show, where they need it."""
    votes: dict[str, set[bool]] = {}
    for document in documents:
        for maker in _makers(document) if document.day_first is not None else ():
            votes.setdefault(maker, set()).add(bool(document.day_first))
    return tuple(_in_order(document, votes) for document in documents)


def _makers(document: Document) -> list[str]:
    """Who set the clipping: its publisher, and the file that it is an article of."""
    file = document.source.rpartition("#")[0]
    publisher = (document.publisher or "").casefold()
    return [*([f"publisher {publisher}"] if publisher else []), *([f"file {file}"] if file else [])]


def _in_order(document: Document, votes: Mapping[str, set[bool]]) -> Document:
    told = dict(document.found_in)
    if document.day_first is not None or not (told.keys() & {"published?", "updated?"} or has_unclear(document.text)):
        return document
    shown = next((votes[maker] for maker in _makers(document) if maker in votes), set())
    if len(shown) != 1:
        return document
    day_first = next(iter(shown))
    document = replace(document, day_first=day_first)
    for field in ("published", "updated"):
        if match := _EITHER.fullmatch(told.pop(f"{field}?", "")):
            told[field] = f"{match['where']}, in the order of its publisher's other dates"
            day = date.fromisoformat(match["first" if day_first else "second"])
            document = replace(document, **{field: day})  # type: ignore[arg-type]
    notes = tuple(note for note in document.notes if not note.startswith("an unclear date "))
    return replace(document, found_in=tuple(sorted(told.items())), notes=notes)


def _completed(document: Document, others: Iterable[date]) -> Document:
    """The document with its year, unchanged where it has one or none can be told."""
    said = dict(document.found_in).get("day", "")
    match = _PARTIAL.search(said)
    dated = sorted(others)
    if document.published or not match or not dated:
        return document
    month, day, weekday = (int(part) if part else None for part in match.groups())
    fits = [
        (abs((candidate - other).days), candidate)
        for other in dated
        for year in (other.year - 1, other.year, other.year + 1)
        if (candidate := day_of(year, month or 1, day or 1)) and weekday in (None, candidate.weekday())
    ]
    if not fits or min(fits)[0] > _FARTHEST:
        return document
    place = said.partition("--")[0].strip() or "text"
    found = sorted([*document.found_in, ("published", f"{place}, year from the clippings beside it")])
    return replace(document, published=min(fits)[1], found_in=tuple(found))
