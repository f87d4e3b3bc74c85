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
from checker.language.tree import Node, free_owners


def sentences(
    doc: Any, plain: Plain, text: str, block: int, lemmatizer: Lemmatizer | None, foreign: bool = False
) -> Iterator[Sentence]:
    """The sentences of one parsed block. `text` is the document's; `foreign` says that the labels are ClearNLP's."""
    for sent in doc.sents:
        nodes = _nodes(sent, plain, lemmatizer, foreign)
        if not nodes:
            continue
        if "”" in sent.text or "“" in sent.text:
            _as_written(nodes, text)
        span = Span(nodes[0].start, nodes[-1].end)
        yield Sentence(span, span.of(text), tuple(node.token() for node in nodes), block)


def _nodes(sent: Any, plain: Plain, lemmatizer: Lemmatizer | None, foreign: bool) -> list[Node]:
    nodes = [_node(token, plain, sent.start) for token in sent]
    if any(not node.text.strip() for node in nodes):
        nodes = _without_blanks(nodes)
    if foreign:
        clearnlp.universal(nodes)
    free_owners(nodes)
    for node in nodes:
        node.relation = "root" if node.head == node.index else node.relation
        node.pos = node.pos or part_of_speech(node.tag, node.relation, node.text.lower())
        if lemmatizer is not None:
            node.lemma = lemmatizer.lemma(node.text, node.tag)
    return nodes


def _node(token: Any, plain: Plain, first: int) -> Node:
    index = token.i - first
    start = plain.offset(token.idx)
    return Node(
        index=index, text=token.text, lemma=token.lemma_, tag=token.tag_, pos=token.pos_,
        head=token.head.i - first, relation=token.dep_, start=start, end=plain.offset(token.idx + len(token) - 1) + 1,
        entity=entity_type(token.ent_type_), begins=token.ent_iob_ == "B",
    )  # fmt: skip


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
