"""Places in a document: its pages, and links that lead to words on the page that it was saved from."""

from __future__ import annotations

import pytest

from checker.domain.document import Document
from checker.domain.span import Span

TEXT = "It cost 5 pounds.\nThe *well-known* mill, and the ferry & yard too, cost 5 pounds.\nIt cost 5 pounds. Closed."


def link(words: str, url: str | None = "https://vale.example/a", last: bool = False) -> str | None:
    at = TEXT.rindex(words) if last else TEXT.index(words)
    document = Document("a.html", TEXT, marks=(Span(22, 23), Span(33, 34)), url=url)
    return document.link_to(Span(at, at + len(words)))


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("Closed.", "#:~:text=Closed."),
        ("It cost 5 pounds.", "#:~:text=It%20cost%205%20pounds."),
        ("ferry & yard", "#:~:text=ferry%20%26%20yard"),
        (TEXT.split("\n")[1], "#:~:text=The%20well%2Dknown%20mill%2C%20and%20the,yard%20too%2C%20cost%205%20pounds."),
    ],
)
def test_a_link_leads_to_the_words(words: str, fragment: str) -> None:
    assert link(words) == f"https://vale.example/a{fragment}"


def test_words_that_stand_twice_are_told_apart_by_those_before() -> None:
    assert link("cost 5 pounds", last=True) == "https://vale.example/a#:~:text=It-,cost%205%20pounds"
    assert link("Closed", "https://vale.example/a#top") == "https://vale.example/a#top:~:text=Closed"


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "https://", "https://[broken", "cid:1", "http://a b/"]
)
def test_without_a_web_address_there_is_no_link(url: str | None) -> None:
    assert link("Closed", url) is None


def test_pages_are_counted_from_one() -> None:
    document = Document("a.pdf", "one\n\ntwo\n\nthree", page_starts=(0, 5, 10))
    assert [document.page_of(Span(at, at)) for at in (0, 4, 5, 9, 10, 14)] == [1, 1, 2, 2, 3, 3]
    assert Document("a.txt", "one").page_of(Span(0, 1)) is None
