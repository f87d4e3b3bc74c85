from __future__ import annotations

import pytest

from checker.domain.findings import Verdict
from checker.domain.values import Words
from checker.kinds import quote
from checker.language.contractions import expanded_words
from tests.kinds.claims import claim
from tests.tagged import article

POSITIVE = [
    ("straight", '" We are done=do/VBN here , " said Ina Novak .', "We are done here", "Ina Novak"),
    ("curly", "“ We are done=do/VBN here , ” said Ina Novak .", "We are done here", "Ina Novak"),
    ("led in", "Ina Novak said : “ We are done=do/VBN here . ”", "We are done here.", "Ina Novak"),
    (
        "part of a sentence",
        "Ina Novak called/VBD it “ far/RB below/RB what/WP we/PRP need/VBP ” .",
        "far below what we need",
        "Ina Novak",
    ),
    (
        "nested",
        "“ They call/VBP it ‘ the beast ’ at home , ” Ina Novak said .",
        "They call it ‘the beast’ at home",
        "Ina Novak",
    ),
    ("no speaker", "“ There is no fixed plan . ”", "There is no fixed plan.", ""),
]


def found(*lines: str) -> list[tuple[str, str]]:
    return [(draft.mention.text, draft.subject) for draft in quote.find(article(*lines))]


@pytest.mark.parametrize(("why", "line", "text", "speaker"), POSITIVE, ids=[row[0] for row in POSITIVE])
def test_a_quote_with_its_speaker(why: str, line: str, text: str, speaker: str) -> None:
    assert found(line) == [(text, speaker)]


NEGATIVE = [
    ("scare quotes", "The “ smart/JJ lock ” failed/VBD ."),
    ("title", "Her film “ Nine Long Roads to Home ” won/VBD ."),
    ("inches", 'A 12"/CD pipe and a 5"/CD bolt .'),
    ("apostrophes", "The workers ' pay and the owners ' bonus rose/VBD ."),
]


@pytest.mark.parametrize(("why", "line"), NEGATIVE, ids=[row[0] for row in NEGATIVE])
def test_no_quote(why: str, line: str) -> None:
    assert found(line) == []


def test_a_quote_that_runs_over_paragraphs_is_one() -> None:
    rows = found("“ We tried=try/VBD it once .", "“ Then we tried=try/VBD it again , ” said Ina Novak .")
    assert len(rows) == 1
    assert rows[0][0].startswith("We tried")
    assert rows[0][1] == "Ina Novak"


def test_block_quotes_and_letters_need_no_marks() -> None:
    assert found("Coach Ida Berg said :", "> He sees/VBZ it early/RB .") == [("He sees it early.", "Coach Ida Berg")]
    assert (
        found("Hi/UH everyone ,", "This hurts/VBZ . I chose=choose/VBD the wrong/JJ road .")[0][0]
        == "I chose the wrong road."
    )


COMPARED = [
    ("by post", "We are done", "We are done", "Ann Corby", "the head of Amber Rescue", Verdict.AGREE, "same words"),
    ("same", "We are done.", "We are done", "", "", Verdict.AGREE, "same words"),
    ("contraction", "He did not warn her", "he didn't warn her", "", "", Verdict.AGREE, "same words"),
    (
        "part",
        "It was like a dream. We ran and ran until noon.",
        "It was like a dream",
        "",
        "",
        Verdict.AGREE,
        "part of the quote",
    ),
    (
        "reworded",
        "It could never have passed a test",
        "It could never have stood up to a test",
        "",
        "",
        Verdict.APPROXIMATE,
        "reworded",
    ),
    (
        "negated",
        "Those men were blind to it",
        "Those men were not blind to it",
        "",
        "",
        Verdict.CONFLICT,
        "negated",
    ),
    (
        "another sentence",
        "used coins that should not be used",
        "I used coins that should be used for my house",
        "",
        "",
        None,
        "other words",
    ),
    (
        "retold",
        "Nobody saw that coming",
        "He told me ' nobody saw that coming '",
        "Ina Novak",
        "Ida Berg",
        Verdict.AGREE,
        "part of the quote",
    ),
    ("other person", "I broke the good vase", "We broke the good vase", "", "", Verdict.CONFLICT, "other person"),
    (
        "a person and no other",
        "I need to know what she did and when and why she did it",
        "that only deepens our need to know what she did and when and why she did it",
        "",
        "",
        Verdict.APPROXIMATE,
        "reworded",
    ),
    (
        "one of a group",
        "Nobody saw that coming",
        "Nobody saw that coming",
        "Ina Novak",
        "Northern Republicans",
        Verdict.AGREE,
        "same words",
    ),
    (
        "two speakers",
        "Nobody saw that coming",
        "Nobody saw that coming",
        "Ina Novak",
        "Ida Berg",
        Verdict.CONFLICT,
        "two speakers",
    ),
    (
        "another number",
        "I wrote it at night because nobody rings at three",
        "I wrote it at night because nobody rings at four",
        "",
        "",
        Verdict.CONFLICT,
        "other number",
    ),
    (
        "told freely",
        "If everybody passes a test it is not a test",
        "A stress test which nobody fails is not a test",
        "",
        "",
        Verdict.APPROXIMATE,
        "reworded",
    ),
    (
        "two speakers of a long quote in slightly other words",
        "It is like looking for a ghost with a mop",
        "It's like hunting a ghost with a mop",
        "Ina Novak",
        "Ida Berg",
        Verdict.CONFLICT,
        "two speakers",
    ),
    (
        "one speaker",
        "Nobody saw that coming",
        "Nobody saw that coming",
        "Ina Novak",
        "Ms Novak",
        Verdict.AGREE,
        "same words",
    ),
    ("other words", "Nobody saw that coming", "Prices will fall in June", "", "", None, "other words"),
]


@pytest.mark.parametrize(
    ("why", "left", "right", "a", "b", "verdict", "level"), COMPARED, ids=[row[0] for row in COMPARED]
)
def test_the_ladder(why: str, left: str, right: str, a: str, b: str, verdict: Verdict | None, level: str) -> None:
    one, two = (
        claim("quote", text, " ".join(expanded_words(text)), "quote", who, speaker=who)
        for text, who in ((left, a), (right, b))
    )
    for result in (quote.compare(one, two), quote.compare(two, one)):
        assert (result.verdict, result.level) == (verdict, level)


def test_the_differing_words_are_named() -> None:
    texts = ("She walked home alone", "She drove home alone")
    one, two = (claim("quote", text, " ".join(expanded_words(text))) for text in texts)
    assert "“drove” against “walked”" in quote.compare(one, two).reason == quote.compare(two, one).reason


def test_the_value_keeps_speaker_and_cue() -> None:
    draft = next(iter(quote.find(article("“ We are done=do/VBN here , ” said Ina Novak ."))))
    assert isinstance(draft.mention.value, Words)
    assert draft.mention.value.part("cue") == "said"
