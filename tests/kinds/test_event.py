from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from checker.domain.claims import Claim, Factuality
from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Time, Words
from checker.kinds import event
from tests.kinds.claims import claim
from tests.language.test_referents import told as named_in
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
    ("beat, taken for a noun", "Velda beat/NN Ashby 3 - 1 .", ("beat", "Velda", "Ashby")),
    ("into custody", "Police took=take/VBD Ann Corby into custody/NN .", ("arrest", "Police", "Ann Corby")),
    ("beat", "Velda beat/VBD Ashby 3 - 1 .", ("beat", "Velda", "Ashby")),
    ("lost to", "Velda lost=lose/VBD to Ashby .", ("beat", "Ashby", "Velda")),
    ("lost by a score to", "Velda lost=lose/VBD 2 - 1 to Ashby .", ("beat", "Ashby", "Velda")),
    ("won against", "Velda won=win/VBD 6 - 4 , 6 - 3 against Ashby .", ("beat", "Velda", "Ashby")),
    ("were beaten", "Velda were/VBD beaten=beat/VBN 2 - 1 by Ashby .", ("beat", "Ashby", "Velda")),
    ("knocked out", "Velda was/VBD knocked=knock/VBN out/RP by Ashby .", ("beat", "Ashby", "Velda")),
    ("win for", "It was/VBD a 2 - 1 win/NN for Velda over Ashby .", ("beat", "Velda", "Ashby")),
    ("signed for", "Corby signed=sign/VBD for Norcott .", ("join", "Corby", "Norcott")),
    ("several", "Norcott and Velda bought=buy/VBD Karpo .", ("acquire", "Norcott and Velda", "Karpo")),
    ("equals", "Norcott will merge/VB with Karpo .", ("merge", "Norcott", "Karpo")),
    ("merger of", "The merger/NN of Norcott and Karpo failed/VBD .", ("merge", "Norcott", "Karpo")),
    ("takeover by", "The takeover/NN of Karpo by Norcott failed/VBD .", ("acquire", "Norcott", "Karpo")),
    ("quit", "Corby quit/VBD Norcott .", ("leave", "Corby", "Norcott")),
    (
        "which one",
        "The search/NN for the yacht/NN was led=lead/VBN by Corby .",
        ("lead", "Corby", "The search for the yacht"),
    ),
]


@pytest.mark.parametrize(("why", "line", "row"), POSITIVE, ids=[row[0] for row in POSITIVE])
def test_an_event(why: str, line: str, row: tuple[str, str, str]) -> None:
    assert found(line) == [row]


NEGATIVE = [
    ("pronoun", "Corby rejected/VBD it ."),
    ("time", "Norcott announced/VBD Monday that/IN it left=leave/VBD ."),
    ("shots", "Two shots were fired/VBN ."),
    ("nobody named", "The bill cuts/VBZ taxes ."),
    ("wished for", "Norcott should buy/VB Karpo ."),
    ("wished for before another verb", "Norcott should/MD try/VB to/TO buy/VB Karpo ."),
    ("denied", "Norcott did not buy/VB Karpo ."),
    ("question", "Will/MD Norcott buy/VB Karpo ?"),
]


@pytest.mark.parametrize(("why", "line"), NEGATIVE, ids=[row[0] for row in NEGATIVE])
def test_no_event(why: str, line: str) -> None:
    assert found(line) == []


NAMED = [
    ("it", "It bought=buy/VBD Karpo .", ("acquire", "Velda Foods", "Karpo")),
    ("she", "She was arrested/VBN on Monday .", ("arrest", "", "Ina Novak")),
    ("pronoun of nobody known", "They arrested/VBD Ina Novak .", ("arrest", "", "Ina Novak")),
    ("the company", "The company bought=buy/VBD Karpo .", ("acquire", "Velda Foods", "Karpo")),
]


@pytest.mark.parametrize(("why", "line", "row"), NAMED, ids=[row[0] for row in NAMED])
def test_a_pronoun_is_the_name_that_it_stands_for(why: str, line: str, row: tuple[str, str, str]) -> None:
    names = (("Ina Novak", "person", "f"), ("Velda Foods", "organisation", ""), ("Karpo", "organisation", ""))
    one = named_in(("Ina Novak left=leave/VBD Velda Foods .", line), *names)
    values = [draft.mention.value for draft in event.find(one)]
    rows = [(v.normal, v.part("agent"), v.part("patient")) for v in values if isinstance(v, Words)]
    assert row in rows


def test_nobody_acts_on_himself() -> None:
    one = named_in(("Velda Foods rejected/VBD it .",), ("Velda Foods", "organisation", ""))
    assert list(event.find(one)) == []


TIMED = [
    ("on a day", "Norcott bought=buy/VBD Karpo on | March 3 .", "2026-03-03"),
    ("before", "In | March 3 Norcott bought=buy/VBD Karpo .", "2026-03-03"),
    ("none", "Norcott bought=buy/VBD Karpo .", ""),
]


@pytest.mark.parametrize(("why", "line", "time"), TIMED, ids=[row[0] for row in TIMED])
def test_the_time_of_an_event(why: str, line: str, time: str) -> None:
    bare = article(line.replace("| ", ""))
    at = bare.document.text.find("March 3")
    day = Mention("date", Span(at, at + 7), "March 3", Time("2026-03-03", date(2026, 3, 3), date(2026, 3, 4)))
    values = [draft.mention.value for draft in event.find(replace(bare, mentions=(day,) if at >= 0 else ()))]
    assert [value.part("time") for value in values if isinstance(value, Words)] == [time]


def made(agent: str, patient: str, frame: str = "acquire") -> Claim:
    several = {"agents": agent} if ";" in agent else {}
    return claim("event", f"{agent} {frame} {patient}", frame, frame, agent, agent=agent, patient=patient, **several)


def at(time: str, patient: str = "Karpo") -> Claim:
    return claim(
        "event", "Norcott bought it", "acquire", "acquire", "Norcott", agent="Norcott", patient=patient, time=time
    )


COMPARED = [
    ("buys many", made("Norcott", "Karpo"), made("Norcott", "Tilde"), Verdict.CONFLICT, "another of several"),
    (
        "a deal with",
        made("Norcott", "a deal with Karpo", "sign"),
        made("Norcott", "a deal with Tilde", "sign"),
        Verdict.CONFLICT,
        "another of several",
    ),
    ("killed, hurt", made("", "Ann Corby", "kill"), made("", "Ann Corby", "injure"), None, "other event"),
    ("men killed, hurt", made("", "two men", "kill"), made("", "two men", "injure"), None, "other event"),
    (
        "the gallery",
        made("Corby", "the Velda shop", "sue"),
        made("the Velda shop", "Corby", "sue"),
        Verdict.CONFLICT,
        "roles swapped",
    ),
    ("same", made("Norcott", "Karpo"), made("Norcott", "Karpo"), Verdict.AGREE, "same participants"),
    ("swapped", made("Norcott", "Karpo"), made("Karpo", "Norcott"), Verdict.CONFLICT, "roles swapped"),
    ("another", made("Norcott", "Karpo"), made("Tilde", "Karpo"), Verdict.CONFLICT, "another participant"),
    ("less told", made("Norcott", "Karpo"), made("", "Karpo"), Verdict.AGREE, "less told"),
    ("pronoun", made("Norcott", "Karpo"), made("it", "Karpo"), Verdict.AGREE, "less told"),
    ("part", made("Ann Corby", "Karpo"), made("Corby", "Karpo"), Verdict.AGREE, "same participants"),
    ("nothing shared", made("Norcott", "a boy"), made("his kin", "a man"), None, "too little told"),
    ("noun shared", made("Norcott", "its rival"), made("Tilde", "its rival"), None, "too little told"),
    ("bare noun", made("Norcott", "Karpo"), made("its rival", "Karpo"), Verdict.AGREE, "less told"),
    ("more than a name", made("Norcott", "Karpo"), made("rival Tilde", "Karpo"), None, "too little told"),
    ("a word shared", made("Ford", "Karpo"), made("Ford Midway", "Karpo"), Verdict.AGREE, "same participants"),
    ("nobody shared", made("Norcott", "Karpo"), made("Tilde", "Mersk"), None, "other participants"),
    ("other year", at("2019"), at("2021-05", "Mersk"), None, "other time"),
    ("day of that month", at("2021-05"), at("2021-05-03"), Verdict.AGREE, "same participants"),
    ("other frame", made("Norcott", "Karpo"), made("Norcott", "Karpo", "sue"), None, "other event"),
    ("its own", made("Norcott", "its Karpo"), made("Tilde", "the Karpo"), Verdict.CONFLICT, "another participant"),
    ("one of two", made("Norcott; Tilde", "Karpo"), made("Tilde", "Karpo"), Verdict.AGREE, "less told"),
    (
        "two and two",
        made("Norcott; Tilde", "Karpo"),
        made("Norcott; Mersk", "Karpo"),
        Verdict.CONFLICT,
        "another participant",
    ),
    ("two things", made("Norcott", "the Karpo drone"), made("Norcott", "the Velda drone"), None, "too little told"),
    ("a post", made("Norcott", "Karpo"), made("The President", "Karpo"), Verdict.AGREE, "less told"),
    ("spelled by ear", made("Qadafi", "Karpo"), made("Gaddafi", "Karpo"), Verdict.AGREE, "less told"),
    (
        "merged",
        made("Norcott", "Karpo", "merge"),
        made("Norcott", "Tilde", "merge"),
        Verdict.CONFLICT,
        "another participant",
    ),
    (
        "merged, turned",
        made("Norcott", "Karpo", "merge"),
        made("Karpo", "Norcott", "merge"),
        Verdict.AGREE,
        "same participants",
    ),
    (
        "cancelled",
        made("", "the Karpo show", "cancel"),
        made("", "Karpo show", "delay"),
        Verdict.CONFLICT,
        "another event",
    ),
    ("other shows", made("", "the Karpo show", "cancel"), made("", "the Velda show", "delay"), None, "other event"),
    ("a show", made("", "a show", "cancel"), made("", "a show", "delay"), None, "other event"),
    (
        "denied",
        made("Norcott", "Karpo"),
        replace(made("Norcott", "Karpo"), factuality=Factuality.DENIED),
        None,
        "denied",
    ),
    (
        "kin",
        made("Ann Corby", "the inquiry", "lead"),
        made("Frank Corby", "the inquiry", "lead"),
        None,
        "too little told",
    ),
    (
        "its own things",
        made("Norcott", "its wooden trains", "recall"),
        made("Norcott", "its paper kites", "recall"),
        None,
        "too little told",
    ),
    (
        "only planned",
        made("Norcott", "Karpo"),
        replace(made("Tilde", "Karpo"), factuality=Factuality.PLANNED),
        None,
        "other standing",
    ),
]


@pytest.mark.parametrize(("why", "a", "b", "verdict", "level"), COMPARED, ids=[row[0] for row in COMPARED])
def test_the_ladder(why: str, a: Claim, b: Claim, verdict: Verdict | None, level: str) -> None:
    for result in (event.compare(a, b), event.compare(b, a)):
        assert (result.verdict, result.level) == (verdict, level)
