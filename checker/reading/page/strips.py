"""The visible text of a page as strips: one for each paragraph, heading, item or cell, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree, html  # type: ignore[import-untyped, unused-ignore]

from checker.domain.document import BlockKind
from checker.reading.page.regions import is_chrome_element, is_hidden
from checker.reading.piece import folded
from checker.reading.vocabulary import words

_SILENT = words(
    "script style noscript template iframe svg math object embed applet canvas audio video map head select",
    "option datalist button input textarea label title meta link",
)
_INLINE = words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr picture q ruby rb rp",
    "rt s samp small source span strike strong sub sup time tt u var wbr",
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_KINDS = {
    "li": BlockKind.ITEM, "dd": BlockKind.ITEM, "dt": BlockKind.ITEM, "td": BlockKind.CELL, "th": BlockKind.CELL,
    "blockquote": BlockKind.QUOTE, "figcaption": BlockKind.CAPTION, "caption": BlockKind.CAPTION,
    **dict.fromkeys(_HEADINGS, BlockKind.HEADING),
}  # fmt: skip
_LONGEST_HEADING, _BOLD_LEVEL = 100, 7
_BOLD = frozenset({"b", "strong", "dt", "th"})


@dataclass(frozen=True, slots=True)
class Place:
    """A table cell's place: which table of the page, row, column; `head` for a `th`, how far it reaches."""

    table: int
    row: int
    column: int
    head: bool
    width: int = 1
    height: int = 1


@dataclass(frozen=True, slots=True)
class Strip:
    """One stretch of visible text with its layout: `bold` are its first words where these are bold.

    `linked` is the share of its characters in links, `outside` says that it stands beside the article.
    """

    kind: BlockKind
    text: str
    level: int = 0
    bold: str = ""
    linked: float = 0.0
    place: Place | None = None
    tags: tuple[str, ...] = ()
    outside: bool = False


@dataclass(slots=True)
class _Buffer:
    """The words collected since the last edge of a block."""

    words: list[str] = field(default_factory=list)
    bold: list[str] = field(default_factory=list)
    linked: int = 0
    plain: bool = False
    breaks: int = 0


@dataclass(slots=True)
class _Table:
    """Where in a table the walk is; `held` are columns that cells above reach into, with the rows left of each."""

    number: int
    row: int = -1
    column: int = -1
    width: int = 1
    height: int = 1
    held: dict[int, int] = field(default_factory=dict)

    def next_row(self) -> None:
        self.row, self.column, self.width = self.row + 1, -1, 1
        self.held = {column: left - 1 for column, left in self.held.items() if left > 1}

    def next_cell(self, width: int, height: int) -> None:
        self.row = max(self.row, 0)  # a cell before any row is in the first
        self.column += self.width if self.column >= 0 else 1
        while self.held.get(self.column, 0) > 0:
            self.column += 1
        self.width, self.height = width, height


class _Walker:
    """Collects strips while the tree is walked; no recursion, so nesting costs no stack."""

    def __init__(self) -> None:
        self.strips: list[Strip] = []
        self.dropped: list[str] = []
        self.stack: list[str] = []
        self.tables: list[_Table] = []
        self.count = 0
        self.links = 0
        self.bolds = 0
        self.buffer = _Buffer()

    def open(self, tag: str, reach: tuple[int, int] = (1, 1)) -> None:
        if tag == "br":
            self.buffer.breaks += 1
            self.buffer.words.append("\n")
            return
        if tag not in _INLINE:
            self.flush()
            self.stack.append(tag)
            self._open_table(tag, reach)
        self.links += tag == "a"
        self.bolds += tag in _BOLD

    def _open_table(self, tag: str, reach: tuple[int, int]) -> None:
        if tag == "table":
            self.count += 1
            self.tables.append(_Table(self.count))
        elif tag == "tr" and self.tables:
            self.tables[-1].next_row()
        elif tag in ("td", "th") and self.tables:
            self.tables[-1].next_cell(*reach)

    def close(self, tag: str) -> None:
        if tag == "br":
            return
        self.links -= tag == "a"
        self.bolds -= tag in _BOLD
        if tag not in _INLINE:
            self.flush()
            if self.stack:
                self.stack.pop()
            if tag == "table" and self.tables:
                self.tables.pop()
            elif tag in ("td", "th") and self.tables and self.tables[-1].height > 1:
                table = self.tables[-1]
                table.held |= dict.fromkeys(range(table.column, table.column + table.width), table.height)
                table.height = 1

    def text(self, words: str | None) -> None:
        if not words:
            return
        buffer = self.buffer
        buffer.words.append(words.replace("\n", " "))
        bare = words.strip()
        if bare:
            buffer.linked += len(bare) if self.links else 0
            if self.bolds and not buffer.plain:
                buffer.bold.append(words)
            else:
                buffer.plain = True

    def flush(self) -> None:
        """Ends the current strip; two line breaks in a row end one too."""
        buffer, self.buffer = self.buffer, _Buffer()
        whole = "".join(buffer.words)
        size = max(1, len(whole.strip()))
        for number, part in enumerate(_paragraphs(whole)):
            bold = folded("".join(buffer.bold)) if number == 0 else ""
            self.strips.append(self._strip(part, bold, min(1.0, buffer.linked / size)))

    def _strip(self, text: str, bold: str, linked: float) -> Strip:
        tag = next((tag for tag in reversed(self.stack) if tag in _KINDS), "")
        kind = _KINDS.get(tag, BlockKind.PARAGRAPH)
        place = None
        if kind is BlockKind.CELL and self.tables:
            table = self.tables[-1]
            row, column = max(table.row, 0), max(table.column, 0)
            place = Place(table.number, row, column, tag == "th", table.width, table.height)
        level = _HEADINGS.get(tag, 0)
        if kind is BlockKind.PARAGRAPH and bold == text and len(text) <= _LONGEST_HEADING and text[-1] not in ".,;:":
            kind, level = BlockKind.HEADING, _BOLD_LEVEL
        return Strip(kind, text, level, "" if bold == text else bold, linked, place, tuple(self.stack))


def _paragraphs(words: str) -> Iterator[str]:
    lines: list[str] = []
    for line in words.split("\n"):
        if bare := folded(line):
            lines.append(bare)
        elif lines:
            yield " ".join(lines)
            lines = []
    if lines:
        yield " ".join(lines)


def strips_of(tree: html.HtmlElement) -> tuple[list[Strip], str]:
    """All strips of a page but for its navigation, forms and notices, and the text of those."""
    walker = _Walker()
    events = etree.iterwalk(tree, events=("start", "end"))
    skipped: list[etree._Element] = []
    for event, element in events:
        tag = element.tag if isinstance(element.tag, str) else "!"
        if event == "start" and _left_out(walker, element, tag):
            skipped.append(element)
            events.skip_subtree()
        elif event == "start":
            walker.open(tag, _reach(element) if tag in ("td", "th") else (1, 1))
            walker.text(element.text)
        else:
            if skipped and skipped[-1] is element:
                skipped.pop()
            else:
                walker.close(tag)
            walker.text(element.tail)
    walker.flush()
    return walker.strips, "\n".join(walker.dropped)


def _reach(element: etree._Element) -> tuple[int, int]:
    """How many columns and rows a cell reaches over; what is no small number counts as one."""
    found = [element.get(name) or "1" for name in ("colspan", "rowspan")]
    width, height = (int(text) if text.isascii() and text.isdigit() and len(text) <= 2 else 1 for text in found)
    return max(width, 1), max(height, 1)


def _left_out(walker: _Walker, element: etree._Element, tag: str) -> bool:
    """Whether an element is passed over; what a reader of the page would have seen is kept as dropped."""
    unseen = tag in _SILENT or tag == "!" or is_hidden(element)
    if not unseen and not is_chrome_element(element):
        return False
    if not unseen:
        walker.dropped.append(" ".join(str(part) for part in element.itertext() if isinstance(part, str)))
    if tag not in _INLINE:
        walker.flush()
    return True
