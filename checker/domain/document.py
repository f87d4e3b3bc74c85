"""What reading makes of one file: its text with its structure, or the reason why it was left out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from checker.domain.fragments import text_link
from checker.domain.span import Span


class BlockKind(StrEnum):
    """What a stretch of text is on the page."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    CAPTION = "caption"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table cell; a sentence never runs over its edge.

    `label` is the lead-in of an item or paragraph ("Modes" in "Modes: Instant, Thinking"), `headings` the
    headings above, outermost first; `row` and `column` are the headers of a table cell ("" where there are none);
    `time` is that of the live-blog entry it stands in, as written ("21:05").
    The span covers the block's own words, label included, marks ("- ", "1.", "#", "|") excluded.
    """

    kind: BlockKind
    span: Span
    label: str = ""
    headings: tuple[str, ...] = ()
    row: str = ""
    column: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One clipping as read.

    `text` is the decoded file for .txt and .md and the extracted text for other formats; all offsets point into it.
    `blocks` are the article's own words in reading order and do not overlap; `furniture` are the stretches left out
    as boilerplate, `marks` the stretches inside blocks that are no words (Markdown emphasis, link targets).
    `found_in` says where each piece of metadata came from ("published": "dateline").
    `line_starts` and `page_starts` are offsets at which lines and (in PDFs) pages begin.
    `day_first` says how "03/04/2025" is to be read in it: by its other dates or its publisher's, None where none tells.
    `published` is the anchor date of relative dates; it is never guessed from the file system.
    """

    source: str
    text: str
    blocks: tuple[Block, ...] = ()
    furniture: tuple[Span, ...] = ()
    marks: tuple[Span, ...] = ()
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: date | None = None
    updated: date | None = None
    url: str | None = None
    place: str | None = None
    found_in: tuple[tuple[str, str], ...] = ()
    encoding: str = "utf-8"
    sha256: str = ""
    notes: tuple[str, ...] = ()
    day_first: bool | None = None
    line_starts: tuple[int, ...] = field(default=(0,), repr=False)
    page_starts: tuple[int, ...] = field(default=(), repr=False)

    def page_of(self, span: Span) -> int | None:
        """The number of the page that a stretch begins on, from 1; None where there are no pages."""
        return bisect_right(self.page_starts, span.start) or 1 if self.page_starts else None

    def link_to(self, span: Span) -> str | None:
        """The address with a text fragment that leads a browser to a stretch; None where no address is known."""
        if not self.url:
            return None
        twice = self.text.count(span.of(self.text)[:40]) > 1
        lead = self.text[max(0, span.start - 80) : span.start].rpartition("\n")[2] if twice else ""
        return text_link(self.url, self.blanked(span), lead)

    def blanked(self, span: Span) -> str:
        """The characters of a stretch with its marks as blanks: as long as the stretch, so offsets hold."""
        text, at = "", span.start
        for mark in self.marks[bisect_left(self.marks, Span(span.start, 0)) :]:
            if mark.start >= span.end:
                break
            end = min(mark.end, span.end)
            text += self.text[at : mark.start] + " " * (end - mark.start)
            at = end
        return text + self.text[at : span.end]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out, and why, in words for the reader."""

    path: str
    reason: str
