"""Who may do what by a rule, and what is merely possible."""

from __future__ import annotations

import pytest

from checker.language.permission import permits
from tests.sentences import parse

CASES = [
    ("Under the rules=rule/NOUN:NNS hikers/NOUN:NNS may/AUX:MD camp/VERB:VB here .", True),
    ("The law/NN says=say/VERB:VBZ dogs/NOUN:NNS may/AUX:MD swim/VERB:VB .", True),
    ("It may/AUX:MD cut/VERB:VB jobs/NOUN:NNS under the new policy/NN .", False),
    ("The law/NN may/AUX:MD cost/VERB:VB jobs/NOUN:NNS .", False),
    ("Hikers/NOUN:NNS may/AUX:MD camp/VERB:VB here .", False),
]


@pytest.mark.parametrize(("notation", "leave"), CASES)
def test_who_has_leave(notation: str, leave: bool) -> None:
    tokens = parse(notation).tokens
    assert permits(tokens, next(i for i, token in enumerate(tokens) if token.text == "may")) is leave
