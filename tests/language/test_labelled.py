"""What a cell or a labelled value is of: which of a row's and a column's head tells it."""

from __future__ import annotations

import pytest

import checker
from checker.language.labelled import asked, cell_measure, is_name, named

CELLS = [
    ("Greens", "Votes", "vote", "Greens"),
    ("Greens", "Rank", "rank", "Greens"),
    ("Shops", "2026", "shop", ""),
    ("Norland", "Base pay", "base pay", "Norland"),
    ("Failures of the engine to date", "Value", "failure", ""),
    ("Deaths", "Last 7 days", "death", ""),
    ("Number of shops", "Total", "shop", ""),
    ("Karpo Bank", "Share price (EUR)", "share price", "Karpo Bank"),
    ("Hourly rate", "Karpo", "hourly rate", "Karpo"),
    ("Karpo Bank", "", "", "Karpo Bank"),
    ("", "Doses delivered", "doses delivered", ""),
    ("Total", "Q3 2026", "", "Total"),
    ("Solo", "Parameters", "parameter", "Solo"),
    ("North", "Sales ($m)", "sale", "North"),
]


@pytest.mark.parametrize(("row", "column", "measure", "owner"), CELLS, ids=[f"{c[0]}-{c[1]}" for c in CELLS])
def test_what_a_cell_holds(row: str, column: str, measure: str, owner: str) -> None:
    assert cell_measure(row, column) == (measure, owner)


LABELS = [("Patients on care (US)", "patient"), ("Rate for under-18s", "rate"), ("2026", ""), ("Value", ""), ("%", "")]


@pytest.mark.parametrize(("label", "measure"), LABELS)
def test_the_noun_of_a_label(label: str, measure: str) -> None:
    assert named(label) == measure


def test_names_among_labels() -> None:
    told = {label: is_name(label) for label in ("Karpo Bank", "Base pay", "Zelmenia", "Offsides")}
    assert told == {"Karpo Bank": True, "Base pay": False, "Zelmenia": True, "Offsides": False}


QUESTIONS = [
    ("How many modes are there?", "mode"),
    ("So how many of the staff shops will close?", "staff shop"),
    ("Who pays?", ""),
]


@pytest.mark.parametrize(("question", "measure"), QUESTIONS)
def test_what_a_question_asks_for(question: str, measure: str) -> None:
    assert asked(question) == measure


def test_a_bare_answer_and_a_led_in_value() -> None:
    text = "# The vote\n\nIt failed.\n\n## How many modes are there?\n\nFour. You pick one.\n\n- Against: 103.\n"
    told = {c.mention.text: c.measure for c in checker.extract(text) if c.kind == "count"}
    assert told == {"Four": "mode", "103": "vote against"}
