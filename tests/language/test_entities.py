from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.claims import Entity
from checker.domain.span import Span
from checker.language.entities import find_entities, same_entity
from checker.language.similarity import Level
from tests.sentences import document


def names(*notations: str) -> dict[str, int]:
    """Each entity with the number of its mentions."""
    page, sentences = document(*notations)
    return {entity.name: len(entity.mentions) for entity in find_entities(sentences, page)}


def types(*notations: str) -> dict[str, str]:
    page, sentences = document(*notations)
    return {entity.name: entity.type for entity in find_entities(sentences, page)}


JOINED = [
    (
        "surname",
        ["The mine employs Ann Corby .", "Later/ADV Corby spoke/VERB ."],
        {"Ann Corby": 2},
    ),
    (
        "first name like a month",
        ["So/ADV Jan/PROPN/nsubj/4/B-PERSON Corby/PROPN/flat/2/I-PERSON left/VERB ."],
        {"Jan Corby": 1},
    ),
    ("title", ["They thanked Dr Ann Corby .", "Then/ADV Dr Corby left/VERB ."], {"Ann Corby": 2}),
    ("contraction", ["Ann Corby Wo/AUX n't/PART sell/VERB ."], {"Ann Corby": 1}),
    ("headline", ["# Ann Corby Wo/AUX:MD n't/PART Direct/VERB Next/ADJ Sequel/NOUN"], {"Ann Corby": 1}),
    (
        "slogan",
        ["It began the Ann/PROPN/nsubj/3/B-PERSON Corby/PROPN/flat/4/I-PERSON Is/AUX:VBZ Boss/NOUN campaign/NOUN ."],
        {"Ann Corby": 1},
    ),
    (
        "field of a title",
        [
            "So/ADV Chief/PROPN of/ADP Staff/PROPN Ann Corby spoke/VERB .",
            "Then/ADV Secretary of/ADP State Rahm Corby left .",
        ],
        {"Ann Corby": 1, "Rahm Corby": 1},
    ),
    ("house behind a post", ["The Director of/ADP Grace/PROPN Church/PROPN left/VERB ."], {"Grace Church": 1}),
    ("possessive", ["They bought Norcott Mills .", "It was Norcott 's boss ."], {"Norcott Mills": 2}),
    (
        "acronym",
        ["It joined the Northern Energy Council .", "Later/ADV the NEC agreed/VERB ."],
        {"Northern Energy Council": 2},
    ),
    ("capitals", ["# NORCOTT MILLS TO CLOSE", "The owner of Norcott Mills agreed/VERB ."], {"Norcott Mills": 2}),
    (
        "suffix",
        ["A buyer of Norcott Mills plc paid/VERB .", "So/ADV Norcott Mills fell/VERB ."],
        {"Norcott Mills plc": 2},
    ),
    (
        "clause of a title",
        ["# Norcott/NNP Unveils/NNP New/NNP Engine", "Later/ADV Norcott fell/VERB .", "Shares of Norcott rose/VERB ."],
        {"Norcott Unveils New Engine": 1, "Norcott": 2},
    ),
    ("ampersand", ["Shares of Hale & Pike fell/VERB ."], {"Hale & Pike": 1}),
    ("of", ["It asked the Bank of Orton ."], {"Bank of Orton": 1}),
    ("particle", ["She met Piet van der Velde ."], {"Piet van der Velde": 1}),
    ("plural owner", ["The governing Workers/PROPN ' Front lost/VERB ."], {"Workers ' Front": 1}),
    ("number", ["It released/VERB Tern 4 , a rocket ."], {"Tern 4": 1}),
    ("other number", ["It beat/VERB Tern 3 , and Tern 4 , too ."], {"Tern 3": 1, "Tern 4": 1}),
    ("post between", ["She met Norcott Chief Executive Ann Corby ."], {"Norcott": 1, "Ann Corby": 1}),
    ("hyphen", ["She met Ida Holt-Lund ."], {"Ida Holt-Lund": 1}),
    (
        "place is no short form",
        ["He is in Orton .", "The Orton Police Department agreed/VERB ."],
        {"Orton": 1, "Orton Police Department": 1},
    ),
    ("drug", ["The trial of torzamab ended/VERB ."], {"torzamab": 1}),
    ("called", ["They made a drug called neruvane ."], {"neruvane": 1}),
]


@pytest.mark.parametrize(("notations", "expected"), [row[1:] for row in JOINED], ids=[row[0] for row in JOINED])
def test_mentions_of_one_name_are_joined(notations: list[str], expected: dict[str, int]) -> None:
    found = {name.replace("' ", " ' ").replace("  ", " "): count for name, count in names(*notations).items()}
    assert found == expected


NONE = [
    "On Monday they met in March .",
    "Owners/NOUN:NNS agreed/VERB .",
    "The Dutch voted/VERB .",
    "He paid £8 MILLION for it .",
    "The CEO said/VERB no .",
    '" Nothing/NOUN helps/VERB , " they said/VERB .',
    "The Company may/AUX close .",
]


@pytest.mark.parametrize("notation", NONE)
def test_other_capitals_are_no_names(notation: str) -> None:
    assert names(notation) == {}


TYPES = [
    ("They thanked Mr Ann Corby .", "person"),
    ("Then/ADV came Ann Corby , 38 , a nurse .", "person"),
    ("Then/ADV came Ann Corby , who/PRON agreed/VERB .", "person"),
    ("They bought Norcott Mills plc .", "organisation"),
    ("He left/VERB the University of Orton .", "organisation"),
    ("It is in the town of Orton .", "place"),
    ("He lives near Orton , where it rained/VERB .", "place"),
    ("He flew to France .", "place"),
    ("They watched the Orton Marathon .", "event"),
]


@pytest.mark.parametrize(("notation", "kind"), TYPES)
def test_cues_vote_on_the_type(notation: str, kind: str) -> None:
    assert list(types(notation).values()) == [kind]


def test_namesakes_stay_apart_and_a_surname_goes_to_the_last_of_them() -> None:
    found = names("Here/ADV Ann Corby met/VERB Tom Corby .", "Later/ADV Corby left/VERB .")
    assert found == {"Ann Corby": 1, "Tom Corby": 2}


def test_traits_tell_title_gender_and_age() -> None:
    page, sentences = document("They thanked Chairwoman Ann Corby , 38 , for it .")
    (entity,) = find_entities(sentences, page)
    assert dict(entity.traits) == {"title": "chairwoman", "gender": "f", "age": "38"}


GENDERS = [
    ("Then/ADV came Siobhan Corby .", "Siobhan Corby", "f"),
    ("Then/ADV came Oleksandr Tarn .", "Oleksandr Tarn", "m"),
    ("Then/ADV came Ngozi Tarn .", "Ngozi Tarn", "f"),
    ("Then/ADV came Kerem Tarn .", "Kerem Tarn", "m"),
    ("Then/ADV came Zsófia Tarn .", "Zsófia Tarn", "f"),
    ("Then/ADV came DeShawn Corby .", "DeShawn Corby", "m"),
    ("Then/ADV came Shota Vole .", "Shota Vole", "m"),
    ("Then/ADV came Beth Hill , 38 , a nurse .", "Beth Hill", "f"),
    ("Then/ADV came Andrea Vole .", "Andrea Vole", ""),
    ("Then/ADV came Nikita Vole .", "Nikita Vole", ""),
    ("Then/ADV came Andrea Vole in his car .", "Andrea Vole", "m"),
]


@pytest.mark.parametrize(("notation", "name", "gender"), GENDERS)
def test_a_first_name_tells_a_person_and_any_one_gender(notation: str, name: str, gender: str) -> None:
    page, sentences = document(notation)
    found = {entity.name: entity for entity in find_entities(sentences, page)}[name]
    assert (found.type, dict(found.traits).get("gender", "")) == ("person", gender)


NOBODY = [
    "They drove to Marion County .",
    "They met on Myrtle Avenue .",
    "They flew to Travis Heights .",
    "They sailed to Mariana Islands .",
    "They bought Ernst & Vole .",
    "They bought Lionel Holdings .",
    "They released/VERB Marion 4 .",
    "They met in Sydney Square .",
    "They met in Savannah Falls .",
]


@pytest.mark.parametrize("notation", NOBODY)
def test_a_place_a_firm_or_a_model_that_has_a_first_name_is_no_person(notation: str) -> None:
    assert set(types(notation).values()) <= {"place", "organisation", "product"}


def person(name: str, **traits: str) -> Entity:
    return Entity(name, "person", (Span(0, len(name)),), (), tuple(sorted(traits.items())))


SAME = [
    (person("Ann Corby"), person("Corby"), Level.PART),
    (person("Ann Corby", gender="f"), person("Corby", gender="m"), Level.DIFFERENT),
    (person("Ann Corby", age="38"), person("Corby", age="61"), Level.DIFFERENT),
    (person("Ann Corby", age="38"), person("Anne Corby", age="39"), Level.VARIANT),
    (person("Corby"), Entity("Corby Steel", "organisation", (Span(0, 11),)), Level.DIFFERENT),
    (Entity("ECB", "", (Span(0, 3),)), Entity("European Central Bank", "", (Span(0, 21),)), Level.ACRONYM),
]


@pytest.mark.parametrize(("a", "b", "level"), SAME)
def test_traits_keep_namesakes_of_two_documents_apart(a: Entity, b: Entity, level: Level) -> None:
    assert same_entity(a, b).level is same_entity(b, a).level is level


WORDS = st.sampled_from(
    ["Ann", "Corby", "the", "of", "&", "ORTON", "-", "'s", '"', "4", "Mr", "chief", "Executive", ",", ".", "x", "É"]
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=4))
def test_any_text_gives_names_within_it(notations: list[str]) -> None:
    page, sentences = document(*(f"so {notation}" for notation in notations))
    for entity in find_entities(sentences, page):
        assert entity.mentions
        assert list(entity.mentions) == sorted(set(entity.mentions))
        assert all(0 <= span.start < span.end <= len(page.text) for span in entity.mentions)
