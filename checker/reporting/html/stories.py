"""The whole report as the templates print it: stories, clippings that stand alone, counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.domain.document import Document
from checker.domain.findings import Fact, Report, Story, Verdict
from checker.reporting.html.facts import Sources, fact_view
from checker.reporting.html.links import Links
from checker.reporting.html.lone import lone_sources
from checker.reporting.html.matrices import agreement_matrix, fact_matrix
from checker.reporting.html.pages import Group, ReportView, SourceView, StoryView
from checker.reporting.html.sources import ORDER, counts, source_views
from checker.reporting.html.timeline import timeline
from checker.reporting.html.views import FactView
from checker.reporting.naming import GLYPHS, days, one_line, plural, source_names, word_count
from checker.reporting.phrasing import in_time
from checker.reporting.topics import kind_name

# Up to so many claims, one page holds everything at full length. Beyond, it takes the surroundings of quotes from the
# articles when asked, and gives weights, near misses and the facts of one source in few words.
MOST_CLAIMS = 2000
_TITLES = {
    Verdict.CONFLICT: "Conflicts",
    Verdict.APPROXIMATE: "Close, but not the same",
    Verdict.AGREE: "Agreements",
    Verdict.SINGLE: "In one source only",
}


def report_view(report: Report, directory: bool = False) -> ReportView:
    """Everything that the page shows; with `directory`, addresses lead to the pages of a directory."""
    report = in_time(report)
    positions = {document.source: number for number, document in enumerate(report.sources)}
    documents = {document.source: document for document in report.sources}
    links = Links(positions, max(1, len(report.stories)), directory)
    full = directory or sum(len(fact.claims) for fact in report.facts) <= MOST_CLAIMS
    sources = Sources(documents, source_names(report.sources), links, full)
    stories = report.stories or (Story("", tuple(documents)),)
    alone = _alone(report)
    views = source_views(report, sources, alone)
    told = tuple(_story(number, stories, report.facts, sources, views) for number in range(len(stories)))
    kinds = sorted({(fact.kind, kind_name(fact.kind)) for fact in report.facts}, key=lambda pair: (pair[1], pair[0]))
    return ReportView(
        _title(report, told),
        _about(report.sources),
        counts(Counter(fact.verdict for fact in report.facts)),
        len(report.facts),
        told,
        views,
        tuple(sorted((one_line(s.path), one_line(s.reason)) for s in report.skipped)),
        tuple(kinds),
        full,
        tuple(map(one_line, report.notes)),
    )


def _alone(report: Report) -> frozenset[str]:
    """The clippings that share no fact with another, where there is another."""
    shared: set[str] = set()
    for fact in report.facts:
        paths = {claim.source for claim in fact.claims}
        shared |= paths if len(paths) > 1 else set()
    alone = frozenset(document.source for document in report.sources if document.source not in shared)
    return alone if len(report.sources) > 1 else frozenset()


def _title(report: Report, stories: Sequence[StoryView]) -> str:
    told = [story for story in stories if not story.alone]
    if len(told) == 1 and told[0].title:
        return told[0].title
    return f"What {plural(len(report.sources), 'source')} {'says' if len(report.sources) == 1 else 'say'}"


def _about(documents: Sequence[Document]) -> str:
    """What was read: `6 clippings · 1,204 words · 3–7 May 2026`."""
    words = sum(word_count(document.text) for document in documents)
    dates = days(document.published for document in documents if document.published)
    return " · ".join(filter(None, (plural(len(documents), "clipping"), plural(words, "word"), dates)))


def _story(
    number: int, stories: Sequence[Story], facts: Sequence[Fact], sources: Sources, views: Sequence[SourceView]
) -> StoryView:
    mine = [fact for fact in facts if sources.links.story_of(fact) == number]
    mine.sort(key=lambda fact: -fact.importance)
    paths = [path for path in stories[number].sources if path in sources.documents]
    own = tuple(views[sources.links.positions[path]] for path in paths)
    return StoryView(
        f"story-{number + 1}",
        sources.links.story(number),
        one_line(stories[number].title),
        _about([sources.documents[path] for path in paths]),
        own,
        counts(Counter(fact.verdict for fact in mine)),
        _groups(mine, sources),
        len(mine),
        fact_matrix(mine, paths, sources),
        agreement_matrix(mine, paths, sources),
        timeline(mine, sources),
        alone=all(view.alone for view in own) and len(stories) > 1,
        accepted=sum(fact.waiver is not None for fact in mine),
    )


def _groups(facts: Sequence[Fact], sources: Sources) -> tuple[Group, ...]:
    """The story's facts by verdict; what a reader has accepted stands apart, after what differs."""
    open_facts = [fact for fact in facts if not fact.waiver]
    by_verdict = {verdict: [fact for fact in open_facts if fact.verdict is verdict] for verdict in ORDER}
    groups = [_group(verdict, found, sources) for verdict, found in by_verdict.items() if found]
    if waived := tuple(fact_view(fact, sources) for fact in facts if fact.waiver):
        groups.insert(sum(group.verdict in ("conflict", "approximate") for group in groups), _accepted(waived))
    return tuple(groups)


def _accepted(views: tuple[FactView, ...]) -> Group:
    return Group("waived", "✓", "Accepted by a reader", len(views), views)


def _group(verdict: Verdict, facts: Sequence[Fact], sources: Sources) -> Group:
    if verdict is Verdict.SINGLE:
        return Group(verdict.value, GLYPHS[verdict], _TITLES[verdict], len(facts), lone=lone_sources(facts, sources))
    views = tuple(fact_view(fact, sources) for fact in facts)
    return Group(verdict.value, GLYPHS[verdict], _TITLES[verdict], len(facts), views)
