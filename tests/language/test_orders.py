"""Which one in a row is meant, and how many there were, read off parses written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.findings import Comparison, Verdict
from checker.domain.span import Span
from checker.language.orders import IDENTIFYING, identifies, of_others_in_a_row
from tests.claims import claim, number
from tests.sentences import parse

CASES = [
    ("Her/PRON:PRP$/nmod:poss/3 third/ADJ/amod/3 marriage/NOUN/nsubj/4 failed/VERB:VBD/root/0", True),
    ("He/PRON/nsubj/2 hosted/VERB:VBD/root/0 the/DET/det/5 third/ADJ/amod/5 Games/PROPN:NNPS/obj/2", True),
    ("She/PRON/nsubj/2 ran/VERB:VBD/root/0 in/ADP/case/6 the/DET/det/6 third/ADJ/amod/6 heat/NOUN/obl/2", True),
    ("It/PRON/nsubj/5 is/AUX:VBZ/cop/5 her/PRON:PRP$/nmod:poss/5 third/ADJ/amod/5 novel/NOUN/root/0", False),
    ("It/PRON/nsubj/2 marked=mark/VERB:VBD/root/0 its/PRON:PRP$/nmod:poss/5 third/ADJ/amod/5 cut/NOUN/obj/2", False),
    ("She/PRON/nsubj/2 left/VERB:VBD/root/0 for/ADP/case/6 the/DET/det/6 third/ADJ/amod/6 time/NOUN/obl/2", False),
    ("He/PRON/nsubj/2 paid/VERB:VBD/root/0 for/ADP/case/6 the/DET/det/6 third/ADJ/amod/6 attack/NOUN/obl/2", True),
    (
        "A/DET/det/3 third/ADJ/amod/3 cut/NOUN/nsubj/6 this/DET/det/5 year/NOUN/nmod:unmarked/3 came/VERB:VBD/root/0",
        False,
    ),
    ("The/DET/det/4 third/ADJ/amod/4 largest/ADJ:JJS/amod/4 bank/NOUN/nsubj/5 fell/VERB:VBD/root/0", False),
    ("She/PRON/nsubj/2 finished/VERB:VBD/root/0 third/ADV/advmod/2", False),
]


@pytest.mark.parametrize(("notation", "which"), CASES, ids=[notation.split("/")[0] for notation, _ in CASES])
def test_which_one_is_meant(notation: str, which: bool) -> None:
    sentence = parse(notation)
    start = sentence.text.index("third")
    assert identifies(sentence, Span(start, start + len("third"))) is which


ROWS = [
    ("suspect", ("2026-03-02", "6"), ("2026-03-03", "8"), "later in the row"),
    ("suspect", ("2026-03-02", "8"), ("2026-03-03", "6"), "apart"),
    ("suspect", ("2026-03-02", "6"), ("2026-03-02", "8"), "apart"),
    ("suspect", ("", "6"), ("2026-03-02", "8"), "apart"),
    ("place", ("2026-03-02", "6"), ("2026-03-03", "8"), "apart"),
]


@pytest.mark.parametrize(("measure", "one", "other", "level"), ROWS)
def test_a_row_grows_by_the_day(measure: str, one: tuple[str, str], other: tuple[str, str], level: str) -> None:
    apart = Comparison(Verdict.CONFLICT, "apart", "apart")
    made = [
        replace(told, context=replace(told.context, day=day))
        for day, n in (one, other)
        for told in (claim("a.txt", "rank", number(n), f"Number {n} was held.", n, measure=measure),)
    ]
    assert of_others_in_a_row(made[0], made[1], apart).level == level
    assert of_others_in_a_row(made[1], made[0], apart).level == level


def test_two_of_one_row_contradict_nothing() -> None:
    apart = Comparison(Verdict.CONFLICT, "apart", "apart")
    second, third = (claim("a.txt", "rank", number(n), f"Marriage {n} failed.", n) for n in "23")
    told = of_others_in_a_row(second, replace(third, recogniser=IDENTIFYING), apart)
    assert (told.verdict, told.level) == (None, "another in the row")
    assert of_others_in_a_row(second, third, apart) is apart
