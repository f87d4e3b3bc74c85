"""The statistical pipeline: documents in, sentences with tagged and parsed tokens out.

The package ships its own model (`model/`, with its card). Any installed spaCy pipeline for English can take its place.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from checker.domain.document import Block, BlockKind, Document
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.errors import ModelNotFound
from checker.language import lemmas
from checker.language.conversion import Strings, sentences
from checker.language.guard import RANKS, barred
from checker.language.labels import CLEARNLP
from checker.language.plain import Plain, pieces

if TYPE_CHECKING:
    from checker.language.names import Typer

SHIPPED = Path(__file__).parent / "model"
BATCH = 64  # blocks read at once
KEEP = 500_000  # characters of which all words are kept
FORGET = 5_000_000  # characters after which the words met since are forgotten
THREADS = "OPENBLAS_NUM_THREADS"


class Pipeline:
    """A loaded pipeline. Its output depends on the text alone."""

    def __init__(self, nlp: Any, lemmatizer: lemmas.Lemmatizer | None = None, typer: Typer | None = None) -> None:
        self._nlp = nlp
        self._lemmatizer = lemmatizer
        self._typer = typer
        self._zone = ExitStack()
        self._seen = 0
        self._strings = Strings(nlp.vocab)
        self._foreign = "parser" in nlp.pipe_names and bool(CLEARNLP & set(nlp.get_pipe("parser").labels))

    def parse(self, document: Document) -> tuple[Sentence, ...]:
        """The sentences of a document's blocks, in order; none crosses the edge of a block."""
        text = document.text
        parts = [
            (part, index)
            for index, block in enumerate(document.blocks)
            for part in pieces(document.blanked(block.span), block.span.start)
            if part.text.strip()
        ]
        self._renew(len(text))
        found = tuple(self._sentences(parts, text))
        return self._typer.typed(found) if self._typer else found

    def parse_text(self, text: str) -> tuple[Sentence, ...]:
        """The sentences of a text whose lines are blocks."""
        return self.parse(Document("", text, tuple(_lines(text))))

    def _renew(self, characters: int) -> None:
        """Forget the words of earlier documents from time to time; spaCy would keep each one for good.

        Only plain values leave the pipeline, so nothing points into a memory zone that has ended. The first documents
        are read outside of any: the tokenizer remembers the words that it meets there, most of those to come.
        """
        before, self._seen = self._seen, self._seen + characters
        if self._seen // FORGET > before // FORGET or before < KEEP <= self._seen:
            self._zone.close()
            self._zone.enter_context(self._nlp.memory_zone())
            self._strings.clear()

    def _sentences(self, parts: Iterable[tuple[Plain, int]], text: str) -> Iterator[Sentence]:
        docs = ((self._guarded(part), (part, index)) for part, index in parts)
        for doc, (part, index) in self._nlp.pipe(docs, as_tuples=True, batch_size=BATCH):
            yield from sentences(doc, part, text, index, self._lemmatizer, self._foreign, self._strings)

    def _guarded(self, part: Plain) -> Any:
        """The tokens of a block, with the places where no sentence may start marked."""
        import numpy as np  # slow to import: only where text is read

        doc = self._nlp.make_doc(part.text)
        orths, places = doc.to_array(["ORTH", "IDX"]).T.tolist() if len(doc) else ((), ())
        no = barred([self._strings[orth] for orth in orths])
        marks = [-1 if bar and place not in part.breaks else 0 for bar, place in zip(no, places, strict=True)]
        return doc.from_array(["SENT_START"], np.array(marks, dtype="int64").astype("uint64"))


def _lines(text: str) -> Iterator[Block]:
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            first = start + len(line) - len(line.lstrip())
            yield Block(BlockKind.PARAGRAPH, Span(first, start + len(line.rstrip())))
        start += len(line)


def load(model: str = "") -> Pipeline:
    """The pipeline by name, loaded once; "" is the one that ships with the package.

    Raises ModelNotFound, with the way to install it, for a pipeline that is not installed.
    """
    return _loaded(model)


@cache
def _loaded(model: str) -> Pipeline:
    if not model:
        return shipped(SHIPPED)
    with one_thread(), without_commands():
        import spacy  # slow to import: only where text is read

    if not spacy.util.is_package(model):
        raise ModelNotFound(
            f"The spaCy pipeline {model!r} is not installed. Install it with: python -m spacy download {model} "
            "or leave the model out to use the one that ships with the program."
        )
    nlp = spacy.load(model)
    if "parser" not in nlp.pipe_names:
        raise ModelNotFound(f"The spaCy pipeline {model!r} has no parser; one that has is en_core_web_sm.")
    return Pipeline(nlp)


def shipped(folder: Path) -> Pipeline:
    """The package's own model, from its folder."""
    with one_thread(), without_commands():
        import numpy as np
        import spacy
        from spacy.vectors import Vectors

        from checker.language import layers, names  # layers: spaCy finds the network of the names there
        from checker.language.embedding import remember
        from checker.language.gemm import fast_products
        from checker.language.inference import quicken
        from checker.language.name_cues import WordVectors

    del layers
    with fast_products():
        nlp = spacy.load(folder)
    for word in sorted(RANKS):
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])  # type: ignore[union-attr]
    for name in nlp.pipe_names:
        remember(nlp.get_pipe(name).model)  # type: ignore[attr-defined]
        quicken(nlp.get_pipe(name).model)  # type: ignore[attr-defined]
    stored = np.load(folder / "vectors.npz")
    numbers = stored["numbers"].astype("float32") * stored["scale"]
    words = str(stored["words"]).split("\n")
    keys = [nlp.vocab.strings.add(word) for word in words]
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=numbers, keys=keys, name="words", attr="LOWER")
    vectors = WordVectors({word: row for row, word in enumerate(words)}, numbers)
    types = folder / "types.npz"
    return Pipeline(nlp, lemmas.load(folder / "lemmas.json"), names.load(types, vectors) if types.exists() else None)


@contextmanager
def one_thread() -> Iterator[None]:
    """numpy's BLAS, if it is first loaded inside, computes on one thread: work is spread over processes instead."""
    before = os.environ.get(THREADS)
    os.environ.setdefault(THREADS, "1")
    try:
        yield
    finally:
        if before is None:
            del os.environ[THREADS]


@contextmanager
def without_commands() -> Iterator[None]:
    """spaCy, if it is first loaded inside, leaves out its own commands, which take as long to load as all the rest.

    Whoever asks for `spacy.cli` later gets it.
    """
    commands, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    info.info = dict  # type: ignore[attr-defined]
    stand_ins = {} if "spacy" in sys.modules else {module.__name__: module for module in (commands, info)}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
