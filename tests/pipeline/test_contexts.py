"""What contexts mean is worked out once for a store, for each encoder, and never changes a report."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.alignment import sameness
from checker.execution.store import Store
from checker.language import meaning
from checker.pipeline.contexts import Contexts, contexts
from checker.settings import Settings

SOURCES = Path(__file__).parents[2] / "sources"


def test_a_second_run_asks_no_encoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(store=str(tmp_path), jobs=1)
    sameness.encoder.cache_clear()
    first = checker.check([SOURCES], settings)

    def unexpected(_: Path) -> None:
        raise AssertionError("everything is remembered")

    sameness.encoder.cache_clear()
    monkeypatch.setattr(meaning, "load", unexpected)
    assert checker.check([SOURCES], settings).as_dict() == first.as_dict()
    sameness.encoder.cache_clear()
    with pytest.raises(AssertionError):
        checker.check([SOURCES], Settings(jobs=1))
    sameness.encoder.cache_clear()


def test_each_encoder_has_its_own_vectors(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        Contexts(store, "").keep({"[MASK] people died": b"\1\0\2\0"})
    own = tmp_path / "weights"
    own.mkdir()
    (own / sameness.ENCODER).write_bytes(b"another")
    with Store(tmp_path) as store:
        assert Contexts(store, "").recall(["[MASK] people died", "unheard of"]) == {"[MASK] people died": b"\1\0\2\0"}
        assert Contexts(store, str(own)).recall(["[MASK] people died"]) == {}


def test_without_a_store_nothing_is_remembered() -> None:
    with contexts("", "") as memory:
        assert memory is None
