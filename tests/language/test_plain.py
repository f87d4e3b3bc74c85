"""Blocks as the model reads them, and the way back to the document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.plain import MAX_CHARS, pieces, plain

TEXTS = st.text(st.sampled_from("ab 1.\n\t\u00a0\u2009é’\ud800"), max_size=60)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("one two", "one two"),
        ("one  two", "one two"),
        ("one\n two", "one two"),
        ("5\u00a0km", "5 km"),
        ("a \t\r\n b", "a b"),
        ("a\ud800b", "a\ufffdb"),
        ('"No," he said. ("Why?")', "“No,” he said. (“Why?”)"),
        ('5" screen', "5” screen"),
    ],
)
def test_white_space_is_one_blank(text: str, wanted: str) -> None:
    assert plain(text, 0).text == wanted


@given(TEXTS, st.integers(0, 5))
def test_every_character_is_found_again(text: str, base: int) -> None:
    found = plain(text, base)
    for index, character in enumerate(found.text):
        if not character.isspace() and character not in "\ufffd“”":
            assert text[found.offset(index) - base] == character


def test_line_breaks_are_kept_in_mind() -> None:
    assert plain("One\nTwo  three", 0).breaks == {4}


@given(st.text(st.sampled_from("ab. "), max_size=80))
def test_pieces_hold_the_whole_text(text: str) -> None:
    long = (text or "x") * (MAX_CHARS // max(len(text), 1) + 1)
    parts = list(pieces(long, 0))
    assert all(len(part.text) <= MAX_CHARS for part in parts)
    assert "".join(part.text for part in parts).replace(" ", "") == long.replace(" ", "")
