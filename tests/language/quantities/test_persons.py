"""Ages by where they stand: beside a name, a person noun, a verb that says how old somebody is."""

from __future__ import annotations

import pytest

from tests.language.quantities.reading import shorts

AGES = [
    ("Lena Voss, nine, was trapped.", "age 9 year"),
    ("Police named the driver as Carl Benn, thirty-four, of Leeds.", "age 34 year"),
    ("The striker, 24, looked tired.", "age 24 year"),
    ("The teacher, forty-two, was taken to hospital.", "age 42 year"),
    ("The pilot, 61, and his co-pilot, 38, were unhurt.", "age 61 year|age 38 year"),
    ("A father of two, 38, died.", "count 2 child|age 38 year"),
    ("The minister, 54, resigned.", "age 54 year"),
    ("The bus driver (61) was hurt.", "age 61 year"),
    ("His dad, 61, said no.", "age 61 year"),
    ("Half of them were 65 or older.", "percent 0.5|age 65 year"),
    ("He was a real hotshot, 24, and knew it.", "age 24 year"),
    ("Ann Lee, then 19, joined.", "age 19 year"),
    ("The mayor, now 58, said no.", "age 58 year"),
    ("Among the dead was a girl of nine.", "age 9 year"),
    ("A baby of two months was saved.", "age 2 month"),
    ("He is nine.", "age 9 year"),
    ("The victim, Ada Quill, was 22 and new there.", "age 22 year"),
    ("Rosa Bly-Marchetti is thirty-six, an accountant.", "age 36 year"),
    ("The oldest victim was 81, the youngest 14.", "age 81 year|age 14 year"),
    ("The bill lifts retirement to 67.", "age 67 year"),
    ("Most nurses retire at 62, a survey found.", "age 62 year"),
]
NO_AGES = [
    "It was a flat, 24, in a row.",
    "The club, 24, looked tired.",
    "The number, 24, was drawn.",
    "The order, 66, was given.",
    "The temperature (21) was normal.",
    "Of the victims, three, all women, died.",
    "The Lions, four, beat the Bears, two.",
    "The striker, 12 goals this season, left.",
    "The doctor, 40 minutes late, apologised.",
    "A family of four was hurt.",
    "A mother of three was hurt.",
    "A crew of 12 was aboard.",
    "She was three under par.",
    "A man of nine lives.",
    "The pension rose to 67.",
    "Turnout in Dorn Vale was 22, and falling.",
    "A crossing of two months began.",
    "The carrier, 24 jets, is big.",
]


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_an_age_is_told_by_its_place(text: str, expected: str) -> None:
    assert "|".join(shorts(text)) == expected


@pytest.mark.parametrize("text", NO_AGES)
def test_a_number_in_a_like_place_is_no_age(text: str) -> None:
    assert not any(found.startswith("age") for found in shorts(text))
