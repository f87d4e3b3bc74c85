"""Two answers to one question that are of two of several."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Attribution, Claim
from checker.domain.findings import Verdict
from checker.kinds import polarity
from tests.kinds.claims import as_claim
from tests.tagged import article


def answers(line: str) -> list[Claim]:
    return [as_claim(draft) for draft in polarity.find(article(line))]


PAIRS = [
    ("one thing", "The road/NN was closed=close/VBN .", "The road/NN was opened=open/VBN .", True),
    (
        "compass",
        "The northern/JJ road/NN was closed=close/VBN .",
        "The southern/JJ road/NN was opened=open/VBN .",
        False,
    ),
    ("order", "The first/JJ test/NN failed=fail/VBD .", "The second/JJ test/NN was successful/JJ .", False),
    ("names", "The road/NN in Velda was closed=close/VBN .", "The road/NN in Corby was opened=open/VBN .", False),
    ("one name", "The road/NN in Velda was closed=close/VBN .", "The road/NN in Velda was opened=open/VBN .", True),
    (
        "to whom",
        "The judge/NN granted=grant/VBD bail/NN to Corby .",
        "The judge/NN denied=deny/VBD bail/NN to Hale .",
        False,
    ),
    ("months", "The road/NN was closed=close/VBN in July .", "The road/NN was opened=open/VBN in June .", False),
    ("a year", "The road/NN was closed=close/VBN in 2018/CD .", "The road/NN was opened=open/VBN on Sunday .", False),
    (
        "counted",
        "Two/CD miners/NNS were rescued=rescue/VBN .",
        "Ten/CD miners/NNS are still/RB trapped=trap/VBN .",
        False,
    ),
    (
        "rival",
        "The firm/NN 's rival/NN went=go/VBD bankrupt/JJ .",
        "The firm/NN avoided=avoid/VBD bankruptcy/NN .",
        False,
    ),
    (
        "turned down",
        "Rebels/NNS accepted/VBD the truce/NN .",
        "Rebels/NNS turned=turn/VBD down/RP the truce/NN .",
        True,
    ),
    (
        "another offer",
        "Rebels/NNS accepted/VBD the truce/NN .",
        "Rebels/NNS turned=turn/VBD down/RP the loan/NN .",
        False,
    ),
    ("the others", "The road/NN to the others/NNS was closed=close/VBN .", "The road/NN was opened=open/VBN .", False),
    ("for whom", "The bridge/NN is safe/JJ for cyclists/NNS .", "The bridge/NN is unsafe/JJ for lorries/NNS .", False),
    ("likewise", "The bridge/NN is safe/JJ for lorries/NNS .", "The bridge/NN is unsafe/JJ for lorries/NNS .", True),
    ("two people", "The actor/NN will not return/VB .", "The director/NN will return/VB .", False),
    ("released, then held", "He was at large/JJ at the time/NN .", "He is being/VBG held=hold/VBN .", False),
    ("can", "The door/NN can be opened=open/VBN .", "The door/NN can not be opened=open/VBN .", True),
    (
        "at a time",
        "The ship/NN stayed=stay/VBD afloat/RB for three/CD hours/NNS .",
        "The ship/NN sank=sink/VBD .",
        False,
    ),
]


@pytest.mark.parametrize(("why", "one", "other", "against"), PAIRS, ids=[row[0] for row in PAIRS])
def test_a_yes_and_a_no(why: str, one: str, other: str, against: bool) -> None:
    pairs = [(a, b) for a in answers(one) for b in answers(other)]
    assert pairs
    assert any(polarity.compare(a, b).verdict is Verdict.CONFLICT for a, b in pairs) is against


@pytest.mark.parametrize(("speaker", "level"), [("the ministry", "disputed"), ("the union", "yes against no")])
def test_what_two_speakers_judge_is_disputed(speaker: str, level: str) -> None:
    (one,), (two,) = answers("The order/NN is legal/JJ ."), answers("The order/NN is illegal/JJ .")
    said = [replace(one, attribution=by("the union")), replace(two, attribution=by(speaker))]
    assert polarity.compare(*said).level == level


def by(speaker: str) -> Attribution:
    return Attribution(speaker, "said")
