"""Dictionary forms by the shipped tables."""

from __future__ import annotations

import pytest

from checker.language import lemmas
from checker.language.pipeline import SHIPPED

LEMMATIZER = lemmas.load(SHIPPED / "lemmas.json")


@pytest.mark.parametrize(
    ("text", "tag", "wanted"),
    [
        ("was", "VBD", "be"), ("’s", "POS", "'s"), ("n’t", "RB", "not"), ("said", "VBD", "say"),
        ("stopped", "VBD", "stop"), ("making", "VBG", "make"), ("tries", "VBZ", "try"), ("agreed", "VBN", "agree"),
        ("companies", "NNS", "company"), ("buses", "NNS", "bus"), ("men", "NNS", "man"), ("crises", "NNS", "crisis"),
        ("Firms", "NNS", "firm"), ("firm", "NN", "firm"), ("CEOs", "NNS", "CEO"), ("GDP", "NN", "GDP"),
        ("bigger", "JJR", "big"), ("largest", "JJS", "large"), ("best", "JJS", "good"), ("Brown", "NNP", "Brown"),
        ("Nations", "NNPS", "Nation"), ("5,000", "CD", "5000"), ("Two", "CD", "two"), ("They", "PRP", "they"),
        ("her", "PRP$", "her"), ("blorks", "NNS", "blork"), ("blorked", "VBD", "blork"), ("“", "``", '"'),
    ],
)  # fmt: skip
def test_lemma(text: str, tag: str, wanted: str) -> None:
    assert LEMMATIZER.lemma(text, tag) == wanted


def test_a_slip_of_the_treebank_is_put_right() -> None:
    assert LEMMATIZER.lemma("fled", "VBD") == "flee"
