"""Who, when and where: the lines around an article, and what they leave of its blocks."""

from __future__ import annotations

from datetime import date

import pytest

from checker.domain.document import Document
from checker.reading import anchored, read_bytes

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
