from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.values import Words
from checker.kinds import name, place, role
from tests.kinds.claims import claim
from tests.sentences import article


def found(*notations: str) -> list[tuple[str, str, str]]:
    return [(draft.measure, draft.mention.text, draft.subject) for draft in name.find(article(*notations))]


POSITIVE = [
    (
        "one claim for a name",
        ["They thanked Ann Corby .", "And Corby left/VERB ."],
        [("name", "Ann Corby", "Ann Corby")],
    ),
    ("fullest mention", ["They thanked Corby .", "And Ann Corby left/VERB ."], [("name", "Ann Corby", "Ann Corby")]),
    (
        "body before headline",
        ["# Norcott closes/VERB mine", "A buyer of Norcott agreed/VERB ."],
        [("name", "Norcott", "Norcott")],
    ),
    (
        "codename",
        ['It released/VERB Tern 4 ( codename " Salt Marsh " ) .'],
        [("name", "Tern 4", "Tern 4"), ("name", "Salt Marsh", "Salt Marsh"), ("codename", "Salt Marsh", "Tern 4")],
    ),
    (
        "known inside as",
        ["The model , known=know/VERB inside the company as Saltmarsh , works/VERB ."],
        [("name", "Saltmarsh", "Saltmarsh"), ("codename", "Saltmarsh", "model")],
    ),
    (
        "apposition",
        ["The drug , neruvastat , cut/VERB deaths ."],
        [("name", "neruvastat", "neruvastat"), ("drug", "neruvastat", "drug")],
    ),
    (
        "winner",
        ["They saw Ann Corby , who won=win/VERB .", "Ann Corby took=take/VERB the women/NOUN:NNS 's/PART:POS award ."],
        [("name", "Ann Corby", "Ann Corby"), ("winner", "Ann Corby", "women's award")],
    ),
    (
        "went to",
        ["The wheelchair/NOUN:NN race/NOUN:NN went=go/VERB to Ann Corby ."],
        [("name", "Ann Corby", "Ann Corby"), ("winner", "Ann Corby", "wheelchair race")],
    ),
    (
        "named best",
        ["They saw Ann Corby .", "Ann Corby was/AUX named=name/VERB best/ADJ:JJS actress ."],
        [("name", "Ann Corby", "Ann Corby"), ("winner", "Ann Corby", "best actress")],
    ),
    (
        "victim",
        ["Police identified=identify/VERB the victim as Ann Corby ."],
        [("name", "Ann Corby", "Ann Corby"), ("victim", "Ann Corby", "victim")],
    ),
    (
        "maker",
        ["The film was/AUX directed=direct/VERB by Ann Corby ."],
        [("name", "Ann Corby", "Ann Corby"), ("director", "Ann Corby", "film")],
    ),
    ("label", ["Vehicle : Tern 4"], [("name", "Tern 4", "Tern 4"), ("vehicle", "Tern 4", "vehicle")]),
]


@pytest.mark.parametrize(("notations", "expected"), [row[1:] for row in POSITIVE], ids=[row[0] for row in POSITIVE])
def test_names_and_slots_are_found(notations: list[str], expected: list[tuple[str, str, str]]) -> None:
    assert found(*notations) == expected


NEGATIVE = [
    ("weekday", "They met on Monday ."),
    ("opening word", "Owners/NOUN:NNS agreed/VERB ."),
    ("nationality", "The Dutch team won/VERB ."),
    ("post alone", "The Chief Executive agreed/VERB ."),
    ("one friend of many", "He came with a friend ."),
]


@pytest.mark.parametrize("notation", [row[1] for row in NEGATIVE], ids=[row[0] for row in NEGATIVE])
def test_other_words_are_no_names(notation: str) -> None:
    assert found(notation) == []


ONE_SLOT = [
    ("apposition", "The driver , Ann Corby , left/VERB ."),
    ("apposition after the name", "Then/ADV Ann Corby , the driver , left/VERB ."),
    ("with an age", "Then/ADV Ann Corby , 43/NUM , the driver , left/VERB ."),
    ("with a title", "The driver , Captain/PROPN Ann Corby , left/VERB ."),
    ("title", "So/ADV driver Ann Corby left/VERB ."),
    ("is", "The driver is/AUX Ann Corby ."),
    ("was named as", "The driver was/AUX named=name/VERB as Ann Corby ."),
    ("was identified as", "The driver was/AUX identified=identify/VERB as Ann Corby ."),
    ("named by police as", "The driver , named=name/VERB by police as Ann Corby , left/VERB ."),
    ("police named", "Police named=name/VERB the driver as Ann Corby ."),
    ("was named as the driver", "Now/ADV Ann Corby was/AUX identified=identify/VERB as the driver ."),
    ("was driving", "Now/ADV Ann Corby was/AUX driving=drive/VERB:VBG at noon ."),
    ("at the wheel", "Now/ADV Ann Corby was/AUX at the wheel ."),
]


@pytest.mark.parametrize("notation", [row[1] for row in ONE_SLOT], ids=[row[0] for row in ONE_SLOT])
def test_one_slot_in_any_wording(notation: str) -> None:
    assert ("driver", "Ann Corby", "driver") in found(notation)


SLOTS = [
    ("bus driver", "The bus driver , Ann Corby , left/VERB .", ("driver", "Ann Corby", "bus")),
    ("driven by", "The bus , driven=drive/VERB:VBN by Ann Corby , left/VERB .", ("driver", "Ann Corby", "bus")),
    ("supplier", "The supplier is/AUX Norcott .", ("supplier", "Norcott", "supplier")),
    ("its supplier", "Hale 's supplier , Norcott , agreed/VERB .", ("supplier", "Norcott", "Hale")),
    ("for the bridge", "The contractor for the bridge is/AUX Norcott .", ("contractor", "Norcott", "bridge")),
    ("named", "The ship , named=name/VERB Norcott , sank/VERB .", ("ship", "Norcott", "ship")),
    ("sold as", "The drug , sold=sell/VERB:VBN as Norcott , works/VERB .", ("drug", "Norcott", "drug")),
    ("its name is", "The dog 's name is/AUX Norcott .", ("dog", "Norcott", "dog")),
    ("by the name of", "The ship went=go/VERB by the name of Norcott .", ("ship", "Norcott", "ship")),
    ("the ship X", "Then/ADV the ship Norcott sank/VERB .", ("ship", "Norcott", "ship")),
    ("by an author", "The novel , by Ann Corby , sold/VERB .", ("author", "Ann Corby", "novel")),
    ("heads", "Ann Corby heads=head/VERB:VBZ the company/NOUN .", ("head", "Ann Corby", "company")),
    ("has been named", "The storm has been named=name/VERB Norcott .", ("storm", "Norcott", "storm")),
    ("a storm named", "A storm named=name/VERB:VBN Norcott hit/VERB it .", ("storm", "Norcott", "storm")),
    (
        "which they named",
        "The storm , which/PRON:WDT people/NOUN:NNS have named=name/VERB:VBN Norcott , hit/VERB .",
        ("storm", "Norcott", "storm"),
    ),
    (
        "a hiker who died",
        "The hiker who died=die/VERB was/AUX named=name/VERB as Ann Corby .",
        ("victim", "Ann Corby", "victim"),
    ),
    ("a rider", "The cyclist was/AUX named=name/VERB as Ann Corby .", ("cyclist", "Ann Corby", "cyclist")),
    ("adjectives go", "Its new/ADJ drug , Velorane , works/VERB .", ("drug", "Velorane", "drug")),
    ("ordinals stay", "The second/ADJ claimant , Ann Corby , left/VERB .", ("claimant", "Ann Corby", "second")),
    ("hyphen", "The runner -/PUNCT:HYPH up/NOUN , Ann Corby , left/VERB .", ("runner-up", "Ann Corby", "runner-up")),
    ("internal name", "The internal/ADJ name , Norcott , stuck/VERB .", ("codename", "Norcott", "codename")),
    (
        "called a project",
        "The review was/AUX called=call/VERB Project/PROPN Tern .",
        ("codename", "Project Tern", "review"),
    ),
    ("calls", "Staff call/VERB the project Tern .", ("codename", "Tern", "project")),
    ("code-named", "The model , code/NOUN -/PUNCT:HYPH named/VERB Tern , works/VERB .", ("codename", "Tern", "model")),
    ("label", "Main contractor : Norcott", ("contractor", "Norcott", "main")),
    ("numbered", "The crack/NOUN was/AUX at pier/NOUN 5/NUM:CD .", ("pier", "pier 5", "pier")),
]


@pytest.mark.parametrize(("notation", "slot"), [row[1:] for row in SLOTS], ids=[row[0] for row in SLOTS])
def test_slots_of_things(notation: str, slot: tuple[str, str, str]) -> None:
    assert slot in found(notation)


NO_SLOT = [
    ("one of many", "Another driver , Ann Corby , left/VERB ."),
    ("a man named", "A man named=name/VERB Ann Corby left/VERB ."),
    ("too wide", "The company , Norcott , agreed/VERB ."),
    ("one of them", "One hiker was/AUX named=name/VERB as Ann Corby ."),
    ("plural", "The drivers/NOUN:NNS , Ann Corby , left/VERB ."),
    ("two of a sort", "They left/VERB pier/NOUN 5/NUM:CD for pier/NOUN 6/NUM:CD with Norcott ."),
    ("says more", "The supplier is/AUX Norcott 's rival ."),
    ("captain of it", "The captain/NOUN of the ship/NOUN , Ann Corby , left/VERB ."),
    ("of a relative clause", "They met=meet/VERB the driver Norcott sacked=sack/VERB:VBD ."),
]


@pytest.mark.parametrize("notation", [row[1] for row in NO_SLOT], ids=[row[0] for row in NO_SLOT])
def test_no_slots(notation: str) -> None:
    assert {row[0] for row in found(notation)} == {"name"}


def test_slots_of_two_things_never_meet() -> None:
    heart, cancer, bare = (claim("name", text, measure="drug", subject=thing) for text, thing in DRUGS)
    assert name.compare(heart, cancer).verdict is None
    assert name.compare(heart, bare).verdict is Verdict.CONFLICT


DRUGS = [("Velorane", "heart"), ("Nimbrix", "cancer"), ("Tolvex", "drug")]


def test_a_friend_is_no_slot() -> None:
    assert [row[0] for row in found("He blamed/VERB his friend , Ann Corby , for it .")] == ["name"]


def slot(text: str, thing: str) -> Claim:
    return claim("name", text, measure="winner", subject=thing)


def test_fillers_of_different_slots_never_meet() -> None:
    best = slot("Ann Corby", "best actress")
    assert name.compare(best, slot("Ida Norcott", "actress award")).verdict is Verdict.CONFLICT
    assert name.compare(best, slot("Ida Norcott", "wheelchair race")).verdict is None


def named(text: str, measure: str = "name") -> Claim:
    return claim("name", text, measure=measure)


def wife(text: str) -> Claim:
    return claim("name", text, measure="wife", subject="wife")


COMPARISONS = [
    ("same", named("Ann Corby"), named("Dr Ann Corby"), Verdict.AGREE, "same"),
    ("surname", named("Ann Corby"), named("Corby"), Verdict.AGREE, "part"),
    ("acronym", named("European Central Bank"), named("ECB"), Verdict.AGREE, "acronym"),
    ("spelling", named("Jon Vane"), named("John Vane"), Verdict.APPROXIMATE, "variant"),
    ("umlaut", named("Müller"), named("Mueller"), Verdict.APPROXIMATE, "variant"),
    ("initials", named("A. Corby"), named("Ann Corby"), Verdict.APPROXIMATE, "initials"),
    ("blank", named("Salt Marsh", "codename"), named("Saltmarsh", "codename"), Verdict.APPROXIMATE, "variant"),
    ("products", named("Corbybook Air"), named("Corbybook Airs"), Verdict.AGREE, "same"),
    ("other codename", named("Salt Marsh", "codename"), named("Red Fox", "codename"), Verdict.CONFLICT, "slot"),
    ("short form", wife("Sandi"), wife("Sandra Corby"), Verdict.AGREE, "part"),
    ("short form alone", wife("Sandi"), wife("Sandra"), Verdict.APPROXIMATE, "variant"),
    ("no short form", wife("Mary"), wife("Martha"), Verdict.CONFLICT, "slot"),
    ("no short form of another", wife("Sandi"), wife("Brenda"), Verdict.CONFLICT, "slot"),
    ("another wife", wife("Ina"), wife("Sandra Corby"), Verdict.CONFLICT, "slot"),
    ("other names", named("Ann Corby"), named("Tom Hale"), None, "different"),
    ("other slots", named("Ann Corby", "winner"), named("Tom Hale", "loser"), None, "different"),
]


def person(text: str) -> Claim:
    a = named(text)
    return replace(a, mention=replace(a.mention, value=Words(text, text.lower(), (("type", "person"),))))


SURNAMES = [
    ("Ann Corby", "Ann Hale", "surname"),
    ("Ann Corby", "Tom Hale", "different"),
    ("Ann Corby Wo", "Ann Corby Is Boss", "different"),
    ("Ann Mary Corby", "Ann Hale", "surname"),
    ("Christopher Corby", "Chris Hale", "surname"),
    ("Tom Corby III", "Tom Hale III", "surname"),
    ("Ann J. Corby", "Ann J. Hale", "surname"),
    ("Ann Mary Corby", "Ann Mary Hale", "surname"),
    ("Ann Rodger", "Ann Rodgers", "variant"),
]


@pytest.mark.parametrize(("one", "other", "level"), SURNAMES)
def test_one_first_name_with_two_surnames(one: str, other: str, level: str) -> None:
    assert name.compare(person(one), person(other)).level == name.compare(person(other), person(one)).level == level


@pytest.mark.parametrize(("a", "b", "verdict", "level"), [r[1:] for r in COMPARISONS], ids=[r[0] for r in COMPARISONS])
def test_the_ladder_of_names(a: Claim, b: Claim, verdict: Verdict | None, level: str) -> None:
    for one, two in ((a, b), (b, a)):
        result = name.compare(one, two)
        assert (result.verdict, result.level) == (verdict, level)
        assert result.reason


def test_traits_of_the_person_stand_with_the_claim() -> None:
    (draft,) = name.find(article("They thanked Mayor Ann Corby , 38 , for it ."))
    assert draft.mention.value.as_dict() == {
        "text": "Ann Corby", "type": "person", "title": "mayor", "gender": "f", "age": "38",
    }  # fmt: skip


WORDS = st.sampled_from(
    ["Ann", "Corby", ",", "the", "of", "chief", "executive", "in", "Orton", ":", "(", "'s", "who", "leads/VERB", "by",
     "and", "codenamed", "was/AUX", "as", "38", "north-east", '"', "to", "head", "office", "known", "Executive", "."]
)  # fmt: skip


@given(st.lists(WORDS, min_size=1, max_size=14).map(" ".join))
def test_no_order_of_words_stops_the_kinds(notation: str) -> None:
    page = article(f"so {notation}")
    for kind in (name, role, place):
        for draft in kind.find(page):
            span = draft.mention.span
            assert draft.mention.text == page.document.text[span.start : span.end] != ""


HELD = [
    ("minister", "The transport/NOUN minister , Ann Corby , left/VERB .", ("minister", "transport")),
    ("is", "The chairman is/AUX Ann Corby .", ("chair", "chair")),
    ("of a firm", "Ann Corby , the chairwoman of Norcott , left/VERB .", ("chair", "Norcott")),
    ("will be", "Ann Corby will be chief/ADJ executive of Norcott .", ("head", "Norcott")),
    ("new", "Norcott has a new/ADJ chair : Ann Corby .", ("chair", "chair")),
    ("succeeded by", "She will be succeeded=succeed/VERB:VBN by Ann Corby .", ("successor", "successor")),
    ("found by", "The body was/AUX:VBD found=find/VERB:VBN by Ann Corby .", ("finder", "body")),
    ("found", "Now/ADV Ann Corby found=find/VERB:VBD the body .", ("finder", "body")),
    ("who moved", "The vote/NOUN came after Ann Corby moved=move/VERB:VBD the motion .", ("mover", "motion")),
    ("awarded", "Ann Corby has been awarded=award/VERB:VBN the Hollow Prize .", ("winner", "hollow prize")),
    ("winning goal", "Now/ADV Ann Corby scored=score/VERB:VBD the winning/ADJ goal .", ("scorer", "winning goal")),
    ("winner", "The winner was/AUX:VBD scored=score/VERB:VBN by Ann Corby .", ("scorer", "winner")),
    (
        "appointed",
        "Norcott has appointed=appoint/VERB:VBN Ann Corby as its new/ADJ director .",
        ("director", "Norcott"),
    ),
    (
        "named",
        "Ann Corby has been named=name/VERB:VBN director of Norcott .",
        ("director", "Norcott"),
    ),
    (
        "named the best",
        "The jury/NOUN named=name/VERB:VBD Ann Corby player/NOUN of the match/NOUN .",
        ("winner", "player of match"),
    ),
    (
        "for the best",
        "The award/NOUN for best/ADJ:JJS novel/NOUN went=go/VERB:VBD to Ann Corby .",
        ("winner", "best novel"),
    ),
    ("prize", "The award/NOUN went=go/VERB:VBD to Ann Corby .", ("winner", "prize")),
    ("wife", "His wife/NOUN Ann Corby left/VERB .", ("wife", "wife")),
    ("plays", "Ann Corby plays=play/VERB:VBZ the queen/NOUN .", ("actor", "queen")),
    ("owned", "The mine/NOUN is/AUX:VBZ owned=own/VERB:VBN by Ann Corby .", ("owner", "mine")),
    ("trawler", "Then/ADV the trawler Norcott sank/VERB:VBD .", ("ship", "trawler")),
    ("a trawler", "Then/ADV a trawler , the Norcott , sank/VERB:VBD .", ("ship", "trawler")),
]


@pytest.mark.parametrize(("notation", "slot"), [row[1:] for row in HELD], ids=[row[0] for row in HELD])
def test_slots_of_posts_and_deeds(notation: str, slot: tuple[str, str]) -> None:
    assert slot in [(row[0], row[2]) for row in found(notation) if row[0] != "name"]


NOT_ALONE = [
    ("one of many", "Ann Corby , a director of Norcott , left/VERB ."),
    ("former", "Ann Corby , the former/ADJ chairwoman of Norcott , left/VERB ."),
    ("deputy", "The deputy/NOUN minister , Ann Corby , left/VERB ."),
    ("some body", "Ann Corby found=find/VERB:VBD a body ."),
    ("several", "The body was/AUX:VBD found=find/VERB:VBN by Ann Corby and/CCONJ Tom Hale ."),
    ("not arrested", "Ann Corby was/AUX:VBD not/ADV:RB arrested=arrest/VERB:VBN ."),
    ("if arrested", "It/PRON ends if/SCONJ Ann Corby is/AUX:VBZ arrested=arrest/VERB:VBN ."),
    ("two arrested", "Ann Corby and/CCONJ Tom Hale were/AUX:VBD arrested=arrest/VERB:VBN ."),
    ("not", "Now/ADV Ann Corby did/AUX:VBD not/ADV:RB write/VERB the report ."),
]


@pytest.mark.parametrize("notation", [row[1] for row in NOT_ALONE], ids=[row[0] for row in NOT_ALONE])
def test_what_several_may_be_is_no_slot(notation: str) -> None:
    assert {row[0] for row in found(notation)} == {"name"}


def test_what_an_article_tells_of_two_is_no_slot() -> None:
    rows = found("The driver , Ann Corby , left/VERB .", "The driver , Tom Hale , stayed/VERB .")
    assert {row[0] for row in rows} == {"name"}


COUNTED = [
    ("two ships", "Two/NUM:CD ships=ship/NOUN:NNS met/VERB:VBD .", "Then/ADV the trawler Norcott sank/VERB:VBD ."),
    ("another body", "Another/DET body lay/VERB:VBD there .", "Now/ADV Ann Corby found=find/VERB:VBD the body ."),
    ("both drivers", "Both/DET old/ADJ drivers=driver/NOUN:NNS left/VERB .", "The driver , Ann Corby , left/VERB ."),
]


@pytest.mark.parametrize(("counted", "told"), [row[1:] for row in COUNTED], ids=[row[0] for row in COUNTED])
def test_what_an_article_counts_several_of_is_no_slot(counted: str, told: str) -> None:
    assert {row[0] for row in found(told)} != {"name"}
    assert {row[0] for row in found(counted, told)} == {"name"}


def test_a_coach_without_a_team_is_no_slot() -> None:
    assert {row[0] for row in found("The coach , Ann Corby , left/VERB .")} == {"name"}
    assert ("manager", "Ann Corby", "Norcott") in found("Ann Corby , the coach of Norcott , left/VERB .")


def test_a_post_of_another_year_is_no_slot() -> None:
    assert {row[0] for row in found("In 2011/NUM:CD , the mayor , Ann Corby , left/VERB .")} == {"name"}
    assert "mayor" in {row[0] for row in found("In Norcott , the mayor , Ann Corby , left/VERB .")}


def test_posts_of_two_houses_never_meet() -> None:
    norcott, velda = (
        claim("name", text, measure="chair", subject=house, organisation=house)
        for text, house in (("Ann Corby", "Norcott"), ("Ida Hale", "Velda"))
    )
    assert name.compare(norcott, velda).verdict is None
