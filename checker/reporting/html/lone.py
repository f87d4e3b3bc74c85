"""What only one source says, read by source: its sentences with those values marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Fact, Verdict
from checker.domain.span import Span
from checker.reporting.html.articles import Mark, runs
from checker.reporting.html.facts import Sources
from checker.reporting.html.links import fact_anchor
from checker.reporting.html.pages import LoneSource, LoneView, Run
from checker.reporting.html.quotes import stands
from checker.reporting.naming import day, one_line, shortened
from checker.reporting.phrasing import phrase


def lone_sources(facts: Sequence[Fact], sources: Sources) -> tuple[LoneSource, ...]:
    """The claims of facts of one source, by source in the report's order and by place."""
    found: dict[str, list[tuple[Claim, Fact]]] = defaultdict(list)
    for fact in facts:
        for claim in fact.claims:
            found[claim.source].append((claim, fact))
    positions = sources.links.positions
    ordered = sorted(found, key=lambda path: (positions.get(path, len(positions)), path))
    return tuple(_source(path, found[path], sources) for path in ordered)


def _source(path: str, claims: Sequence[tuple[Claim, Fact]], sources: Sources) -> LoneSource:
    document = sources.documents.get(path)
    by_sentence: dict[Span, list[tuple[Claim, Fact]]] = defaultdict(list)
    for claim, fact in claims:
        by_sentence[claim.sentence].append((claim, fact))
    return LoneSource(
        sources.names.get(path, path),
        sources.links.source(path),
        shortened(document.title or "", 80) if document else "",
        day(document.published) if document else "",
        sources.links.positions.get(path, 0),
        tuple(_sentence(by_sentence[span], document, sources) for span in sorted(by_sentence)),
    )


def _sentence(claims: Sequence[tuple[Claim, Fact]], document: Document | None, sources: Sources) -> LoneView:
    """A sentence with its values marked; short of full length, the values alone."""
    first = claims[0][0]
    kinds = tuple(sorted({fact.kind for _, fact in claims}))
    if not document or not sources.full or not stands(first, document):
        return LoneView(
            first.line if sources.full else 0, tuple(_value(claim, fact, sources) for claim, fact in claims), kinds
        )
    marks = [_mark(claim, fact, sources) for claim, fact in claims]
    marks.sort(key=lambda mark: (mark.span, mark.anchor))
    return LoneView(first.line, tuple(runs(document, first.sentence, marks)), kinds)


def _value(claim: Claim, fact: Fact, sources: Sources) -> Run:
    mark = _mark(claim, fact, sources)
    return Run(one_line(claim.mention.text) + " ", mark.href, mark.verdict.value, mark.title, mark.anchor)


def _mark(claim: Claim, fact: Fact, sources: Sources) -> Mark:
    href = sources.links.place(claim.source, claim.mention.span.start)
    anchor = fact_anchor(fact) if claim is fact.claims[0] else ""
    about = phrase(fact, {}).about if sources.full else ""
    return Mark(claim.mention.span, Verdict.SINGLE, href, anchor, about)
