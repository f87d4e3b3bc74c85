"""The order of day and month in digits, decided by the other dates of a document."""

from __future__ import annotations

import pytest

from checker.language.times import day_first_of
from tests.language.times.reading import values


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Filed 02/03/2026, heard 25/03/2026", True),
        ("Filed 02/03/2026, heard 03/25/2026", False),
        ("Filed 02/03/2026", None),
        ("Filed 25/03/2026, heard 03/25/2026", None),
        ("No dates at all", None),
    ],
)
def test_order_of_a_document(text: str, answer: bool | None) -> None:
    assert day_first_of(text) is answer


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Monday 02/03/2026", "2026-03-02"),  # only one reading is a Monday
        ("05/05/2026", "2026-05-05"),
        ("13/05/2026", "2026-05-13"),
        ("05/13/26", "2026-05-13"),
        ("02.03.2026", "2026-03-02"),
        ("3 / 27 / 2012", "2012-03-27"),
        ("10/2014", "2014-10"),
    ],
)
def test_one_reading(text: str, timex: str) -> None:
    assert [value for _, value in values(text)] == [timex]


@pytest.mark.parametrize("text", ["31/31/2026", "99/99/9999", "1/2/3/4", "192.168.1.100", "version 1.2.3"])
def test_no_date(text: str) -> None:
    assert values(text) == []
