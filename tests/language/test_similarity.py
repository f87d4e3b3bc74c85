from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.similarity import Level, compare_names
from checker.language.spelling import difference, key_words

PAIRS = [
    ("titles", "Dr Ann Corby", "Ann Corby", Level.SAME),
    ("company suffix", "Norcott Mills plc", "Norcott Mills", Level.SAME),
    ("the", "The Morning Post", "Morning Post", Level.SAME),
    ("and", "Hale & Pike", "Hale and Pike", Level.SAME),
    ("possessive", "Norcott's", "Norcott", Level.SAME),
    ("plural", "Social Democrat", "Social Democrats", Level.SAME),
    ("people of a place", "Kenya", "Kenyan", Level.DIFFERENT),
    ("people of a larger place", "North America", "North American", Level.DIFFERENT),
    ("capitals", "NORCOTT MILLS", "Norcott Mills", Level.SAME),
    ("one letter", "Alexandr Vane", "Alexander Vane", Level.VARIANT),
    ("short form", "Jon Vane", "John Vane", Level.VARIANT),
    ("short first name", "Sandi Vane", "Sandra Vane", Level.VARIANT),
    ("nickname", "Bill Vane", "William Vane", Level.VARIANT),
    ("short first name that is a word", "Cat Vane", "Catriona Vane", Level.VARIANT),
    ("two short forms", "Lucy Vane", "Lucille Vane", Level.VARIANT),
    ("one name written twice", "Kathryn Vane", "Katharine Vane", Level.VARIANT),
    ("surnames that only begin alike", "Anton Verhulst", "Anton Verhagen", Level.DIFFERENT),
    ("first names that only begin alike", "Bronagh Vane", "Bronwyn Vane", Level.DIFFERENT),
    ("umlaut", "Jens Müller", "Jens Mueller", Level.VARIANT),
    ("umlaut dropped", "Jens Müller", "Jens Muller", Level.VARIANT),
    ("ring", "Åberg", "Aaberg", Level.VARIANT),
    ("blank", "Salt Marsh", "Saltmarsh", Level.VARIANT),
    ("hyphen", "Ida Holt-Lund", "Ida Holt Lund", Level.VARIANT),
    ("double name", "Ida Holt-Lund", "Ida Holt", Level.VARIANT),
    ("common word", "Strand", "East Stand", Level.DIFFERENT),
    ("people in the plural", "Lorvian", "Lorvians", Level.SAME),
    ("people of an -ea in the plural", "Corvean", "Corveans", Level.SAME),
    ("a land and its people", "Lorvenia", "Lorvenians", Level.DIFFERENT),
    ("points", "U.S. Navy", "US Navy", Level.SAME),
    ("another model", "Aster 5", "Aster 5 Mini", Level.DIFFERENT),
    ("a first name", "Corby", "Max Corby", Level.PART),
    ("road", "Corby", "Corby Road", Level.DIFFERENT),
    ("police of a place", "Paris", "Paris Police", Level.DIFFERENT),
    ("family", "Corbys", "Ann Corby", Level.DIFFERENT),
    ("half of a double name", "Holt-Lunden", "Ida Lunden", Level.DIFFERENT),
    ("surname with an accent", "Mårtson", "Eva Martson", Level.VARIANT),
    ("letters changed places", "Bernadette Corby", "Bernadtete Corby", Level.VARIANT),
    ("word order", "Corby Ann", "Ann Corby", Level.VARIANT),
    ("accents", "José Pérez", "Jose Perez", Level.VARIANT),
    ("model letters", "HARBOUR-3", "HARBOR-3", Level.VARIANT),
    ("surname only", "Ann Corby", "Corby", Level.PART),
    ("titled surname", "Ms Corby", "Ann Corby", Level.PART),
    ("company cut short", "Norcott", "Norcott Mills", Level.PART),
    ("initial", "A. Corby", "Ann Corby", Level.INITIALS),
    ("initials", "A. J. Corby", "Ann Corby", Level.INITIALS),
    ("acronym", "ECB", "European Central Bank", Level.ACRONYM),
    ("acronym without small words", "BoE", "Bank of England", Level.DIFFERENT),
    ("other first name", "Ann Corby", "Joan Corby", Level.DIFFERENT),
    ("man and woman", "Mario Corby", "Maria Corby", Level.DIFFERENT),
    ("model number", "Tern 4", "Tern 5", Level.DIFFERENT),
    ("bank of", "Bank of England", "Bank of Ireland", Level.DIFFERENT),
    ("compass", "North Korea", "South Korea", Level.DIFFERENT),
    ("near words", "Austria", "Australia", Level.DIFFERENT),
    ("short words", "Iran", "Iraq", Level.DIFFERENT),
    ("common noun", "University", "Hexham University", Level.DIFFERENT),
    ("nothing", "", "Ann Corby", Level.DIFFERENT),
]


@pytest.mark.parametrize(("a", "b", "level"), [row[1:] for row in PAIRS], ids=[row[0] for row in PAIRS])
def test_names_relate(a: str, b: str, level: Level) -> None:
    assert compare_names(a, b).level is level
    assert compare_names(b, a).level is level


def test_the_reason_quotes_both_names_and_marks_the_letters() -> None:
    reason = compare_names("Alan Pruitt", "Allan Pruitt").reason
    assert "Alan Pruitt" in reason
    assert "A[l]lan Pruitt" in reason or "Al[l]an Pruitt" in reason


def test_difference_marks_runs_of_letters_once() -> None:
    assert difference("Oseyer", "Oseijer") == ("Ose[y]er", "Ose[ij]er")
    assert difference("same", "same") == ("same", "same")


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_compare_both_ways(a: str, b: str) -> None:
    one, two = compare_names(a, b), compare_names(b, a)
    assert one.level is two.level
    assert 0.0 <= one.score <= 1.0


@given(st.text(max_size=40))
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert compare_names(name, name).level is (Level.SAME if key_words(name) else Level.DIFFERENT)
