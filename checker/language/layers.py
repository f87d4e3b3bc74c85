"""The one network layer of the shipped model that spaCy lacks: the parser's token vectors for the name finder.

Names are found on top of what tagger and parser have learned, so their own network can be small and fast.
"""

from __future__ import annotations

from typing import Any

from spacy.util import registry
from thinc.api import Maxout, Model, chain, concatenate, with_array


@registry.layers("check_sources.DocTensor.v1")
def doc_tensor(width: int) -> Model[Any, Any]:
    """The vectors that an earlier tok2vec left in `doc.tensor` (tokens × width); nothing is learned through it."""

    def forward(model: Model[Any, Any], docs: Any, is_train: bool) -> Any:
        found = [doc.tensor if doc.tensor.shape[0] == len(doc) else model.ops.alloc2f(len(doc), width) for doc in docs]
        return found, lambda gradient: []

    return Model("doc_tensor", forward, dims={"nO": width})


@registry.architectures("check_sources.TensorTok2Vec.v1")  # type: ignore[untyped-decorator]
def tensor_tok2vec(embed: Model[Any, Any], encode: Model[Any, Any], width: int, given: int) -> Model[Any, Any]:
    """Embedding (`width`) and `doc.tensor` (`given`), mixed to `width` and read in context by `encode`."""
    mixed = Maxout(nI=width + given, nO=width, nP=3, normalize=True, dropout=0.0)
    model: Model[Any, Any] = chain(concatenate(embed, doc_tensor(given)), with_array(mixed), encode)
    model.set_dim("nO", width)
    return model
