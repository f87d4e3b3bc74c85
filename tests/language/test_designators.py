from __future__ import annotations

import pytest

from checker.language.designators import designated
from tests.tagged import article

LINES = [
    ("lower case", "The crack was at pier 5/CD .", ["pier 5"]),
    ("a name", "It stopped at Gate B12/NNP of Terminal 2/CD .", ["Gate B12", "Terminal 2"]),
    ("measured", "The room 12/CD feet/NNS wide was shut .", []),
    ("a count", "The ward has 12/CD beds/NNS .", []),
    ("a share", "The deck 5/CD % larger was shut .", []),
    ("a year of no sort", "The year 2026/CD began .", []),
]


@pytest.mark.parametrize(("why", "line", "found"), LINES, ids=[row[0] for row in LINES])
def test_numbered_things(why: str, line: str, found: list[str]) -> None:
    (sentence,) = article(line).sentences
    told = [" ".join(t.text for t in sentence.tokens[first:end]) for first, end, _ in designated(sentence)]
    assert told == found
