"""One reading for each stretch of text, numbers and dates together."""

from __future__ import annotations

from datetime import date

import pytest

import checker
from checker.domain.span import Span
from checker.language.candidates import Candidate
from checker.language.gate import chosen, mentions


def kinds(text: str) -> list[tuple[str, str]]:
    return [(mention.kind, mention.text) for mention in mentions(text, date(2026, 4, 8))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2019 it hired 2,019 people.", [("date", "2019"), ("count", "2,019")]),
        ("The firm sold 2024 copies.", [("count", "2024")]),
        ("It cut 300 jobs on 14 July 2025.", [("count", "300"), ("date", "14 July 2025")]),
        ("A 34-year-old won $5,000 a year.", [("age", "34-year-old"), ("money", "$5,000 a year")]),
        ("It took two weeks.", [("duration", "two weeks")]),
        ("Rovers won 3-1 in May.", [("score", "3-1"), ("date", "May")]),
    ],
)
def test_numbers_and_dates_share_one_gate(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It began in 2011.", 2011),
        ("It began three years ago.", 3),
        ("It grew in the first quarter.", 1),
        ("It opens on July 4.", 4),
        ("It is from the 1970s.", 1970),
        ("It opened on 1 May 2012.", None),
        ("It opened in May.", None),
        ("It opened on 03/05/2026.", None),
    ],
)
def test_a_date_carries_the_one_number_in_its_words(text: str, number: int | None) -> None:
    (found,) = mentions(text, date(2026, 4, 8))
    told = found.value.as_dict().get("number")
    assert told == (None if number is None else str(number))


def test_an_ordinal_of_two_words_is_not_torn() -> None:
    assert kinds("On the twenty-first day it rained.") == []


def test_higher_rank_then_longer_then_earlier() -> None:
    low, long, early, late = (
        Candidate("a", Span(0, 9), None, 1),
        Candidate("b", Span(2, 7), None, 5),
        Candidate("c", Span(1, 3), None, 5),
        Candidate("d", Span(7, 9), None, 5),
    )
    assert chosen([low, late, early, long]) == [long, late]


def test_what_is_no_value_blocks_what_it_covers() -> None:
    blocked, inner = Candidate("name", Span(0, 10), None, 20), Candidate("count", Span(8, 10), None, 10)
    assert chosen([inner, blocked]) == [blocked]


def test_public_function_takes_an_iso_date_a_date_or_none() -> None:
    text = "It lost $3 million on Friday."
    results = [checker.mentions(text, published) for published in ("2026-04-08", date(2026, 4, 8))]
    assert results[0] == results[1]
    assert [mention.kind for mention in checker.mentions(text)] == ["money", "date"]
    with pytest.raises(ValueError, match="isoformat"):
        checker.mentions(text, "8 April")


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\x00", "١٢٣", "½" * 50, "$" * 50, "1" * 5000, "one " * 2000, "\ud800 12"]
)
def test_no_text_raises(text: str) -> None:
    assert isinstance(mentions(text), tuple)
