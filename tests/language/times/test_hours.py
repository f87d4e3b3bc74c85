"""Hours without "a.m.", years with their era, and days a length ahead. The anchor is Wednesday 8 April 2026."""

from __future__ import annotations

import pytest

from checker.language.times.comparing import compare_times
from tests.language.times.reading import one, values


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("It opens tomorrow at seven.", "tomorrow at seven", "2026-04-09T07"),
        ("It opens tomorrow at seven thirty.", "tomorrow at seven thirty", "2026-04-09T07:30"),
        ("It opened on Monday around 9.", "Monday around 9", "2026-04-06T09"),
        ("It opens tomorrow evening at 7.", "tomorrow evening at 7", "2026-04-09T19"),
        ("He left at 4 in the morning.", "4 in the morning", "T04"),
        ("He left at three in the afternoon on Monday.", "three in the afternoon on Monday", "2026-04-06T15"),
        ("It met at two-thirty.", "two-thirty", "T02:30"),
        ("He came 11ish.", "11ish", "T11"),
        ("The alarm went at 03.41 and was passed on.", "03.41", "T03:41"),
        ("They came between 03.41 and 03.47.", "between 03.41 and 03.47", "03:41:00/03:47:00"),
        ("The alarm went at 03.41 on Monday.", "03.41 on Monday", "2026-04-06T03:41"),
        ("He told us on Monday that he was going to resign on the 20th.", "the 20th", "2026-04-20"),
        ("There was no red mark on it, she said. It was going to be here on the 3rd.", "the 3rd", "2026-04-03"),
        ("It is going to be here on the 3rd.", "the 3rd", "2026-05-03"),
        ("It sank at twenty to midnight.", "twenty to midnight", "T23:40"),
        ("It sank at ten past noon on Monday.", "ten past noon on Monday", "2026-04-06T12:10"),
        ("It plays on Saturday week, at home.", "Saturday week", "2026-04-18"),
        ("He came on a Monday in March 2024.", "Monday in March 2024", "2024-03"),
        ("After a Friday night raid he left.", "Friday night", "2026-04-03TNI"),
        ("The strike is on Thursday, the 23rd.", "Thursday, the 23rd", "2026-04-23"),
        ("Saturday 18: the final", "Saturday 18", "2026-04-18"),
        ("Leeds won on Saturday 29-13.", "Saturday", "2026-04-04"),
        ("It opens next year, in October.", "next year, in October", "2027-10"),
        ("He left two years and nine months ago.", "two years and nine months ago", "2023-07"),
        ("It won't open on Friday.", "Friday", "2026-04-10"),
        ("open from 5 to 6pm", "from 5 to 6pm", "17:00:00/18:00:00"),
        ("It rings every morning at 9am.", "every morning at 9am", "T09"),
        ("It rings at 9am on Sundays.", "9am on Sundays", "XXXX-WXX-7T09"),
        ("The play is on Mon 13th.", "Mon 13th", "2026-04-13"),
        ("It will end on the 27th.", "the 27th", "2026-04-27"),
        ("It will open in two weeks.", "two weeks", "2026-04-22"),
        ("It made three flights in two weeks.", "two weeks", "P2W"),
        ("Caesar died in 44 B.C. in Rome", "44 B.C.", "BC0044"),
        ("a 3rd century BC temple", "3rd century BC", "BC02"),
        ("It fell in AD 79.", "AD 79", "0079"),
        ("It came out in nineteen eighty-four.", "nineteen eighty-four", "1984"),
        ("It opens in mid-to-late 2026.", "mid-to-late 2026", "2026"),
        ("an all-day meeting", "all-day", "P1D"),
    ],
)
def test_value(text: str, surface: str, value: str) -> None:
    assert (surface, value) in values(text)


@pytest.mark.parametrize(
    "text", ["It opens tomorrow at 10 Main Street.", "It killed seven on Monday at two schools.", "on Monday at 9%"]
)
def test_numbers_behind_a_day_are_no_hours(text: str) -> None:
    assert all("T" not in value for _, value in values(text))


@pytest.mark.parametrize(
    ("first", "second", "level"),
    [
        ("tomorrow at seven", "tomorrow at 7 p.m.", "before or after noon"),
        ("at two-thirty", "at 2:30 p.m.", "before or after noon"),
        ("tomorrow at seven", "tomorrow at eight", "apart"),
        ("tomorrow at 7 a.m.", "tomorrow at 7 p.m.", "apart"),
        ("2026-04-09, 07:30", "tomorrow at 7:30 p.m.", "apart"),
    ],
)
def test_an_hour_may_be_before_or_after_noon(first: str, second: str, level: str) -> None:
    assert compare_times(one(first), one(second)).level == level
    assert compare_times(one(second), one(first)).level == level
