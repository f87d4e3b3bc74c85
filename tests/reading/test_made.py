"""Files as other programs make them: 197 that ship with the tests, and 110 messages, exports and feeds made here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.domain.document import Document
from checker.reading import read_items
from checker.reading.documents import items_of
from tests.reading.pages import Article
from tests.reading.papers import EVERY
from tests.reading.shapes import SHAPES

FOLDER = Path(__file__).parent / "files"
FILES = sorted(path for path in FOLDER.iterdir() if not path.name.startswith("."))
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_NEEDS = {".pdf": "pypdf", ".rtf": "striprtf", ".warc": "warcio", ".gz": "warcio"}


def plain(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).split())


def sentences(text: str) -> set[str]:
    return {part.strip() for part in re.split(r'(?<=[.!?"])\s+(?=[A-Z"])', plain(text)) if part.strip()}


def shown(document: Document) -> list[str]:
    """The words of each block, marks left out."""
    out = []
    for block in document.blocks:
        inside = (mark for mark in document.marks if block.span.contains(mark))
        hidden = {at for mark in inside for at in range(mark.start, mark.end)}
        span = range(block.span.start, block.span.end)
        out.append("".join(document.text[at] for at in span if at not in hidden))
    return out


def check(items: tuple[object, ...], article: Article) -> None:
    """The article's words are all there, and no others."""
    (document,) = items
    assert isinstance(document, Document), document
    found, pairs = shown(document), {f"{name}: {value}" for name, value in article.table}
    whole = plain(" ".join([*article.body(), *pairs]))
    got = plain(" ".join([document.title or "", *found]))
    lost = {sentence for text in article.body() for sentence in sentences(text) if sentence not in got}
    added = {sentence for text in found for sentence in sentences(text) if sentence not in whole}
    assert (lost, added, document.title) == (set(), set(), article.title)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_that_another_program_made_is_read_whole(path: Path) -> None:
    if needed := _NEEDS.get(path.suffix):
        pytest.importorskip(needed)
    check(read_items(path, path.name), EVERY[int(path.name.partition(".")[0][-1])])


@pytest.mark.parametrize("number", range(len(EVERY)))
@pytest.mark.parametrize("name", SHAPES)
def test_a_message_export_or_feed_is_read_whole(name: str, number: int) -> None:
    article = EVERY[number]
    check(items_of(SHAPES[name](article), name), article)


def test_there_are_many_of_them_and_they_are_small() -> None:
    assert len(FILES) + len(SHAPES) * len(EVERY) >= 200
    assert sum(path.stat().st_size for path in FILES) < 2_000_000
