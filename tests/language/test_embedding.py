"""Words are embedded once, and a memory that has run full changes nothing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.language import embedding
from checker.language.pipeline import load


def words_of() -> tuple[Any, embedding.Words]:
    nlp = load()._nlp
    layer = next(node for node in nlp.get_pipe("tok2vec").model.walk() if node.name == "words")
    return nlp, layer.attrs["words"]


TEXTS = ("Acme said on Monday that profits fell 5%.", "Profits fell, Acme said.", "Nothing else was said of Zyrqon.")


def test_a_words_vector_does_not_depend_on_its_company() -> None:
    nlp, words = words_of()
    docs = [nlp.make_doc(text) for text in TEXTS]
    together = words.of(docs)
    words.forget()
    for doc, rows in zip(reversed(docs), reversed(together), strict=True):
        assert np.array_equal(words.of([doc])[0], rows)
        assert rows.shape == (len(doc), 96)


def test_a_full_memory_starts_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    nlp, words = words_of()
    docs = [nlp.make_doc(text) for text in TEXTS]
    wanted = words.of(docs)
    monkeypatch.setattr(embedding, "LIMIT", 4)
    words.forget()
    for doc, rows in zip(docs, wanted, strict=True):
        assert np.array_equal(words.of([doc])[0], rows)
    words.forget()


def test_no_tokens() -> None:
    nlp, words = words_of()
    (rows,) = words.of([nlp.make_doc("")])
    assert rows.shape == (0, 96)
