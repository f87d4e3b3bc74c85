"""From files to articles with their claims: read, extract, remember."""

from __future__ import annotations

import hashlib
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from checker.domain.claims import Claim
from checker.domain.composing import in_composed_letters
from checker.domain.document import Document, Skipped
from checker.domain.outline import Extracted, Results
from checker.execution import run
from checker.execution.remembering import Memory, Spread, key_of_file, run_once
from checker.execution.store import Store
from checker.execution.versions import fingerprint
from checker.extraction import extract
from checker.kinds import Kind, all_kinds
from checker.language.pipeline import Pipeline, load
from checker.pipeline.outlining import memories, outlined, short_key
from checker.reading import Listing, anchored, items_of, listed, read_bytes, read_items
from checker.settings import Settings

Progress = Callable[[int, int, str], None]
File = tuple[Path, str]
STDIN = Path("-")

log = logging.getLogger(__name__)


def understood(
    paths: Sequence[Path],
    settings: Settings,
    progress: Progress | None = None,
    listing: Listing | None = None,
    spread: Spread = run,
) -> tuple[list[Extracted], list[Skipped]]:
    """Every article in the files below the paths, with its claims, or skipped with the reason; in order of source."""
    results: list[tuple[Extracted | Skipped, bytes | None]] = []
    files = (listing or listing_of(paths, settings)).files
    keys = file_keys(files, settings) if settings.store else [None] * len(files)
    with Store(Path(settings.store)) if settings.store else nullcontext() as store:
        memory, short = memories(store)
        known = short.knows([short_key(key) for key in keys])
        every = run_once(worker(settings), files, settings.jobs, keys, memory, spread)
        for number, (found, key) in enumerate(zip(every, keys, strict=True), start=1):
            if store and short_key(key) not in known:
                short.keep(short_key(key), tuple(map(outlined, found)))
            results += [(one, part_key(key, place)) for place, one in enumerate(found)]
            if progress:
                progress(number, len(files), files[number - 1][1])
        if STDIN in paths:
            items = items_of(sys.stdin.buffer.read(), "-", "", settings.any_language, settings.columns)
            results += [(one, None) for one in extracted(items, settings.model, settings.kinds_off)]
        told(store, len(files))
        done = list(dated(results, settings, memory))
    return [one for one in done if isinstance(one, Extracted)], [one for one in done if isinstance(one, Skipped)]


def files_of(paths: Sequence[Path], settings: Settings) -> tuple[File, ...]:
    """The files to read with their source names. Raises NothingToRead where there are none."""
    return listing_of(paths, settings).files


def listing_of(paths: Sequence[Path], settings: Settings) -> Listing:
    """The files to read, and how many were left out as git does."""
    named = [path for path in paths if path != STDIN]
    return listed(named, settings.exclude) if named or not paths else Listing(())


def worker(settings: Settings) -> Callable[[File], Results]:
    """What is done with each file."""
    return partial(
        one,
        model=settings.model,
        kinds_off=settings.kinds_off,
        any_language=settings.any_language,
        columns=settings.columns,
    )


def file_keys(files: Sequence[File], settings: Settings) -> list[bytes | None]:
    """What the claims of each file depend on, as one digest; None for what cannot be read."""
    parts = (fingerprint(settings.model), *settings.kinds_off, f"any {settings.any_language}", *settings.columns)
    return [key_of_file(path, source, *parts) for path, source in files]


def part_key(key: bytes | None, place: int) -> bytes | None:
    """The key of one article of a file."""
    return None if key is None else hashlib.sha256(key + f"article {place}".encode()).digest()


def dated_key(key: bytes | None, document: Document) -> bytes | None:
    """The key of an article as read with the day that those beside it tell."""
    told = f"dated {document.published} {document.day_first}"
    return None if key is None else hashlib.sha256(key + told.encode()).digest()


def told(store: Store | None, files: int) -> None:
    """Says how much was remembered, and what is wrong with the store."""
    if store is not None:
        log.info("%d of %d files were remembered in %s", store.found, files, store.folder)
        if store.trouble:
            log.info("%s", store.trouble)


def one(
    file: File,
    model: str,
    kinds_off: tuple[str, ...],
    any_language: bool = False,
    columns: tuple[str, ...] = (),
) -> Results:
    """Read one file and extract its claims; what cannot be read or understood is skipped with the reason."""
    return extracted(read_items(*file, any_language, columns), model, kinds_off)


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


def dated(
    results: Sequence[tuple[Extracted | Skipped, bytes | None]], settings: Settings, memory: Memory
) -> Iterator[Extracted | Skipped]:
    """The articles, read anew where the year of their day is known only from the clippings beside them."""
    documents = iter(anchored([result.document for result, _ in results if isinstance(result, Extracted)]))
    for before, key in results:
        document = next(documents) if isinstance(before, Extracted) else None
        if document is None or (isinstance(before, Extracted) and document is before.document):
            yield before
        else:
            yield redated(document, key, settings, memory)


def redated(document: Document, key: bytes | None, settings: Settings, memory: Memory) -> Extracted | Skipped:
    """An article understood with the day that those beside it tell; `key` is that of the article without it."""
    key = dated_key(key, document)
    (remembered,) = memory.recall_all([key])
    found: Results = remembered or extracted([document], settings.model, settings.kinds_off)
    if remembered is None:
        memory.keep(key, found)
    return found[0]


def claims_of(text: str, published: date | None = None) -> tuple[Claim, ...]:
    """The claims of a text alone, read as a plain text file is; () where there are no words in it."""
    document = read_bytes(text.encode("utf-8", "replace"), "text.txt", any_language=True)
    if isinstance(document, Skipped):
        return ()
    document = replace(document, published=published or document.published)
    composed, back = in_composed_letters(document)
    return tuple(back(claim) for claim in extract(composed, load(), all_kinds().values()) if not claim.latent)
