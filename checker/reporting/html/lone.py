"""What only one source says, read by source: its sentences with those values marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Fact, Verdict
from checker.domain.span import Span
from checker.reporting.html.articles import Mark, runs
from checker.reporting.html.facts import Sources
from checker.reporting.html.links import fact_anchor
from checker.reporting.html.pages import LoneSource, LoneView
from checker.reporting.html.quotes import sentence_of
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
    text = sentence_of(claims[0][0], document)[0]
    marks = sorted((_mark(claim, fact, document, text, sources) for claim, fact in claims), key=_place)
    found = tuple(runs(text, Span(0, len(text)), marks))
    if not sources.full:
        found = tuple(replace(run, text=one_line(run.text) + ", ", title="") for run in found if run.href)
    kinds = tuple(sorted({fact.kind for _, fact in claims}))
    return LoneView(claims[0][0].line, found, kinds)


def _mark(claim: Claim, fact: Fact, document: Document | None, text: str, sources: Sources) -> Mark:
    own, place = sentence_of(claim, document)
    href = sources.links.place(claim.source, claim.mention.span.start)
    anchor = fact_anchor(fact) if claim is fact.claims[0] else ""
    about = phrase(fact, {}).about if sources.full else ""
    return Mark(place if own == text else Span(0, 0), Verdict.SINGLE, href, anchor, about)


def _place(mark: Mark) -> tuple[Span, str]:
    return mark.span, mark.anchor
