"""Boilerplate of plain text goes, sentences about the same things stay."""

from __future__ import annotations

import pytest

from checker.domain.document import Document
from checker.reading import read_bytes

PROSE = "The council met on Monday and agreed to spend more on roads than it did last year."
MORE = "Nobody in the room was surprised by it, since the plan had been known for weeks."


def kept(text: str) -> list[str]:
    document = read_bytes(text.encode(), "a.txt")
    assert isinstance(document, Document), document
    return [block.span.of(document.text) for block in document.blocks]


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ann Lee; Editing by B. Roe)",
        "Additional reporting by Ann Lee in Portloe",
        "© 2024 Vale Times. All rights reserved.",
        "Copyright 2016 Coastal Media. All rights reserved. This material may not be rewritten or redistributed.",
        "Share this: Facebook | X | Email",
        "Like, share and subscribe. New videos every Friday.",
        "READ MORE: Cat stuck in tree for 3 days",
        "Related: Why the last road took 12 years",
        "Most read: Goat in council chamber | Rain expected",
        "We use cookies to improve your visit. Accept / Manage",
        "Sign up for our newsletter to get 5 stories a day in your inbox.",
        "You get this because you signed up. Unsubscribe | Preferences",
        "Comments (38)",
        "Updated 0",
        "4 min read",
        "FOR IMMEDIATE RELEASE",
        "###",
        "Press contact: press@vale.example",
        "https://vale.example/roads/12",
        "Ann Lee contributed to this report.",
        "Advertisement",
    ],
)
@pytest.mark.parametrize("where", ["above", "below"])
def test_lines_that_are_the_page_s_own_business(line: str, where: str) -> None:
    text = (
        f"More roads\n\n{line}\n\n{PROSE}\n\n{MORE}"
        if where == "above"
        else f"More roads\n\n{PROSE}\n\n{MORE}\n\n{line}"
    )
    assert kept(text) == ["More roads", PROSE, MORE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Regulators fined the company 40 million euros because its cookies tracked people without consent.",
        "The newsletter had 12,000 subscribers when it was sold to a rival for half a million dollars.",
        "More than 300 people commented on the plan, and most of them did not like it at all.",
        "Read from the bench, the verdict took two hours and ran to 212 pages of close print.",
        "Related costs came to 3 million pounds, according to a report that was published in May.",
        "The share price fell by 4 percent on Monday after the company spoke of a slow start.",
        "Copyright law changed in 1998, and the estate has earned 2 million pounds since then.",
        "She asked members to like and share her post, which 4,000 of them had done by noon on the next day.",
        "Follow-up tests on 41 patients found no harm, the doctors who led the work said on Friday.",
    ],
)
def test_sentences_of_the_story_stay(sentence: str) -> None:
    assert sentence in kept(f"More roads\n\n{PROSE}\n\n{sentence}\n\n{MORE}")
    assert sentence in kept(f"More roads\n\n{PROSE}\n\n{MORE}\n\n{sentence}")


def test_a_form_above_and_links_below_the_article_go() -> None:
    text = (
        "Weekly letter image\n\nGet the letter\n\nJoin 20k readers of our newsletter.\n\nSearch\n\nCookie notice\n\n"
        "We use cookies so that this site works. By using our site, you accept our Privacy Policy.\n\n"
        f"Town life\n\nMore roads\n\n{PROSE}\n\n{MORE}\n\nNext Article\nParks in spring\nPrev Article\nOld mills\n\n"
        "Related to this topic:\n\nNo related pages found."
    )
    assert kept(text) == ["Town life", "More roads", PROSE, MORE]


def test_headings_named_like_menu_words_stay() -> None:
    assert "Terms" in kept(f"{PROSE}\n\nTerms\n\n{MORE}")


def test_numbers_left_out_are_counted_and_listed() -> None:
    document = read_bytes(f"More roads\n\n{PROSE}\n\nREAD MORE: 12 cats and 7 dogs\n".encode(), "a.txt")
    assert isinstance(document, Document)
    assert document.notes == ("2 of 2 numbers stand in boilerplate that was left out: 12, 7",)
