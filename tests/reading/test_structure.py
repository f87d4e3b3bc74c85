"""What stands around a stretch of text: entries of a live blog, embedded posts, captions, headers of tables."""

from __future__ import annotations

import pytest

from checker.domain.document import Block, BlockKind, Document
from checker.reading import read_bytes

FIRST = "The bridge was closed after 12 cracks were found in its deck."
SECOND = "Some 300 people left their homes, the mayor said."
THIRD = "A man of 44 was found alive under the rubble of a barn."


def blocks(text: str, name: str = "a.html") -> list[tuple[str, Block]]:
    document = read_bytes(text.encode(), name)
    assert isinstance(document, Document), document
    return [(block.span.of(document.text), block) for block in document.blocks]


LIVE = {
    "elements.html": f"<h1>Storm: live</h1><div><time>21:05</time><h3>Shut</h3><p>{FIRST}</p></div>"
    f"<div><time>20:40</time><p>{SECOND}</p></div><div><time>7.15pm</time><p>{THIRD}</p></div>",
    "lines.html": f"<h1>Storm: live</h1><p>21:05</p><h3>Shut</h3><p>{FIRST}</p><p>20:40 - {SECOND}</p>"
    f"<p>7.15pm: {THIRD}</p>",
    "lines.txt": f"Storm: live\n\n21:05\nShut\n\n{FIRST}\n\n20:40 - {SECOND}\n\n7.15pm: {THIRD}\n",
    "lines.md": f"# Storm: live\n\n21:05\n\n### Shut\n\n{FIRST}\n\n- 20:40 - {SECOND}\n- 7.15pm: {THIRD}\n",
}


@pytest.mark.parametrize("name", LIVE)
def test_entries_of_a_live_blog_keep_their_times(name: str) -> None:
    found = dict(blocks(LIVE[name], name))
    assert [found[text].time for text in (FIRST, SECOND, THIRD)] == ["21:05", "20:40", "7.15pm"]
    assert found["Storm: live"].time == ""
    assert [found[text].headings for text in (FIRST, SECOND, THIRD)] == [("Shut",), (), ()]


def test_a_single_time_of_day_is_no_entry() -> None:
    found = blocks(f"<h1>Storm</h1><p>21:05</p><p>{FIRST}</p><p>{SECOND}</p>")
    assert [(text, block.time) for text, block in found] == [("Storm", ""), (FIRST, ""), (SECOND, "")]


def test_the_line_under_an_embedded_post_names_who_wrote_it() -> None:
    post = (
        f'<blockquote class="twitter-tweet"><p lang="en">{THIRD}</p>&mdash; Bob Birch (@bobbirch) '
        '<a href="https://x.example/1">May 3, 2024</a></blockquote>'
    )
    found = blocks(f"<h1>Storm</h1><p>{FIRST}</p>{post}<p>{SECOND}</p>")
    assert [text for text, _ in found] == ["Storm", FIRST, THIRD, SECOND]
    assert (found[2][1].kind, found[2][1].label) == (BlockKind.QUOTE, "Bob Birch")


def test_the_line_under_a_quote_stays_and_labels_it() -> None:
    found = blocks(f"<p>{FIRST}</p><blockquote><p>{THIRD}</p><p>— Ann Ash, mayor of Vale</p></blockquote>")
    assert [(text, block.label) for text, block in found][1:] == [
        (THIRD, "Ann Ash, mayor of Vale"),
        ("— Ann Ash, mayor of Vale", ""),
    ]


def test_captions_are_apart() -> None:
    figure = "<figure><img><figcaption>The deck before it was mended.</figcaption></figure>"
    found = dict(blocks(f"<h1>Storm</h1><p>{FIRST}</p>{figure}<p>{SECOND}</p>"))
    assert found["The deck before it was mended."].kind is BlockKind.CAPTION
    line = "Photo: The deck before it was mended"
    assert dict(blocks(f"{FIRST}\n\n{line}\n\n{SECOND}\n", "a.txt"))[line].kind is BlockKind.CAPTION


TABLE = (
    "<table><tr><th>Region</th><th colspan=2>Homes</th><th>Lost</th></tr>"
    "<tr><td rowspan=2>North</td><td>12</td><td>13</td><td>1</td></tr><tr><td>14</td><td>15</td><td>2</td></tr>"
    "<tr><td>South</td><td>16</td><td>17</td><td>3</td></tr></table>"
)


def test_cells_over_several_rows_and_columns_head_all_of_them() -> None:
    cells = {text: (block.row, block.column) for text, block in blocks(f"<p>{FIRST}</p>{TABLE}")[1:]}
    assert [cells[text] for text in ("12", "13", "1")] == [("North", "Homes"), ("North", "Homes"), ("North", "Lost")]
    assert [cells[text] for text in ("14", "15", "2")] == [("North", "Homes"), ("North", "Homes"), ("North", "Lost")]
    assert [cells[text] for text in ("16", "17", "3")] == [("South", "Homes"), ("South", "Homes"), ("South", "Lost")]
    assert [text for text, _ in blocks(TABLE)].count("North") == 1


@pytest.mark.parametrize("reach", ["0", "-1", "99999999999", "x", "²"])
def test_a_reach_that_is_no_number_counts_as_one(reach: str) -> None:
    table = TABLE.replace("colspan=2", f'colspan="{reach}"').replace("rowspan=2", f"rowspan='{reach}'")
    assert {text for text, _ in blocks(table)} >= {"12", "17"}


FLAT = {
    "glued.txt": "ModelPriceRank\nQuill1.20 USDlow\nOtter3.50 USDhigh\nHeron4.10 USDlow\n",
    "ruled.md": "  Model    Price\n  -------- ---------\n  Quill    1.20 USD\n  Otter    3.50 USD\n",
    "bars.txt": "Model|Price|\nQuill|1.20 USD|\nOtter|3.50 USD|\n",
    "pipes.md": "| Model | Price |\n| --- | --- |\n| Quill | 1.20 USD |\n| Otter | 3.50 USD |\n",
}


@pytest.mark.parametrize("name", FLAT)
def test_tables_of_text_and_flattened_ones_have_their_headers(name: str) -> None:
    cells = {text: (block.row, block.column) for text, block in blocks(f"{FIRST}\n\n{FLAT[name]}\n{SECOND}\n", name)}
    assert (cells["1.20 USD"], cells["3.50 USD"]) == (("Quill", "Price"), ("Otter", "Price"))
