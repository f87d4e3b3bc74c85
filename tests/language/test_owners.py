"""Values that two people have do not contradict each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.findings import Comparison, Verdict
from checker.language.owners import of_other_people
from tests.claims import claim, day, number

APART = Comparison(Verdict.CONFLICT, "apart", "“20” and “18” differ.")
ANN, TOM = "Ann Corby", "Tom Hale"

OWNERS = [
    ("two people", (ANN, (ANN,)), (TOM, (TOM,)), "other person"),
    ("two surnames", ("Corby", (ANN,)), ("Hale", (TOM,)), "other person"),
    ("he who was named before", (ANN, ()), ("Hale", (TOM,)), "other person"),
    ("one person", ("Corby", (ANN,)), (ANN, (ANN,)), "apart"),
    ("one surname", ("David Hale", ("David Hale",)), (TOM, (TOM,)), "other person"),
    ("a short form", ("Thomas Hale", ("Thomas Hale",)), (TOM, (TOM,)), "apart"),
    ("a spelling", ("Anne Corbey", ("Anne Corbey",)), (ANN, (ANN,)), "apart"),
    ("spoken of beside the other", ("Corby", (ANN, TOM)), ("Hale", (TOM,)), "apart"),
    ("no person", ("Orton", ("Orton",)), ("Velta Works", ("Velta Works",)), "apart"),
    ("a person and a club", ("Corby", (ANN,)), ("Orton", ("Orton",)), "other person"),
    ("a noun", ("striker", ()), ("Hale", (TOM,)), "apart"),
    ("a capital of a sentence", ("Customers", ()), ("Hale", (TOM,)), "apart"),
    ("a phrase", ("Police of the Port of Orton", ()), ("Hale", (TOM,)), "apart"),
    ("nobody", ("", ()), ("Hale", (TOM,)), "apart"),
]
Owner = tuple[str, tuple[str, ...]]


@pytest.mark.parametrize(("one", "other", "level"), [row[1:] for row in OWNERS], ids=[row[0] for row in OWNERS])
def test_values_of_two_people(one: Owner, other: Owner, level: str) -> None:
    a = claim("a.txt", "count", number("20"), "They scored 20.", "20", subject=one[0], names=one[1])
    b = claim("b.txt", "count", number("18"), "They scored 18.", "18", subject=other[0], names=other[1])
    assert of_other_people(a, b, APART).level == of_other_people(b, a, APART).level == level


SEXES = [
    ("man", "", "woman", "", "other person"),
    ("victim", "girl", "boy", "", "other person"),
    ("age", ANN, "brother", "", "other person"),
    ("woman", "", "wife", "", "apart"),
    ("victim", "", "woman", "", "apart"),
    ("age", "Robin Corby", "woman", "", "apart"),
]


@pytest.mark.parametrize(("measure", "subject", "other", "whose", "level"), SEXES)
def test_a_man_and_a_woman_may_have_other_ages(measure: str, subject: str, other: str, whose: str, level: str) -> None:
    text = "The 34-year-old was hurt."
    a = claim("a.txt", "age", number("34"), text, "34-year-old", measure=measure, subject=subject, names=(subject,))
    b = claim("b.txt", "age", number("27"), text, "34-year-old", measure=other, subject=whose, names=())
    assert of_other_people(a, b, APART).level == of_other_people(b, a, APART).level == level


def test_ages_told_by_name_are_of_those_named() -> None:
    a = claim("a.txt", "age", number("20"), "It was 20.", "20", measure="age", subject=ANN, names=(ANN, TOM))
    b = claim("b.txt", "age", number("18"), "It was 18.", "18", measure="age", subject=TOM, names=(TOM,))
    assert of_other_people(a, b, APART).level == "other person"
    assert of_other_people(replace(a, measure="victim"), b, APART).level == "apart"


def test_a_day_belongs_to_nobody() -> None:
    a = claim("a.txt", "date", day("2026-03-02"), "He left on 2 March.", "2 March", subject=ANN, names=(ANN,))
    b = claim("b.txt", "date", day("2026-03-03"), "He left on 3 March.", "3 March", subject=TOM, names=(TOM,))
    assert of_other_people(a, b, APART) == APART


def test_what_agrees_stays() -> None:
    same = Comparison(Verdict.AGREE, "equal", "the same")
    a = claim("a.txt", "count", number("20"), "They scored 20.", "20", subject=ANN, names=(ANN,))
    b = claim("b.txt", "count", number("20"), "They scored 20.", "20", subject=TOM, names=(TOM,))
    assert of_other_people(a, b, same) == same


def test_who_comes_in_a_later_clause_does_not_have_the_value() -> None:
    text = "Corby has 20 goals, two fewer than Hale."
    a = claim("a.txt", "count", number("20"), text, "20", subject=ANN, names=("Corby", "Hale"))
    b = claim("b.txt", "count", number("22"), "Hale has 22 goals.", "22", subject=TOM, names=("Hale",))
    assert of_other_people(a, b, APART).level == of_other_people(b, a, APART).level == "other person"
    text = "Corby broke the mark of 20 set by Hale."
    a = claim("a.txt", "count", number("20"), text, "20", subject=ANN, names=("Corby", "Hale"))
    assert of_other_people(a, b, APART).level == "apart"
