"""Exports with one article a row: JSON Lines and tables (CSV, TSV), columns told by their names."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from checker.domain.document import Document, Skipped
from checker.reading.decoding import decoded
from checker.reading.limits import MAX_CHARACTERS, MAX_ITEMS
from checker.reading.metadata import Clue, day_clues
from checker.reading.page.reader import read_html
from checker.reading.plain.reader import read_text

_COLUMNS = {
    "text": ("text", "body", "content", "article", "maintext", "article_text", "full_text", "description", "summary"),
    "title": ("title", "headline", "name"),
    "publisher": ("publisher", "source", "outlet", "site", "publication", "domain"),
    "author": ("author", "authors", "byline"),
    "url": ("url", "link", "href"),
    "published": ("published", "date", "published_at", "publish_date", "date_published", "pubdate", "datepublished"),
}
Row = Mapping[str, str]
Names = Mapping[str, tuple[str, ...]]


def read_json_lines(data: bytes, source: str, columns: Sequence[str] = ()) -> list[Document | Skipped]:
    """One article a line; a line that is no JSON object is skipped with its number."""
    text = decoded(data)
    if text is None:
        return [Skipped(source, "not text: a binary file")]
    lines = [line for line in text.text.split("\n") if line.strip()]
    named = _named(columns)
    numbered = enumerate(lines[:MAX_ITEMS], start=1)
    return [_line(line, f"{source}#{number}", named) for number, line in numbered] or [Skipped(source, "empty")]


def _named(columns: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The names of columns for each field, those that were given ("text = Story") before the usual ones."""
    given = [
        (field.strip().lower(), name.strip().lower()) for field, _, name in (text.partition("=") for text in columns)
    ]
    given = [("published" if field == "date" else field, name) for field, name in given]
    return {field: (*(name for key, name in given if key == field), *usual) for field, usual in _COLUMNS.items()}


def _line(line: str, source: str, named: Names) -> Document | Skipped:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Skipped(source, "not a JSON object")
    if not isinstance(row, dict):
        return Skipped(source, "not a JSON object")
    return article({str(key): _words(value) for key, value in row.items()}, source, named)


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(part) for part in value[:20])
    return "" if value is None or isinstance(value, dict) else str(value)


def read_table(data: bytes, source: str, columns: Sequence[str] = ()) -> list[Document | Skipped]:
    """One article a row under a header row; without a column of texts the table is no export of articles."""
    text = decoded(data)
    if text is None:
        return [Skipped(source, "not text: a binary file")]
    csv.field_size_limit(MAX_CHARACTERS)
    try:
        sign = "\t" if source.lower().endswith(".tsv") else _delimiter(text.text)
        rows = list(islice(csv.DictReader(io.StringIO(text.text, newline=""), delimiter=sign), MAX_ITEMS))
    except csv.Error as error:
        return [Skipped(source, f"a damaged table: {error}")]
    named = _named(columns)
    if not rows or not _pick({str(key): "x" for key in rows[0] if key}, "text", named):
        return [Skipped(source, "a table without a column named text, body or content: name it with --column")]
    told = [{str(key): _words(value) for key, value in row.items() if key} for row in rows]
    return [article(row, f"{source}#{number}", named) for number, row in enumerate(told, start=1)]


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t|", key=lambda sign: (head.count(sign), sign == ","))


def _pick(row: Row, field: str, named: Names) -> str:
    lower = {key.strip().lower(): value for key, value in row.items()}
    return next((lower[name].strip() for name in named[field] if lower.get(name, "").strip()), "")


def article(row: Row, source: str, named: Names = _COLUMNS) -> Document | Skipped:
    """A row as a document; `Document.text` is the text column."""
    body = _pick(row, "text", named)
    if not body:
        return Skipped(source, "no article text in it")
    if len(body) > MAX_CHARACTERS:
        return Skipped(source, f"more than the bound of {MAX_CHARACTERS:,} characters")
    reader = read_html if "</p>" in body or "</div>" in body else read_text
    return reader(body, source, list(_clues(row, named)))


def _clues(row: Row, named: Names) -> Iterator[Clue]:
    for field in ("title", "publisher", "author", "url"):
        yield Clue(field, _pick(row, field, named)[:500], f"column {field}", 1)
    yield from day_clues("published", _pick(row, "published", named)[:60], "column date", 1)
