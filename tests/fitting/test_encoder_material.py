"""What the encoder of meanings learns from: pairs by equal value, thinned stories, and lines of JSON."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from checker.fitting.encoder import material
from checker.fitting.encoder.figures import Scored, area, average_precision, figures
from checker.fitting.encoder.material import Lesson, Stated, equal_values, near_copy, thinned, with_equal_values


def stated(source: str, value: str, context: str, unusual: bool = True, key: str = "number/count") -> Stated:
    return Stated(source, key, value, unusual, context)


CLAIMS = (
    stated("a", "1234 seat", "the hall has [MASK] seats"),
    stated("b", "1234 seat", "room for [MASK] listeners"),
    stated("c", "1234 seat", "the hall has [MASK] seats now"),
    stated("a", "1234 seat", "[MASK] of them sold"),
    stated("b", "3 door", "it has [MASK] doors", unusual=False),
    stated("c", "3 door", "through [MASK] doors", unusual=False),
    stated("c", "1234 seat", "a day", key="date"),
)


def lesson(claims: tuple[Stated, ...] = CLAIMS, labelled: material.Known | None = None) -> Lesson:
    return Lesson("hall", 0, False, claims, labelled or {}, dict(labelled or {}))


def test_an_unusual_value_of_two_sources_makes_a_pair() -> None:
    assert list(equal_values(CLAIMS)) == [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)]


@pytest.mark.parametrize(
    ("a", "b", "near"),
    [("a b c d", "A B C D", True), ("a b c d e f g", "a b c d e f g h", True), ("a b c", "a b d", False)],
)
def test_near_copies_share_most_words(a: str, b: str, near: bool) -> None:
    assert near_copy([stated("a", "1", a), stated("b", "1", b)], (0, 1)) is near


def test_what_a_reader_said_stands_before_equal_values() -> None:
    found = with_equal_values(lesson(labelled={(0, 1): False, (4, 5): True}))
    assert found.known == {(0, 1): False, (1, 2): True, (1, 3): True, (2, 3): True, (4, 5): True}
    assert found.labelled == {(0, 1): False, (4, 5): True}
    assert (sorted(found.same), found.different) == ([(1, 2), (1, 3), (2, 3), (4, 5)], [(0, 1)])


def test_a_story_gives_a_bounded_number_of_pairs() -> None:
    claims = tuple(stated(f"s{n}", "1234 seat", f"w{n} [MASK] v{n}") for n in range(30))
    found = with_equal_values(lesson(claims))
    assert len(found.known) == material.MOST_PAIRS
    assert found == with_equal_values(lesson(claims))


def test_a_thinned_story_keeps_its_pairs_and_some_others() -> None:
    claims = tuple(stated("a", str(n), f"w{n} [MASK]") for n in range(100))
    found = thinned(lesson(claims, {(90, 97): True, (3, 90): False}))
    assert len(found.claims) == 3 + material.OTHERS
    told = {(found.claims[a].value, found.claims[b].value): same for (a, b), same in found.known.items()}
    assert told == {("90", "97"): True, ("3", "90"): False}
    assert [int(claim.value) for claim in found.claims] == sorted(int(claim.value) for claim in found.claims)


def test_lessons_are_read_as_they_were_written(tmp_path: Path) -> None:
    lessons = [with_equal_values(lesson(labelled={(0, 1): False})), lesson(())]
    material.save(tmp_path / "folder" / "lessons.jsonl", lessons)
    assert material.load(tmp_path / "folder" / "lessons.jsonl") == lessons


@pytest.mark.parametrize(
    ("rows", "expected_area", "expected_precision"),
    [
        ([(0.9, True), (0.1, False)], 1.0, 1.0),
        ([(0.1, True), (0.9, False)], 0.0, 0.5),
        ([(0.9, True), (0.5, False), (0.4, True), (0.1, False)], 0.75, (1 + 2 / 3) / 2),
        ([(0.5, True), (0.5, False)], 0.5, 1.0),
    ],
)
def test_figures_of_a_ranking(rows: Scored, expected_area: float, expected_precision: float) -> None:
    assert area(rows) == pytest.approx(expected_area)
    assert average_precision(rows) == pytest.approx(expected_precision)


def test_figures_part_numbers_from_dates_and_different_from_all_values() -> None:
    labelled = {(0, 1): True, (0, 4): False}
    rows = np.eye(9, dtype=np.float32)
    lines = list(figures([lesson(labelled=labelled), lesson()], lambda texts: rows[: len(texts)]))
    assert [line.split()[:4] for line in lines] == [["number", "all", "2", "1"], ["number", "different", "1", "0"]]
