"""The stems that ship as data are those that the algorithm finds."""

from __future__ import annotations

from checker.language.stems import known, worked_out
from checker.language.training.stemming import listed


def test_stems_in_the_data_are_right() -> None:
    assert [word for word, stem in known().items() if worked_out(word) != stem] == []


def test_the_data_holds_nearly_all_listed_words() -> None:
    words = set(listed())
    missing = words - known().keys()
    assert len(missing) < len(words) / 20, "run python -m checker.language.training.stemming"
