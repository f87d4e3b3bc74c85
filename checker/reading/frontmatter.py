"""Front matter: simple keys between two lines of dashes at the top of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.domain.span import Span
from checker.reading.metadata import Clue, day_clues
from checker.reading.vocabulary import words

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
_OTHERS = words("lang language tags keywords category categories css format layout slug id description summary status")
_TOP = re.compile(r"(?:[A-Za-z][\w \-]{0,40}:[ \t]+\S[^\n]{0,500}\n){2,30}(?=\r?\n)")
_LONGEST = 10_000


def front_matter(text: str) -> tuple[Span, list[Clue]]:
    """The stretch that front matter takes (empty where there is none) and what it says."""
    opened = _FENCE.match(text.removeprefix("\ufeff"))
    if not opened:
        return _unfenced(text)
    sign = re.escape(opened.group(1))
    closed = re.compile(rf"^(?:{sign}|\.\.\.)[ \t]*$", re.MULTILINE).search(text, opened.end(), opened.end() + _LONGEST)
    if not closed:
        return Span(0, 0), []
    lines = text[opened.end() : closed.start()].splitlines()
    if not any(_KEY.match(line) for line in lines):
        return Span(0, 0), []
    return Span(0, closed.end()), list(_clues(lines))


def _unfenced(text: str) -> tuple[Span, list[Clue]]:
    """Keys at the very top that nothing but a blank line ends (MultiMarkdown): all known, or in lower case."""
    top = _TOP.match(text)
    lines = top.group().splitlines() if top else []
    keys = [_field_key(match) for line in lines if (match := _KEY.match(line))]
    if not top or len(keys) < 2 or not any(key in _FIELDS for key in keys):
        return Span(0, 0), []
    known = all(key in _FIELDS or (key in _OTHERS and line[0].islower()) for key, line in zip(keys, lines, strict=True))
    return (Span(0, top.end()), list(_clues(lines))) if known else (Span(0, 0), [])


def _field_key(match: re.Match[str]) -> str:
    return match.group(1).strip().lower().replace("-", "_").replace(" ", "_")


def _clues(lines: list[str]) -> Iterator[Clue]:
    for line in lines:
        match = _KEY.match(line)
        field = _FIELDS.get(_field_key(match)) if match else None
        value = match.group(2).strip().strip("\"'[]").strip() if match else ""
        if not field or not value:
            continue
        if field in {"published", "updated"}:
            yield from day_clues(field, value, "front matter", 1)
        else:
            yield Clue(field, value, "front matter", 1)
