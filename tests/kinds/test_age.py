"""Ages of people and things: not lengths of time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.kinds import age
from checker.language.ages import at_the_time, people, told_again, whom, whose
from checker.language.subjects import without_value
from tests.kinds.numeric import claim, compared, found
from tests.sentences import article

POSITIVE = [
    ("Ann Corby, 44, left.", [("44", "44 year")]),
    ("The 12-year-old won.", [("12-year-old", "12 year")]),
    ("She died aged 81.", [("81", "81 year")]),
    ("He is 19 years old.", [("19 years old", "19 year")]),
    ("The boy was six months old.", [("six months old", "6 month")]),
    ("He left at the age of 30.", [("30", "30 year")]),
]
NEGATIVE = [
    "She worked there for 44 years.",
    "It took 12 years.",
    "The 44 members left.",
    "An age passed.",
    "Chapter 44, page 3, is lost.",
]
COMPARISONS = [
    ("She died aged 81.", "She died at the age of 81.", Verdict.AGREE, "equal"),
    ("She died aged 81.", "She died aged 82.", Verdict.CONFLICT, "apart"),
    ("The 12-year-old won.", "Tom, 12, won.", Verdict.AGREE, "equal"),
    ("She is 81 years old.", "She is about 80 years old.", Verdict.APPROXIMATE, "overlapping"),
    ("He is 19 years old.", "He is 91 years old.", Verdict.CONFLICT, "apart"),
    ("Rides are free for under-16s.", "Rides are free for people under 18.", Verdict.CONFLICT, "different limits"),
    ("It is for adults over 65.", "It is for people over 65.", Verdict.AGREE, "equal"),
    ("It is for adults over 65.", "It is for people over 60.", Verdict.CONFLICT, "different limits"),
    ("They raise the retirement age to 69.", "Currently the retirement age is 66.", None, "old against new"),
    ("They raise the retirement age to 69.", "They raise the retirement age to 67.", Verdict.CONFLICT, "apart"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("age", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("age", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("age", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason


WHOSE = [
    ("They thanked Ann Corby , 44 , and Tom Tindle , 12 .", "44", "Ann Corby"),
    ("They thanked Ann Corby , 44 , and Tom Tindle , 12 .", "12", "Tom Tindle"),
    ("They thanked Ann Corby , 44, Tom Tindle , 12, and Mr Bob Marsh , 9 .", "44", "Ann Corby"),
    ("They thanked Ann Corby , 44, Tom Tindle , 12, and Mr Bob Marsh , 9 .", "12", "Tom Tindle"),
    ("They thanked Mr Tom Tindle ( aged 12 ) .", "12", "Tom Tindle"),
    ("Mr Tom Tindle , who is 12 , won .", "12", "Tom Tindle"),
    ("Mr Tom Tindle , a farmer aged 37 , won .", "37", "Tom Tindle"),
    ("The 37-year-old farmer Mr Tom Tindle won .", "37-year-old", "Tom Tindle"),
    ("A 37-year-old was driven by Mr Tom Tindle .", "37-year-old", ""),
    ("His wife , 23-year-old Ina , left .", "23-year-old", "Ina"),
    ("They met a 23-year-old Velda resident/NOUN .", "23-year-old", ""),
    ("Mr Tom Tindle saw/VERB a man of 37 .", "37", ""),
]


@pytest.mark.parametrize(("notation", "age", "person"), WHOSE)
def test_whose_age(notation: str, age: str, person: str) -> None:
    page = article(notation)
    start = page.document.text.index(age)
    assert whose(page.document.text, Span(start, start + len(age)), people(page)) == person


@pytest.mark.parametrize(("told", "person"), [("She is 72 .", "Ann Corby"), ("She saw=see/VERB 72 .", "")])
def test_the_age_of_her_who_was_named_before(told: str, person: str) -> None:
    page = article("They thanked Mrs Ann Corby .", told)
    start = page.document.text.index("72")
    assert whom(page, page.sentences[1], Span(start, start + 2)) == person


AT_THE_TIME = [
    ("Ann Corby, 17 at the time, left.", "17", True),
    ("Ann Corby, 17, left at the time.", "17", False),
    ("She was 17 when she left.", "17", True),
    ("The 17-year-old left when he could.", "17-year-old", False),
    ("The then 17-year-old left.", "17-year-old", True),
    ("She then met a 17-year-old.", "17-year-old", False),
    ("Tom, 17 (at the time of the fire), left.", "17", True),
]


@pytest.mark.parametrize(("text", "told", "past"), AT_THE_TIME)
def test_an_age_at_the_time_of_something(text: str, told: str, past: bool) -> None:
    start = text.index(told)
    assert at_the_time(text, Span(start, start + len(told))) is past


def test_who_was_younger_at_the_time_has_grown_older() -> None:
    younger, now = claim("age", "He was 17 years old."), claim("age", "He is 19 years old.")
    then = replace(younger, scope=(age.THEN,))
    assert age.compare(younger, now).verdict is Verdict.CONFLICT
    for a, b in ((then, now), (now, then)):
        assert (age.compare(a, b).verdict, age.compare(a, b).level) == (Verdict.APPROXIMATE, "older by then")
    assert age.compare(younger, replace(now, scope=(age.THEN,))).verdict is Verdict.CONFLICT
    assert age.compare(then, replace(now, scope=(age.THEN,))).verdict is Verdict.CONFLICT


def test_ages_in_two_years_differ_as_the_years_do() -> None:
    earlier, later = claim("age", "He was 67 years old."), claim("age", "He is 70 years old.")

    def told(first: str, second: str) -> Verdict | None:
        a, b = (replace(c, scope=(("period", p),)) for c, p in ((earlier, first), (later, second)))
        return age.compare(a, b).verdict

    assert told("2012", "2015-04") is Verdict.APPROXIMATE
    assert told("2012", "2014") is Verdict.APPROXIMATE
    assert told("2012", "2012-04") is told("2015", "2012") is told("2012", "XXXX-04") is Verdict.CONFLICT
    assert told("198", "201") is Verdict.CONFLICT


def test_a_limit_is_nobodys_age() -> None:
    limit, person = claim("age", "Women retire at 65."), claim("age", "She is 71 years old.")
    limit, person = replace(limit, measure="retirement age"), replace(person, measure="age", subject="Ann Corby")
    assert age.compare(limit, person).verdict is age.compare(person, limit).verdict is None
    assert age.compare(limit, replace(person, measure="retirement age")).verdict is Verdict.CONFLICT
    assert age.compare(limit, replace(person, measure="age limit", subject="")).verdict is Verdict.CONFLICT


AGAIN = [
    (("Mrs Ann Corby won=win/VERB .", "The 34-year-old left=leave/VERB ."), "Ann Corby"),
    (("Mrs Ann Corby won=win/VERB .", "A 34-year-old left=leave/VERB ."), ""),
    (("A 34-year-old fell .", "Mrs Ann Corby helped .", "The 34-year-old left=leave/VERB ."), ""),
    (("Mrs Ann Corby won=win/VERB .", "Mr Tom Tindle saw=see/VERB the 34-year-old ."), ""),
]


@pytest.mark.parametrize(("told", "person"), AGAIN)
def test_the_age_of_one_who_was_named_before(told: tuple[str, ...], person: str) -> None:
    page = article(*told)
    start = page.document.text.rindex("34-year-old")
    assert told_again(page, page.sentences[-1], Span(start, start + len("34-year-old"))) == person


def test_a_number_goes_from_a_subject_only_as_a_word() -> None:
    assert without_value("one commissioner", "one") == "commissioner"
    assert without_value("nine people", "nine") == "people"
    assert without_value("commissioner", "one") == "commissioner"


def test_an_age_that_is_set_and_one_that_describes_somebody() -> None:
    a, b = claim("age", "The pension age is 65."), claim("age", "A 70-year-old farmer spoke.")
    told = age.compare(replace(a, measure="pension age"), replace(b, measure="farmer"))
    assert (told.verdict, told.level) == (None, "limit and person")
