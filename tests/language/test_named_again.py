from __future__ import annotations

import pytest

from checker.domain.values import Mention
from checker.language.gate import mentions
from checker.language.named_again import without_names


def kept(*blocks: str) -> list[str]:
    """The values of a text whose blocks are read one by one, as documents are."""
    text, found = "", list[Mention]()
    for block in blocks:
        found += mentions(" " * len(text) + block)
        text += f"{block}\n\n"
    return [mention.text for mention in without_names(text, found)]


TEXTS = [
    ("named elsewhere", ("They released Corvid 2 on the web.", "Corvid 2 runs in three modes."), ["three"]),
    ("named nowhere else", ("Corvid 2 runs in three modes.",), ["2", "three"]),
    ("a common word", ("They closed Gate 2 at noon.", "Orders for 2 days came."), ["noon", "2 days"]),
    ("another number", ("They released Corvid 2 on the web.", "Corvid 3 runs in two modes."), ["3", "two"]),
]


@pytest.mark.parametrize(("why", "blocks", "values"), TEXTS, ids=[row[0] for row in TEXTS])
def test_numbers_of_names_that_open_a_sentence(why: str, blocks: tuple[str, ...], values: list[str]) -> None:
    assert kept(*blocks) == values


OPENING = [
    ("Corvid 2, the work of a start-up, is on sale.", []),
    ("Model: Corvid 2 (a preview)", []),
    ("Norwold 3, Ashcombe 1", ["3", "1"]),
    ("Norwold 3 (Reyes, Silva)", ["3"]),
    ("Orders 12, sales 14.", ["12", "14"]),
]


@pytest.mark.parametrize(("text", "values"), OPENING)
def test_names_with_numbers_at_the_beginning(text: str, values: list[str]) -> None:
    assert [mention.text for mention in mentions(text)] == values
