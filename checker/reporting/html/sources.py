"""Clippings as the templates print them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from checker.domain.document import Document
from checker.domain.findings import Fact, Report, Side, Verdict
from checker.reporting.html.articles import Mark, rows
from checker.reporting.html.facts import Sources
from checker.reporting.html.links import safe_url
from checker.reporting.html.views import Count, NoteView, SourceView
from checker.reporting.naming import GLYPHS, WORDS, day, listed, one_line, shortened, word_count
from checker.reporting.phrasing import Phrase, phrase, sides_of

ORDER = (Verdict.CONFLICT, Verdict.APPROXIMATE, Verdict.AGREE, Verdict.SINGLE)


def source_views(report: Report, sources: Sources, alone: frozenset[str]) -> tuple[SourceView, ...]:
    """Every clipping in the report's order; those in `alone` share no fact with another."""
    marks: dict[str, list[Mark]] = defaultdict(list)
    verdicts: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for fact in report.facts:
        said, sides = phrase(fact, sources.names), sides_of(fact)
        for path in {claim.source for claim in fact.claims}:
            verdicts[path][fact.verdict] += 1
        for number, side in enumerate(sides):
            note = _note(fact, number, sides, said, sources)
            for claim in (fact.claims[i] for i in side.claims if i < len(fact.claims)):
                words = f"{WORDS[fact.verdict]}: {said.about}"
                marks[claim.source].append(
                    Mark(claim.mention.span, fact.verdict, sources.links.fact(fact), words, note)
                )
    return tuple(
        _view(document, number, marks[document.source], verdicts[document.source], sources, document.source in alone)
        for number, document in enumerate(report.sources)
    )


def counts(verdicts: Mapping[Verdict, int]) -> tuple[Count, ...]:
    """How many facts each verdict has, from conflicts down."""
    whole = sum(verdicts.values()) or 1
    return tuple(Count(v.value, GLYPHS[v], WORDS[v], n := verdicts.get(v, 0), round(100 * n / whole, 2)) for v in ORDER)


def _note(fact: Fact, number: int, sides: Sequence[Side], said: Phrase, sources: Sources) -> NoteView | None:
    if fact.verdict is Verdict.SINGLE:
        return None
    others = [f"{v.value} ({v.sources})" for i, v in enumerate(said.voices) if i != number]
    same = [sources.names.get(fact.claims[i].source, "") for i in sides[number].claims if i < len(fact.claims)]
    text = "; ".join(others[:3]) or f"the same in {listed(list(dict.fromkeys(same)), 4)}"
    glyph, word = GLYPHS[fact.verdict], WORDS[fact.verdict]
    return NoteView(sources.links.fact(fact), fact.verdict.value, glyph, word, said.topic, text)


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
        rows=rows(document, number, marks),
        alone=alone,
    )
