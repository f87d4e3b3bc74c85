"""A yes told after a no: where things may have moved on between the articles, that is no contradiction."""

from __future__ import annotations

from datetime import date

import pytest

from checker.comparison.developments import with_developments
from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Words
from checker.kinds import polarity
from tests.claims import claim
from tests.tagged import article

DAYS = {"a": date(2031, 3, 4), "b": date(2031, 3, 5), "c": date(2031, 4, 5), "d": None}
CONFLICT = Comparison(Verdict.CONFLICT, "yes against no", "one says no, the other yes")


def answer(line: str, source: str) -> Claim:
    draft = next(iter(polarity.find(article(line))))
    assert isinstance(draft.mention.value, Words)
    return claim(source, "polarity", draft.mention.value, draft.mention.text)


NO_ARREST = "Nobody has/VBZ been/VBN arrested=arrest/VBN ."
CASES = [
    ("none up to then", NO_ARREST, "a", "b", Verdict.APPROXIMATE),
    ("none until the day after", NO_ARREST, "b", "a", Verdict.CONFLICT),
    ("on one day", NO_ARREST, "a", "a", Verdict.CONFLICT),
    ("on a day unknown", NO_ARREST, "a", "d", Verdict.CONFLICT),
    ("a past denied", "Nobody was/VBD arrested=arrest/VBN .", "a", "b", Verdict.CONFLICT),
    ("a past denied long before", "Nobody was/VBD arrested=arrest/VBN .", "a", "c", Verdict.CONFLICT),
    ("not to have had it", "Corby did not have/VB an/DT alibi/NN .", "a", "b", Verdict.CONFLICT),
    ("so that day", "The mine/NN is closed=close/VBN .", "a", "b", Verdict.CONFLICT),
    ("so a month before", "The mine/NN is closed=close/VBN .", "a", "c", Verdict.CONFLICT),
    ("never before", "Corby has/VBZ never been/VBN arrested=arrest/VBN .", "a", "b", Verdict.CONFLICT),
]


@pytest.mark.parametrize(("why", "line", "first", "second", "verdict"), CASES, ids=[row[0] for row in CASES])
def test_what_may_have_changed(why: str, line: str, first: str, second: str, verdict: Verdict) -> None:
    a, b = answer(line, first), answer("Corby was/VBD arrested=arrest/VBN .", second)
    assert with_developments(CONFLICT, a, b, DAYS).verdict is verdict


def test_the_reason_says_how_much_time_lies_between() -> None:
    told = with_developments(CONFLICT, answer(NO_ARREST, "a"), answer(NO_ARREST, "c"), DAYS)
    assert told.reason == "one says no, the other yes; 32 days lie between the articles."
    assert told.level == "changed since"
