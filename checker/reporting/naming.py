"""What things are called for readers: sources, kinds, verdicts, dates, counts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import PurePosixPath

from checker.domain.claims import Factuality
from checker.domain.document import Document
from checker.domain.findings import Verdict

GLYPHS = {Verdict.CONFLICT: "≠", Verdict.APPROXIMATE: "≈", Verdict.AGREE: "=", Verdict.SINGLE: "1"}
WORDS = {
    Verdict.CONFLICT: "Conflict",
    Verdict.APPROXIMATE: "Approximate",
    Verdict.AGREE: "Agree",
    Verdict.SINGLE: "One source",
}
FACTUALITY = {
    Factuality.ASSERTED: "",
    Factuality.HEDGED: "hedged",
    Factuality.PLANNED: "planned",
    Factuality.FORECAST: "forecast",
    Factuality.RUMOURED: "rumoured",
    Factuality.DENIED: "denied",
    Factuality.CONDITIONAL: "conditional",
}
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def shortened(text: str, limit: int) -> str:
    """The text on one line, cut at a word with an ellipsis where it is longer than `limit` characters."""
    text = one_line(text)
    if len(text) <= limit:
        return text
    return (text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:") or text[:limit]) + "…"


def plural(count: int, noun: str, many: str = "") -> str:
    """`1 source`, `1,200 sources`."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def capital(text: str) -> str:
    """The text as a sentence begins; a word with a capital inside ("iPhone") stays as it is."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.islower() else text


def day(when: date | datetime | None) -> str:
    """`4 May 2026`, with the time of day where there is one; empty for None."""
    if when is None:
        return ""
    words = f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
    return f"{words}, {when:%H:%M}" if isinstance(when, datetime) else words


def days(dates: Iterable[date]) -> str:
    """The stretch from the first to the last day in words: `3–7 May 2026`, `30 April – 2 May 2026`."""
    ordered = sorted(dates)
    if not ordered or ordered[0] == ordered[-1]:
        return day(ordered[0]) if ordered else ""
    first, last = ordered[0], ordered[-1]
    if first.year != last.year:
        return f"{day(first)} – {day(last)}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} – {day(last)}"
    return f"{first.day}–{day(last)}"


def listed(names: Sequence[str], limit: int = 3) -> str:
    """`A`, `A and B`, `A, B and C`, `A, B and 5 others`."""
    if len(names) > limit:
        names = [*names[: limit - 1], f"{len(names) - limit + 1} others"]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def word_count(text: str) -> int:
    return len(text.split())


def slug(text: str) -> str:
    """The text as part of an element's id or a file's name."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", text).strip("-") or "x"


def source_names(documents: Sequence[Document]) -> dict[str, str]:
    """A short name for each source that no other source bears, by path.

    The publisher's where it is known, with the date or else the file name where one publisher has several; the file's
    name without its ending otherwise.
    """
    plain = {d.source: shortened(d.publisher or "", 40) or PurePosixPath(d.source).stem or d.source for d in documents}
    times = Counter(plain.values())
    dated = {d.source: f"{plain[d.source]}, {_short_day(d)}" for d in documents}
    twice = Counter(dated.values())
    return {d.source: _unique(d, plain, times, dated, twice) for d in documents}


def _unique(
    document: Document, plain: dict[str, str], times: Counter[str], dated: dict[str, str], twice: Counter[str]
) -> str:
    key = document.source
    if times[plain[key]] == 1:
        return plain[key]
    if document.published and twice[dated[key]] == 1:
        return dated[key]
    return f"{plain[key]}, {document.source}" if document.publisher else document.source


def _short_day(document: Document) -> str:
    when = document.published
    return f"{when.day} {_MONTHS[when.month - 1][:3]}" if when else ""
