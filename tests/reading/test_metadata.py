"""Who, when and where: the lines around an article, and what they leave of its blocks."""

from __future__ import annotations

from datetime import date

import pytest

from checker.domain.document import Document
from checker.reading import anchored, items_of, read_bytes

PROSE = "The council met and agreed to spend more on roads than it did in the year before."
MORE = "Nobody in the room was surprised by it, since the plan had been known for weeks."


def read(text: str, name: str = "a.txt") -> Document:
    document = read_bytes(text.encode(), name)
    assert isinstance(document, Document), document
    return document


@pytest.mark.parametrize(
    ("top", "day", "where"),
    [
        ("3 March 2025", "2025-03-03", "date line"),
        ("2026-04-10", "2026-04-10", "date line"),
        ("Wednesday, 19 November 2025", "2025-11-19", "date line"),
        ("November 19th, 2025, 6:15 p.m. EST", "2025-11-19", "date line"),
        ("25/12/2024", "2024-12-25", "date line"),
        ("Published: 3 March 2025", "2025-03-03", "publication line"),
        ("Posted 9 November 2025 by Hetty", "2025-11-09", "publication line"),
        ("By Ann Lee, City Reporter | Published 15 October 2025", "2025-10-15", "publication line"),
        ("By Ann Lee. Posted Aug. 5, 2027, 6:10 a.m.", "2027-08-05", "publication line"),
        ("The Vale Times, Thursday 14 May 2026", "2026-05-14", "date line"),
        ("Issue 88, Saturday 6 February 2027", "2027-02-06", "date line"),
        ("Updated March 5, 2026", "2026-03-05", "updated line"),
        ("Uploaded: 16 October 2025", "2025-10-16", "publication line"),
    ],
)
def test_lines_that_date_a_clipping(top: str, day: str, where: str) -> None:
    document = read(f"More money for roads\n\n{top}\n\n{PROSE}\n\n{MORE}\n")
    assert str(document.published) == day
    assert dict(document.found_in)["published"] == where
    assert [block.span.of(document.text) for block in document.blocks] == ["More money for roads", PROSE, MORE]


@pytest.mark.parametrize(
    ("line", "place", "agency", "day"),
    [
        ("PORTLOE, Oct 14, 2025 (Coastal Wire) - ", "PORTLOE", "Coastal Wire", "2025-10-14"),
        ("PORTLOE, Oct. 14, 2025 (Coastal Wire) -- ", "PORTLOE", "Coastal Wire", "2025-10-14"),
        ("NEW PORTLOE, Wessex, 14 October 2025 — ", "NEW PORTLOE, Wessex", None, "2025-10-14"),
        ("March 3, 2025 (Coastal Wire) - ", None, "Coastal Wire", "2025-03-03"),
        ("PORTLOE (CW) — ", "PORTLOE", "CW", "None"),
        ("PORTLOE — ", "PORTLOE", None, "None"),
        ("Portloe Heights — ", "Portloe Heights", None, "None"),
        ("Portloe, 3 June 2026. ", "Portloe", None, "2026-06-03"),
    ],
)
def test_datelines(line: str, place: str | None, agency: str | None, day: str) -> None:
    document = read(f"More money for roads\n\n{line}{PROSE}\n\n{MORE}\n")
    assert (document.place, document.publisher, str(document.published)) == (place, agency, day)
    assert document.blocks[1].span.of(document.text) == PROSE


@pytest.mark.parametrize(
    "sentence",
    [
        "Corvid 2 - the best of the lot - went on sale to everyone in the country today.",
        "The council — which met on Monday — agreed to spend more than it did before.",
        "By Friday, 300 people had signed the letter to the council about the new road.",
        "Published in 2019, the plan was forgotten by all but a few members of the council.",
    ],
)
def test_sentences_that_are_no_dateline_and_no_byline(sentence: str) -> None:
    document = read(f"More money for roads\n\n{sentence}\n\n{MORE}\n")
    assert document.blocks[1].span.of(document.text) == sentence


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Roads\n\n{PROSE}\n\n{MORE}\n\nDate tested: 2026-04-10\n", "2026-04-10"),
        (f"Roads\n\nLaunch date: 7 September 2025\nVehicle: Tern 4\n\n{PROSE}", "None"),
        (f"Roads\n\n{PROSE} It began on 3 March 2021 in the north.\n\n{MORE}", "None"),
        (f"Roads\n\nPublished 3 March 2025\n\n{PROSE}\n\n{MORE}\n\nDate tested: 2026-04-10", "2025-03-03"),
        (f"Roads\n\n03/04/2025\n\n{PROSE}", "None"),
    ],
)
def test_other_days_weigh_less(text: str, day: str) -> None:
    assert str(read(text).published) == day


def test_a_file_name_dates_a_clipping_last() -> None:
    assert read(PROSE, "2024-02-03-roads.txt").published == date(2024, 2, 3)
    assert read(f"Roads\n\n5 February 2024\n\n{PROSE}", "2024-02-03-roads.txt").published == date(2024, 2, 5)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("BY ANN LEE", "ANN LEE"),
        ("By Ann Lee and Bo Roe", "Ann Lee and Bo Roe"),
        ("By Ann Lee, Coastal Wire", "Ann Lee"),
        ("EXCLUSIVE by Ann-Marie Lee, Showbiz | Sunday 9 November 2025", "Ann-Marie Lee"),
        ("By J. R. van Lee in Portloe", "J. R. van Lee"),
    ],
)
def test_bylines(line: str, author: str) -> None:
    document = read(f"More money for roads\n\n{line}\n\n{PROSE}\n\n{MORE}\n")
    assert document.author == author
    assert len(document.blocks) == 3


def test_a_day_without_a_year_is_completed_by_the_clippings_beside_it() -> None:
    near = read(f"Roads\n\n13 May 2026\n\n{PROSE}", "s/a.txt")
    bare = read(f"Roads\n\nPORTLOE, May 14 (CW) - {PROSE}", "s/b.txt")
    other = read(f"Roads\n\nPORTLOE, May 14 (CW) - {PROSE}", "t/b.txt")
    assert (bare.published, other.published) == (None, None)
    done = anchored([near, bare, other])
    assert [document.published for document in done] == [date(2026, 5, 13), date(2026, 5, 14), None]
    assert dict(done[1].found_in)["published"] == "dateline, year from the clippings beside it"


def test_a_weekday_that_does_not_fit_leaves_the_year_open() -> None:
    near = read(f"Roads\n\n13 May 2026\n\n{PROSE}", "a.txt")
    bare = read(f"Roads\n\nFriday, May 14\n\n{PROSE}", "b.txt")
    assert anchored([near, bare])[1].published is None


def test_dates_that_contradict_each_other_are_noted() -> None:
    document = read(f"---\ndate: 2025-03-04\n---\n# Roads\n\nPORTLOE, March 3, 2025 (CW) - {PROSE}\n", "a.md")
    assert document.published == date(2025, 3, 4)
    assert document.notes == ("another date: 2025-03-03 (dateline), not 2025-03-04 (front matter)",)


BODY = "The council met and agreed to spend 4 million pounds on 12 roads in the north of the county.\n"


@pytest.mark.parametrize(
    ("text", "published", "day_first"),
    [
        ("date: 03/04/2025", None, None),
        ("date: 25/04/2025", date(2025, 4, 25), True),
        ("date: 04/25/2025", date(2025, 4, 25), False),
        ("date: 03.04.2025", date(2025, 4, 3), None),
        ("date: 04/04/2025", date(2025, 4, 4), None),
        ("date: Thursday, 03/04/2025", date(2025, 4, 3), True),
        ("date: Tuesday, 03/04/2025", date(2025, 3, 4), False),
        ("date: 03/04/2025\nupdated: 2025-04-03", date(2025, 4, 3), True),
        ("date: 03/04/2025\nupdated: 2025-03-04", date(2025, 3, 4), False),
        ("date: 03/04/2025\nupdated: 28/04/2025", date(2025, 4, 3), True),
    ],
)
def test_dates_in_digits_are_decided_by_the_clipping_s_other_dates(
    text: str, published: date | None, day_first: bool | None
) -> None:
    document = read(f"---\ntitle: Roads\n{text}\n---\n\n{BODY}")
    assert (document.published, document.day_first) == (published, day_first)
    assert any("an unclear date (front matter): 2025-04-03 or 2025-03-04" in n for n in document.notes) is (
        published is None
    )


@pytest.mark.parametrize(
    ("said", "published"),
    [("It began on 28/03/2025.", date(2025, 4, 3)), ("It began on 03/28/2025.", date(2025, 3, 4))],
)
def test_dates_in_the_text_decide_the_date_of_the_clipping(said: str, published: date) -> None:
    document = read(f"Roads\n\nPublished 03/04/2025\n\n{BODY}\n{said}\n")
    assert document.published == published
    assert dict(document.found_in)["published"] == "publication line"


def test_a_publisher_s_other_clippings_decide_it_too() -> None:
    def clipping(name: str, publisher: str, day: str) -> Document:
        item = read_bytes(f"---\npublisher: {publisher}\ndate: {day}\n---\n\n{BODY}".encode(), name)
        assert isinstance(item, Document)
        return item

    told = anchored(
        [
            clipping("a.txt", "Vale Times", "03/04/2025"),
            clipping("b.txt", "Vale Times", "28/03/2025"),
            clipping("c.txt", "Gull Post", "03/04/2025"),
            clipping("d.txt", "Gull Post", "03/28/2025"),
            clipping("e.txt", "Other", "03/04/2025"),
        ]
    )
    assert [document.published for document in told] == [
        date(2025, 4, 3), date(2025, 3, 28), date(2025, 3, 4), date(2025, 3, 28), None,
    ]  # fmt: skip
    assert [bool(document.notes) for document in told] == [False, False, False, False, True]
    assert [document.day_first for document in told] == [True, True, False, False, None]


def test_the_other_rows_of_an_export_decide_it_too() -> None:
    rows = "".join(f'"{BODY.strip()}",{day}\n' for day in ("03/04/2025", "04/28/2025"))
    items = items_of(f"text,date\n{rows}".encode(), "a.csv")
    told = anchored([item for item in items if isinstance(item, Document)])
    assert [document.published for document in told] == [date(2025, 3, 4), date(2025, 4, 28)]


def test_contradictions_among_metadata_are_noted() -> None:
    page = (
        "<meta property='og:title' content='More money for roads'><meta name='author' content='Ann Ash'>"
        "<meta property='article:published_time' content='2025-03-04'>"
        "<meta property='og:site_name' content='Vale Times'>"
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-05",'
        '"author": "Bo Birch", "publisher": {"name": "The Vale Times"}, "dateModified": "2025-03-09"}</script>'
        f"<meta property='article:modified_time' content='2025-03-08'><h1>More money for roads</h1><p>{BODY}</p>"
    )
    item = read_bytes(page.encode(), "a.html")
    assert isinstance(item, Document)
    assert item.notes == (
        "another date: 2025-03-05 (JSON-LD datePublished), not 2025-03-04 (meta article:published_time)",
        "another date of change: 2025-03-09 (JSON-LD dateModified), not 2025-03-08 (meta article:modified_time)",
        "another author: Bo Birch (JSON-LD author), not Ann Ash (meta author)",
    )
