"""Training the encoder of meanings on a tiny pretrained model: what is read, learned, resumed and shipped.

The parts that need torch are skipped where it is not installed (the `training` extra).
"""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.fitting.encoder import start
from checker.fitting.encoder.export import exported, likeness
from checker.fitting.encoder.material import Lesson, Stated
from checker.language.meaning.encoder import Encoder
from checker.language.meaning.wordpiece import WordPieces
from tests.language.meaning.tiny import HIDDEN, OUT, WIDTH, WORDS

LAYERS, SEGMENTS = 3, 2
VOCABULARY = (WORDS[0], "[unused0]", *WORDS[1:], "[unused1]")
CONTEXTS = ["[MASK] people died in the crash", "the crash : [MASK]", "in the cafe [MASK]", "[MASK] people affected"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny BERT as it is published: random weights under the usual names."""
    path = tmp_path_factory.mktemp("bert")
    (path / "vocab.txt").write_text("\n".join(VOCABULARY) + "\n", encoding="utf-8")
    (path / "config.json").write_text(json.dumps({"num_hidden_layers": LAYERS, "num_attention_heads": 4}))
    (path / "model.safetensors").write_bytes(safetensors(published()))
    return path


def published() -> dict[str, NDArray[np.float32]]:
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(VOCABULARY), WIDTH),
        "embeddings.position_embeddings.weight": (64, WIDTH),
        "embeddings.token_type_embeddings.weight": (SEGMENTS, WIDTH),
    } | norm("embeddings.LayerNorm")
    for number in range(LAYERS):
        prefix = f"encoder.layer.{number}."
        for name in ("query", "key", "value"):
            shapes |= linear(f"{prefix}attention.self.{name}", WIDTH, WIDTH)
        shapes |= linear(f"{prefix}attention.output.dense", WIDTH, WIDTH) | linear(
            f"{prefix}intermediate.dense", HIDDEN, WIDTH
        )
        shapes |= linear(f"{prefix}output.dense", WIDTH, HIDDEN)
        shapes |= norm(f"{prefix}attention.output.LayerNorm") | norm(f"{prefix}output.LayerNorm")
    dice = np.random.default_rng(4)
    drawn = {name: dice.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}
    return {name: numbers + np.float32("LayerNorm.weight" in name) for name, numbers in drawn.items()}


def linear(name: str, out: int, into: int) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (out, into), f"{name}.bias": (out,)}


def norm(name: str) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (WIDTH,), f"{name}.bias": (WIDTH,)}


def safetensors(arrays: dict[str, NDArray[np.float32]]) -> bytes:
    table: dict[str, object] = {"__metadata__": {"format": "pt"}}
    data = b""
    for name, numbers in arrays.items():
        offsets = [len(data), len(data) + numbers.nbytes]
        table[f"bert.{name}"] = {"dtype": "F32", "shape": list(numbers.shape), "data_offsets": offsets}
        data += numbers.tobytes()
    head = json.dumps(table).encode()
    return struct.pack("<Q", len(head)) + head + data


def projection() -> dict[str, NDArray[np.float32]]:
    dice = np.random.default_rng(6)
    rows = dice.normal(0, 0.3, (OUT, 2 * WIDTH)).astype(np.float32)
    return {"projection": rows, "projection.bias": np.zeros(OUT, np.float32)}


def test_a_published_model_is_read(folder: Path) -> None:
    began, stored = start.read(folder), published()
    assert (began.words, began.heads, began.layers, began.width) == (VOCABULARY, 4, LAYERS, WIDTH)
    assert began.arrays["2.qkv"].shape == (3 * WIDTH, WIDTH)
    key = stored["encoder.layer.2.attention.self.key.weight"]
    assert np.array_equal(began.arrays["2.qkv"][WIDTH : 2 * WIDTH], key)
    segment = stored["embeddings.token_type_embeddings.weight"][0]
    assert np.array_equal(began.arrays["places"], stored["embeddings.position_embeddings.weight"] + segment)


def test_words_that_no_text_holds_do_not_ship(folder: Path) -> None:
    weights = exported(start.read(folder), projection())
    assert weights.words == WORDS
    assert weights.embeddings.numbers.shape == (len(WORDS), WIDTH)
    assert Encoder(weights).vectors(CONTEXTS).shape == (len(CONTEXTS), OUT)


def test_what_was_learned_ships(folder: Path) -> None:
    began = start.read(folder)
    learned = projection() | {"2.up": began.arrays["2.up"] * -2}
    found = exported(began, learned).layers[2].up.floats
    assert np.allclose(found, began.arrays["2.up"] * -2, atol=0.02)


def test_likeness_is_the_mean_and_the_worst_cosine() -> None:
    shipped = np.array([[100, 0], [0, 100]], np.int16)
    assert likeness(shipped, np.array([[1, 0], [1, 1]], np.float32)) == pytest.approx((0.854, 0.707), abs=1e-3)


def lesson() -> Lesson:
    claims = [Stated(f"{n % 2}", "number/count", f"{n // 2}", True, text) for n, text in enumerate(CONTEXTS)]
    known = {(0, 1): True, (2, 3): True, (0, 3): False}
    return Lesson("s", 0, False, tuple(claims), known, known)


def test_eight_bits_change_vectors_little(folder: Path) -> None:
    pytest.importorskip("torch")
    from checker.fitting.encoder import model, states

    began = start.read(folder)
    upper = model.Upper(began, 1, OUT)
    known = states.states_of(CONTEXTS, model.Lower(began, 1), WordPieces(began.words), 48, None)
    shipped = Encoder(exported(began, upper.arrays())).vectors(CONTEXTS)
    assert likeness(shipped, states.vectors(upper, known, CONTEXTS))[1] > 0.99


class Stopped(Exception):
    """The machine went down."""


def test_training_goes_on_where_it_stopped(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch")
    from checker.fitting.encoder import learning, model, states

    monkeypatch.setattr(learning, "SAVED_EVERY", 20)
    monkeypatch.setattr(learning, "RATES", {"layers": 3e-3, "projection": 1e-2, "odds": 2e-2})
    began = start.read(folder)

    def trained(saved: Path, last: int) -> NDArray[np.float32]:
        def told(step: int) -> None:
            if step == last:
                raise Stopped

        torch.manual_seed(1)
        upper = model.Upper(began, 1, OUT)
        known = states.states_of(CONTEXTS, model.Lower(began, 1), WordPieces(began.words), 48, saved)
        learning.train(upper, [lesson()], known, learning.Plan(steps=60), saved, told)
        return states.vectors(upper, known, CONTEXTS)

    whole = trained(tmp_path / "a.pt", 0)
    with pytest.raises(Stopped):
        trained(tmp_path / "b.pt", 20)
    assert np.array_equal(whole, trained(tmp_path / "b.pt", 0))
    assert whole[0] @ whole[1] > whole[0] @ whole[3]
