"""Two rounds of a contest and two nights of a tour are two occasions; one round told twice is one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Claim, Context
from checker.domain.findings import Comparison, Verdict
from checker.language.occasions import of_other_occasions
from tests.kinds.claims import claim

AGAINST = Comparison(Verdict.CONFLICT, "apart", "apart")


def said(text: str, verb: str = "play", kind: str = "date") -> Claim:
    return replace(claim(kind, text, measure=verb), context=Context(verb=verb))


ROWS = [
    ("divisions", said("Amber won the men’s race.", kind="name"), said("Birch won the women's race."), None),
    ("one division", said("Amber won the men's race."), said("Birch won the men's title."), Verdict.CONFLICT),
    ("ages", said("Amber won the under-18 title."), said("Birch won the under 21s title."), None),
    ("two partings", said("Amber won the men's 100m final."), said("Birch won the men's 200m final."), None),
    ("rounds", said("They won the semi-final."), said("They lost in the final."), None),
    ("one round", said("They won the final."), said("They lost the final on Sunday."), Verdict.CONFLICT),
    ("an adjective", said("The final report came."), said("The semi-final came."), Verdict.CONFLICT),
    ("legs", said("It was the first leg."), said("In the second leg they won."), None),
    ("nights", said("They play in Amber on Friday."), said("They play in Birch on Saturday."), None),
    ("one night", said("They play in Amber on Friday."), said("They play in Birch on Friday."), Verdict.CONFLICT),
    (
        "once",
        said("It fell in Amber on Friday.", "fall"),
        said("It fell in Birch on Monday.", "fall"),
        Verdict.CONFLICT,
    ),
    ("other kind", said("They won the semi-final.", kind="money"), said("Won in the final."), Verdict.CONFLICT),
]


@pytest.mark.parametrize(("why", "a", "b", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_occasions(why: str, a: Claim, b: Claim, verdict: Verdict | None) -> None:
    assert of_other_occasions(a, b, AGAINST).verdict is verdict
