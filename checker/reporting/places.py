"""Where a claim stands, as tools that show files want it: path, lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import PurePosixPath

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Report
from checker.domain.span import Span

# Of these the document's text is the file as decoded, so its lines are the file's.
_TEXT = frozenset(["", ".txt", ".text", ".md", ".markdown", ".mdown"])
_NUMBERED = re.compile(r"(.+\.(?:csv|tsv|jsonl|ndjson|mbox|rss|atom|xml))#\d+")


@dataclass(frozen=True, slots=True)
class Region:
    """Lines and columns count from 1, columns in Unicode code points; the end column is the one after the last."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and where in it; no region where the text was taken out of another format (HTML, PDF …)."""

    path: str
    region: Region | None

    @property
    def line(self) -> int:
        return self.region.line if self.region else 1

    def __str__(self) -> str:
        return f"{self.path}:{self.region.line}:{self.region.column}" if self.region else self.path


class Places:
    """Places in the report's sources; `base` is what comes before their paths ("clippings/")."""

    def __init__(self, report: Report, base: str = "") -> None:
        self._documents = {document.source: document for document in report.sources}
        self._base = base

    def of(self, claim: Claim) -> Place:
        document = self._documents.get(claim.source)
        lines = document is not None and PurePosixPath(claim.source).suffix.lower() in _TEXT
        return Place(self.path(claim.source), region(document, claim.mention.span) if document and lines else None)

    def path(self, source: str) -> str:
        """The file of a source, the number of an article within it left out."""
        numbered = _NUMBERED.fullmatch(source)
        return self._base + (numbered[1] if numbered else source) if source != "-" else "-"


def region(document: Document, span: Span) -> Region:
    starts = document.line_starts or (0,)
    first, last = (max(bisect_right(starts, at), 1) for at in (span.start, max(span.end - 1, span.start)))
    return Region(first, span.start - starts[first - 1] + 1, last, span.end - starts[last - 1] + 1)
