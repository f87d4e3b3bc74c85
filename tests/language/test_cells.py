"""Values of cells in the unit, of the time and in the state that the heads of their row and column tell."""

from __future__ import annotations

from datetime import date

import pytest

from checker.domain.document import Block, BlockKind
from checker.domain.span import Span
from checker.language.cells import in_unit, left_behind, period_of, scope_of_cell
from checker.language.gate import mentions

UNITS = [
    ("7.3", "Change on the year, %", "2033", "percent", "%"),
    ("12.5", "Norland", "Sales ($m)", "money", "USD"),
    ("61", "Farms with a fall in yield", "2033", "count", ""),
    ("61", "", "Share, %", "percent", "%"),
    ("2", "Greens", "Rank", "rank", ""),
]


@pytest.mark.parametrize(("cell", "row", "column", "kind", "unit"), UNITS)
def test_a_bare_number_takes_the_unit_of_its_heads(cell: str, row: str, column: str, kind: str, unit: str) -> None:
    block = Block(BlockKind.CELL, Span(0, len(cell)), row=row, column=column)
    found = in_unit(mentions(cell)[0], cell, block)
    assert (found.kind, found.span, getattr(found.value, "unit", None)) == (kind, Span(0, len(cell)), unit)


def test_words_and_other_blocks_stay_as_they_are() -> None:
    mention = mentions("12 shops")[0]
    assert in_unit(mention, "12 shops", Block(BlockKind.CELL, Span(0, 8), column="Share, %")) == mention
    bare = mentions("12")[0]
    assert in_unit(bare, "12", Block(BlockKind.ITEM, Span(0, 2), column="Share, %")) == bare


HEADS = [("2033", "2033"), ("(2023)", "2023"), ("Last year", "2025"), ("Shops", ""), ("12", ""), ("", "")]


@pytest.mark.parametrize(("head", "period"), HEADS)
def test_a_head_that_is_a_time_narrows_its_values(head: str, period: str) -> None:
    assert period_of(head, date(2026, 3, 4)) == period


@pytest.mark.parametrize(
    ("head", "left"),
    [
        ("Before", True),
        ("Old price", True),
        ("From", True),
        ("From Oslo", False),
        ("Old Town", False),
        ("Before tax", False),
    ],
)
def test_a_head_says_that_its_values_are_over(head: str, left: bool) -> None:
    assert left_behind(head) is left
    assert (("state", "earlier") in scope_of_cell(Block(BlockKind.CELL, Span(0, 1), column=head), None)) is left
