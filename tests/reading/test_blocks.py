"""Blocks of plain text and Markdown: what a line is, where it begins, what stands above it."""

from __future__ import annotations

import pytest

from checker.domain.document import BlockKind, Document
from checker.reading import read_bytes

PROSE = "The council met on Monday and agreed to spend more on roads than it did last year."


def read(text: str, name: str = "a.txt") -> Document:
    document = read_bytes(text.encode(), name)
    assert isinstance(document, Document), document
    return document


def blocks(text: str, name: str = "a.txt") -> list[tuple[str, str]]:
    document = read(text, name)
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def cells(text: str) -> dict[tuple[str, str], str]:
    document = read(text)
    return {(b.row, b.column): b.span.of(document.text) for b in document.blocks if b.kind is BlockKind.CELL and b.row}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"Roads\n\n{PROSE}", ["title", "paragraph"]),
        (f"# Roads\n\n## Why\n\n{PROSE}", ["title", "heading", "paragraph"]),
        (f"Roads\n=====\n\nWhy\n---\n{PROSE}", ["title", "heading", "paragraph"]),
        (f"{PROSE}\n\nWHAT NEXT\n{PROSE}", ["paragraph", "heading", "paragraph"]),
        (f"{PROSE}\n\nWho pays?\n\n{PROSE}", ["paragraph", "heading", "paragraph"]),
        (f"{PROSE}\n\n**Who pays?**\n{PROSE}", ["paragraph", "heading", "paragraph"]),
        (f"{PROSE}\n- one road\n* two roads\n• three roads", ["paragraph", "item", "item", "item"]),
        (f"{PROSE}\n1. one road\n2) two roads\n(c) three roads", ["paragraph", "item", "item", "item"]),
        (f"{PROSE}\n\n> We want roads, she said.\n> And bridges.\n\n{PROSE}", ["paragraph", "quote", "paragraph"]),
        (f"{PROSE}\n\n---\n\n{PROSE}", ["paragraph", "paragraph"]),
        (f"{PROSE}\n{PROSE}", ["paragraph", "paragraph"]),
        ("The mayor said 2016. 12 people came. It rained.", ["paragraph"]),
    ],
)
def test_kinds(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in blocks(text)] == kinds


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The council met on Monday and agreed\nto spend 4 million pounds on roads, which is\n"
        "more than it spent last year.\n\nA second vote is planned for May, when the\n"
        "new members will have taken their seats.\n"
    )
    assert [words.split("\n")[0] for _, words in blocks(text)] == [
        "The council met on Monday and agreed",
        "A second vote is planned for May, when the",
    ]


def test_lines_of_their_own_stay_apart() -> None:
    text = "The first road opened in 1990.\nThe second road opened in 2003.\nThe third will open in 2031."
    assert len(blocks(text)) == 3


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("- Modes: Quick, Slow", "Modes"),
        ("- **Modes:** Quick, Slow", "Modes"),
        ("- **Modes.** There are two.", "Modes"),
        ("Length: 11.4 km", "Length"),
        ("**Who pays?** The city does, for now.", "Who pays"),
        ("- 2026: 3.3 per cent", "2026"),
        ("She told the council: this is too much for us.", ""),
        ("The mayor said: we will pay.", ""),
        ("- It costs 4 pounds", ""),
    ],
)
def test_labels(line: str, label: str) -> None:
    document = read(f"{PROSE}\n\n{PROSE}\n\n{line}\n\n{PROSE}")
    assert document.blocks[2].label == label


def test_headings_above_are_kept_outermost_first() -> None:
    document = read(f"# City\n\n## Roads\n\n### North\n\n{PROSE}\n\n## Parks\n\n{PROSE}", "a.md")
    paragraphs = [block.headings for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
    assert paragraphs == [("Roads", "North"), ("Parks",)]


def test_stamps_of_entries_are_left_out() -> None:
    text = (
        "00:00 Opening. The host says hello to everyone.\n\n01:30 The vote. It was 9 to 4 in the end.\n\n"
        "[12:05] Goodbye to all."
    )
    assert [words for _, words in blocks(text)] == [
        "Opening. The host says hello to everyone.",
        "The vote. It was 9 to 4 in the end.",
        "Goodbye to all.",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Length        98 m\nTop speed     15 knots\nBuilt         2024",
            {("Length", ""): "98 m", ("Built", ""): "2024"},
        ),
        ("Fuel ........ 3 t\nWater ....... 9 t", {("Fuel", ""): "3 t", ("Water", ""): "9 t"}),
        (
            "| Ship | Length | Crew |\n| --- | --- | --- |\n| Ada | 98 m | 12 |\n| Bel | 71 m | 9 |",
            {("Ada", "Length"): "98 m", ("Bel", "Crew"): "9"},
        ),
        (
            "Ship | Length | Crew\nAda | 98 m | 12\nBel | 71 m | 9\nCaro | 64 m | 8",
            {("Ada", "Length"): "98 m", ("Caro", "Crew"): "8"},
        ),
        (
            "Rank / Town / Votes\n1 / Ayle / 512\n2 / Bram / 318\n3 / Corr / 99",
            {("Ayle", "Votes"): "512", ("Corr", "Rank"): "3"},
        ),
        (
            "Rank  Party        Votes   Seats\n1     Greens         812      12\n2     Reds           310       4\n"
            "      Others          41\n      Total                    16",
            {("Greens", "Seats"): "12", ("Others", "Votes"): "41", ("Total", "Seats"): "16"},
        ),
        (
            "TestSparrow OneContext\nMaths (school level)89.5%Rivals reach 92%\nLaw School Exam71%Behind the best\n"
            "Overall Index52Third of five",
            {("Maths (school level)", "Sparrow One"): "89.5%", ("Overall Index", "Sparrow One"): "52"},
        ),
    ],
)
def test_tables(text: str, wanted: dict[tuple[str, str], str]) -> None:
    found = cells(f"{PROSE}\n\n{text}\n\n{PROSE}")
    assert found.items() >= wanted.items()


def test_prose_with_two_blanks_after_a_full_stop_is_no_table() -> None:
    text = "The road opened.  It cost 4 pounds.  All came.\nThe bridge closed.  It cost 5 pounds.  None came."
    assert all(kind == "paragraph" for kind, _ in blocks(text))


def test_marks_inside_a_block_can_be_blanked() -> None:
    document = read(f"{PROSE}\n\nIt has **12 roads** and [a map](https://town.example/map).", "a.md")
    span = document.blocks[1].span
    assert " ".join(document.blanked(span).split()) == "It has 12 roads and a map ."
    assert len(document.blanked(span)) == len(span)
    at = document.text.index("12 roads")
    assert document.blanked(span)[at - span.start :].startswith("12 roads")


def test_fenced_code_is_no_block() -> None:
    text = f"{PROSE}\n\n```python\nprice = 12\n\nprint(price)\n```\n\n{PROSE}\n\n```\nleft open\n"
    assert [words for _, words in blocks(text, "a.md")] == [PROSE, PROSE, "left open"]


def test_front_matter_is_metadata_and_no_block() -> None:
    document = read(f'---\ntitle: "Roads"\nauthor: Ann Lee\ndate: 2024-05-06\ntags: [a]\n---\n\n{PROSE}\n', "a.md")
    assert (document.title, document.author, str(document.published)) == ("Roads", "Ann Lee", "2024-05-06")
    assert [block.span.of(document.text) for block in document.blocks] == [PROSE]
    assert dict(document.found_in)["published"] == "front matter"
