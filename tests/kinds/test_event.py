from __future__ import annotations

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.values import Words
from checker.kinds import event
from tests.kinds.claims import claim
from tests.tagged import article


def found(line: str) -> list[tuple[str, str, str]]:
    rows = []
    for draft in event.find(article(line)):
        value = draft.mention.value
        assert isinstance(value, Words)
        rows.append((value.normal, value.part("agent"), value.part("patient")))
    return rows


POSITIVE = [
    ("active", "Norcott bought/VBD Karpo .", ("acquire", "Norcott", "Karpo")),
    ("passive", "Karpo was sued/VBN by Norcott .", ("sue", "Norcott", "Karpo")),
    ("agentless", "A man was arrested/VBN on Monday .", ("arrest", "", "A man")),
    ("died", "Ann Corby died=die/VBD in May .", ("kill", "", "Ann Corby")),
    ("nominal", "Norcott 's takeover of Karpo failed/VBD .", ("acquire", "Norcott", "Karpo")),
    ("joined", "Corby joined/VBD Norcott in May .", ("join", "Corby", "Norcott")),
    ("beat", "Velda beat/VBD Ashby 3 - 1 .", ("beat", "Velda", "Ashby")),
]


@pytest.mark.parametrize(("why", "line", "row"), POSITIVE, ids=[row[0] for row in POSITIVE])
def test_an_event(why: str, line: str, row: tuple[str, str, str]) -> None:
    assert found(line) == [row]


NEGATIVE = [
    ("pronoun", "Corby rejected/VBD it ."),
    ("time", "Norcott announced/VBD Monday that/IN it left=leave/VBD ."),
    ("shots", "Two shots were fired/VBN ."),
    ("nobody named", "The bill cuts/VBZ taxes ."),
    ("question", "Will/MD Norcott buy/VB Karpo ?"),
]


@pytest.mark.parametrize(("why", "line"), NEGATIVE, ids=[row[0] for row in NEGATIVE])
def test_no_event(why: str, line: str) -> None:
    assert found(line) == []


def made(agent: str, patient: str, frame: str = "acquire") -> Claim:
    return claim("event", f"{agent} {frame} {patient}", frame, frame, agent, agent=agent, patient=patient)


COMPARED = [
    ("same", made("Norcott", "Karpo"), made("Norcott", "Karpo"), Verdict.AGREE, "same participants"),
    ("swapped", made("Norcott", "Karpo"), made("Karpo", "Norcott"), Verdict.CONFLICT, "roles swapped"),
    ("another", made("Norcott", "Karpo"), made("Tilde", "Karpo"), Verdict.CONFLICT, "another participant"),
    ("less told", made("Norcott", "Karpo"), made("", "Karpo"), Verdict.AGREE, "less told"),
    ("pronoun", made("Norcott", "Karpo"), made("it", "Karpo"), Verdict.AGREE, "less told"),
    ("part", made("Ann Corby", "Karpo"), made("Corby", "Karpo"), Verdict.AGREE, "same participants"),
    ("nobody shared", made("Norcott", "Karpo"), made("Tilde", "Mersk"), None, "other participants"),
    ("other frame", made("Norcott", "Karpo"), made("Norcott", "Karpo", "sue"), None, "other event"),
]


@pytest.mark.parametrize(("why", "a", "b", "verdict", "level"), COMPARED, ids=[row[0] for row in COMPARED])
def test_the_ladder(why: str, a: Claim, b: Claim, verdict: Verdict | None, level: str) -> None:
    for result in (event.compare(a, b), event.compare(b, a)):
        assert (result.verdict, result.level) == (verdict, level)
