"""Reading as its users see it: files in, documents and skipped files out."""

from __future__ import annotations

from datetime import date

from checker.domain.document import BlockKind, Document
from checker.reading import read_bytes


def read(text: str, name: str = "a.txt") -> Document:
    document = read_bytes(text.encode(), name)
    assert isinstance(document, Document), document
    return document


def shown(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def test_a_wire_story_keeps_its_own_words_alone() -> None:
    document = read(
        "Harbour bridge closes\n\nBy Ann Lee\n\nPORTLOE, Oct 14, 2025 (Coastal Wire) - The bridge closed on Tuesday"
        " after two ships hit it.\n\nIt will open in May.\n\n(Reporting by Ann Lee; Editing by B. Roe)\n"
    )
    assert shown(document) == [
        ("title", "Harbour bridge closes"),
        ("paragraph", "The bridge closed on Tuesday after two ships hit it."),
        ("paragraph", "It will open in May."),
    ]
    assert (document.title, document.author, document.published) == (
        "Harbour bridge closes",
        "Ann Lee",
        date(2025, 10, 14),
    )
    assert (document.place, document.publisher) == ("PORTLOE", "Coastal Wire")


def test_blocks_point_into_the_file_as_decoded() -> None:
    text = "Prices\r\n\r\n- **Tea:** 3 pounds\r\n- Milk: 1 pound\r\n"
    document = read(text, "a.md")
    assert document.text == text
    assert [(b.kind, b.label) for b in document.blocks if b.kind is BlockKind.ITEM] == [
        (BlockKind.ITEM, "Tea"),
        (BlockKind.ITEM, "Milk"),
    ]
