"""The whole program on one page: read, extract, align, compare, report. No other module knows the order."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from checker.alignment import align
from checker.comparison import judge
from checker.comparison.fingerprints import numbered
from checker.comparison.stories import grouped
from checker.decisions import applying, file, names
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.composing import in_composed_letters
from checker.domain.document import Document, Skipped
from checker.domain.findings import Comparison, Fact, Report
from checker.errors import NothingToRead, SettingsError
from checker.execution import run
from checker.execution.remembering import Memory, key_of_file, run_once
from checker.execution.revisions import changed_since
from checker.execution.store import Store
from checker.execution.versions import fingerprint
from checker.extraction import extract
from checker.kinds import Kind, all_kinds
from checker.language.pipeline import Pipeline, load
from checker.reading import Listing, anchored, items_of, listed, read_bytes, read_items
from checker.settings import Settings

Progress = Callable[[int, int, str], None]
Compare = Callable[[Claim, Claim], Comparison]
File = tuple[Path, str]
STDIN = Path("-")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Extracted:
    """One document with its claims."""

    document: Document
    claims: tuple[Claim, ...]


Results = tuple[Extracted | Skipped, ...]


def check(paths: Sequence[Path], settings: Settings | None = None, progress: Progress | None = None) -> Report:
    """Read the clippings below the paths and say where they agree and where they differ.

    The path "-" is one clipping on standard input. Raises NothingToRead where no clipping can be read,
    ModelNotFound, SettingsError.
    """
    settings = settings or Settings()
    new = new_paths(paths, settings)
    paths = [*paths, *(path for path in new or () if not covered(path, paths))]
    listing = listing_of(paths, settings)
    read, skipped = understood(paths, settings, progress, listing)
    if not read:
        reasons = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:5])
        raise NothingToRead(f"None of the {len(skipped)} files could be read. {reasons}")
    whole = report(read, skipped, settings)
    whole = replace(whole, notes=(*listing.note(), *whole.notes))
    return whole if new is None else touching(whole, sources_of(new, paths, settings))


def understood(
    paths: Sequence[Path], settings: Settings, progress: Progress | None = None, listing: Listing | None = None
) -> tuple[list[Extracted], list[Skipped]]:
    """Every article in the files below the paths, with its claims, or skipped with the reason; in order of source."""
    results: list[Extracted | Skipped] = []
    files = (listing or listing_of(paths, settings)).files
    for number, found in enumerate(all_results(files, settings), start=1):
        results += found
        if progress:
            progress(number, len(files), files[number - 1][1])
    if STDIN in paths:
        results += extracted(items_of(sys.stdin.buffer.read(), "-", ""), settings.model, settings.kinds_off)
    results = list(dated(results, settings))
    read = [result for result in results if isinstance(result, Extracted)]
    return read, [result for result in results if isinstance(result, Skipped)]


def files_of(paths: Sequence[Path], settings: Settings) -> tuple[File, ...]:
    """The files to read with their source names. Raises NothingToRead where there are none."""
    return listing_of(paths, settings).files


def listing_of(paths: Sequence[Path], settings: Settings) -> Listing:
    """The files to read, and how many were left out as git does."""
    named = [path for path in paths if path != STDIN]
    return listed(named, settings.exclude) if named or not paths else Listing(())


def all_results(files: Sequence[File], settings: Settings) -> Iterator[Results]:
    """What each file holds, in order; with a store, what an earlier run found in the same content is taken from it."""
    work = partial(one, model=settings.model, kinds_off=settings.kinds_off)
    if not settings.store:
        yield from run(work, files, settings.jobs)
        return
    parts = (fingerprint(settings.model), *settings.kinds_off)
    keys = [key_of_file(path, source, *parts) for path, source in files]
    with Store(Path(settings.store)) as store:
        # A file that could not be read today may be readable tomorrow.
        memory = Memory(store, Results, lambda found: all(isinstance(result, Extracted) for result in found))
        yield from run_once(work, files, settings.jobs, keys, memory)
    log.info("%d of %d files were remembered in %s", store.found, len(files), settings.store)
    if store.trouble:
        log.info("%s", store.trouble)


def one(file: File, model: str, kinds_off: tuple[str, ...]) -> Results:
    """Read one file and extract its claims; what cannot be read or understood is skipped with the reason."""
    return extracted(read_items(*file), model, kinds_off)


def extracted(items: Sequence[Document | Skipped], model: str, kinds_off: tuple[str, ...]) -> Results:
    """Documents with their claims."""
    kinds = [kind for name, kind in all_kinds().items() if name not in kinds_off]
    return tuple(item if isinstance(item, Skipped) else with_claims(item, load(model), kinds) for item in items)


def with_claims(document: Document, pipeline: Pipeline, kinds: Sequence[Kind]) -> Extracted | Skipped:
    """A document with its claims; one that extraction fails on is skipped with the reason, the others go on."""
    composed, back = in_composed_letters(document)
    try:
        return Extracted(document, tuple(back(claim) for claim in extract(composed, pipeline, kinds)))
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
        return Skipped(document.source, f"could not be understood: {type(error).__name__}: {error}")


def dated(results: Sequence[Extracted | Skipped], settings: Settings) -> Iterator[Extracted | Skipped]:
    """The articles, read anew where the year of their day is known only from the clippings beside them."""
    documents = iter(anchored([result.document for result in results if isinstance(result, Extracted)]))
    for before in results:
        document = next(documents) if isinstance(before, Extracted) else None
        if document is None or (isinstance(before, Extracted) and document is before.document):
            yield before
        else:
            yield from extracted([document], settings.model, settings.kinds_off)


def claims_of(text: str, published: date | None = None) -> tuple[Claim, ...]:
    """The claims of a text alone, read as a plain text file is; () where there are no words in it."""
    document = read_bytes(text.encode("utf-8", "replace"), "text.txt", any_language=True)
    if isinstance(document, Skipped):
        return ()
    document = replace(document, published=published or document.published)
    composed, back = in_composed_letters(document)
    return tuple(back(claim) for claim in extract(composed, load(), all_kinds().values()))


def comparer() -> Compare:
    """What two claims come to, by the ladder of their kind; of two kinds that may meet, the first by name decides."""
    kinds = all_kinds()

    def compare(a: Claim, b: Claim) -> Comparison:
        return kinds[min(a.kind, b.kind)].compare(a, b)

    return compare


def report(read: Sequence[Extracted], skipped: Sequence[Skipped], settings: Settings) -> Report:
    """Align, compare and order what was extracted, then put the reader's decisions to it."""
    compare = comparer()
    aliases = names.alias_table(settings.aliases)
    claims = [names.renamed(claim, aliases) for result in read for claim in result.claims]
    published = {result.document.source: result.document.published for result in read}
    clusters = align(claims, compare, str(settings.weights), settings.strictness)
    facts = ordered([judge(cluster, compare, published) for cluster in clusters])
    facts, notes = decided(facts, settings, lambda cluster: judge(cluster, compare, published))
    documents = tuple(result.document for result in read)
    stories, facts = grouped(facts, documents)
    return Report(documents, tuple(skipped), tuple(facts), stories, tuple(notes))


def ordered(facts: Sequence[Fact]) -> list[Fact]:
    """Facts in order of importance, with ids made unique in an order that no file name decides."""
    by_id = sorted(facts, key=lambda fact: (fact.id, sorted(c.mention.text for c in fact.claims)))
    unique = dict(zip(map(id, by_id), numbered([fact.id for fact in by_id]), strict=True))
    named = [replace(fact, id=unique[id(fact)]) for fact in facts]
    return sorted(named, key=importance)


def importance(fact: Fact) -> tuple[float, str]:
    return -fact.importance, fact.id


def decided(
    facts: list[Fact], settings: Settings, judged: Callable[[FactCluster], Fact]
) -> tuple[list[Fact], list[str]]:
    """The facts as a reader has corrected and accepted them, and what became of the decisions."""
    if apart := names.apart_table(settings.apart):
        facts = applying.parted(facts, apart, judged)
    notes: list[str] = []
    if settings.decisions:
        decisions = file.load(Path(settings.decisions))
        facts, gone = applying.corrected(facts, decisions, judged)
        facts, over = applying.waived(facts, decisions, date.today())
        notes = [*gone, *over]
    return sorted(facts, key=importance), notes


def new_paths(paths: Sequence[Path], settings: Settings) -> list[Path] | None:
    """The new clippings that were named, and those changed since a revision; None where all are to be reported."""
    if not settings.new and not settings.since:
        return None
    named = [Path(path) for path in settings.new]
    for path in named:
        if not path.exists():
            raise SettingsError(f"new: {path}: there is no such file or folder")
    files = [path for path in paths if path != STDIN]
    return named + (changed_since(settings.since, files) if settings.since else [])


def covered(path: Path, paths: Sequence[Path]) -> bool:
    """Whether one of the paths is, or holds, a path."""
    return any(path.resolve().is_relative_to(other.resolve()) for other in paths if other != STDIN)


def sources_of(new: Sequence[Path], paths: Sequence[Path], settings: Settings) -> set[str]:
    """The source names of the files at or below the new paths."""
    return {source for file, source in files_of(paths, settings) if covered(file, new)}


def touching(whole: Report, sources: set[str]) -> Report:
    """The report with only those facts that a claim of the sources (or of an article in one) belongs to."""
    facts = tuple(
        fact for fact in whole.facts if any({c.source, c.source.rpartition("#")[0]} & sources for c in fact.claims)
    )
    return replace(whole, facts=facts)
