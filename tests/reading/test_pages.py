"""Boilerplate goes, the article stays: 40 pages in ten layouts."""

from __future__ import annotations

import re
from datetime import date

import pytest

from checker.domain.document import BlockKind, Document
from checker.reading import read_bytes
from tests.reading.pages import ARTICLES, LAYOUTS, Article, all_pages, blog, data, form


def read(page: str) -> Document:
    document = read_bytes(page.encode(), "page.html")
    assert isinstance(document, Document), document
    return document


def sentences(texts: list[str]) -> set[str]:
    return {part.strip() for text in texts for part in re.split(r"(?<=[.!?”])\s+", text) if part.strip()}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.title.split()[0])
def test_a_page_gives_the_article_and_nothing_else(layout: object, article: Article) -> None:
    document = read(layout(article))  # type: ignore[operator]
    found = sentences([block.span.of(document.text) for block in document.blocks])
    wanted = sentences(list(article.body()))
    assert not wanted - found
    assert not found - wanted


def test_all_pages_are_forty() -> None:
    assert len(list(all_pages())) == 40


def test_metadata_comes_from_the_page_and_says_from_where() -> None:
    told = read(data(ARTICLES[0]))
    assert (told.author, told.publisher, told.published) == ("Ada Holm", "Gull Media", date(2024, 2, 6))
    assert dict(told.found_in)["published"] == "JSON-LD datePublished"
    assert read(blog(ARTICLES[0])).published == date(2024, 2, 6)
    assert read(form(ARTICLES[1])).published == date(2023, 11, 14)
    assert read(form(ARTICLES[1])).publisher == "The Vale Times"


def test_tables_keep_their_rows() -> None:
    document = read(blog(ARTICLES[0]))
    cells = {
        block.row: block.span.of(document.text)
        for block in document.blocks
        if block.kind is BlockKind.CELL and block.row
    }
    assert cells == {"Length": "98 m", "Battery": "4.6 MWh", "Top speed": "15 knots"}


def test_a_site_s_name_is_not_the_headline() -> None:
    article = ARTICLES[0]
    page = (
        f"<title>{article.title} | The Vale Times</title><header><h1>The Vale Times</h1></header>"
        f"<h2>{article.title}</h2><p>{article.paragraphs[0]}</p><p><b>What now?</b></p><p>{article.paragraphs[1]}</p>"
        "<dl><dt>Length:</dt><dd>98 m</dd><dt>Speed</dt><dd>15 knots</dd></dl>"
    )
    document = read(page)
    assert (document.title, document.publisher) == (article.title, "The Vale Times")
    assert [block.kind.value for block in document.blocks][-7:-4] == ["paragraph", "heading", "paragraph"]
    assert [block.label for block in document.blocks][-3:] == ["Length", "", "Speed"]
