"""The whole report as the templates print it: stories, clippings that stand alone, counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from checker.domain.document import Document
from checker.domain.findings import Fact, Report, Story, Verdict
from checker.reporting.html.facts import Sources, fact_view
from checker.reporting.html.links import Links
from checker.reporting.html.matrices import agreement_matrix, fact_matrix
from checker.reporting.html.sources import ORDER, counts, source_views
from checker.reporting.html.timeline import timeline
from checker.reporting.html.views import Group, ReportView, SourceView, StoryView
from checker.reporting.naming import GLYPHS, days, one_line, plural, source_names, word_count
from checker.reporting.phrasing import kind_name

_TITLES = {
    Verdict.CONFLICT: "Conflicts",
    Verdict.APPROXIMATE: "Close, but not the same",
    Verdict.AGREE: "Agreements",
    Verdict.SINGLE: "In one source only",
}


def report_view(report: Report, directory: bool = False) -> ReportView:
    """Everything that the page shows; with `directory`, addresses lead to the pages of a directory."""
    positions = {document.source: number for number, document in enumerate(report.sources)}
    documents = {document.source: document for document in report.sources}
    sources = Sources(documents, source_names(report.sources), Links(positions, directory))
    stories = report.stories or (Story("", tuple(documents)),)
    alone = _alone(report, stories)
    views = source_views(report, sources, alone)
    by_path = {view.path: view for view in views}
    told = [_story(number, story, report, sources, by_path) for number, story in enumerate(stories)]
    kept = tuple(view for view in told if view.facts and not all(s.alone for s in view.sources)) or tuple(told[:1])
    kinds = sorted({(fact.kind, kind_name(fact.kind)) for fact in report.facts}, key=lambda pair: pair[1])
    return ReportView(
        _title(report, kept),
        _about(report.sources),
        counts(Counter(fact.verdict for fact in report.facts)),
        len(report.facts),
        tuple(told) if report.facts else (),
        tuple(view for view in views if view.alone),
        views,
        tuple(sorted((one_line(s.path), one_line(s.reason)) for s in report.skipped)),
        tuple(kinds),
    )


def _alone(report: Report, stories: Sequence[Story]) -> frozenset[str]:
    """The clippings that share no fact with another, where there is another."""
    shared = {
        claim.source
        for fact in report.facts
        for claim in fact.claims
        if len({other.source for other in fact.claims}) > 1
    }
    return (
        frozenset(d.source for d in report.sources if d.source not in shared)
        if len(report.sources) > 1
        else frozenset()
    )


def _title(report: Report, stories: Sequence[StoryView]) -> str:
    if len(stories) == 1 and stories[0].title:
        return stories[0].title
    return f"What {plural(len(report.sources), 'source')} {'says' if len(report.sources) == 1 else 'say'}"


def _about(documents: Sequence[Document]) -> str:
    """What was read: `6 clippings · 1,204 words · 3–7 May 2026`."""
    words = sum(word_count(document.text) for document in documents)
    dates = days(document.published for document in documents if document.published)
    return " · ".join(filter(None, (plural(len(documents), "clipping"), plural(words, "word"), dates)))


def _story(number: int, story: Story, report: Report, sources: Sources, views: dict[str, SourceView]) -> StoryView:
    many = len(report.stories) > 1
    facts = [fact for fact in report.facts if fact.story == number] if many else list(report.facts)
    facts.sort(key=lambda fact: -fact.importance)
    paths = [path for path in story.sources if path in sources.documents]
    return StoryView(
        f"story-{number + 1}",
        sources.links.story(number),
        one_line(story.title),
        _about([sources.documents[path] for path in paths]),
        tuple(views[path] for path in paths),
        counts(Counter(fact.verdict for fact in facts)),
        _groups(facts, sources),
        len(facts),
        fact_matrix(facts, paths, sources),
        agreement_matrix(facts, paths, sources),
        timeline(facts, sources),
    )


def _groups(facts: Sequence[Fact], sources: Sources) -> tuple[Group, ...]:
    by_verdict: dict[Verdict, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_verdict[fact.verdict].append(fact)
    return tuple(
        Group(v.value, GLYPHS[v], _TITLES[v], tuple(fact_view(fact, sources) for fact in by_verdict[v]))
        for v in ORDER
        if by_verdict[v]
    )
