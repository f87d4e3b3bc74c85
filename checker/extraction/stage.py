"""From a document to its claims: parse, let values through the gate, join names, ask each kind, complete its drafts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from checker.domain.claims import Article, Claim, Draft
from checker.domain.document import Document
from checker.domain.span import Span
from checker.domain.values import Mention
from checker.extraction.context import Surroundings, Told
from checker.kinds import Kind
from checker.language.cells import in_unit
from checker.language.entities import find_entities
from checker.language.factuality import attribution, factuality, put
from checker.language.gate import mentions
from checker.language.named_again import without_names
from checker.language.pipeline import Pipeline


def extract(document: Document, pipeline: Pipeline, kinds: Iterable[Kind]) -> tuple[Claim, ...]:
    """Every claim of a document, in the order of the text; of equal spans and kinds the first draft stays."""
    article = understand(document, pipeline)
    around = Surroundings(article)
    found: dict[tuple[int, int, str, str], Claim] = {}
    for kind in kinds:
        for draft in kind.find(article):
            claim = complete(draft, article, around)
            if claim is not None:
                found.setdefault((*place(draft.mention), draft.mention.kind, draft.measure), claim)
    return tuple(found[key] for key in sorted(found))


def understand(document: Document, pipeline: Pipeline) -> Article:
    """The document with its sentences, values and names."""
    sentences = pipeline.parse(document)
    values = tuple(without_names(document.text, list(block_mentions(document))))
    return Article(document, sentences, values, find_entities(sentences, document))


def block_mentions(document: Document) -> Iterator[Mention]:
    """The values of each block: no value runs over the edge of a block, none is read in furniture."""
    for block in document.blocks:
        start, text = block.span.start, block.span.of(document.text)
        for mention in mentions(document.blanked(block.span), document.published, document.day_first):
            span = Span(mention.span.start + start, mention.span.end + start)
            placed = Mention(mention.kind, span, span.of(document.text), mention.value)
            yield in_unit(placed, text, block)


def place(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end


def complete(draft: Draft, article: Article, around: Surroundings) -> Claim | None:
    """A draft with its sentence, line, factuality, attribution and context.

    A claim in front of the sentences (a dateline) stands in the sentence that follows; None where there is none.
    """
    span = draft.mention.span
    index = around.index_of(span)
    index = around.following(span) if index is None else index
    if index is None:
        return None
    sentence = article.sentences[index]
    whole = Span(min(sentence.span.start, span.start), max(sentence.span.end, span.end))
    core = draft.head if draft.mention.kind == "polarity" and draft.head is not None else span  # less its subject
    (how, cue), attributed, context = around.once(core, index, lambda: told(article, around, core, index))
    if draft.mention.kind == "event" and draft.head is not None:
        how, cue = put(article.sentences[index], draft.head)  # its words hold the cue: "is said to be buying"
    return Claim(
        source=article.document.source,
        mention=draft.mention,
        sentence=whole,
        quote=whole.of(article.document.text),
        line=bisect_right(article.document.line_starts, span.start),
        measure=draft.measure,
        subject=draft.subject,
        scope=draft.scope,
        factuality=how,
        cue=cue,
        attribution=attributed,
        context=context,
        recogniser=draft.recogniser,
        latent=draft.latent,
    )


def told(article: Article, around: Surroundings, span: Span, index: int) -> Told:
    """How what stands at a span is put, who says so, and what stands around it: the same for every kind."""
    sentence = article.sentences[index]
    before = article.sentences[index - 1] if index else None
    return factuality(sentence, span), attribution(sentence, span, before), around.context(span, index)
