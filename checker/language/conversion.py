"""From spaCy's Doc to the program's own sentences: labels in one set, offsets in the document, white space gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language import clearnlp
from checker.language.labels import entity_type, part_of_speech
from checker.language.lemmas import Lemmatizer
from checker.language.plain import Plain
from checker.language.tree import Node, free_owners, participles

COLUMNS = ["ORTH", "IDX", "TAG", "POS", "DEP", "ENT_TYPE", "ENT_IOB", "LEMMA"]
BEGINS = 3  # spaCy's number for the first word of a name


class Strings(dict[int, str]):
    """The strings behind a vocabulary's numbers, looked up once."""

    def __init__(self, vocab: Any) -> None:
        self._strings = vocab.strings

    def __missing__(self, number: int) -> str:
        found: str = self._strings[number]
        self[number] = found
        return found


def sentences(
    doc: Any,
    plain: Plain,
    text: str,
    block: int,
    lemmatizer: Lemmatizer | None,
    foreign: bool = False,
    strings: Strings | None = None,
) -> Iterator[Sentence]:
    """The sentences of one parsed block. `text` is the document's; `foreign` says that the labels are ClearNLP's."""
    strings = Strings(doc.vocab) if strings is None else strings
    every = _all_nodes(doc, plain, strings)
    for start, end in [(sent.start, sent.end) for sent in doc.sents]:
        nodes = _nodes(every[start:end], start, lemmatizer, foreign)
        if not nodes:
            continue
        if any("”" in node.text or "“" in node.text for node in nodes):
            _as_written(nodes, text)
        span = Span(nodes[0].start, nodes[-1].end)
        yield Sentence(span, span.of(text), tuple([node.token() for node in nodes]), block)


def _all_nodes(doc: Any, plain: Plain, strings: Strings) -> list[Node]:
    """The tokens of a block; indices and heads count from its first."""
    offset = plain.offset
    nodes = []
    heads = doc.to_array(["HEAD"]).astype("int64").tolist()
    for index, (head, (orth, begin, tag, pos, relation, label, place, lemma)) in enumerate(
        zip(heads, doc.to_array(COLUMNS).tolist(), strict=True)
    ):
        text = strings[orth]
        nodes.append(
            Node(
                index, text, strings[lemma], strings[tag], strings[pos], index + head, strings[relation],
                offset(begin), offset(begin + len(text) - 1) + 1, entity_type(strings[label]), place == BEGINS,
            )
        )  # fmt: skip
    return nodes


def _nodes(nodes: list[Node], first: int, lemmatizer: Lemmatizer | None, foreign: bool) -> list[Node]:
    for node in nodes:
        node.index -= first
        node.head -= first
    if any(node.text.isspace() for node in nodes):
        nodes = _without_blanks(nodes)
    if foreign:
        clearnlp.universal(nodes)
    free_owners(nodes)
    participles(nodes)
    for node in nodes:
        node.relation = "root" if node.head == node.index else node.relation
        node.pos = node.pos or part_of_speech(node.tag, node.relation, node.text.lower())
        if lemmatizer is not None:
            node.lemma = lemmatizer.lemma(node.text, node.tag)
    return nodes


def _without_blanks(nodes: list[Node]) -> list[Node]:
    """The nodes without white space; what hung on white space hangs on its head."""

    def head(index: int) -> int:
        for _ in nodes:
            node = nodes[index]
            if node.text.strip() or node.head == index:
                break
            index = node.head
        return index

    kept = [node for node in nodes if node.text.strip()]
    new = {node.index: place for place, node in enumerate(kept)}
    for node in kept:
        node.head = new.get(head(node.head), new[node.index])
    for place, node in enumerate(kept):
        node.index = place
    return kept


def _as_written(nodes: list[Node], text: str) -> None:
    """Give quotes that were straight in the document their own text back."""
    for node in nodes:
        if "“" in node.text or "”" in node.text:
            written = text[node.start : node.end]
            node.text = written if len(written) == len(node.text) else node.text
