"""How two dates differ, and how many hours lie between two times of day."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from checker.alignment.calendars import calendar_level, weekdays_apart
from checker.alignment.clocks import hours_apart
from checker.domain.claims import Claim
from checker.domain.values import Time
from checker.language.times.intervals import interval_of


def time(timex: str) -> Time:
    return Time(timex, *interval_of(timex))


def told(timex: str, text: str = "") -> Claim:
    return cast(Claim, SimpleNamespace(mention=SimpleNamespace(value=time(timex), text=text or timex)))


DATES = [
    ("1953", "1935", "year, two swapped of 1"),
    ("1994", "1984", "year, one digit of 1"),
    ("2026-03", "2025-03", "year, one digit of 2"),
    ("2026-03-31", "2026-04-30", "2 parts of 3"),
    ("2026-10-11", "2026-10-18", "a week of 3"),
    ("2026-10-11", "2026-10-12T18:30", "a day of 3"),
    ("2026-10-11", "2026-11-11", "month of 3"),
    ("XXXX-09-12", "2026-09-19", "a week of 3"),
    ("XXXX-09-12", "2026-09-12", "same"),
    ("2026-10-11", "2026-10", "none"),
    ("2026-10-11", "XXXX-WXX-3", "none"),
    ("2026-Q2", "2026-Q3", "none"),
]


@pytest.mark.parametrize(("a", "b", "level"), DATES)
def test_which_part_of_a_date_differs(a: str, b: str, level: str) -> None:
    assert calendar_level(told(a), told(b)) == calendar_level(told(b), told(a))
    assert calendar_level(told(a), told(b)) == level


WEEKDAYS = [
    ("2016-07-21", "Thursday", "2016-07-27", "Wednesday", 1),
    ("2016-07-26", "Tuesday", "2016-07-27", "Wednesday", 0),
    ("2016-07-21", "July 21", "2016-07-27", "Wednesday", 0),
    ("2016-07-20", "Wednesday", "2016-07-27", "Wednesday", 0),
]


@pytest.mark.parametrize(("one", "text", "other", "words", "days"), WEEKDAYS)
def test_a_weekday_of_last_week_is_near(one: str, text: str, other: str, words: str, days: int) -> None:
    assert weekdays_apart(told(one, text), told(other, words)) == days


HOURS = [
    ("T20:08", "2013-11-25T18:08", 2.0),
    ("2013-11-25T20:08", "2013-11-25T18:38", 1.5),
    ("00:00:00/05:00:00", "00:00:00/07:00:00", 2.0),
    ("T19", "T19:00", 0.0),
    ("2013-11-24T20:08", "2013-11-25T18:08", None),
    ("T20:08", "2013-11-25", None),
    ("T20:08Z", "T19:08", None),
    ("T23:30", "T00:30", 1.0),
    ("XXXX-WXX-1T20:00", "XXXX-WXX-5T20:00", None),
    ("2026-04-06T10:25:00/2026-04-06T11:30:00", "T11:30", None),
]


@pytest.mark.parametrize(("a", "b", "hours"), HOURS)
def test_hours_lie_between_times_of_one_day(a: str, b: str, hours: float | None) -> None:
    assert hours_apart(time(a), time(b)) == hours_apart(time(b), time(a)) == hours
