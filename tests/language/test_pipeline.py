"""What the shipped pipeline makes of text, with the traps that small English models fall into."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.domain.document import Block, BlockKind, Document
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.errors import ModelNotFound
from checker.language import pipeline
from checker.language.names import names

PIPELINE = pipeline.load()


def only(text: str) -> Sentence:
    (sentence,) = PIPELINE.parse_text(text)
    return sentence


def token(sentence: Sentence, text: str) -> Token:
    return next(token for token in sentence.tokens if token.text == text)


def head(sentence: Sentence, text: str) -> str:
    return sentence.tokens[token(sentence, text).head].text


@pytest.mark.parametrize("mark", ["'", "’"])
@pytest.mark.parametrize(
    ("text", "owner", "owned"),
    [
        ("Nordel{}s $14.3 billion deal in 2025 surprised analysts.", "Nordel", "deal"),
        ("Tessera{}s €2 million fine was paid on Monday.", "Tessera", "fine"),
        ("The company{}s $300 million factory opened in May.", "company", "factory"),
    ],
)
def test_the_owner_before_a_currency_sign_owns_the_noun(text: str, owner: str, owned: str, mark: str) -> None:
    sentence = only(text.format(mark))
    assert token(sentence, owner).relation == "nmod:poss"
    assert head(sentence, owner) == owned


@pytest.mark.parametrize(
    "text",
    [
        "Google released Gemini 3.1 Pro and Flash 2.5 on Tuesday.",
        "Version 2.0.1 of the app replaces Kestrel 4.5 Mini.",
        "Dr. Brown of Acme Inc. said the U.S. market fell 3.5 percent.",
        "It flew from Ft. Corby with Sgt. Brown, Lt. Hill and Capt. Hale on board.",
        "No. 5 Smith St. was sold on Jan. 5 for $1.2 million.",
        "The firm – which makes phones – employs 1,200 people.",
        "He said: “We won!” and left.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert [sentence.text for sentence in PIPELINE.parse_text(text)] == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sales rose 5%. Profits fell.", 2),
        ("“Sales rose,” he said. “Profits fell.” She disagreed.", 3),
        ('"Sales rose," he said. "Profits fell." She disagreed.', 3),
        ("Was it sold? It was! Nobody knew.", 3),
    ],
)
def test_sentences_are_told_apart(text: str, count: int) -> None:
    assert len(PIPELINE.parse_text(text)) == count


@pytest.mark.parametrize(
    "lines",
    [
        ["Profits fall at Acme", "Acme said on Monday that profits fell 5%."],
        ["- 1,200 employees", "- 30 offices", "- founded in 1999"],
        ["Model", "Price", "Kestrel", "$300", "Merlin", "$450"],
        ["1. The first item", "2. The second item", "Then the text goes on."],
    ],
)
def test_lines_do_not_run_together(lines: list[str]) -> None:
    found = [sentence.text for sentence in PIPELINE.parse_text("\n".join(lines))]
    assert found == lines


def named(text: str) -> list[str]:
    return [
        Span(s.tokens[a].start, s.tokens[b - 1].end).of(text) for s in PIPELINE.parse_text(text) for a, b in names(s)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tessera AI cofounder Maria Lindqvist left the company on Monday.", ["Tessera AI", "Maria Lindqvist"]),
        ("Shares rose after Harding Bank chief executive Paul Keller left.", ["Harding Bank", "Paul Keller"]),
        ("French president Jean Moreau met British prime minister Anna Bell.", ["Jean Moreau", "Anna Bell"]),
    ],
)
def test_post_organisation_and_person_are_apart(text: str, wanted: list[str]) -> None:
    assert [name for name in named(text) if name in wanted] == wanted


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Mr Smith said the talks had failed.", "Smith", "PERSON"),
        ("Harding Holdings Inc. said profits rose.", "Harding Holdings Inc.", "ORG"),
        ("She was born in London in 1980.", "London", "LOC"),
        ("Maria Jones, a lawyer, said she was pleased. Jones left.", "Jones", "PERSON"),
    ],
)
def test_types_of_names(text: str, name: str, kind: str) -> None:
    kinds = {
        Span(s.tokens[a].start, s.tokens[b - 1].end).of(text): s.tokens[a].entity
        for s in PIPELINE.parse_text(text)
        for a, b in names(s)
    }
    assert kinds.get(name) == kind


def test_curly_and_straight_quotes_read_alike() -> None:
    straight = only("\"It's Acme's best year,\" she said.")
    curly = only("“It’s Acme’s best year,” she said.")
    assert [(t.tag, t.head, t.relation, t.lemma) for t in straight.tokens] == [
        (t.tag, t.head, t.relation, t.lemma) for t in curly.tokens
    ]


def test_offsets_are_the_documents() -> None:
    text = "# Head\n\nSales  rose\n5\u00a0% to\t1,200 units.  Profits fell.\n"
    blocks = (Block(BlockKind.HEADING, Span(2, 6)), Block(BlockKind.PARAGRAPH, Span(8, len(text) - 1)))
    found = PIPELINE.parse(Document("a.txt", text, blocks))
    assert [(sentence.block, sentence.text) for sentence in found] == [
        (0, "Head"), (1, "Sales  rose\n5\u00a0% to\t1,200 units."), (1, "Profits fell."),
    ]  # fmt: skip
    assert all(token.text == text[token.start : token.end] for sentence in found for token in sentence.tokens)


PIECES = st.lists(
    st.sampled_from(
        ["Acme", "’s", " ", "  ", "\n", ".", "“", "$", "5.3", "said", "\u2028", "\x00", "😀", "\ud800", "(", "é"]
    ),
    max_size=25,
)


@settings(max_examples=30, deadline=None)
@given(PIECES)
def test_any_text_is_read(parts: list[str]) -> None:
    text = "".join(parts)
    found = PIPELINE.parse_text(text)
    assert found == PIPELINE.parse_text(text)
    for sentence in found:
        assert sentence.tokens
        assert sum(token.relation == "root" for token in sentence.tokens) == 1
        assert all(0 <= token.head < len(sentence.tokens) for token in sentence.tokens)
        assert sentence.text == text[sentence.span.start : sentence.span.end]


def test_a_model_that_is_not_installed_is_named_with_its_remedy() -> None:
    with pytest.raises(ModelNotFound, match=r"en_core_web_nothing.*spacy download en_core_web_nothing"):
        pipeline.load("en_core_web_nothing")


def test_commands_of_the_library_are_loaded_only_for_those_who_ask() -> None:
    code = (
        "import sys; from checker.language import pipeline; pipeline.load(); "
        "assert not [name for name in sys.modules if name.startswith('spacy.cli')]; "
        "from spacy.cli import download; assert download.__module__ == 'spacy.cli.download'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
