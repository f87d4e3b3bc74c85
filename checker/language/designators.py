"""Numbered things: "pier 5", "Gate 12", "flight KT616". The number is the name of one of several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.domain.sentence import Sentence
from checker.language.wordsets import word_set

NUMBERED = word_set(
    "gate terminal runway platform pier ward room courtroom court reactor hangar dock berth bay shaft lane route exit "
    "highway junction flight tram carriage coach pad studio hall deck precinct tank turbine engine cell sector zone "
    "aisle pump boiler furnace kiln tower barrier cabin booth pit tunnel barge pylon locker"
)
"""What is told apart by numbers."""
NUMBER = re.compile(r"[A-Z]{0,3}-?\d{1,4}[A-Z]?")


def designated(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """The numbered things of a sentence: first token, end and noun; not what is measured ("a room 12 feet wide")."""
    tokens = sentence.tokens
    for at, (token, after) in enumerate(pairwise(tokens)):
        noun = token.text.lower()
        if noun not in NUMBERED or not NUMBER.fullmatch(after.text):
            continue
        behind = tokens[at + 2] if at + 2 < len(tokens) else None
        if behind is None or not (behind.pos == "NOUN" or behind.text in {"%", "-", "/", ":", "–"}):
            yield at, at + 2, noun
