"""The whole program on one page: read, extract, align, compare, report. No other module knows the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from checker.alignment import align
from checker.comparison import judge
from checker.comparison.fingerprints import numbered
from checker.comparison.stories import grouped
from checker.domain.claims import Claim
from checker.domain.document import Document, Skipped
from checker.domain.findings import Comparison, Fact, Report
from checker.errors import NothingToRead
from checker.execution import run
from checker.extraction import extract
from checker.kinds import all_kinds
from checker.language.pipeline import load
from checker.reading import anchored, iter_files, read_bytes, read_items
from checker.settings import Settings

Progress = Callable[[int, int, str], None]
Compare = Callable[[Claim, Claim], Comparison]


@dataclass(frozen=True, slots=True)
class Extracted:
    """A document with its claims."""

    document: Document
    claims: tuple[Claim, ...]


def check(paths: Sequence[Path], settings: Settings | None = None, progress: Progress | None = None) -> Report:
    """Read the clippings below the paths and say where they agree and where they differ.

    Raises NothingToRead where no clipping can be read, ModelNotFound, SettingsError.
    """
    settings = settings or Settings()
    read, skipped = understood(paths, settings, progress)
    if not read:
        reasons = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:5])
        raise NothingToRead(f"None of the {len(skipped)} files could be read. {reasons}")
    return report(read, skipped, settings)


def understood(
    paths: Sequence[Path], settings: Settings, progress: Progress | None = None
) -> tuple[list[Extracted], list[Skipped]]:
    """Every file below the paths, read and with its claims, or skipped with the reason; in order of source."""
    files = iter_files(paths, settings.exclude)
    items = [item for items in run(opened, files, settings.jobs) for item in items]
    documents = anchored([item for item in items if isinstance(item, Document)])
    work = partial(extracted, model=settings.model, kinds_off=settings.kinds_off)
    read: list[Extracted] = []
    skipped = [item for item in items if isinstance(item, Skipped)]
    for number, result in enumerate(run(work, documents, settings.jobs), start=1):
        if isinstance(result, Extracted):
            read.append(result)
        else:
            skipped.append(result)
        if progress:
            progress(number, len(documents), documents[number - 1].source)
    return read, skipped


def opened(file: tuple[Path, str]) -> tuple[Document | Skipped, ...]:
    """Every article of one file."""
    return read_items(*file)


def extracted(document: Document, model: str, kinds_off: tuple[str, ...]) -> Extracted | Skipped:
    """A document with its claims; one that extraction fails on is skipped with the reason, the others go on."""
    kinds = [kind for name, kind in all_kinds().items() if name not in kinds_off]
    pipeline = load(model)
    try:
        return Extracted(document, extract(document, pipeline, kinds))
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
        return Skipped(document.source, f"could not be understood: {type(error).__name__}: {error}")


def claims_of(text: str, published: date | None = None) -> tuple[Claim, ...]:
    """The claims of a text alone, read as a plain text file is; () where there are no words in it."""
    document = read_bytes(text.encode("utf-8", "replace"), "text.txt", any_language=True)
    if isinstance(document, Skipped):
        return ()
    document = replace(document, published=published or document.published)
    return extract(document, load(), all_kinds().values())


def comparer() -> Compare:
    """What two claims come to, by the ladder of their kind; of two kinds that may meet, the first by name decides."""
    kinds = all_kinds()

    def compare(a: Claim, b: Claim) -> Comparison:
        return kinds[min(a.kind, b.kind)].compare(a, b)

    return compare


def report(read: Sequence[Extracted], skipped: Sequence[Skipped], settings: Settings) -> Report:
    """Align, compare and order what was extracted."""
    compare = comparer()
    claims = [claim for result in read for claim in result.claims]
    published = {result.document.source: result.document.published for result in read}
    clusters = align(claims, compare, str(settings.weights), settings.strictness)
    facts = ordered([judge(cluster, compare, published) for cluster in clusters])
    documents = tuple(result.document for result in read)
    stories, facts = grouped(facts, documents)
    return Report(documents, tuple(skipped), tuple(facts), stories)


def ordered(facts: Sequence[Fact]) -> list[Fact]:
    """Facts in order of importance, with ids made unique in an order that no file name decides."""
    by_id = sorted(facts, key=lambda fact: (fact.id, sorted(c.mention.text for c in fact.claims)))
    unique = dict(zip(map(id, by_id), numbered([fact.id for fact in by_id]), strict=True))
    named = [replace(fact, id=unique[id(fact)]) for fact in facts]
    return sorted(named, key=lambda fact: (-fact.importance, fact.id))
