"""Clippings as the templates print them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Fact, Report, Verdict
from checker.reporting.html.articles import Mark, rows
from checker.reporting.html.facts import Sources
from checker.reporting.html.links import place_anchor, safe_url
from checker.reporting.html.pages import Count, NoteView, SourceView
from checker.reporting.naming import GLYPHS, WORDS, day, listed, one_line, shortened, word_count
from checker.reporting.phrasing import Phrase, claims_of, phrase, sides_of

ORDER = (Verdict.CONFLICT, Verdict.APPROXIMATE, Verdict.AGREE, Verdict.SINGLE)


def source_views(report: Report, sources: Sources, alone: frozenset[str]) -> tuple[SourceView, ...]:
    """Every clipping in the report's order; those in `alone` share no fact with another."""
    marks: dict[str, list[Mark]] = defaultdict(list)
    verdicts: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for fact in report.facts:
        said = phrase(fact, sources.names)
        for path in {claim.source for claim in fact.claims}:
            verdicts[path][fact.verdict] += 1
        for number, side in enumerate(sides_of(fact)):
            for claim in claims_of(fact, side):
                note = _note(fact, number, said, claim.source, sources)
                marks[claim.source].append(_mark(claim, fact, note, sources))
    return tuple(
        _view(document, number, marks[document.source], verdicts[document.source], sources, document.source in alone)
        for number, document in enumerate(report.sources)
    )


def _mark(claim: Claim, fact: Fact, note: NoteView | None, sources: Sources) -> Mark:
    span = claim.mention.span
    anchor = place_anchor(sources.links.positions.get(claim.source, 0), span.start)
    return Mark(span, fact.verdict, sources.links.fact(fact), anchor, note=note)


def counts(verdicts: Mapping[Verdict, int]) -> tuple[Count, ...]:
    """How many facts each verdict has, from conflicts down."""
    whole = sum(verdicts.values()) or 1
    return tuple(Count(v.value, GLYPHS[v], WORDS[v], n := verdicts.get(v, 0), round(100 * n / whole, 2)) for v in ORDER)


def _note(fact: Fact, number: int, said: Phrase, path: str, sources: Sources) -> NoteView | None:
    """What the others say of a fact, for the margin of the article at `path`."""
    if fact.verdict is Verdict.SINGLE or (fact.verdict is Verdict.AGREE and not sources.full):
        return None
    others = [f"{voice.whole} ({voice.sources})" for i, voice in enumerate(said.voices) if i != number]
    same = [sources.names.get(claim.source, "") for claim in fact.claims if claim.source != path]
    alike = f"the same in {listed(list(dict.fromkeys(same)))}" if same else "said again in this article"
    text = "; ".join(others[:3]) or alike
    return NoteView(sources.links.fact(fact), fact.verdict.value, said.topic, text)


def _view(
    document: Document, number: int, marks: Sequence[Mark], verdicts: Counter[Verdict], sources: Sources, alone: bool
) -> SourceView:
    name = sources.names[document.source]
    return SourceView(
        anchor=f"s{number}",
        href=sources.links.source(document.source),
        name=name,
        path=document.source,
        title=shortened(document.title or "", 200) or name,
        publisher=one_line(document.publisher or ""),
        author=one_line(document.author or ""),
        date=day(document.published),
        iso=document.published.isoformat() if document.published else "",
        url=safe_url(document.url),
        sha256=document.sha256,
        words=word_count(document.text),
        claims=len({mark.span for mark in marks}),
        counts=counts(verdicts),
        notes=tuple(map(one_line, document.notes)),
        rows=rows(document, marks),
        alone=alone,
    )
