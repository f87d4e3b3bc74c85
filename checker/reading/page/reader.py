"""Documents from web pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lxml import html  # type: ignore[import-untyped, unused-ignore]
from lxml.etree import ParserError  # type: ignore[import-untyped, unused-ignore]

from checker.domain.document import Document
from checker.domain.span import Span
from checker.reading.assembling import assembled
from checker.reading.filenames import name_clues
from checker.reading.metadata import Clue
from checker.reading.page.bodies import judged
from checker.reading.page.grids import pieces_from
from checker.reading.page.head import head_clues, with_headline
from checker.reading.page.strips import Strip, strips_of
from checker.reading.piece import Piece

_CUT = "data-nested-too-deeply"
_TOO_DEEP = "the page is nested too deeply: only a part of it was read"


def read_html(text: str, source: str, clues: Iterable[Clue] = ()) -> Document:
    """A saved page; `clues` are what its surroundings say of it.

    The document's text are the article's blocks, one a line; a page without any gives a document without blocks.
    """
    tree = parsed(text)
    return read_tree(tree, source, clues) if tree is not None else Document(source, "")


def read_tree(tree: html.HtmlElement, source: str, clues: Iterable[Clue] = (), cut: str = "") -> Document:
    """The same for a page's tree; `cut` are words that were taken out of it before."""
    notes = (_TOO_DEEP,) if tree.attrib.pop(_CUT, None) is not None else ()
    strips, dropped = strips_of(tree)
    strips = with_headline(tree, judged(tree, strips))
    words, pieces = laid_out(strips)
    told = [*clues, *head_clues(tree, strips), *name_clues(source)]
    document = assembled(source, words, pieces, told, "\n".join([dropped, cut]))
    return replace(document, notes=(*document.notes, *notes)) if notes else document


def parsed(text: str) -> html.HtmlElement | None:
    """The page's tree: no network, no entities beyond HTML's, nesting bounded by the parser.

    Beyond 256 levels the parser stops; it is asked again for as many as it can bear (2,048).
    """
    data = text.replace("\0", "").encode("utf-8", "replace")
    tree, whole = _parsed(data, deep=False)
    return tree if whole else _parsed(data, deep=True)[0]


def _parsed(data: bytes, deep: bool) -> tuple[html.HtmlElement | None, bool]:
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=deep)
    try:
        tree = html.document_fromstring(data, parser=parser)
    except (ParserError, ValueError):
        return None, True
    whole = not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)
    if deep and not whole:
        tree.set(_CUT, "")
    return tree, whole


def laid_out(strips: Sequence[Strip]) -> tuple[str, list[Piece]]:
    """The text of all strips, one a line, and their pieces with offsets into it."""
    at, lines, placed = 0, [], []
    for strip in strips:
        lines.append(strip.text)
        placed.append((strip, Span(at, at + len(strip.text))))
        at += len(strip.text) + 1
    return "\n".join(lines), pieces_from(placed)
