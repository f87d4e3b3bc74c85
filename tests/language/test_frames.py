from __future__ import annotations

import pytest

from checker.language.frame_table import all_frames
from checker.language.frames import events_of, frame_of
from checker.language.phrases import words_of
from tests.tagged import sentence, span_in

TELLINGS = [
    ("active", "Norcott bought/VBD Karpo in May .", "Norcott", "Karpo"),
    ("passive", "Karpo was bought/VBN by Norcott in May .", "Norcott", "Karpo"),
    ("participle", "Karpo , bought/VBN by Norcott , makes/VBZ tools .", "Norcott", "Karpo"),
    ("infinitive", "Norcott agreed/VBD to acquire/VB Karpo .", "Norcott", "Karpo"),
    ("possessive", "Norcott 's acquisition of Karpo closed/VBD .", "Norcott", "Karpo"),
    ("pronoun", "It closed/VBD its acquisition of Karpo .", "its", "Karpo"),
    ("of and by", "The takeover of Karpo by Norcott closed/VBD .", "Norcott", "Karpo"),
    ("headline", "NORCOTT/VB TO ACQUIRE/NNP KARPO FOR/NNP CASH/NNP", "NORCOTT", "KARPO"),
    ("particle", "Norcott took/VBD over/RP Karpo in May .", "Norcott", "Karpo"),
]


@pytest.mark.parametrize(("why", "notation", "agent", "patient"), TELLINGS, ids=[row[0] for row in TELLINGS])
def test_every_telling_gives_the_same_event(why: str, notation: str, agent: str, patient: str) -> None:
    one = sentence(notation)
    event = next(event for event in events_of(one) if event.name == "acquire")
    assert (words_of(one, event.agent), words_of(one, event.patient)) == (agent, patient)


GOVERNED = [
    ("12", "Some 12 people were killed/VBN and 30 injured/VBN when/WRB it derailed/VBD .", "kill"),
    ("30", "Some 12 people were killed/VBN and 30 injured/VBN when/WRB it derailed/VBD .", "injure"),
    ("4", "The blast killed/VBD 4 people and wounded/VBD 9 .", "kill"),
    ("9", "The blast killed/VBD 4 people and wounded/VBD 9 .", "injure"),
    ("9", "At least 9 dead/JJ after bus/NN plunge", "kill"),
    ("5", "Sales rose/VBD 5 % last/JJ year .", "rise"),
    ("June", "They signed/VBD the deal in June .", "sign"),
    ("7", "There are 7 lakes .", None),
]


@pytest.mark.parametrize(("words", "notation", "frame"), GOVERNED)
def test_the_frame_that_governs_a_span(words: str, notation: str, frame: str | None) -> None:
    one = sentence(notation)
    event = frame_of(one, span_in(one, words))
    assert (event.name if event else None) == frame


def test_every_frame_of_the_table_is_whole() -> None:
    for frame in all_frames():
        assert frame.verbs, frame.name
        assert frame.needs in {"both", "one", "patient", "named"}, frame.name
        assert set(frame.intransitive) <= set(frame.verbs), frame.name
