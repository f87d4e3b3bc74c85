"""Which known place a value is of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.findings import Comparison, Verdict
from checker.domain.span import Span
from checker.language.attachment import tokens_in
from checker.language.regions import of_other_places, place_of
from tests.claims import claim, number
from tests.sentences import parse

CALLS = "95/NUM/nummod/2 calls=call/NOUN/nsubj/0"
PLACES = [
    (f"{CALLS} to/ADP/case/4 India/PROPN/nmod/2", "India"),
    (f"{CALLS} with/ADP/case/4 homes/NOUN/nmod/2 in/ADP/case/6 Egypt/PROPN/nmod/4", "Egypt"),
    (f"{CALLS} to/ADP/case/4 Tormouth/PROPN/nmod/2", ""),
    (f"{CALLS} after/ADP/case/4 India/PROPN/nmod/2", ""),
    (f"{CALLS} failed=fail/VERB/root/0 in/ADP/case/5 India/PROPN/obl/3", ""),
    ("in/ADP/case/2 Egypt/PROPN/obl/4 95/NUM/nummod/4 calls=call/NOUN/nsubj/0", "Egypt"),
    (
        "95/NUM/nummod/2 shops=shop/NOUN/nsubj/0 and/CCONJ/cc/4 homes/NOUN/conj/2 in/ADP/case/6 Egypt/PROPN/nmod/4",
        "Egypt",
    ),
    (
        "calls=call/NOUN/nsubj/5 in/ADP/case/3 Egypt/PROPN/nmod/1 now/ADV/advmod/5 fell/VERB/root/0 by/ADP/case/7 "
        "95/NUM/obl/5",
        "Egypt",
    ),
    ("95/NUM/nsubj/0 of/ADP/case/3 traffic/NOUN/nmod/1 to/ADP/case/5 India/PROPN/nmod/3", "India"),
]


@pytest.mark.parametrize(("notation", "place"), PLACES, ids=[row[0] for row in PLACES])
def test_the_place_that_narrows_what_is_measured(notation: str, place: str) -> None:
    sentence = parse(notation)
    start = sentence.text.index("95")
    assert place_of(sentence, tokens_in(sentence, Span(start, start + 2))) == place


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [("India", "Egypt", "other place"), ("India", "Asia", "apart"), ("India", "", "apart"), ("UK", "Britain", "apart")],
)
def test_values_of_other_places(one: str, other: str, level: str) -> None:
    apart = Comparison(Verdict.CONFLICT, "apart", "“20” and “18” differ.")
    a = claim("a.txt", "percent", number("20"), "It was 20.", "20")
    a, b = (replace(a, scope=(("place", place),) if place else ()) for place in (one, other))
    assert of_other_places(a, b, apart).level == of_other_places(b, a, apart).level == level
