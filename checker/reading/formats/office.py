"""Word (.docx) and OpenDocument (.odt) texts, read from their XML; nothing but the standard library and lxml."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree  # type: ignore[import-untyped, unused-ignore]

from checker.domain.document import BlockKind, Document, Skipped
from checker.reading.assembling import assembled
from checker.reading.dates import dates_in
from checker.reading.filenames import name_clues
from checker.reading.limits import MAX_RATIO, MAX_UNPACKED
from checker.reading.metadata import Clue
from checker.reading.page.reader import laid_out
from checker.reading.page.strips import Place, Strip
from checker.reading.piece import folded

_MEMBERS = {"word/document.xml": "docProps/core.xml", "content.xml": "meta.xml"}
_PARAGRAPHS = frozenset({"p", "h"})
_BREAKS = frozenset({"br", "cr", "line-break"})
_SPACES = frozenset({"tab", "s"})
_SKIPPED = frozenset(
    {"delText", "instrText", "annotation", "tracked-changes", "note", "footnotePr", "sectPr", "pPr", "rPr", "fallback"}
)


def read_office(data: bytes, source: str) -> list[Document | Skipped]:
    """The text of a word processor's file; a note where it is another kind of archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            member = next((name for name in _MEMBERS if name in names), "")
            if not member:
                return [Skipped(source, "a ZIP archive or an office document without text, which is not read")]
            body = _tree(archive, member)
            about = _tree(archive, _MEMBERS[member]) if _MEMBERS[member] in names else None
    except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        return [Skipped(source, f"a damaged or protected office document: {error}")]
    if body is None:
        return [Skipped(source, "an office document that is damaged or too large unpacked")]
    strips = list(_strips(body))
    text, pieces = laid_out(strips)
    if not any(strip.kind is BlockKind.HEADING for strip in strips):  # then lines are told by their shape, as in text
        pieces = [replace(piece, bare=piece.kind is BlockKind.PARAGRAPH) for piece in pieces]
    return [assembled(source, text, pieces, [*_clues(about), *name_clues(source)])]


def _tree(archive: zipfile.ZipFile, name: str) -> etree._Element | None:
    """A member as XML: no entities, no network, bounded in size and in how tightly it is packed."""
    about = archive.getinfo(name)
    if about.file_size > min(MAX_UNPACKED, max(1_000_000, about.compress_size * MAX_RATIO)):
        return None
    with archive.open(about) as file:
        content = file.read(MAX_UNPACKED + 1)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(content, parser=parser) if len(content) <= MAX_UNPACKED else None
    except etree.XMLSyntaxError:
        return None


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


@dataclass(slots=True)
class _State:
    """Where in the document the walk is."""

    words: list[str] = field(default_factory=list)
    style: str = ""
    lists: int = 0
    tables: list[list[int]] = field(default_factory=list)
    count: int = 0


def _strips(body: etree._Element) -> Iterator[Strip]:
    """One strip a paragraph, heading, list item or table cell."""
    state = _State()
    events = etree.iterwalk(body, events=("start", "end"))
    for event, element in events:
        name = _local(element)
        if event == "start":
            if name in _SKIPPED and name not in ("pPr",):
                events.skip_subtree()
            else:
                _open(state, element, name)
        else:
            yield from _close(state, element, name)


def _open(state: _State, element: etree._Element, name: str) -> None:
    if name in _PARAGRAPHS:
        state.words, state.style = [], "heading" + _attribute(element, "outline-level") if name == "h" else ""
    elif name in ("pStyle", "numPr"):
        state.style = state.style or (_attribute(element, "val").lower() if name == "pStyle" else "list")
    elif name == "list":
        state.lists += 1
    elif name in ("tbl", "table"):
        state.count += 1
        state.tables.append([state.count, -1, -1])
    elif name in ("tr", "table-row") and state.tables:
        state.tables[-1][1:] = [state.tables[-1][1] + 1, -1]
    elif name in ("tc", "table-cell") and state.tables:
        state.tables[-1][2] += 1
    if name in _BREAKS | _SPACES:
        state.words.append(" ")
    elif name == "t" or not _is_word(element):
        state.words.append(element.text or "")


def _is_word(element: etree._Element) -> bool:
    """Whether an element is Word's: there only `t` holds words, in OpenDocument every element may."""
    return "openxmlformats" in (etree.QName(element).namespace or "") if isinstance(element.tag, str) else True


def _close(state: _State, element: etree._Element, name: str) -> Iterator[Strip]:
    if name in _PARAGRAPHS:
        if text := folded("".join(state.words)):
            yield _strip(state, text)
        state.words, state.style = [], ""
    elif name == "list":
        state.lists -= 1
    elif name in ("tbl", "table") and state.tables:
        state.tables.pop()
    if not _is_word(element) and name not in _PARAGRAPHS:
        state.words.append(element.tail or "")


def _strip(state: _State, text: str) -> Strip:
    style = state.style.replace(" ", "")
    if state.tables:
        table, row, column = state.tables[-1]
        return Strip(BlockKind.CELL, text, place=Place(table, max(row, 0), max(column, 0), False), tags=("td",))
    if style.startswith(("heading", "title")):
        level = int(style[7]) if style[7:8].isdigit() else 1
        return Strip(BlockKind.HEADING, text, max(1, level), tags=("h1",))
    kind = BlockKind.ITEM if style.startswith("list") or state.lists else BlockKind.PARAGRAPH
    kind = {"quote": BlockKind.QUOTE, "caption": BlockKind.CAPTION}.get(style, kind)
    return Strip(kind, text, tags=("p",))


def _attribute(element: etree._Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if etree.QName(key).localname == name), "")


def _clues(about: etree._Element | None) -> Iterator[Clue]:
    """Title and author of the file's own properties; its dates are those of the file, so they weigh least."""
    for element in about.iter() if about is not None else ():
        name, value = _local(element), folded(element.text or "")[:500]
        if name == "title" and value:
            yield Clue("title", value, "document properties", 6)
        elif name == "creator" and value:
            yield Clue("author", value, "document properties", 6)
        elif name in ("created", "creation-date") and (days := dates_in(value[:10])) and days[0].date:
            yield Clue("published", days[0].date, "document properties", 8)
