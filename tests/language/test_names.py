"""Names of sentences, and the vote on their types, without the trained model."""

from __future__ import annotations

import numpy as np
import pytest

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.name_cues import shape, surroundings
from checker.language.names import TYPES, decided, names, without_titles


def sentence(text: str) -> Sentence:
    """Words like "Acme/B Corp/I said": B begins a name, I goes on."""
    tokens, start = [], 0
    for index, entry in enumerate(text.split()):
        word, _, mark = entry.partition("/")
        kind = "MISC" if mark else ""
        tokens.append(
            Token(word, word, "NN", "NOUN", max(index - 1, 0), "dep", start, start + len(word), kind, mark == "B")
        )
        start += len(word) + 1
    return Sentence(Span(0, start - 1), " ".join(token.text for token in tokens), tuple(tokens))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Acme/B said", [(0, 1)]),
        ("at Acme/B Corp/I", [(1, 3)]),
        ("Acme/B Brown/B said", [(0, 1), (1, 2)]),
        ("nothing here", []),
    ],
)
def test_names_are_ranges_of_tokens(text: str, wanted: list[tuple[int, int]]) -> None:
    assert list(names(sentence(text))) == wanted


def test_surroundings_of_a_name() -> None:
    near = surroundings(sentence("the chief of Acme/B Corp/I resigned").tokens, 3, 5)
    assert near.words == ("acme", "corp")
    assert near.before == ("chief", "of")
    assert near.after == ("resigned", "$")


@pytest.mark.parametrize(
    ("text", "wanted"), [("Acme", "Xx"), ("iPhone", "xXx"), ("G20", "Xd"), ("NATO", "X"), ("3.1", "d.d"), ("", "")]
)
def test_shape(text: str, wanted: str) -> None:
    assert shape(text) == wanted


def scores(**chances: float) -> np.ndarray:
    return np.log([chances.get(kind, 0.01) for kind in TYPES])


@pytest.mark.parametrize(
    ("votes", "name", "wanted"),
    [
        ({("acme",): scores(ORG=0.9)}, ("acme",), "ORG"),
        ({("anna", "bell"): scores(PERSON=0.9), ("bell",): scores(LOC=0.5, PERSON=0.3)}, ("bell",), "PERSON"),
        ({("anna", "bell"): scores(PERSON=0.4, ORG=0.3), ("bell",): scores(ORG=0.9)}, ("bell",), "ORG"),
        ({("bell", "inc"): scores(ORG=0.9), ("bell",): scores(PERSON=0.6, ORG=0.3)}, ("bell",), "PERSON"),
    ],
)
def test_mentions_vote_on_a_type(votes: dict[tuple[str, ...], np.ndarray], name: tuple[str, ...], wanted: str) -> None:
    assert decided(votes)[name] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mr/B Brown/I said", [(1, 2)]),
        ("Brown/B said", [(0, 1)]),
        ("Mr/B said", [(0, 1)]),
        ("Dr./B Bell/I Bell/B", [(1, 2), (2, 3)]),
    ],
)
def test_titles_stand_outside_names(text: str, wanted: list[tuple[int, int]]) -> None:
    assert list(names(without_titles(sentence(text)))) == wanted
