"""Documents meet where they may be about one story."""

from __future__ import annotations

from checker.alignment.meeting import meetings, vocabulary
from checker.domain.claims import Claim
from tests.claims import claim, number

FERRY = "The Marit Halden ran onto the Cobbler reef with passengers and lorries on board near Vesk"
WRECK = "Lifeboats fetched the passengers of the Marit Halden from the Cobbler reef off Vesk harbour"
INQUIRY = "Inspectors will question the captain of the Marit Halden about the reef and the radar"
BUDGET = "Councillors voted for the budget that raises the parking fee and closes two libraries"


def told(source: str, quote: str, *names: str) -> list[Claim]:
    return [claim(source, "count", number("2"), quote + " 2", "2", names=names)]


def test_clippings_of_one_story_meet_and_others_do_not() -> None:
    spoken = [
        vocabulary(told("a", FERRY, "Marit Halden", "Cobbler")),
        vocabulary(told("b", WRECK, "Marit Halden", "Cobbler")),
        vocabulary(told("c", INQUIRY, "Marit Halden")),
        vocabulary(told("d", BUDGET)),
    ]
    assert list(meetings(spoken)) == [(0, 1), (0, 2), (1, 2)]


def test_the_odd_one_out_of_a_handful_meets_all_of_its_story() -> None:
    spoken = [
        vocabulary(told("a", FERRY, "Marit Halden", "Vesk")),
        vocabulary(told("b", INQUIRY, "Marit Halden")),
        vocabulary(told("c", BUDGET, "Vesk")),
    ]
    assert list(meetings(spoken)) == [(0, 1), (0, 2), (1, 2)]


def test_two_documents_alone_always_meet() -> None:
    assert list(meetings([vocabulary(told("a", FERRY)), vocabulary(told("b", BUDGET))])) == [(0, 1)]


def test_an_empty_document_meets_none() -> None:
    assert not list(meetings([vocabulary([]), vocabulary(told("a", FERRY)), vocabulary([])]))


def of_story(number: int, outlet: int) -> list[Claim]:
    """A clipping in words that every story uses, with names that only this story has."""
    names = (f"Town{number:04}x", f"Firm{number:04}x")
    quote = f"The ferry {names[0]} ran aground and {names[1]} will repair it after the accident said outlet{outlet}"
    return told(f"{number:04}-{outlet}", quote, *names)


def test_among_many_stories_clippings_meet_their_own() -> None:
    spoken = [vocabulary(of_story(number, outlet)) for number in range(60) for outlet in range(3)]
    met = set(meetings(spoken))
    assert met == {(3 * n + i, 3 * n + j) for n in range(60) for i, j in ((0, 1), (0, 2), (1, 2))}


def test_like_words_are_no_story_where_all_names_differ() -> None:
    spoken = [vocabulary(of_story(number, 0)) for number in range(8)]
    assert meetings(spoken) == []


def test_a_document_meets_a_bounded_number_of_others() -> None:
    spoken = [vocabulary(of_story(0, outlet)) for outlet in range(200)]
    assert len(meetings(spoken)) <= 200 * 64
