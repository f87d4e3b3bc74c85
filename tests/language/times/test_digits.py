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


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("He returns on 4/22.", "4/22", "2026-04-22"),
        ("He returned by 22/04, he said.", "22/04", "2026-04-22"),
        ("It ran from 10/25 to 11/14.", "from 10/25 to 11/14", "2025-10-25/2025-11-14"),
        ("Filed 2019-Aug-01 there", "2019-Aug-01", "2019-08-01"),
        ("It opened in 11/2016.", "11/2016", "2016-11"),
        ("It opened in 11-2016.", "11-2016", "2016-11"),
        ("It opened in 2015-3.", "2015-3", "2015-03"),
    ],
)
def test_parts_of_dates(text: str, surface: str, value: str) -> None:
    assert (surface, value) in values(text)


@pytest.mark.parametrize(
    "text", ["since 9/11, security", "by 3/16 inch", "on 5/6 and 6/5", "a 22/7 share", "No. 11-2016"]
)
def test_fractions_and_numbers_are_no_dates(text: str) -> None:
    assert not any(value.count("-") in (1, 2) for _, value in values(text))
