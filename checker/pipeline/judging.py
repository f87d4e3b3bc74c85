"""From claims to a report: align, compare, order, and put the reader's decisions to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from checker.alignment import align_around
from checker.alignment.meeting import Vocabulary
from checker.comparison import judge
from checker.comparison.fingerprints import identified
from checker.comparison.stories import grouped
from checker.decisions import applying, file, names
from checker.decisions.model import Decisions
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.document import Document, Skipped
from checker.domain.findings import Fact, Report
from checker.domain.outline import Extracted, bare
from checker.pipeline.aligning import aligned
from checker.pipeline.archive import Archive
from checker.pipeline.comparing import Compare, comparer
from checker.settings import Settings

Alignment = Callable[[Sequence[Sequence[Claim]], Settings], Sequence[FactCluster]]
Judge = Callable[[FactCluster], Fact]


def report(
    read: Sequence[Extracted],
    skipped: Sequence[Skipped],
    settings: Settings,
    sources: Collection[str] | None = None,
    alignment: Alignment = aligned,
) -> Report:
    """The report on all that was extracted; with sources, only the facts that they have a part in."""
    compare = comparer()
    aliases = names.alias_table(settings.aliases)
    claims = [names.renamed(claim, aliases) for result in read for claim in result.claims]
    documents = tuple(result.document for result in read)
    judged = judge_of(documents, compare)
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    clusters = spoken(alignment([by_source[source] for source in sorted(by_source)], settings))
    facts = identified([judged(cluster) for cluster in clusters])
    if sources is None:
        facts, notes = decided(facts, settings, judged)
        stories, facts = grouped(facts, documents)
        return Report(documents, tuple(skipped), tuple(facts), stories, tuple(notes))
    return touching(facts, sources, documents, skipped, settings, judged)


def report_around(sources: Collection[str], archive: Archive, settings: Settings) -> Report:
    """The report on the facts that sources have a part in, made from no more than what they are connected with."""
    compare = comparer()
    told = [number for number, outline in enumerate(archive.outlines) if outline.prints]
    told.sort(key=lambda number: archive.outlines[number].document.source)
    vocabularies = [Vocabulary(archive.outlines[n].words, archive.outlines[n].names) for n in told]
    new = [place for place, n in enumerate(told) if of_sources(archive.outlines[n].document.source, sources)]
    judged = judge_of([outline.document for outline in archive.outlines], compare)
    clusters = align_around(
        new, vocabularies, lambda place: archive.extracted(told[place]).claims, compare, str(settings.weights),
        settings.strictness, settings.meaning, archive.contexts,
    )  # fmt: skip
    clusters = tuple(spoken(clusters))
    held = {claim.source for cluster in clusters for claim in cluster.claims}
    facts = identified([judged(cluster) for cluster in clusters], archive.prints_besides(clusters))
    documents = [
        archive.extracted(number).document if outline.document.source in held else outline.document
        for number, outline in enumerate(archive.outlines)
    ]
    return touching(facts, sources, documents, archive.skipped, settings, judged)


def spoken(clusters: Iterable[FactCluster]) -> list[FactCluster]:
    """The clusters that hold more than latent claims, without near misses that are latent."""
    return [
        replace(cluster, near_misses=tuple(miss for miss in cluster.near_misses if not miss.claim.latent))
        for cluster in clusters
        if not all(claim.latent for claim in cluster.claims)
    ]


def judge_of(documents: Sequence[Document], compare: Compare) -> Judge:
    """What a cluster comes to."""
    published = {document.source: document.published for document in documents}
    return lambda cluster: judge(cluster, compare, published)


def touching(
    facts: Sequence[Fact],
    sources: Collection[str],
    documents: Sequence[Document],
    skipped: Sequence[Skipped],
    settings: Settings,
    judged: Judge,
) -> Report:
    """The report on the facts that sources have a part in: the other sources come without their text, the stories are
    those that these facts tell, and of the decisions only those on these facts are spoken of."""
    kept, notes = decided(list(facts), settings, judged, sources)
    kept = [fact for fact in kept if touches(fact, sources)]
    held = {claim.source for fact in kept for claim in fact.claims}
    stories, kept = grouped(kept, [document for document in documents if document.source in held])
    shown = tuple(document if document.source in held else bare(document) for document in documents)
    return Report(shown, tuple(skipped), tuple(kept), stories, tuple(notes))


def touches(fact: Fact, sources: Collection[str]) -> bool:
    return any(of_sources(claim.source, sources) for claim in fact.claims)


def of_sources(source: str, sources: Collection[str]) -> bool:
    """Whether a source, or an article in it, is among sources."""
    return source in sources or source.rpartition("#")[0] in sources


def importance(fact: Fact) -> tuple[float, str]:
    return -fact.importance, fact.id


def decided(
    facts: list[Fact], settings: Settings, judged: Judge, sources: Collection[str] | None = None
) -> tuple[list[Fact], list[str]]:
    """The facts as a reader has corrected and accepted them, in order of importance, and what became of the decisions;
    with sources, of the decisions on facts that they have a part in."""
    decisions = file.load(Path(settings.decisions)) if settings.decisions else Decisions()
    if sources is not None:
        ours = {fact.id for fact in facts if touches(fact, sources)}
        decisions = concerning(decisions, ours)
    if apart := names.apart_table(settings.apart):
        facts = applying.parted(facts, apart, judged)
    facts, gone = applying.corrected(facts, decisions, judged)
    facts, over = applying.waived(facts, decisions, date.today())
    return sorted(facts, key=importance), [*gone, *over]


def concerning(decisions: Decisions, facts: Collection[str]) -> Decisions:
    """The decisions that speak of facts."""
    return replace(
        decisions,
        accepted=tuple(one for one in decisions.accepted if one.fact in facts),
        splits=tuple(one for one in decisions.splits if one.fact in facts),
        joins=tuple(one for one in decisions.joins if one.fact in facts or one.other in facts),
    )
