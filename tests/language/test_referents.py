from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Article, Entity
from checker.domain.span import Span
from checker.domain.values import Words
from checker.kinds import quote
from checker.language.referents import referents
from tests.tagged import article


def told(lines: tuple[str, ...], *names: tuple[str, str, str]) -> Article:
    """An article whose names are given: (name, type, gender); each word of a name alone stands for it too."""
    bare = article(*lines)
    text = bare.document.text
    entities = []
    for name, kind, gender in names:
        forms = [name, *([name.split()[-1]] if kind == "person" else [])]
        spans = sorted(
            {Span(at, at + len(form)) for form in forms for at in range(len(text)) if text.startswith(form, at)}
        )
        own = tuple(s for s in spans if not any(o != s and o.start <= s.start and s.end <= o.end for o in spans))
        entities.append(Entity(name, kind, own, (), (("gender", gender),) if gender else ()))
    return replace(bare, entities=tuple(entities))


INA = ("Ina Novak", "person", "f")
PER = ("Per Lund", "person", "m")
VELDA = ("Velda Foods", "organisation", "")

MEANT = [
    ("pronoun", ("Ina Novak came/VBD with Per Lund .", "Then she left/VBD ."), 1, (1, 2), "Ina Novak"),
    ("the other gender", ("Ina Novak came/VBD with Per Lund .", "Then he left/VBD ."), 1, (1, 2), "Per Lund"),
    ("surname", ("Ina Novak came/VBD .", "Novak left/VBD ."), 1, (0, 1), "Ina Novak"),
    ("post before a name", ("Mayor Novak left/VBD .", "Ina Novak came/VBD ."), 0, (0, 2), "Ina Novak"),
    ("post alone", ("Ina Novak , the mayor , came/VBD .", "The mayor left/VBD ."), 1, (0, 2), "Ina Novak"),
    ("name after a description", ("The director , Ina Novak , left/VBD .",), 0, (0, 2), "Ina Novak"),
    ("it", ("Velda Foods grew/VBD .", "It sold/VBD bread ."), 1, (0, 1), "Velda Foods"),
    ("the company", ("Velda Foods grew/VBD .", "The company sold/VBD bread ."), 1, (0, 2), "Velda Foods"),
    ("what something is of", ("A spokesman for Velda Foods left/VBD .",), 0, (0, 5), ""),
    ("nobody before", ("She left/VBD .", "Per Lund came/VBD ."), 0, (0, 1), ""),
]


@pytest.mark.parametrize(("why", "lines", "at", "part", "name"), MEANT, ids=[row[0] for row in MEANT])
def test_whom_a_phrase_stands_for(why: str, lines: tuple[str, ...], at: int, part: tuple[int, int], name: str) -> None:
    one = told(lines, INA, PER, VELDA)
    assert referents(one).meant(one.sentences[at], part) == name


def test_the_company_is_the_one_name_that_tells_nothing_of_itself() -> None:
    one = told(("Karpo grew/VBD .", "The company sold/VBD bread ."), ("Karpo", "", ""))
    tagged = replace(one.sentences[0].tokens[0], relation="nsubj")
    first = replace(one.sentences[0], tokens=(tagged, *one.sentences[0].tokens[1:]))
    page = replace(one, sentences=(first, one.sentences[1]))
    assert referents(page).meant(page.sentences[1], (0, 2)) == "Karpo"


SPEAKERS = [
    ("pronoun", ("Ina Novak came/VBD .", "“ We are done=do/VBN here , ” she said ."), "Ina Novak"),
    ("title left out", ("“ We are done=do/VBN here , ” said Ms. Novak .", "Ina Novak left/VBD ."), "Ina Novak"),
    ("any verb after a comma", ("Ina Novak came/VBD .", "“ We are done=do/VBN , ” she bellowed/VBD ."), "Ina Novak"),
    ("colon", ("Ina Novak on the stairs : “ We are done=do/VBN here . ”",), "Ina Novak"),
    ("told others", ("“ We are done=do/VBN , ” the leader , Ina Novak , told=tell/VBD reporters/NNS .",), "Ina Novak"),
    ("goes on", ("“ We are done=do/VBN , ” said Ina Novak . “ We go/VBP home . ”",), "Ina Novak"),
    ("another sentence", ("“ We are done=do/VBN here . ”", "Nobody was arguing/VBG ."), ""),
]


@pytest.mark.parametrize(("why", "lines", "name"), SPEAKERS, ids=[row[0] for row in SPEAKERS])
def test_who_speaks(why: str, lines: tuple[str, ...], name: str) -> None:
    assert {draft.subject for draft in quote.find(told(lines, INA, PER, VELDA))} == {name}


@pytest.mark.parametrize(
    ("why", "before", "guessed"),
    [
        ("one person named", "Ina Novak came/VBD late .", ""),
        ("another sex", "Ina Novak met/VBD Per Lund .", ""),
        ("no subject", "Per Lund met/VBD Ina Novak .", "yes"),
        ("two whom it may mean", "Ina Novak came/VBD with Ida Berg .", "yes"),
    ],
)
def test_a_pronoun_is_sure_where_it_can_mean_the_subject_before_only(why: str, before: str, guessed: str) -> None:
    lines = before, "“ We are done=do/VBN here , ” she said ."
    page = told(lines, INA, PER, ("Ida Berg", "person", "f"))
    first = page.sentences[0]
    tokens = (replace(first.tokens[0], relation="compound"), replace(first.tokens[1], relation="nsubj"))
    first = replace(first, tokens=(*tokens, *first.tokens[2:]))
    (said,) = quote.find(replace(page, sentences=(first, *page.sentences[1:])))
    assert isinstance(said.mention.value, Words)
    assert said.mention.value.part("pronoun") == guessed


SPOKEN = [
    ("the sentence before", ("Ina Novak won/VBD .", "The winner came/VBD ."), 1, "Ina Novak"),
    ("two sentences back", ("Ina Novak won/VBD .", "It rained/VBD .", "The winner came/VBD ."), 2, "Ina Novak"),
    ("somebody named in front", ("Ina Novak won/VBD .", "Per Lund said/VBD the winner came/VBD ."), 1, ""),
    ("nobody", ("It rained/VBD .", "The winner came/VBD ."), 1, ""),
]


@pytest.mark.parametrize(("why", "lines", "at", "name"), SPOKEN, ids=[row[0] for row in SPOKEN])
def test_whom_a_description_speaks_of(why: str, lines: tuple[str, ...], at: int, name: str) -> None:
    one = told(lines, INA, PER, VELDA)
    sentence = one.sentences[at]
    article = next(token for token in sentence.tokens if token.text.lower() == "the")
    assert referents(one).spoken_of(sentence, article) == name
