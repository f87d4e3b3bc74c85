"""How near two times are, counted in steps of the grain in which they are told."""

from __future__ import annotations

import pytest

from checker.alignment.closeness import near_times
from checker.domain.values import Time
from checker.language.times.intervals import interval_of


def time(timex: str) -> Time:
    return Time(timex, *interval_of(timex))


NEARER = [
    ("2026-03-12", "2026-03-13", "2026-03-12", "2026-03-20"),
    ("1976", "1978", "1976", "2001"),
    ("1976", "1978", "2026-03-12", "2026-06-30"),
    ("2026-03", "2026-04", "2026-03", "2026-11"),
    ("XXXX-WXX-1", "XXXX-WXX-7", "XXXX-WXX-1", "XXXX-WXX-4"),
    ("XXXX-10-19", "XXXX-10-17", "XXXX-10-19", "XXXX-02-17"),
]


@pytest.mark.parametrize(("a", "b", "c", "d"), NEARER)
def test_the_first_two_are_nearer(a: str, b: str, c: str, d: str) -> None:
    assert 1.0 > near_times(time(a), time(b)) > near_times(time(c), time(d))


def test_years_and_days_apart_by_one_step_are_as_near() -> None:
    assert near_times(time("1976"), time("1977")) == pytest.approx(
        near_times(time("2026-03-12"), time("2026-03-13")), abs=0.01
    )


def test_what_overlaps_is_nearly_equal_and_the_same_is_equal() -> None:
    assert near_times(time("2026-03"), time("2026-03-12")) == 0.97
    assert near_times(time("2026"), time("2026")) == 1.0


@pytest.mark.parametrize(
    ("a", "b"),
    [("XXXX-09-12", "2026-09-12"), ("XXXX-09", "2026-09"), ("XXXX-09-12T11", "2026-09-12")],
)
def test_times_without_a_year_are_as_near_as_their_days(a: str, b: str) -> None:
    assert near_times(time(a), time(b)) == near_times(time(b), time(a)) == 0.97


def test_the_year_that_is_not_told_may_be_the_next() -> None:
    assert near_times(time("XXXX-12-30"), time("2027-01-02")) > near_times(time("XXXX-09-30"), time("2027-01-02"))
    assert near_times(time("XXXX-09-12"), time("2026-09-13")) > near_times(time("XXXX-09-12"), time("2026-09-20"))
