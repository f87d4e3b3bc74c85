"""Claims as rows of one table, for databases and spreadsheets: one row a claim, columns of plain values."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.outline import Extracted
from checker.errors import OutputError
from checker.execution.writing import replacing

COLUMNS: Mapping[str, str] = {
    "source": "text", "title": "text", "publisher": "text", "published": "text", "line": "integer", "start": "integer",
    "end": "integer", "kind": "text", "text": "text", "sentence": "text", "subject": "text", "attribute": "text",
    "scope": "text", "factuality": "text", "speaker": "text", "cue": "text", "number": "text", "high": "text",
    "low_bound": "text", "high_bound": "text", "unit": "text", "approximate": "integer", "bound": "text",
    "direction": "text", "timex": "text", "from": "text", "to": "text", "value": "text",
}  # fmt: skip
"""Every column with its type in SQL; numbers of claims are decimal text, so that no digit is lost."""
OF_VALUE = (
    "number",
    "high",
    "low_bound",
    "high_bound",
    "unit",
    "approximate",
    "bound",
    "direction",
    "timex",
    "from",
    "to",
)
VERSION = 1

Row = dict[str, Any]


def rows(read: Iterable[Extracted]) -> Iterator[Row]:
    """A row for every claim, in order of source and place."""
    for result in read:
        for claim in result.claims:
            yield row(result.document, claim)


def row(document: Document, claim: Claim) -> Row:
    """One claim; what its kind does not have is None."""
    said: Row = dict(claim.as_dict())
    value = said["value"]
    attribution = said["attribution"] or {}
    return {
        "source": document.source,
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published.isoformat() if document.published else None,
        **{name: said[name] for name in ("line", "start", "end", "kind", "text", "sentence", "subject", "attribute")},
        "scope": json.dumps(said["scope"], ensure_ascii=False, sort_keys=True),
        "factuality": said["factuality"],
        "speaker": attribution.get("speaker"),
        "cue": attribution.get("cue"),
        **{name: value.get(name) for name in OF_VALUE},
        "value": json.dumps(value, ensure_ascii=False, sort_keys=True),
    }


def export(path: Path, read: Sequence[Extracted]) -> int:
    """Writes the claims to a file of the form that its name ends in, aside and renamed, and gives their number.

    Raises OutputError for a form that is not known, for Parquet without pyarrow, and where the file cannot be written.
    """
    form = FORMS.get(path.suffix.lower())
    if form is None:
        raise OutputError(f"{path}: claims are exported as {', '.join(sorted(FORMS))}")
    found = list(rows(read))
    try:
        with replacing(path) as part:
            form(part, found)
    except (OSError, sqlite3.Error) as error:
        raise OutputError(f"{path}: cannot be written: {error}") from error
    return len(found)


def as_csv(path: Path, found: Sequence[Row]) -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(COLUMNS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(found)
    path.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def as_jsonl(path: Path, found: Sequence[Row]) -> None:
    lines = (json.dumps(one, ensure_ascii=False) + "\n" for one in found)
    path.write_text("".join(lines), encoding="utf-8", newline="\n")


def as_sqlite(path: Path, found: Sequence[Row]) -> None:
    """A table `claims`; the version of its columns is the database's user_version."""
    path.unlink(missing_ok=True)
    columns = ", ".join(f'"{name}" {form}' for name, form in COLUMNS.items())
    db = sqlite3.connect(path)
    try:
        with db:
            db.execute(f"PRAGMA user_version = {VERSION}")
            db.execute(f"CREATE TABLE claims ({columns})")
            marks = ", ".join("?" * len(COLUMNS))
            db.executemany(f"INSERT INTO claims VALUES ({marks})", ([one[name] for name in COLUMNS] for one in found))
            db.execute("CREATE INDEX claims_by_kind ON claims (kind, attribute)")
    finally:
        db.close()


def as_parquet(path: Path, found: Sequence[Row]) -> None:
    try:
        import pyarrow as arrow
        from pyarrow import parquet
    except ImportError as error:
        raise OutputError("Parquet needs pyarrow: pip install 'check-sources[parquet]'") from error
    types = {"text": arrow.string(), "integer": arrow.int64()}
    schema = arrow.schema([(name, types[form]) for name, form in COLUMNS.items()])
    table = arrow.table({name: [_plain(one[name]) for one in found] for name in COLUMNS}, schema=schema)
    parquet.write_table(table, path)


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


FORMS: Mapping[str, Callable[[Path, Sequence[Row]], None]] = {
    ".csv": as_csv,
    ".jsonl": as_jsonl,
    ".sqlite": as_sqlite,
    ".parquet": as_parquet,
}
