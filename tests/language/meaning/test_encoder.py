"""Vectors: the same on every run and in any company, and what the network's parts promise."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

from checker.errors import ModelNotFound
from checker.language import meaning
from checker.language.meaning import cosines, encoder
from checker.language.meaning.encoder import Encoder
from checker.language.meaning.exact import Product, exponential, rounded
from checker.language.meaning.network import gelu, softmax
from checker.language.meaning.vectors import UNIT
from checker.language.meaning.weights import read, whole, write
from tests.language.meaning import tiny

TEXTS = [
    "[MASK] people died in the crash",
    "the crash: [MASK] people",
    "in the cafe [MASK]",
    "[MASK] people affected",
    "[MASK]",
    "",
    "people " * 60 + "[MASK]",
]


@pytest.fixture(scope="module")
def tiny_encoder() -> Encoder:
    return Encoder(tiny.weights())


def sentences(size: int) -> list[str]:
    dice = Random(2)
    words = [word for word in tiny.WORDS if word.isalpha()]
    return [" ".join(["[MASK]", *dice.choices(words, k=dice.randint(1, 20))]) for _ in range(size)]


def test_vectors_have_one_row_a_text_and_length_one(tiny_encoder: Encoder) -> None:
    found = tiny_encoder.vectors(TEXTS)
    assert found.shape == (len(TEXTS), tiny.OUT) and found.dtype == np.int16
    assert np.linalg.norm(found.astype(float), axis=1) == pytest.approx(UNIT, rel=1e-3)
    assert tiny_encoder.vectors([]).shape == (0, tiny.OUT)


def test_a_vector_does_not_depend_on_the_other_texts(tiny_encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = sentences(120)
    together = tiny_encoder.vectors(texts)
    alone = np.concatenate([tiny_encoder.vectors([text]) for text in texts])
    assert together.tobytes() == alone.tobytes()
    order = Random(1).sample(range(len(texts)), len(texts))
    assert tiny_encoder.vectors([texts[place] for place in order]).tobytes() == together[order].tobytes()
    monkeypatch.setattr(encoder, "TOGETHER", 50)
    assert tiny_encoder.vectors(texts).tobytes() == together.tobytes()


def test_the_same_text_has_the_same_vector_again(tiny_encoder: Encoder) -> None:
    once, again = tiny_encoder.vectors([TEXTS[0], TEXTS[1], TEXTS[0]])[[0, 2]]
    assert once.tobytes() == again.tobytes() == Encoder(tiny.weights()).vectors(TEXTS[:1])[0].tobytes()


def test_words_their_order_and_the_mask_count(tiny_encoder: Encoder) -> None:
    found = tiny_encoder.vectors(["[MASK] people died", "[MASK] died people", "people [MASK] died", "people died"])
    assert len({vector.tobytes() for vector in found}) == 4


def test_cosines_are_exact(tiny_encoder: Encoder) -> None:
    found = tiny_encoder.vectors(TEXTS)
    near = cosines(found, found)
    assert np.diag(near) == pytest.approx(1, abs=1e-3)
    assert near.tobytes() == np.ascontiguousarray(near.T).tobytes()
    assert cosines(found[:1], found)[0].tobytes() == near[0].tobytes()


def test_a_file_gives_back_the_encoder(tmp_path: Path) -> None:
    paths = [tmp_path / "a.npz", tmp_path / "folder" / "b.npz"]
    for path in paths:
        write(path, tiny.weights())
    assert paths[0].read_bytes() == paths[1].read_bytes()
    loaded = meaning.load(paths[0])
    assert loaded.vectors(TEXTS).tobytes() == Encoder(tiny.weights()).vectors(TEXTS).tobytes()
    assert meaning.load(paths[0]) is loaded


def test_without_a_file_the_error_names_it(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match=r"absent\.npz"):
        meaning.load(tmp_path / "absent.npz")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and no more", b"\x93NUMPY", b"{}"])
def test_a_file_that_holds_no_encoder_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "broken.npz").write_bytes(data)
    with pytest.raises(ModelNotFound, match=r"broken\.npz"):
        read(tmp_path / "broken.npz")


def test_a_file_with_other_arrays_in_it_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "objects.npz", words=np.array(["a", 1, None], dtype=object), heads=np.array(1))
    np.save(tmp_path / "numbers.npz.npy", np.zeros(3))
    for name in ("objects.npz", "numbers.npz.npy"):
        with pytest.raises(ModelNotFound):
            read(tmp_path / name)


def test_eight_bits_are_near_the_floats() -> None:
    floats = np.random.default_rng(1).normal(0, 1, (20, 30)).astype(np.float32)
    stored = whole(floats)
    assert np.abs(stored.floats - floats).max() <= np.abs(floats).max() / 254 + 1e-6
    assert whole(np.zeros((2, 3), np.float32)).floats.tolist() == [[0, 0, 0]] * 2


def test_products_are_near_those_of_floats_and_the_same_in_any_company() -> None:
    dice = np.random.default_rng(3)
    stored = whole(dice.normal(0, 1, (48, 96)).astype(np.float32), dice.normal(0, 1, 48))
    product = Product(stored.numbers, stored.scales, stored.bias)
    rows = dice.normal(0, 1, (257, 96)).astype(np.float32)
    found = product(rows)
    assert np.abs(found - (rows @ stored.floats.T + stored.bias)).max() < 0.03
    for size in (1, 2, 3, 16, 100):
        assert product(rows[:size]).tobytes() == found[:size].tobytes()


def test_sums_of_a_product_stay_within_what_is_exact() -> None:
    stored = replace(whole(np.ones((4, 1536), np.float32), np.zeros(4)), scales=np.ones(4, np.float32))
    product = Product(stored.numbers, stored.scales, stored.bias)
    # Were a partial sum beyond 2^24, rows of ones would not give the exact whole number.
    assert product(np.full((3, 1536), 7, np.float32)) == pytest.approx(7 * 127 * 1536, rel=1e-6)


def test_rows_of_noughts_are_no_trouble() -> None:
    whole_numbers, steps = rounded(np.zeros((2, 4), np.float32), np.float32(100))
    assert not whole_numbers.any() and np.isfinite(steps).all()


def test_the_activation_is_that_of_the_error_function() -> None:
    values = np.concatenate([np.linspace(-8, 8, 4001), [-1e4, 1e4, 0]]).astype(np.float32)
    expected = [0.5 * x * (1 + math.erf(x / math.sqrt(2))) for x in values.tolist()]
    gelu(values)
    assert values.tolist() == pytest.approx(expected, abs=2e-6)


def test_the_exponential_function() -> None:
    values = np.linspace(-40, 0, 4001).astype(np.float32)
    assert exponential(values).tolist() == pytest.approx(np.exp(values).tolist(), abs=5e-6)
    assert softmax(np.array([[0, 0, -1e9]], np.float32)).tolist() == [pytest.approx([0.5, 0.5, 0], abs=1e-6)]
