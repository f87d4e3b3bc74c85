from __future__ import annotations

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.values import Words
from checker.kinds import role
from tests.kinds.claims import claim
from tests.sentences import article


def found(*notations: str) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for draft in role.find(article(*notations)):
        value = draft.mention.value
        assert isinstance(value, Words)
        rows.append((value.part("person"), value.part("post"), value.part("organisation"), value.part("status")))
    return rows


CORBY = "Ann Corby"
POSITIVE = [
    ("title", "So/ADV Chief/PROPN Executive/PROPN Ann Corby spoke/VERB .", (CORBY, "chief executive", "", "")),
    (
        "title after owner",
        "So/ADV Norcott chief executive Ann Corby left/VERB .",
        (CORBY, "chief executive", "Norcott", ""),
    ),
    ("area", "Then/ADV Ann Corby , Head/PROPN of Design/PROPN , left/VERB .", (CORBY, "head of design", "", "")),
    ("cofounder", "Then/ADV Norcott cofounder Ann Corby left/VERB .", (CORBY, "founder", "Norcott", "")),
    ("former", "The former prime/ADJ minister Ann Corby left/VERB .", (CORBY, "prime minister", "", "former")),
    (
        "apposition",
        "Then/ADV Ann Corby , chief executive of Norcott , left/VERB .",
        (CORBY, "chief executive", "Norcott", ""),
    ),
    ("with age", "Then/ADV Ann Corby , 38 , the chief executive , left/VERB .", (CORBY, "chief executive", "", "")),
    ("owner first", "Then/ADV Norcott 's chairwoman , Ann Corby , left/VERB .", (CORBY, "chair", "Norcott", "")),
    ("our", "It was signed by our CFO , Ann Corby .", (CORBY, "chief financial officer", "", "")),
    ("promoted", "So/ADV Ann Corby was/AUX promoted=promote/VERB:VBN to/ADP mayor .", (CORBY, "mayor", "", "")),
    ("aged", "So/ADV Ann Corby , a 42 - year - old/ADJ teacher , left/VERB .", (CORBY, "teacher", "", "")),
    (
        "field in small letters",
        "Then/ADV head of communications/NOUN Ann Corby left/VERB .",
        (CORBY, "head", "communications", ""),
    ),
    ("made", "So/ADV Norcott made=make/VERB:VBD Ann Corby its mayor .", (CORBY, "mayor", "", "")),
    ("used to be", "So/ADV Ann Corby used/VERB to/PART be/AUX mayor of Orton .", (CORBY, "mayor", "Orton", "former")),
    ("field", "The Minister/PROPN of Ports , Ann Corby , left/VERB .", (CORBY, "minister of ports", "", "")),
    ("its leader", "So/ADV its leader Ann Corby said/VERB no .", (CORBY, "leader", "", "")),
    ("of a place", "It praised/VERB Ann Corby , the mayor of Orton , for it .", (CORBY, "mayor", "Orton", "")),
    ("who leads", "Then/ADV Ann Corby , who leads/VERB Norcott , left/VERB .", (CORBY, "head", "Norcott", "")),
    (
        "who will be",
        "So/ADV Ann Corby , who will be/AUX chief executive , left/VERB .",
        (CORBY, "chief executive", "", ""),
    ),
    (
        "looks after",
        "So/ADV Ann Corby , who looks/VERB after quality , left/VERB .",
        (CORBY, "chief quality officer", "", ""),
    ),
    ("is", "Now/ADV Ann Corby is/AUX chairman of Norcott .", (CORBY, "chair", "Norcott", "")),
    ("was named", "Then/ADV Ann Corby was/AUX named=name/VERB finance minister .", (CORBY, "finance minister", "", "")),
    ("steps down as", "Now/ADV Ann Corby steps/VERB down/ADV as/ADP mayor .", (CORBY, "mayor", "", "")),
    ("led by", "It is a team led/VERB by Ann Corby .", (CORBY, "head", "", "")),
    (
        "appointed as",
        "They appointed=appoint/VERB Ann Corby as head of finance .",
        (CORBY, "chief financial officer", "", ""),
    ),
    ("will head", "Now/ADV Ann Corby will/AUX head/VERB the group .", (CORBY, "head", "the group", "")),
    ("made a post", "So/ADV Ann Corby , chief/ADJ scout , spoke/VERB .", (CORBY, "chief scout", "", "")),
    ("label", "Director : Ann Corby", (CORBY, "director", "", "")),
    ("held by", "The finance/NOUN minister is/AUX Ann Corby .", (CORBY, "finance minister", "", "")),
    ("will be held by", "Its new chairman will be/AUX Ann Corby .", (CORBY, "chair", "", "")),
    (
        "with age before the verb",
        "So/ADV Ann/PROPN/nsubj/7 Corby/PROPN/flat/2 , 37 , is/AUX/cop/7 treasurer/NOUN/root/0 .",
        (CORBY, "treasurer", "", ""),
    ),
    (
        "enlarged group",
        "Now/ADV Ann Corby will/AUX chair/VERB the enlarged/VERB:VBN/amod/8 group/NOUN .",
        (CORBY, "chair", "the enlarged group", ""),
    ),
    ("served as", "Then/ADV Ann Corby served=serve/VERB:VBD as/ADP mayor .", (CORBY, "mayor", "", "former")),
    ("was appointed", "Then/ADV Ann Corby was/AUX appointed=appoint/VERB:VBN mayor .", (CORBY, "mayor", "", "")),
    (
        "led by a chief",
        "It is a call led/VERB by finance/NOUN director/NOUN Ann Corby .",
        (CORBY, "chief financial officer", "", ""),
    ),
    (
        "title with a field",
        "So/ADV Chief/PROPN of/ADP Staff/PROPN Ann Corby left/VERB .",
        (CORBY, "chief of staff", "", ""),
    ),
    (
        "house of an owner",
        "So/ADV Ann Corby , director of Hale 's Norcott Council , left/VERB .",
        (CORBY, "director", "Norcott Council", ""),
    ),
    (
        "over",
        "So/ADV Ann Corby served=serve/VERB:VBD as/ADP mayor from/ADP 2002 to/ADP 2003 .",
        (CORBY, "mayor", "", "former"),
    ),
    ("top job", "So/ADV Ann Corby keeps/VERB the top/ADJ job .", (CORBY, "head", "", "")),
]


@pytest.mark.parametrize(("notation", "expected"), [row[1:] for row in POSITIVE], ids=[row[0] for row in POSITIVE])
def test_posts_are_found(notation: str, expected: tuple[str, ...]) -> None:
    assert found(notation) == [expected]


def test_who_follows_whom() -> None:
    rows = found("So/ADV Ann Corby will/AUX succeed/VERB Tom Hale as/ADP mayor of Orton .")
    assert sorted(rows) == [(CORBY, "mayor", "Orton", ""), ("Tom Hale", "mayor", "Orton", "former")]


def test_a_phrase_of_two_posts_keeps_both() -> None:
    drafts = list(role.find(article("So/ADV president/NOUN and chief/ADJ executive/NOUN Ann Corby left/VERB .")))
    values = [draft.mention.value for draft in drafts]
    told = [(value.part("post"), value.part("also")) for value in values if isinstance(value, Words)]
    assert told == [("president", "chief executive"), ("chief executive", "president")]


def test_the_second_half_of_a_phrase_keeps_its_prefix() -> None:
    rows = found("Its co - founder/NOUN and chief/ADJ executive/NOUN , Ann Corby , left/VERB .")
    assert [row[1] for row in rows] == ["chief executive", "founder"]


def test_posts_of_one_sentence_go_together() -> None:
    drafts = role.find(article("So/ADV treasurer/NOUN Ann Corby was/AUX named=name/VERB:VBN chairman ."))
    values = [draft.mention.value for draft in drafts]
    told = [(value.part("post"), value.part("also")) for value in values if isinstance(value, Words)]
    assert told == [("treasurer", "chair"), ("chair", "treasurer")]


def test_two_posts_of_one_person() -> None:
    rows = found("So/ADV Ann Corby , chairman and chief executive of Norcott , left/VERB .")
    assert [(row[1], row[2]) for row in rows] == [("chair", "Norcott"), ("chief executive", "Norcott")]


NEGATIVE = [
    ("another's post", "So/ADV Ann Corby nominates=nominate/VERB:VBZ new surgeon general ."),
    ("no person", "The chief executive left/VERB ."),
    ("name alone", "They met/VERB Ann Corby ."),
    ("wish", "So/ADV Ann Corby wants=want/VERB to/PART be/AUX mayor ."),
    ("another person's post", "They told/VERB Ann Corby that a minister left/VERB ."),
    ("company", "The head of Norcott Mills plc left/VERB ."),
]


@pytest.mark.parametrize("notation", [row[1] for row in NEGATIVE], ids=[row[0] for row in NEGATIVE])
def test_other_words_are_no_posts(notation: str) -> None:
    assert found(notation) == []


def test_a_post_is_claimed_once_at_its_first_mention() -> None:
    drafts = list(
        role.find(article("So/ADV CEO Ann Corby left/VERB .", "But Ann Corby , the chief executive , said/VERB ."))
    )
    assert [draft.mention.text for draft in drafts] == ["CEO Ann Corby"]


def post(name: str, person: str = CORBY, **parts: str) -> Claim:
    return claim("role", f"{name} {person}", name, "role", person, person=person, post=name, **parts)


def the(name: str, person: str = CORBY) -> Claim:
    return post(name, person, definite="yes")


COMPARISONS = [
    ("same", post("chief executive"), post("chief executive", "Corby"), Verdict.AGREE, "same"),
    ("general", post("head"), post("chief executive"), Verdict.AGREE, "general"),
    ("head of an inquiry", post("head", also="senior prosecutor"), post("chief inspector"), None, "together"),
    ("coach", post("manager"), post("head coach"), Verdict.AGREE, "same"),
    ("chair against chief", post("chair"), post("chief executive"), Verdict.CONFLICT, "post"),
    ("deputy", post("head"), post("deputy head"), Verdict.CONFLICT, "post"),
    ("goes with it", post("founder"), post("chief executive"), None, "together"),
    ("former", post("chair", status="former"), post("chair"), None, "time"),
    (
        "former and current",
        post("chair", status="former", organisation="Norcott"),
        post("chair", organisation="Norcott", now="yes"),
        Verdict.CONFLICT,
        "former and current",
    ),
    ("beside", post("chief executive", also="founder"), post("founder"), Verdict.AGREE, "same"),
    ("both", post("president", also="chief executive"), post("chief executive"), None, "together"),
    (
        "longer name of one town",
        post("mayor", organisation="Norcott"),
        post("mayor", organisation="Norcott Town Hall"),
        Verdict.AGREE,
        "same",
    ),
    (
        "one person misread",
        post("director", "US Ann Corby", organisation="Norcott"),
        post("director", "Ann Corby Memos", organisation="Norcott"),
        None,
        "people",
    ),
    (
        "two offices in two places",
        post("chair", organisation="Norcott"),
        post("chief executive", organisation="Hale"),
        None,
        "organisations",
    ),
    (
        "one office in two places",
        post("mayor", organisation="Orton"),
        post("mayor", organisation="Hale"),
        Verdict.CONFLICT,
        "organisation",
    ),
    (
        "professor in two places",
        post("professor", organisation="Hale"),
        post("professor", organisation="Orton University"),
        None,
        "organisations",
    ),
    ("other ministries", post("digital minister"), post("trade industry minister"), Verdict.CONFLICT, "post"),
    ("the group", post("chair", organisation="the group"), post("chair", organisation="Hale"), Verdict.AGREE, "same"),
    ("two people", post("chair"), post("chair", "Tom Hale"), None, "people"),
    (
        "two holders",
        post("chair", organisation="Norcott"),
        post("chair", "Tom Hale", organisation="Norcott"),
        Verdict.CONFLICT,
        "holder",
    ),
    (
        "one holder by two first names",
        post("chair", "Mo Corby", organisation="Norcott"),
        post("chair", "Maurice Corby", organisation="Norcott"),
        None,
        "people",
    ),
    ("careers", post("chair", status="former"), post("chief executive", status="former"), None, "together"),
    ("trades", post("judge", status="former"), post("surgeon", status="former"), Verdict.CONFLICT, "post"),
    ("deputy of many", post("prosecutor"), post("senior deputy prosecutor"), Verdict.AGREE, "general"),
    ("deputy of a chief", post("chief prosecutor"), post("deputy chief prosecutor"), Verdict.CONFLICT, "post"),
    ("the minister", the("minister"), the("minister", "Tom Hale"), Verdict.CONFLICT, "holder"),
    ("a minister", post("minister"), the("minister", "Tom Hale"), None, "people"),
    ("the director", the("director"), the("director", "Tom Hale"), None, "people"),
    (
        "behind pronouns",
        post("chief executive", owner="Norcott"),
        post("chief executive", "Tom Hale", organisation="Norcott"),
        Verdict.CONFLICT,
        "holder",
    ),
    ("unread", post("table"), post("chair"), None, "unread"),
]


@pytest.mark.parametrize(("a", "b", "verdict", "level"), [r[1:] for r in COMPARISONS], ids=[r[0] for r in COMPARISONS])
def test_the_ladder_of_posts(a: Claim, b: Claim, verdict: Verdict | None, level: str) -> None:
    for one, two in ((a, b), (b, a)):
        result = role.compare(one, two)
        assert (result.verdict, result.level) == (verdict, level)
        assert result.reason
