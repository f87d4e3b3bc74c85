"""Front matter: simple keys between two lines of dashes at the top of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.domain.span import Span
from checker.reading.metadata import Clue, day_clues

_FENCE = re.compile(r"\s*(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_KEY = re.compile(r"([A-Za-z][\w \-]{0,40}?)[ \t]*[:=][ \t]*(.*)$")
_FIELDS = {
    "title": "title", "headline": "title", "author": "author", "authors": "author", "byline": "author",
    "publisher": "publisher", "publication": "publisher", "source": "publisher", "site": "publisher",
    "outlet": "publisher",
    "url": "url", "link": "url", "canonical_url": "url", "original_url": "url",
    "date": "published", "published": "published", "pubdate": "published", "publish_date": "published",
    "date_published": "published",
    "published_at": "published", "created": "published",
    "updated": "updated", "modified": "updated", "lastmod": "updated", "last_modified": "updated",
    "date_modified": "updated",
}  # fmt: skip
_LONGEST = 10_000


def front_matter(text: str) -> tuple[Span, list[Clue]]:
    """The stretch that front matter takes (empty where there is none) and what it says."""
    opened = _FENCE.match(text.removeprefix("\ufeff"))
    if not opened:
        return Span(0, 0), []
    sign = re.escape(opened.group(1))
    closed = re.compile(rf"^(?:{sign}|\.\.\.)[ \t]*$", re.MULTILINE).search(text, opened.end(), opened.end() + _LONGEST)
    if not closed:
        return Span(0, 0), []
    lines = text[opened.end() : closed.start()].splitlines()
    if not any(_KEY.match(line) for line in lines):
        return Span(0, 0), []
    return Span(0, closed.end()), list(_clues(lines))


def _clues(lines: list[str]) -> Iterator[Clue]:
    for line in lines:
        match = _KEY.match(line)
        field = _FIELDS.get(match.group(1).strip().lower().replace("-", "_").replace(" ", "_")) if match else None
        value = match.group(2).strip().strip("\"'[]").strip() if match else ""
        if not field or not value:
            continue
        if field in {"published", "updated"}:
            yield from day_clues(field, value, "front matter", 1)
        else:
            yield Clue(field, value, "front matter", 1)
