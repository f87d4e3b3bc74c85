"""Days without a year: a dateline such as "May 13" is completed from the clippings beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from checker.domain.document import Document
from checker.reading.dates import Found, day_of

_PARTIAL = re.compile(r"--(\d\d)-(\d\d)(?: day (\d))?")
_FARTHEST = 120


def partial(found: Found) -> str:
    """A day without a year as `anchored` reads it: "--05-13", "--05-13 day 2" with the weekday (0 is Monday)."""
    return f"--{found.month:02}-{found.day:02}" + (f" day {found.weekday}" if found.weekday is not None else "")


def anchored(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Documents in the same order, with years for those that named only a day and a month.

    The year is the one that brings the day closest to the dated clippings of the same folder, at most 120 days away;
    a weekday that was named has to fit. A day that two years would fit alike stays unknown.
    """
    known: dict[PurePosixPath, list[date]] = {}
    for document in documents:
        if document.published:
            known.setdefault(PurePosixPath(document.source).parent, []).append(document.published)
    return tuple(_completed(document, known.get(PurePosixPath(document.source).parent, [])) for document in documents)


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
