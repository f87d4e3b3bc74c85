"""Votes told by how many were on a side, read off the shipped model's parses."""

from __future__ import annotations

import pytest

from checker.domain.document import Document
from checker.extraction.stage import understand
from checker.language.pipeline import load
from checker.language.placing import placed
from checker.language.tallies import tallies
from checker.reading import read_bytes
from tests.kinds.numeric import short

TOLD = [
    ("Six of the nine judges agreed with the ruling.", "6 to 3 point"),
    ("Two of the 12 commissioners voted to stop it.", "10 to 2 point"),
    ("All three judges agreed that the permit was void.", "3 to 0 point"),
    ("The panel was sure: all nine members voted to approve it.", "9 to 0 point"),
    ("Nine of the ten members are women, and the club backs it.", ""),
    ("Five of the eight houses were damaged.", ""),
    ("Six judges agreed to hear nine cases.", ""),
    ("About six of the nine judges agreed.", ""),
]


@pytest.mark.parametrize(("text", "result"), TOLD, ids=[row[0] for row in TOLD])
def test_result_of_a_vote(text: str, result: str) -> None:
    document = read_bytes(text.encode(), "a.txt", any_language=True)
    assert isinstance(document, Document)
    spots = [spot for spot in placed(understand(document, load())) if spot.mention is spot.others[0]]
    found = [short(tally) for spot in spots for tally in tallies(spot.sentence, spot.others)]
    assert "|".join(found) == result
