"""Verbs left out in the second half of a sentence: what the second value is of."""

from __future__ import annotations

from decimal import Decimal

import pytest

import checker
from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Quantity
from checker.language.gapping import gapped
from checker.language.phrases import words_of
from tests.tagged import sentence, span_in

CASES = [
    ("preposition", "The villa was sold=sell/VBN for $ 3 and the farm for $ 4 .", "the farm"),
    ("no preposition", "Oslo has 3 schools/NNS and Bergen 4 .", "Bergen"),
    ("comma", "Ann Corby won=win/VBD 3 of the seats , Tom Hale 4 .", "Tom Hale"),
    ("while", "The Lund plant will close/VB in 3 while/IN the Riga plant in 4 .", "the Riga plant"),
    ("noun tagged as a verb", "Revenue/NN rose=rise/VBD 3 % and profit/VB 4 % .", "profit"),
    ("behind the value", "Karpo paid/VBD $ 3 for the villa and $ 4 for the farm .", "the farm"),
    ("hedge", "The villa was sold=sell/VBN for $ 3 and the farm for about/IN $ 4 .", "the farm"),
]


def second(one: Sentence) -> str:
    made = [Mention("count", span_in(one, digit), digit, Quantity(Decimal(digit))) for digit in "34"]
    return words_of(one, gapped(one, made[1], made))


@pytest.mark.parametrize(("notation", "owner"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_the_second_value_is_of(notation: str, owner: str) -> None:
    assert second(sentence(notation)) == owner


WHOLE = [
    ("a verb of its own", "The villa was sold=sell/VBN for $ 3 and the farm went=go/VBD for $ 4 ."),
    ("a range", "It costs/VBZ between/IN $ 3 and $ 4 ."),
    ("a list", "It has 3 shops/NNS and 4 mills/NNS ."),
    ("another preposition", "It fell=fall/VBD by/IN $ 3 and a share of 4 ."),
    ("two past verbs", "It rose=rise/VBD 3 and fell/VBD 4 ."),
    ("days", "It fell=fall/VBD 3 on Monday and 4 on Tuesday ."),
    ("no verb before", "A villa for $ 3 and a farm for $ 4"),
]


@pytest.mark.parametrize("notation", [case[1] for case in WHOLE], ids=[case[0] for case in WHOLE])
def test_no_gap(notation: str) -> None:
    assert second(sentence(notation)) == ""


def test_a_long_row_of_figures_is_read() -> None:
    row = " ".join(str(number) for number in range(1, 1500))
    assert len(checker.mentions(row)) > 0
    assert checker.extract(f"The figures are {row}.")
