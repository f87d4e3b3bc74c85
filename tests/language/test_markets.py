"""What is sold only here is not sold there, nor where it is left out; what is sold in several places is in each."""

from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from checker.language.markets import markets, of_markets
from checker.language.whereabouts import Site
from tests.sentences import parse

SENTENCES = [
    ("It is/AUX:VBZ sold=sell/VERB:VBN in Japan .", "in"),
    ("It is/AUX:VBZ not/PART:RB sold=sell/VERB:VBN in Japan .", "not"),
    ("It is/AUX:VBZ sold=sell/VERB:VBN only/ADV in Japan .", "only"),
    ("It is/AUX:VBZ sold=sell/VERB:VBN in Japan only/ADV .", "only"),
    ("It is/AUX:VBZ sold=sell/VERB:VBN everywhere/ADV except/ADP Japan .", "except"),
    ("It is/AUX:VBZ not/PART:RB sold=sell/VERB:VBN outside Japan .", "only"),
    ("It is/AUX:VBZ not/PART:RB yet/ADV sold=sell/VERB:VBN in Japan .", "not yet"),
    ("It broke=break/VERB:VBD in Japan .", None),
]


@pytest.mark.parametrize(("notation", "reach"), SENTENCES)
def test_reach_of_a_market(notation: str, reach: str | None) -> None:
    sentence = parse(notation)
    at = next(i for i, token in enumerate(sentence.tokens) if token.text == "Japan")
    found = markets(sentence, [Site(at, at + 1, "Japan", True)])
    assert [market.reach for market in found.values()] == ([reach] if reach else [])


LADDER = [
    (("Europe", "not"), ("France", "in"), Verdict.CONFLICT),
    (("Japan", "only"), ("Canada", "in"), Verdict.CONFLICT),
    (("Japan", "only"), ("Canada", "only"), Verdict.CONFLICT),
    (("China", "except"), ("China", "in"), Verdict.CONFLICT),
    (("Europe", "only"), ("France", "in"), None),
    (("Europe", "not"), ("Japan", "in"), None),
    (("Europe", "not yet"), ("France", "in"), None),
    (("France", "not"), ("France", "except"), Verdict.AGREE),
    (("Japan", "in"), ("Canada", "in"), None),
]


@pytest.mark.parametrize(("one", "two", "verdict"), LADDER)
def test_two_markets(one: tuple[str, str], two: tuple[str, str], verdict: Verdict | None) -> None:
    for found in (of_markets(one, two), of_markets(two, one)):
        assert found is not None
        assert found.verdict is verdict


def test_places_that_are_no_markets_are_left_to_their_own_ladder() -> None:
    assert of_markets(("Japan", "in"), ("Japan", "")) is None
