"""What a number belongs to, read off parses written by hand."""

from __future__ import annotations

import pytest

from checker.domain.span import Span
from checker.language.attachment import attach
from tests.sentences import parse

DEAL = "after/ADP/case/5 Meta/PROPN/nmod:poss/5 's/PART/case/2 $/SYM/compound/5 deal/NOUN/obl/0"
CASES = [
    ("Profit/NOUN/nsubj/2 rose=rise/VERB/root/0 to/ADP/case/4 900/NUM/obl/2", "900", "profit", "rise", "Profit"),
    ("It/PRON/nsubj/2 employs=employ/VERB/root/0 1400/NUM/nummod/5 full/ADJ/amod/5 workers=worker/NOUN/obj/2", "1400",
     "worker", "employ", "It"),
    ("The/DET/det/3 400/NUM/nummod/3 price/NOUN/nsubj/4 fell=fall/VERB/root/0", "400", "price", "fall", ""),
    ("a/DET/det/2 valuation/NOUN/root/0 of/ADP/case/4 9/NUM/nmod/2", "9", "valuation", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("notation", "value", "noun", "verb", "subject"), CASES, ids=[c[2] for c in CASES])
def test_governing_words(notation: str, value: str, noun: str, verb: str, subject: str) -> None:
    sentence = parse(notation)
    start = sentence.text.index(value)
    found = attach(sentence, Span(start, start + len(value)))
    assert (found.noun, found.verb) == (noun, verb)
    assert found.subject == subject or not subject


def test_modifiers_of_the_counted_thing() -> None:
    sentence = parse(CASES[1][0])
    found = attach(sentence, Span(sentence.text.index("1400"), sentence.text.index("1400") + 4))
    assert found.modifiers == ("full",)


def test_a_span_outside_the_sentence_attaches_to_nothing() -> None:
    assert attach(parse("One/NUM word/NOUN"), Span(900, 905)).noun == ""


def test_a_parse_with_a_cycle_ends() -> None:
    sentence = parse("one/NUM/dep/2 two/NUM/dep/1 three/NOUN/root/0")
    assert attach(sentence, Span(0, 3)).path == ()
