"""What is told of two events contradicts nothing; one event told twice does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Claim, Context
from checker.domain.findings import Comparison, Verdict
from checker.language.other_events import of_other_events
from tests.kinds.claims import claim

AGAINST = Comparison(Verdict.CONFLICT, "apart", "apart")


def said(text: str, verb: str, kind: str = "date", measure: str = "") -> Claim:
    return replace(claim(kind, text, measure=measure or verb), context=Context(verb=verb))


def counted(text: str, verb: str) -> Claim:
    return said(text, verb, "count", "van")


ROWS = [
    ("signed, announced", said("Signed on Monday.", "sign"), said("Announced on Friday.", "announce"), None),
    ("papers", said("Signed the pact on 4 May.", "sign", measure="pact"), said("Announced today.", "announce"), None),
    (
        "a riot",
        said("Held over the 4 May riot.", "arrest", measure="riot"),
        said("Left 5 May.", "leave"),
        AGAINST.verdict,
    ),
    ("launched, released", said("Launched on 3 May.", "launch"), said("Out on 4 May.", "release"), AGAINST.verdict),
    ("two opponents", said("Amber beat Birch.", "beat"), said("Amber beat Cedar.", "beat"), None),
    ("two days", said("Amber died Friday.", "die"), said("Amber died Monday.", "die"), AGAINST.verdict),
    ("one opponent", said("Amber beat Birch.", "beat"), said("Amber beat Birch late.", "beat"), AGAINST.verdict),
    ("opposites", counted("It will close two pits.", "close"), counted("It will keep three pits open.", "keep"), None),
    ("hired", counted("It hired 20.", "hire"), counted("It laid off 30 and cut 40.", "cut"), None),
    (
        "alike",
        counted("It will close two pits.", "close"),
        counted("It will shut three pits.", "shut"),
        AGAINST.verdict,
    ),
    ("two results", counted("It sold 50.", "sell"), counted("It sold 42.", "sell"), AGAINST.verdict),
]


@pytest.mark.parametrize(("why", "a", "b", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_other_events(why: str, a: Claim, b: Claim, verdict: Verdict | None) -> None:
    assert of_other_events(a, b, AGAINST).verdict is verdict
