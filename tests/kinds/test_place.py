from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.values import Words
from checker.kinds import place
from tests.kinds.claims import claim
from tests.sentences import article


def found(*notations: str) -> list[tuple[str, str, str]]:
    return [(draft.measure, draft.mention.text, draft.subject) for draft in place.find(article(*notations))]


POSITIVE = [
    ("in", "The fire/NOUN broke=break/VERB out in Orton .", [("location", "Orton", "break")]),
    ("town of", "A fire in the town of Orton spread/VERB .", [("location", "Orton", "fire")]),
    ("based", "The firm is/AUX based=base/VERB in Orton .", [("base", "Orton", "base")]),
    ("goes to", "The head office goes=go/VERB to France .", [("base", "France", "office")]),
    ("destination", "The train went=go/VERB to France .", [("destination", "France", "go")]),
    ("origin", "The ship sailed=sail/VERB from France .", [("origin", "France", "sail")]),
    ("set out for", "The ship left=leave/VERB for/ADP France .", [("destination", "France", "ship")]),
    ("house", "They voted=vote/VERB at Corby Hall .", [("location", "Corby Hall", "vote")]),
    ("struck", "The storm struck=strike/VERB France .", [("location", "France", "strike")]),
    ("before a noun", "They closed=close/VERB the Paris office .", [("location", "Paris", "office")]),
    ("capital", "They flew/VERB to the French capital .", [("destination", "French capital", "fly")]),
    ("label", "Venue : Mill Lane Park", [("location", "Mill Lane Park", "stadium")]),
    ("base label", "Headquarters : Paris", [("base", "Paris", "head office")]),
    ("home", "Lund Architects of Paris won=win/VERB .", [("home", "Paris", "Architects")]),
    ("from", "Ina Osei from Paris won=win/VERB .", [("home", "Paris", "win")]),
    ("born", "She was/AUX born=bear/VERB in Paris .", [("birth", "Paris", "bear")]),
    ("direction", "It lay 18 km north-east/NOUN of the town of Orton .", [("direction", "north-east", "Orton")]),
]


@pytest.mark.parametrize(("notation", "expected"), [row[1:] for row in POSITIVE], ids=[row[0] for row in POSITIVE])
def test_places_are_found(notation: str, expected: list[tuple[str, str, str]]) -> None:
    rows = found(notation)
    assert [row[:2] for row in expected] == [row[:2] for row in rows if row[0] in {e[0] for e in expected}]


def test_one_sort_of_thing_goes_by_one_word() -> None:
    plants = found("A factory in Paris closed=close/VERB .")[0], found("Their Paris mill closed=close/VERB .")[0]
    assert [row[2] for row in plants] == ["plant", "plant"]


NEGATIVE = [
    ("no place", "The fire spread/VERB in the house ."),
    ("weeks", "He went=go/VERB in Weeks/PROPN 14/NUM ."),
    ("month", "It happened=happen/VERB in March ."),
    ("person", "They believe/VERB in Mr Ann Corby ."),
    ("any firms", "Prices fell=fall/VERB for France firms=firm/NOUN:NNS ."),
    ("sake", "He left=leave/VERB for/ADP France 's sake ."),
    ("dateline", "ORTON - A fire spread/VERB ."),
]


@pytest.mark.parametrize("notation", [row[1] for row in NEGATIVE], ids=[row[0] for row in NEGATIVE])
def test_other_words_are_no_places(notation: str) -> None:
    assert found(notation) == []


def at(name: str, measure: str = "location", **parts: str) -> Claim:
    return claim("place", name, name.lower(), measure, "fire", place=name, **parts)


def direction(name: str, ground: str = "") -> Claim:
    return claim("place", name, name.replace("-", ""), "direction", "Orton", of="Orton", ground=ground)


COMPARISONS = [
    ("same", at("Orton"), at("Orton"), Verdict.AGREE, "same"),
    ("other name", at("Britain"), at("UK"), Verdict.AGREE, "same"),
    ("spelling", at("Skarholm"), at("Skarholme"), Verdict.APPROXIMATE, "variant"),
    ("within", at("Paris"), at("France"), Verdict.APPROXIMATE, "within"),
    ("other place", at("Orton"), at("Hexley"), Verdict.CONFLICT, "place"),
    ("known and alike", at("Austria"), at("Australia"), Verdict.CONFLICT, "place"),
    ("datelines", at("Orton", "dateline"), at("Hexley", "dateline"), None, "relation"),
    ("near", at("Orton", near="near"), at("Hexley"), None, "near"),
    ("other question", at("Orton", "origin"), at("Hexley", "destination"), None, "relation"),
    ("one direction", direction("north-east"), direction("north-east"), Verdict.AGREE, "same"),
    ("coarser", direction("north"), direction("north-east"), Verdict.APPROXIMATE, "coarser"),
    ("other direction", direction("north-west"), direction("north-east"), Verdict.CONFLICT, "direction"),
    ("one ground", direction("north", "Hexley"), direction("east", "Hexley"), Verdict.CONFLICT, "direction"),
    ("other ground", direction("north", "Hexley"), direction("east", "Karholm"), None, "other ground"),
    ("sea", at("Hexley"), at("Hexley Sea"), None, "one name"),
    ("part of town", at("Northeast Hexley"), at("West Hexley"), None, "one name"),
    ("only points", at("Northeast"), at("Hexley"), None, "one name"),
    ("unknown in a country", at("France"), at("Hexley"), None, "may lie within"),
    ("other base", at("Orton", "base", based="pirate"), at("Hexley", "base", based="plane"), None, "other base"),
    ("one base", at("Orton", "base", based="firm"), at("Hexley", "base", based="company"), Verdict.CONFLICT, "place"),
    ("direction and place", direction("north"), at("Orton"), None, "relation"),
]


@pytest.mark.parametrize(("a", "b", "verdict", "level"), [r[1:] for r in COMPARISONS], ids=[r[0] for r in COMPARISONS])
def test_the_ladder_of_places(a: Claim, b: Claim, verdict: Verdict | None, level: str) -> None:
    for one, two in ((a, b), (b, a)):
        result = place.compare(one, two)
        assert (result.verdict, result.level) == (verdict, level)
        assert result.reason


def test_a_dateline_that_reading_found_is_a_claim() -> None:
    page = article("ORTON - A fire spread/VERB .")
    dated = replace(page, document=replace(page.document, place="ORTON"))
    assert [(draft.measure, draft.mention.text) for draft in place.find(dated)] == [("dateline", "ORTON")]


ASKED = [
    ("ends", "The tour ends=end/VERB:VBZ in France .", "end"),
    ("winds up", "The tour winds=wind/VERB:VBZ up/ADP:RP in France .", "end"),
    ("last show", "The last/ADJ show is/AUX:VBZ in France .", "end"),
    ("takes place", "The summit takes=take/VERB:VBZ place/NOUN in France .", "held"),
    ("host", "France will/AUX:MD host/VERB:VB the summit .", "held"),
    ("arrested", "Police arrested=arrest/VERB:VBD the suspect in France .", "caught"),
    ("picked up", "Police picked=pick/VERB:VBD up/ADP:RP the suspect in France .", "caught"),
    ("set sail", "The ship set=set/VERB:VBD sail/NOUN from/ADP:IN France .", "departed"),
    ("left", "The ship left=leave/VERB:VBD France .", "departed"),
    ("caught", "The suspect was/AUX:VBD caught=catch/VERB:VBN in France .", "caught"),
    ("is located", "The mine is/AUX:VBZ located=locate/VERB:VBN in France .", "built"),
    ("was located", "The wreck was/AUX:VBD located=locate/VERB:VBN in France .", "found"),
    ("off the rails", "The train left=leave/VERB:VBD the rails in France .", "crashed"),
    ("native", "A native/NOUN of France , Ann Corby wrote=write/VERB:VBD novels .", "born"),
    ("bound", "The plane , bound/ADJ for France , turned=turn/VERB:VBD back/ADV .", "bound"),
    ("flight", "The flight/NOUN to/ADP:IN France turned=turn/VERB:VBD back/ADV .", "bound"),
    ("spoke", "The chief spoke=speak/VERB:VBD in France .", "saying"),
    ("no question", "The chief ate=eat/VERB:VBD in France .", ""),
]


@pytest.mark.parametrize(("notation", "asked"), [row[1:] for row in ASKED], ids=[row[0] for row in ASKED])
def test_what_is_asked_of_a_place(notation: str, asked: str) -> None:
    values = [draft.mention.value for draft in place.find(article(notation))]
    assert [value.part("asked") for value in values if isinstance(value, Words)] == [asked]


def test_what_is_there_is_what_the_verb_changes() -> None:
    assert found("Police arrested=arrest/VERB:VBD the suspect in France .")[0][2] == "suspect"


BORN = [
    (
        "native behind a name",
        "The team of Bob Marsh beat=beat/VERB:VBD Ann Corby , a France native/NOUN .",
        "Ann Corby",
    ),
    ("nobody named", "The native/NOUN of France scored=score/VERB:VBD .", None),
]


@pytest.mark.parametrize(("notation", "who"), [row[1:] for row in BORN], ids=[row[0] for row in BORN])
def test_whose_birthplace_it_is(notation: str, who: str | None) -> None:
    told = [draft.subject for draft in place.find(article(notation)) if draft.measure == "birth"]
    assert told == ([who] if who else [])


def test_where_somebody_speaks_is_no_conflict() -> None:
    assert place.compare(at("Orton", asked="saying"), at("Velda", asked="saying")).verdict is None


@pytest.mark.parametrize(("subject", "verdict"), [("Ann Corby", Verdict.CONFLICT), ("bear", None)])
def test_a_birthplace_is_of_somebody(subject: str, verdict: Verdict | None) -> None:
    one, two = (replace(at(name), measure="birth", subject=subject) for name in ("Orton", "Velda"))
    assert place.compare(one, two).verdict is verdict
