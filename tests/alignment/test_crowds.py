"""Of the claims of two long tables those meet that may be one row's, and their pairs grow with the rows."""

from __future__ import annotations

import pytest

from checker.alignment.crowds import CROWDED, candidates
from checker.alignment.views import View, views
from tests.claims import claim, number

SYLLABLES = [first + second for first in "bdfgklmnprst" for second in ("ara", "ello", "imu", "ota", "uvi")]
LARGE = 300
PAIRS_A_ROW = 60


def table(rows: int, source: str = "a.md", other: int = 0) -> list[View]:
    """Rows of invented towns, each with a count of its own; `other` shifts the counts."""
    many = len(SYLLABLES)
    towns = [f"{SYLLABLES[i % many]}{SYLLABLES[i // many]}town" for i in range(rows)]
    return views([
        claim(source, "count", number(str(1000 + 7 * i + other)), f"Votes in {town}: {1000 + 7 * i + other}",
              text=str(1000 + 7 * i + other), measure="vote")
        for i, town in enumerate(towns)
    ])  # fmt: skip


def test_everything_meets_in_small_tables() -> None:
    assert len(list(candidates(table(20), table(30)))) == 600


@pytest.mark.parametrize("backwards", [False, True])
def test_a_row_meets_the_same_row_of_a_large_table(backwards: bool) -> None:
    left, right = table(LARGE), table(LARGE, "b.md", other=3)
    if backwards:
        right = right[::-1]
    met = set(candidates(left, right))
    assert all((i, LARGE - 1 - i if backwards else i) in met for i in range(LARGE))
    assert LARGE * LARGE > CROWDED
    assert len(met) < PAIRS_A_ROW * LARGE


def test_an_equal_value_meets_without_words() -> None:
    left, right = table(LARGE), table(LARGE, "b.md")[::-1]
    assert (5, LARGE - 6) in set(candidates(left, right))


def test_two_documents_meet_the_same_way_in_either_order() -> None:
    left, right = table(LARGE), table(LARGE - 40, "b.md", other=11)
    assert {(j, i) for i, j in candidates(left, right)} == set(candidates(right, left))
