"""Gold texts as spaCy's training examples, with quotes and case varied as they vary in print. Seeded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random
from typing import Any

from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from checker.language.training.corpora import Gold, Word

CURLY = 0.35
TITLED = 0.02


def curly(word: Word) -> str:
    """The word with typographic quotes: the tag of a quote tells opening from closing."""
    if word.text == '"':
        return "“" if word.tag == "``" else "”"
    if word.text == "'" and word.tag in ("``", "''"):
        return "‘" if word.tag == "``" else "’"
    return word.text.replace("'", "’") if len(word.text) > 1 or word.tag == "POS" else word.text


def varied(golds: Iterable[Gold], random: Random) -> Iterator[tuple[Gold, list[list[str]]]]:
    """Each text with its words as they are to be read: as given, with curly quotes, or with the capitals of a title."""
    for gold in golds:
        dice = random.random()
        if dice < CURLY:
            yield gold, [[curly(word) for word in words] for words in gold.sentences]
        elif dice < CURLY + TITLED:
            yield gold, [[word.text[:1].upper() + word.text[1:] for word in words] for words in gold.sentences]
        else:
            yield gold, [[word.text for word in words] for words in gold.sentences]


def reference(gold: Gold, texts: list[list[str]], vocab: Vocab, label: str | None = None) -> Doc:
    """The gold Doc. Names are all called `label` where it is given; words whose entity is unknown stay so."""
    words = [word for sentence in gold.sentences for word in sentence]
    starts: list[bool | int | None] = [index == 0 for sentence in gold.sentences for index in range(len(sentence))]
    offset = 0
    heads: list[int] = []
    for sentence in gold.sentences:
        heads += [word.head + offset for word in sentence]
        offset += len(sentence)
    parsed = all(word.relation for word in words)
    return Doc(
        vocab,
        words=[text for sentence in texts for text in sentence],
        spaces=[word.space for word in words],
        tags=[word.tag for word in words] if parsed else None,
        heads=heads if parsed else None,
        deps=["ROOT" if word.relation == "root" else word.relation for word in words] if parsed else None,
        sent_starts=None if parsed else starts,
        ents=[entity(word.entity, label) for word in words],
    )  # fmt: skip


def entity(iob: str, label: str | None) -> str:
    return f"{iob[:2]}{label}" if label and "-" in iob else iob


def examples(golds: Iterable[Gold], nlp: Any, random: Random, label: str | None = None) -> list[Example]:
    """Examples whose predicted side is what the tokenizer makes of the text."""
    made = []
    for gold, texts in varied(golds, random):
        doc = reference(gold, texts, nlp.vocab, label)
        made.append(Example(nlp.make_doc(doc.text), doc))
    return made
