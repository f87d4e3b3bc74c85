from dataclasses import replace
from datetime import date, datetime

import pytest

from checker.domain.document import Document
from checker.domain.findings import Fact, Verdict
from checker.domain.values import Time, Value
from checker.reporting.naming import capital, day, days, listed, plural, shortened, slug, source_names
from checker.reporting.phrasing import claims_of, in_time, phrase, reading, sides_of
from tests.reporting import factory
from tests.reporting.articles import COUNTY, POST, TIMES, WIRE
from tests.reporting.makers import claim, fact, on, quantity

NAMES = source_names(factory.small().sources)


def told(measure: str) -> Fact:
    return next(one for one in factory.small().facts if one.measure == measure)


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        ("price", "Northsound, price: $14 billion (Harbour Post and Island Wire), $14.3 billion (Tide & Trade)"),
        ("people killed", "Ellmoor, people killed: 3 people (Valley Times), later 5 people (County Desk)"),
        ("regulator", "Takeover, regulators: two regulators (Harbour Post) or three regulators (Tide & Trade)"),
        ("codename", "Takeover, codename: Lantern (Harbour Post and Tide & Trade)"),
    ],
)
def test_a_fact_in_one_line(measure: str, words: str) -> None:
    assert str(phrase(told(measure), NAMES)) == words


@pytest.mark.parametrize(
    ("subject", "measure", "about"),
    [
        ("it", "cost", "Cost"),
        ("the council", "", "The council"),
        ("", "", "Amount"),
        ("government", "dollar", "Government"),
        ("GDP", "GDP", "GDP"),
        ("iPhone maker", "GBP", "iPhone maker"),
    ],
)
def test_what_a_fact_is_about(subject: str, measure: str, about: str) -> None:
    made = replace(told("flood fund"), subject=subject, measure=measure)
    assert phrase(made, NAMES).about == about


def test_a_bound_beside_the_value_is_said() -> None:
    value = replace(quantity("14000000000", "USD", approximate=True), cue="roughly")
    made = fact(Verdict.SINGLE, "deal", "price", "", ("$14 billion", [claim(WIRE, "money", "$14 billion", value)]))
    assert phrase(made, NAMES).voices[0].value == "roughly $14 billion"


def test_the_same_words_with_other_meanings_are_told_apart() -> None:
    sides = [
        ("Saturday", [claim(TIMES, "date", "Saturday", on("2026-05-02"))]),
        ("Saturday", [claim(COUNTY, "date", "Saturday", on("2026-05-09"))]),
    ]
    said = phrase(fact(Verdict.CONFLICT, "flood", "date", "", *sides), NAMES)
    assert [voice.whole for voice in said.voices] == ["Saturday [2 May 2026]", "Saturday [9 May 2026]"]


def test_of_several_sides_the_last_is_joined_by_or() -> None:
    ships = told("ship")
    third = replace(ships.sides[1], text="60 ships")
    said = phrase(replace(ships, sides=(*ships.sides, third)), NAMES)
    assert str(said).endswith(
        "48 ships (Harbour Post and Island Wire), 52 ships (Tide & Trade) or 60 ships (Tide & Trade)"
    )


def test_sides_of_a_superseded_fact_come_in_order_of_time() -> None:
    report = factory.small()
    toll = told("people killed")
    turned = replace(toll, sides=toll.sides[::-1])
    (ordered,) = in_time(replace(report, facts=(turned,))).facts
    assert [side.text for side in ordered.sides] == ["3 people", "5 people"]


def test_a_fact_without_sides_gets_them_from_its_words() -> None:
    sides = sides_of(replace(told("ship"), sides=()))
    assert [(side.text, side.claims, side.voices) for side in sides] == [("48 ships", (0, 1), 2), ("52 ships", (2,), 1)]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (quantity("14300000000", "USD"), "14.3 billion USD"),
        (quantity("1450", "m"), "1,450 m"),
        (quantity("-1450.5"), "-1,450.5"),
        (quantity("1E+30"), "1000000000000000000 trillion"),
        (quantity("NaN"), "NaN"),
        (on("2026-05-04"), "4 May 2026"),
        (on("2026-04-01", "2026-05-01", "2026-04"), "April 2026"),
        (on("2026-01-01", "2027-01-01", "2026"), "2026"),
        (on("2027-01-01", "2027-04-01", "2027-Q1"), "1 January – 31 March 2027"),
        (Time("XXXX-WXX-2"), ""),
        (Time("T17:45"), "17:45"),
        (Time("2026-05-05TEV", datetime(2026, 5, 5, 16), datetime(2026, 5, 6)), "5 May 2026, evening"),
        (Time("2026-05-04T09:30", datetime(2026, 5, 4, 9, 30)), "4 May 2026, 09:30"),
    ],
)
def test_how_a_value_was_read(value: Value, words: str) -> None:
    assert reading(value) == words


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ([], ""),
        ([date(2026, 5, 3)], "3 May 2026"),
        ([date(2026, 5, 7), date(2026, 5, 3)], "3–7 May 2026"),
        ([date(2026, 4, 30), date(2026, 5, 2)], "30 April – 2 May 2026"),
        ([date(2025, 12, 31), date(2026, 1, 1)], "31 December 2025 – 1 January 2026"),
    ],
)
def test_days(dates: list[date], words: str) -> None:
    assert days(dates) == words


def test_names_that_no_other_source_bears() -> None:
    wire = "Wire"
    documents = (
        Document("a/one.txt", "", publisher=wire, published=date(2026, 5, 3)),
        Document("a/two.txt", "", publisher=wire, published=date(2026, 5, 4)),
        Document("a/three.txt", "", publisher=wire),
        Document("b/one.txt", ""),
        Document("c/one.txt", ""),
        Document("d/alone.md", ""),
    )
    assert source_names(documents) == {
        "a/one.txt": "Wire, 3 May",
        "a/two.txt": "Wire, 4 May",
        "a/three.txt": "Wire, a/three.txt",
        "b/one.txt": "b/one.txt",
        "c/one.txt": "c/one.txt",
        "d/alone.md": "alone",
    }


def test_small_words() -> None:
    assert plural(1, "source") == "1 source" and plural(1200, "source") == "1,200 sources"
    assert listed(["a", "b", "c"]) == "a, b and c" and listed(["a", "b", "c", "d"]) == "a, b and 2 others"
    assert capital("iPhone") == "iPhone" and capital("deal size") == "Deal size" and capital("") == ""
    assert shortened("one two three", 9) == "one two…" and shortened("wwwwwwwwww", 5) == "wwwww…"
    assert slug("a b/ü") == "a-b" and slug("") == "x"
    assert day(None) == ""
    assert NAMES[POST] == "Harbour Post"


def test_words_that_are_two_claims_are_shown_once() -> None:
    one = told("codename")
    again = replace(one, claims=(*one.claims, replace(one.claims[0], measure="name")), sides=())
    assert [len(claims_of(again, side)) for side in sides_of(again)] == [len(one.claims)]
