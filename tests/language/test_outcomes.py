"""A forecast, and a plan by its own verb, against what came; and which clauses tell of the past."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Context, Factuality
from checker.domain.findings import Comparison, Verdict
from checker.domain.span import Span
from checker.language.attachment import attach
from checker.language.outcomes import is_past, of_other_outcomes
from tests.claims import claim, day, number
from tests.sentences import parse

PAIRS = [
    (Factuality.FORECAST, "reach", "hit", True, None),
    (Factuality.FORECAST, "reach", "reach", False, Verdict.CONFLICT),
    (Factuality.PLANNED, "ship", "ship", True, None),
    (Factuality.PLANNED, "ship", "approve", True, Verdict.CONFLICT),
    (Factuality.ASSERTED, "ship", "ship", True, Verdict.CONFLICT),
    (Factuality.DENIED, "ship", "ship", True, None),
]
CLAUSES = [
    ("It/PRON/nsubj/2 sold=sell/VERB:VBD/root/0 40/NUM/nummod/4 ships/NOUN:NNS/obj/2", True),
    ("It/PRON/nsubj/3 has=have/AUX:VBZ/aux/3 sold=sell/VERB:VBN/root/0 40/NUM/nummod/5 ships/NOUN:NNS/obj/3", True),
    ("Some/DET/nsubj/2 40/NUM/nsubj:pass/4 were=be/AUX:VBD/aux:pass/4 sold=sell/VERB:VBN/root/0", True),
    ("It/PRON/nsubj/3 will/AUX:MD/aux/3 sell/VERB:VB/root/0 40/NUM/nummod/5 ships/NOUN:NNS/obj/3", False),
    ("It/PRON/nsubj/2 sells=sell/VERB:VBZ/root/0 40/NUM/nummod/4 ships/NOUN:NNS/obj/2", False),
    ("40/NUM/nummod/2 ships/NOUN:NNS/root/0", False),
]


@pytest.mark.parametrize(("put", "verb", "other", "done", "verdict"), PAIRS)
def test_what_was_foreseen(put: Factuality, verb: str, other: str, done: bool, verdict: Verdict | None) -> None:
    apart = Comparison(Verdict.CONFLICT, "apart", "apart")
    a = replace(claim("a.txt", "count", number("40"), "It is 40.", "40", factuality=put), context=Context(verb=verb))
    b = replace(claim("b.txt", "count", number("31"), "It is 31.", "31"), context=Context(verb=other, done=done))
    assert of_other_outcomes(a, b, apart).verdict is of_other_outcomes(b, a, apart).verdict is verdict


WISHES = [
    ("It wants about 40 ships.", "order", None),
    ("It has a goal of 40 ships.", "order", None),
    ("It wants 40 ships.", "demand", Verdict.CONFLICT),
    ("They are aimed at it and hold 40 ships.", "order", Verdict.CONFLICT),
]


@pytest.mark.parametrize(("text", "verb", "verdict"), WISHES)
def test_what_is_only_wanted(text: str, verb: str, verdict: Verdict | None) -> None:
    wanted = claim("a.txt", "count", number("40"), text, "40")
    told = replace(claim("b.txt", "count", number("31"), "It is 31.", "31"), context=Context(verb=verb))
    apart = Comparison(Verdict.CONFLICT, "apart", "apart")
    assert of_other_outcomes(wanted, told, apart).verdict is of_other_outcomes(told, wanted, apart).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"), [("It may come on 9 May.", None), ("It may have come on 9 May.", Verdict.CONFLICT)]
)
def test_what_may_come_and_what_came(text: str, verdict: Verdict | None) -> None:
    hedged = claim("a.txt", "date", day("2026-05-09"), text, "9 May", factuality=Factuality.HEDGED)
    hedged = replace(hedged, cue="may")
    told = claim("b.txt", "date", day("2026-05-08"), "It came on 8 May.", "8 May")
    told = replace(told, context=Context(verb="come", done=True))
    apart = Comparison(Verdict.CONFLICT, "apart", "apart")
    assert of_other_outcomes(hedged, told, apart).verdict is of_other_outcomes(told, hedged, apart).verdict is verdict


@pytest.mark.parametrize(("notation", "past"), CLAUSES, ids=[notation[-30:] for notation, _ in CLAUSES])
def test_past_clauses(notation: str, past: bool) -> None:
    sentence = parse(notation)
    start = sentence.text.index("40")
    assert is_past(sentence, attach(sentence, Span(start, start + 2)).predicate) is past


def test_what_stands_outside_the_sentence_is_not_past() -> None:
    sentence = parse("It/PRON fell/VERB:VBD")
    assert not is_past(sentence, attach(sentence, Span(900, 902)).predicate)
