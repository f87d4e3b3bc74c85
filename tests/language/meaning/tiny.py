"""A tiny encoder with random weights: 2 layers, 16 wide, so that the network is tested without the trained one."""

from __future__ import annotations

import numpy as np

from checker.language.meaning.weights import Layer, Matrix, Weights, whole

WIDTH, HIDDEN, HEADS, OUT, PLACES = 16, 32, 4, 8, 48
WORDS = (
    *("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "#", ",", ".", "'", "$", "_", ":"),
    *("un", "##affect", "##ed", "affect", "people", "died", "crash", "in", "the", "cafe", "##s", "a", "##b", "b", "ab"),
)


def weights(seed: int = 5) -> Weights:
    dice = np.random.default_rng(seed)

    def matrix(out: int, into: int) -> Matrix:
        return whole(dice.normal(0, 0.3, (out, into)).astype(np.float32), dice.normal(0, 0.1, out))

    def norm() -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        return np.stack([dice.normal(1, 0.1, WIDTH), dice.normal(0, 0.1, WIDTH)]).astype(np.float32)

    def layer() -> Layer:
        products = (matrix(3 * WIDTH, WIDTH), matrix(WIDTH, WIDTH), matrix(HIDDEN, WIDTH), matrix(WIDTH, HIDDEN))
        return Layer(*products, norm(), norm())

    return Weights(
        words=WORDS,
        heads=HEADS,
        embeddings=whole(dice.normal(0, 1, (len(WORDS), WIDTH)).astype(np.float32)),
        places=dice.normal(0, 0.3, (PLACES, WIDTH)).astype(np.float32),
        norm=norm(),
        layers=(layer(), layer()),
        projection=matrix(OUT, 2 * WIDTH),
    )
