from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Claim, Context, Factuality
from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.kinds import membership
from checker.language.items import bare_name, matched_items, normal_item
from tests.tagged import article


def lists(*lines: str) -> list[tuple[str, tuple[str, ...], str, str]]:
    """Label, items, stated count and openness of each list found."""
    rows = []
    for draft in membership.find(article(*lines)):
        value = draft.mention.value
        assert isinstance(value, Words)
        if value.items:
            rows.append((draft.measure, value.items, value.part("stated"), value.part("open")))
    return rows


def items(*lines: str) -> dict[str, str]:
    """The named members found, with their standing."""
    found = {}
    for draft in membership.find(article(*lines)):
        value = draft.mention.value
        assert isinstance(value, Words)
        if not value.items:
            found[draft.mention.text] = value.part("standing")
    return found


ABC = ("amber", "birch", "cedar")
POSITIVE = [
    ("commas", "It has three modes , Amber , Birch and Cedar , on sale .", "mode", ABC, "3", ""),
    ("colon", "Three plans : Amber , Birch and Cedar .", "plan", ABC, "3", ""),
    ("dash", "It has three modes - Amber , Birch and Cedar - now/RB .", "mode", ABC, "3", ""),
    ("or", "Pick/VB the plan : Amber , Birch or Cedar .", "plan", ABC, "", ""),
    ("both", "It won=win/VBD in both Amber and Birch .", "", ("amber", "birch"), "", ""),
    ("brackets", "It has two modes ( Amber and Birch ) .", "mode", ("amber", "birch"), "2", ""),
    ("including", "It trades/VBZ in ten towns , including Amber and Birch .", "town", ("amber", "birch"), "", "yes"),
    (
        "among them",
        "It runs/VBZ on its platforms/NNS , Amber and Birch among/IN them/PRP , and left/VBD .",
        "platform",
        ("amber", "birch"),
        "",
        "yes",
    ),
    ("such as", "It trades/VBZ in towns such/JJ as Amber and Birch .", "town", ("amber", "birch"), "", "yes"),
    ("label behind", "An order for Amber , Birch and Cedar counties .", "county", ABC, "", ""),
    ("no label", "Amber , Birch and Cedar voted/VBD against it .", "vote", ABC, "", ""),
    ("for each", "The modes : Amber for work , Birch for play and Cedar for sleep .", "mode", ABC, "", ""),
    ("gapped", "Each : Amber is for work , Birch for play and Cedar for sleep .", None, ABC, "", ""),
    ("counted things", "It bears/VBZ a camera , a radar and a lamp .", "bear", ("camera", "radar", "lamp"), "", ""),
    ("plain words", "It has two modes - fast/JJ and slow/JJ - for now/RB .", "mode", ("fast", "slow"), "2", ""),
    ("both nouns", "It reads/VBZ both text and sound .", "read", ("text", "sound"), "", ""),
    ("joined by plus", "It is mixed ( text + sound ) .", None, ("text", "sound"), "", ""),
    (
        "participle",
        "It bears/VBZ a camera , a radar made/VBN of tin and a lamp .",
        "bear",
        ("camera", "radar made of tin", "lamp"),
        "",
        "",
    ),
    (
        "leading words",
        "In/IN came=come/VBD former/JJ chair/NN Ann Amber , Ida Birch and Bo Cedar .",
        "come",
        ("ann amber", "ida birch", "bo cedar"),
        "",
        "",
    ),
    (
        "bracketed remarks",
        "The modes : Amber ( fast/JJ ) , Birch ( slow/JJ ) and Cedar ( soon/RB ) .",
        "mode",
        ABC,
        "",
        "",
    ),
    ("in colours", "It comes=come/VBZ in red/JJ , blue/JJ and green/JJ .", "", ("red", "blue", "green"), "", ""),
    ("all of it", "It yields=yield/VBZ tin , zinc and iron .", "", ("tin", "zinc", "iron"), "", ""),
    ("offered in", "It comes=come/VBZ in graphite , sand and moss .", "", ("graphite", "sand", "moss"), "", ""),
    ("as far as", "It works/VBZ in towns as far apart/RB as Amber and Birch .", "town", ("amber", "birch"), "", "yes"),
    ("also", "It also/RB trades/VBZ in Amber and Birch .", "trade", ("amber", "birch"), "", "yes"),
    ("rest", "It bears/VBZ a camera , a radar and other lamps .", "bear", ("camera", "radar"), "", "yes"),
    ("places of what is counted", "It has three plants in Leeds and York .", "plant", ("leeds", "york"), "", ""),
    ("greater number", "Twenty-three modes ( Amber and Birch ) .", "mode", ("amber", "birch"), "", ""),
    (
        "time before",
        "In 2013/CD , Ann Amber , Ida Birch and Bo Cedar left=leave/VBD .",
        "leave",
        ("ann amber", "ida birch", "bo cedar"),
        "",
        "",
    ),
    (
        "a thing among names",
        "It works=work/VBZ in Amber , Birch and the shop/NN .",
        "work",
        ("amber", "birch", "shop"),
        "",
        "",
    ),
    (
        "numbered names",
        "It runs=run/VBZ on Orbit 2/CD , Amber and Birch .",
        "run",
        ("orbit 2", "amber", "birch"),
        "",
        "",
    ),
    (
        "town of",
        "It was joined=join/VBN by Amber , Birch and the town/NN of Corby .",
        "join",
        ("amber", "birch", "town of corby"),
        "",
        "",
    ),
    (
        "owned name",
        "Men/NNS of Amber , Tinker 's/VBZ Flat and Birch left=leave/VBD .",
        "men",
        ("amber", "tinker's flat", "birch"),
        "",
        "",
    ),
    ("first behind its label", "The/DT towns/NNS of Amber and Birch voted/VBD .", "town", ("amber", "birch"), "", ""),
    (
        "behind a clause",
        "Below/IN it , the hamlets/NNS of Amber and Birch stood/VBD .",
        "hamlet",
        ("amber", "birch"),
        "",
        "",
    ),
    (
        "a pair within",
        "Ministries/NNS : Amber , Birch , Arts and Sport , and Cedar .",
        "ministry",
        ("amber", "birch", "arts and sport", "cedar"),
        "",
        "",
    ),
    (
        "two behind their trade",
        "The jury/NN : Ann Amber , the directors/NNS Ida Birch and Bo Cedar , and Lee Elm .",
        "jury",
        ("ann amber", "ida birch", "bo cedar", "lee elm"),
        "",
        "",
    ),
    (
        "many capitals",
        "Anchor/NN customers/NNS are Amber/JJ , Birch Works/NNP , Cedar Lane/NNP , Elm Park/NNP and Fir .",
        "customer",
        ("amber", "birch works", "cedar lane", "elm park", "fir"),
        "",
        "",
    ),
    ("with its state", "Men/NNS in Boston , Massachusetts , and Dallas left/VBD .", None, ("boston", "dallas"), "", ""),
    (
        "counted far off",
        "Three towns/NNS will host/VB the cup/NN : Amber and Birch .",
        "town",
        ("amber", "birch"),
        "3",
        "",
    ),
    (
        "of that count",
        "Three towns/NNS host/VBP the Velda/NNP Cup/NNP , Amber , Birch and Cedar .",
        "town",
        ("amber", "birch", "cedar"),
        "3",
        "",
    ),
    (
        "two bridges",
        "Two spans/NNS shut/VBP in May : North/NNP Bridge/NNP and Mill/NNP Bridge/NNP .",
        "span",
        ("north bridge", "mill bridge"),
        "2",
        "",
    ),
    (
        "count of the subject",
        "Two towns/NNS were cleared/VBN , Amber and Birch .",
        "town",
        ("amber", "birch"),
        "2",
        "",
    ),
    ("other subject", "Two towns/NNS were cleared/VBN , Amber and Birch said .", None, ("amber", "birch"), "", ""),
    (
        "count behind",
        "From Amber and Birch , the two towns/NNS cleared , they came/VBD .",
        "town",
        ("amber", "birch"),
        "2",
        "",
    ),
    ("names of what is counted", "It is in the three towns/NNS of Amber , Birch and Cedar .", "town", ABC, "3", ""),
    ("counted alone", "Three are to close/VB in May : Amber , Birch and Cedar .", "", ABC, "3", ""),
    ("of them", "They work/VBP in three of them : Amber , Birch and Cedar .", "", ABC, "3", ""),
    (
        "counted of some",
        "Two members/NNS of the board , Ann Amber and Bo Birch , left/VBD .",
        "member",
        ("ann amber", "bo birch"),
        "2",
        "",
    ),
    (
        "two of three",
        "They named/VBD two of the three winners/NNS as Amber and Birch .",
        "winner",
        ("amber", "birch"),
        "",
        "yes",
    ),
    ("how often", "It was shown/VBN three times=time/NNS , in Amber , Birch and Cedar .", "", ABC, "3", ""),
    (
        "graded adjective",
        "It bears/VBZ a camera , a radar and a fully/RB charged/VBN lamp .",
        "bear",
        ("camera", "radar", "fully charged lamp"),
        "",
        "",
    ),
    (
        "counted line",
        "It took/VBD these : one/CD rope , one/CD torch , two/CD cups/NNS .",
        None,
        ("1 rope", "1 torch", "2 cups"),
        "",
        "",
    ),
    ("made up", "The band is made/VBN up/RP of Ann , Ben and Cid .", "consist", ("ann", "ben", "cid"), "", ""),
    (
        "named as",
        "The victims/NNS have been named/VBN as Ann Corby , Ben Hale and Cid Orr .",
        "victim",
        ("ann corby", "ben hale", "cid orr"),
        "",
        "",
    ),
    (
        "rest with its number",
        "It bears/VBZ a camera , a radar and two other lamps .",
        "bear",
        ("camera", "radar"),
        "",
        "yes",
    ),
    ("codes", "There are three kits : 5X/NN , 12X/NN and 40X/NN .", "kit", ("5x", "12x", "40x"), "3", ""),
]


@pytest.mark.parametrize(
    ("why", "line", "label", "members", "stated", "is_open"), POSITIVE, ids=[row[0] for row in POSITIVE]
)
def test_a_list(why: str, line: str, label: str | None, members: tuple[str, ...], stated: str, is_open: str) -> None:
    rows = lists(line)
    assert [row[1] for row in rows] == [members]
    if label:
        assert rows[0][0] == label
    assert rows[0][2:] == (stated, is_open)


NEGATIVE = [
    ("generic nouns", "It hurt/VBD men , women and children ."),
    ("two common nouns", "They sell/VBP bread and wine ."),
    ("adjectives", "Both Tory/JJ and Labour/JJ members agreed/VBD ."),
    ("another name", "The Bank Council , or BC , met/VBD ."),
    ("days", "It opens/VBZ on Monday and Tuesday ."),
    ("ends", "Trains between/IN Amber and Birch stopped/VBD ."),
    ("ends of three", "Trains between/IN Amber , Birch and Cedar stopped/VBD ."),
    ("ages", "Two men , ages/NNS 26 and 36 , came=come/VBD ."),
    ("one house", "It lay=lie/VBD at Corby Supper Club and Entertainment Center ."),
    ("counted ages", "It has two sons , ages/NNS 1 and 4 , now/RB ."),
    ("numbered street", "It lay=lie/VBD at 87th/JJ and Ashland ."),
    ("crossing", "It lay=lie/VBD near Amber Street and Birch Road ."),
    ("company form", "Amber Foods , Inc. and Birch sold=sell/VBD it ."),
    ("peoples", "British and French ministers/NNS met=meet/VBD ."),
    ("decades", "All are in their 20s/CD and 30s/CD ."),
    ("capitals", "HIGH AND MIGHTY"),
    ("office", "Customs and Border Protection said no ."),
    ("phrase before", "In/IN Corby , Novak and the minister/NN left=leave/VBD ."),
    ("clauses", "It sold/VBD Amber , and Birch left=leave/VBD ."),
]


@pytest.mark.parametrize(("why", "line"), NEGATIVE, ids=[row[0] for row in NEGATIVE])
def test_no_list(why: str, line: str) -> None:
    assert lists(line) == []


def test_bullets_below_a_heading_are_a_list() -> None:
    found = lists("## Our/PRP$ modes", "- Amber – no jokes", "- Birch – for play", "- Cedar – whispers/VBZ")
    assert found == [("mode", ABC, "", "")]


def test_bullets_below_a_lead_in_have_its_count() -> None:
    assert lists("It has three modes :", "- Amber", "- Birch", "- Cedar") == [("mode", ABC, "3", "")]


def test_a_labelled_line_is_a_list() -> None:
    assert lists("Stops | Stops : Amber ; Birch ; Cedar") == [("stop", ABC, "", "")]


def test_records_are_no_list() -> None:
    assert lists("## In brief", "- Price : 5 euros", "- Size : 7 cm", "- Weight : 9 g") == []


def test_each_member_is_a_claim_with_its_standing() -> None:
    found = items("Modes : Amber ( live/JJ ) , Birch ( rumoured/VBN ) and Cedar ( coming soon/RB ) .")
    assert found == {"Amber": "", "Birch": "rumoured", "Cedar": "coming"}


def test_a_further_member_named_by_itself() -> None:
    found = items("It has two modes - fast/JJ and slow/JJ - with a rumoured/VBN third/JJ mode called/VBN deep/JJ .")
    assert found == {"fast": "", "slow": "", "deep": "rumoured"}


def test_one_name_with_and_is_no_list() -> None:
    assert lists("Salt and Stone won=win/VBD .", "She left=leave/VBD Salt and Stone .") == []


def test_two_members_behind_their_plural_are_a_list_however_often_they_are_told() -> None:
    told = "Teams/NNS from Amber and Birch came=come/VBD ."
    assert lists(told, told) == [("team", ("amber", "birch"), "", "")] * 2


def made(text: str, members: str = "", **parts: str) -> Claim:
    listed = tuple(normal_item(item) for item in members.split(",")) if members else ()
    value = Words(text, normal_item(text), tuple(parts.items()), listed)
    span = Span(0, len(text))
    return Claim("a.txt", Mention("membership", span, text, value), span, text)


COMPARED = [
    ("same", made("x", "Amber, Birch"), made("y", "Birch, the Amber"), Verdict.AGREE, "same members"),
    (
        "surnames",
        made("x", "Ann Corby, Lee Oakes", named="yes"),
        made("y", "Ms Corby, Mr Oakes", named="yes"),
        Verdict.AGREE,
        "same members",
    ),
    ("lacking", made("x", "Amber, Birch, Cedar"), made("y", "Amber, Cedar"), Verdict.CONFLICT, "members differ"),
    (
        "fewer told",
        made("x", "Amber, Birch, Cedar", governor="charge"),
        made("y", "Amber, Cedar", governor="meet"),
        None,
        "fewer told",
    ),
    (
        "counted",
        made("x", "Amber, Birch, Cedar", governor="charge"),
        made("y", "Amber, Cedar", governor="meet", stated="2"),
        Verdict.CONFLICT,
        "members differ",
    ),
    (
        "the longer is counted",
        made("x", "Amber, Birch, Cedar", governor="charge", stated="3"),
        made("y", "Amber, Cedar", governor="meet"),
        None,
        "fewer told",
    ),
    (
        "people become known",
        made("x", "Amber, Birch, Cedar", label="people", stated="3"),
        made("y", "Amber, Cedar", governor="meet"),
        None,
        "fewer told",
    ),
    (
        "one shared",
        made("x", "Amber, Birch", governor="charge"),
        made("y", "Amber, Cedar", governor="meet"),
        None,
        "other lists",
    ),
    (
        "fewer names",
        made("x", "Amber, Birch, Cedar", governor="charge", named="yes"),
        made("y", "Amber, Cedar", governor="meet", named="yes"),
        Verdict.CONFLICT,
        "members differ",
    ),
    (
        "fewer people",
        made("x", "Ann Amber, Ida Birch, Lee Cedar", governor="charge", named="yes", people="yes"),
        made("y", "Amber, Cedar", governor="meet", named="yes", people="yes"),
        None,
        "fewer told",
    ),
    (
        "parts of the world",
        made("x", "Asia, the Middle East, Karpo", governor="charge", named="yes"),
        made("y", "Asia, the Middle East", governor="meet", named="yes"),
        None,
        "fewer told",
    ),
    (
        "one name shared",
        made("x", "Amber, Birch", governor="charge", named="yes"),
        made("y", "Amber, Cedar", governor="meet", named="yes"),
        Verdict.CONFLICT,
        "members differ",
    ),
    ("lacking one of four", made("x", "A, B, C, D"), made("y", "A, B, C"), Verdict.CONFLICT, "members differ"),
    ("one place", made("x", "America, Birch"), made("y", "the United States, Birch"), Verdict.AGREE, "same members"),
    ("a part", made("x", "France, Birch"), made("y", "Europe, Birch"), Verdict.APPROXIMATE, "less exact"),
    (
        "of a greater count",
        made("x", "12 Amber, 3 Birch", stated="3"),
        made("y", "12 Amber, 3 Birch"),
        Verdict.AGREE,
        "same members",
    ),
    ("open", made("x", "Amber, Birch, Cedar"), made("y", "Amber", open="yes"), Verdict.APPROXIMATE, "open list"),
    ("less exact", made("x", "a bronze sword, a cup"), made("y", "a sword, a cup"), Verdict.APPROXIMATE, "less exact"),
    ("own count", made("x", "Amber, Birch", stated="3"), made("y", "Amber, Birch"), Verdict.CONFLICT, "own count"),
    (
        "one of two counts",
        made("Four were hurt and two of them died: Amber, Birch", "Amber, Birch", stated="4"),
        made("y", "Amber, Birch"),
        Verdict.AGREE,
        "same members",
    ),
    ("salutation", made("x", "Dear Ann, Ina"), made("y", "Ann, Ina"), Verdict.AGREE, "same members"),
    ("nothing shared", made("x", "Amber, Birch"), made("y", "Elm, Fir"), None, "other members"),
    (
        "member in list",
        made("Amber", label="mode"),
        made("y", "Amber, Elm", label="mode"),
        Verdict.AGREE,
        "in the list",
    ),
    (
        "not in list",
        made("Fir", label="mode"),
        made("y", "Amber, Elm", label="mode"),
        Verdict.CONFLICT,
        "not in the list",
    ),
    ("other label", made("Fir", label="town"), made("y", "Amber, Elm", label="mode"), None, "other label"),
    ("same member", made("Amber"), made("the Amber"), Verdict.AGREE, "same member"),
    ("standing", made("Amber"), made("Amber", standing="coming"), Verdict.CONFLICT, "standing"),
    ("two members", made("Amber"), made("Birch"), None, "other member"),
]


@pytest.mark.parametrize(("why", "a", "b", "verdict", "level"), COMPARED, ids=[row[0] for row in COMPARED])
def test_the_ladder(why: str, a: Claim, b: Claim, verdict: Verdict | None, level: str) -> None:
    for result in (membership.compare(a, b), membership.compare(b, a)):
        assert (result.verdict, result.level) == (verdict, level)


@pytest.mark.parametrize(
    ("text", "verdict"), [("3 modes: Amber, Birch", Verdict.CONFLICT), ("Amber, Birch", Verdict.AGREE)]
)
def test_a_list_against_its_own_count(text: str, verdict: Verdict) -> None:
    one = made(text, "Amber, Birch", stated="3", named="yes")
    assert membership.compare(one, one).verdict is verdict


def test_a_list_that_is_denied_of_its_members_says_nothing_of_them() -> None:
    denied = replace(made("x", "Amber, Birch, Cedar"), factuality=Factuality.DENIED)
    assert membership.compare(denied, made("y", "Amber, Birch, Elm")).verdict is None


def test_two_lists_with_one_member_in_common_may_be_of_two_things() -> None:
    one = made("x", "Amber, Birch", label="slot")
    two = replace(made("y", "Amber, Cedar", label="town"), context=Context(sentence=("give", "slot", "town")))
    assert membership.compare(one, two).verdict is None


def test_matching_pairs_each_member_once() -> None:
    assert matched_items(("40 cups", "harp"), ("harp", "40 tall cups")) == ((), (), ())
    assert matched_items(("cups",), ("tall cups",)) == ((), (), ("“cups” against “tall cups”",))
    assert matched_items(("a", "a"), ("a",))[0] == ("a",)


def test_a_list_spread_over_sentences() -> None:
    told = (
        "It will close three plants/NNS .",
        "The first/JJ is Amber .",
        "Another is Birch .",
        "The last/JJ was Cedar .",
    )
    assert lists(*told) == [("plant", ABC, "3", "")]
    assert lists(*told[:3]) == []  # one member is left out: who knows what the rest is
    assert lists(told[0], "The first/JJ left .", "The second/JJ stayed .", "The third/JJ fell .") == []


@pytest.mark.parametrize(
    "text", ["19-year-old Ann Corby", "21 year old Ann Corby", "his neighbour Ann Corby", "Ann Corby"]
)
def test_what_leads_to_a_name_is_no_part_of_it(text: str) -> None:
    assert bare_name(text) == "Ann Corby"
