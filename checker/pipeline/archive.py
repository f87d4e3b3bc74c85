"""The articles of many files in short: what is asked for is read, understood and remembered, the rest stays stored."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from checker.comparison.fingerprints import Print, printed
from checker.domain.clusters import FactCluster
from checker.domain.document import Document, Skipped
from checker.domain.outline import Extracted, Outline, Outlines, Results
from checker.execution.remembering import run_once
from checker.execution.store import Store
from checker.pipeline.contexts import Contexts
from checker.pipeline.outlining import memories, outlined, short_key
from checker.pipeline.understanding import (
    STDIN,
    File,
    Progress,
    dated_key,
    extracted,
    file_keys,
    part_key,
    redated,
    told,
    worker,
)
from checker.reading import anchored, items_of
from checker.settings import Settings


@contextmanager
def opened(settings: Settings) -> Iterator[Store | None]:
    """The store of the settings, closed at the end; None where there is none."""
    if not settings.store:
        yield None
        return
    with Store(Path(settings.store)) as store:
        yield store


class Archive:
    """Outlines of all articles in order of source, and what is behind each on demand."""

    def __init__(
        self,
        paths: Sequence[Path],
        files: Sequence[File],
        settings: Settings,
        store: Store | None,
        progress: Progress | None = None,
    ) -> None:
        self._files, self._settings = files, settings
        self._results: dict[int, Results] = {}
        self._dated: dict[int, Extracted | Skipped] = {}
        self._days: dict[int, Document] = {}
        self._claims, self._short = memories(store)
        self.contexts = Contexts(store, str(settings.weights)) if store and settings.meaning else None
        self._keys = file_keys(files, settings) if store else [None] * len(files)
        found: list[Outlines] = self._outlines(progress)
        if STDIN in paths:
            items = items_of(sys.stdin.buffer.read(), "-", "", settings.any_language, settings.columns)
            self._results[len(files)] = extracted(items, settings.model, settings.kinds_off)
            found.append(tuple(map(outlined, self._results[len(files)])))
        self.skipped = [one for row in found for one in row if isinstance(one, Skipped)]
        rows = [(n, place, one) for n, row in enumerate(found) for place, one in enumerate(row)]
        self._places = [(n, place) for n, place, one in rows if isinstance(one, Outline)]
        self.outlines = [one for _, _, one in rows if isinstance(one, Outline)]
        self._date()

    def extracted(self, number: int) -> Extracted:
        """The article behind an outline."""
        file, place = self._places[number]
        day = self._days.get(number)
        found = self._whole(file)[place] if day is None else self._as_dated(number, day)
        if isinstance(found, Skipped):
            raise LookupError(found.reason)
        return found

    def prints_besides(self, clusters: Iterable[FactCluster]) -> Iterator[Print]:
        """The prints of all claims but those of the clusters."""
        ours: dict[str, list[Print]] = {}
        for cluster in clusters:
            for claim in cluster.claims:
                ours.setdefault(claim.source, []).append(printed(claim))
        for outline in self.outlines:
            mine = ours.get(outline.document.source, [])
            for one in outline.prints:
                if one in mine:
                    mine.remove(one)
                else:
                    yield one

    def _outlines(self, progress: Progress | None) -> list[Outlines]:
        """The outlines of every file; those that are not remembered are made of what is, or of the file."""
        found = self._short.recall_all([short_key(key) for key in self._keys])
        missing = [number for number, one in enumerate(found) if one is None]
        keys = [self._keys[number] for number in missing]
        work = worker(self._settings)
        results = run_once(work, [self._files[n] for n in missing], self._settings.jobs, keys, self._claims)
        for done, (number, result) in enumerate(zip(missing, results, strict=True), start=1):
            self._results[number] = result
            found[number] = tuple(map(outlined, result))
            self._short.keep(short_key(self._keys[number]), found[number])
            if progress:
                progress(done, len(missing), self._files[number][1])
        told(self._claims.store, len(self._files))
        return found

    def _date(self) -> None:
        """Articles whose year is known only from those beside them are understood anew, once."""
        documents = [outline.document for outline in self.outlines]
        for number, document in enumerate(anchored(documents)):
            if document is not documents[number]:
                self._redate(number, document)

    def _redate(self, number: int, document: Document) -> None:
        file, place = self._places[number]
        part = part_key(self._keys[file], place) if file < len(self._keys) else None
        (short,) = self._short.recall_all([short_key(dated_key(part, document))])
        if short is None:
            short = (outlined(self._as_dated(number, document)),)
            self._short.keep(short_key(dated_key(part, document)), short)
        self._days[number] = document
        if isinstance(short[0], Outline):
            self.outlines[number] = short[0]

    def _as_dated(self, number: int, document: Document) -> Extracted | Skipped:
        """The article with the day that was found for it."""
        if number not in self._dated:
            file, place = self._places[number]
            part = part_key(self._keys[file], place) if file < len(self._keys) else None
            before = self._whole(file)[place]
            if isinstance(before, Skipped):
                return before
            whole = replace(before.document, published=document.published, found_in=document.found_in)
            self._dated[number] = redated(whole, part, self._settings, self._claims)
        return self._dated[number]

    def _whole(self, file: int) -> Results:
        if file not in self._results:
            keys = [self._keys[file]]
            (self._results[file],) = run_once(worker(self._settings), [self._files[file]], 1, keys, self._claims)
        return self._results[file]
