"""Words as pieces of a vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.meaning.wordpiece import WordPieces, plain
from tests.language.meaning.tiny import WORDS

PIECES = WordPieces(WORDS)


def shown(text: str, most: int = 48) -> list[str]:
    return [WORDS[row] for row in PIECES(text, most)[1:-1]]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("people died", ["people", "died"]),
        ("PEOPLE Died", ["people", "died"]),
        ("unaffected", ["un", "##affect", "##ed"]),
        ("affected", ["affect", "##ed"]),
        ("ab", ["ab"]),
        ("abb", ["ab", "##b"]),
        ("Cafés", ["cafe", "##s"]),
        ("Cafe\u0301s", ["cafe", "##s"]),
        ("crash, in", ["crash", ",", "in"]),
        ("a_b", ["a", "_", "b"]),
        ("the people's", ["the", "people", "'", "[UNK]"]),
        ("zebra died", ["[UNK]", "died"]),
        ("$# [MASK] people", ["$", "#", "[MASK]", "people"]),
        ("a[MASK]b", ["a", "[MASK]", "b"]),
        ("[mask]", ["[UNK]", "[UNK]", "[UNK]"]),
        ("b" * 101, ["[UNK]"]),
        ("日本", ["[UNK]"]),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    assert shown(text) == pieces


def test_a_long_text_is_cut_and_keeps_its_end() -> None:
    assert shown("people " * 99, most=10) == ["people"] * 8
    assert WORDS[PIECES("people " * 99, 10)[-1]] == "[SEP]"


@pytest.mark.parametrize(("text", "place"), [("[MASK] people", 1), ("in the [MASK]", 3), ("people", 0), ("", 0)])
def test_the_place_of_the_mask(text: str, place: int) -> None:
    assert PIECES.place(PIECES(text, 48)) == place


@given(st.text())
def test_any_text_gives_rows_of_the_vocabulary(text: str) -> None:
    rows = PIECES(text, 48)
    assert 2 <= len(rows) <= 48 and all(0 <= row < len(WORDS) for row in rows)


@given(st.text())
def test_letters_are_made_plain_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)


def test_a_long_word_takes_no_long_time() -> None:
    assert shown("ab" * 200_000) == ["[UNK]"]


def test_a_vocabulary_without_the_special_words_is_refused() -> None:
    with pytest.raises(KeyError):
        WordPieces(("people", "died"))
