"""Times in news English: what is found, and the TIMEX3 value that it gets from the anchor date."""

from __future__ import annotations

from datetime import date

import pytest

from tests.language.times.reading import mentions, time_of, values

# The anchor is Wednesday 8 April 2026.
ABSOLUTE = [
    ("It opens on 3 May 2027.", "3 May 2027", "2027-05-03"),
    ("It opened on May 3, 2025, in Oslo.", "May 3, 2025", "2025-05-03"),
    ("She was born on the 3rd of May 1990.", "the 3rd of May 1990", "1990-05-03"),
    ("The law of May third 1990 stands.", "May third 1990", "1990-05-03"),
    ("Uploaded: 16 October 2025", "16 October 2025", "2025-10-16"),
    ("OSLO, 2026-04-07 —", "2026-04-07", "2026-04-07"),
    ("Stamp 2026-04-07T10:30:00Z here", "2026-04-07T10:30:00Z", "2026-04-07T10:30:00Z"),
    ("Filed 22.04.2016 in Bonn", "22.04.2016", "2016-04-22"),
    ("Filed 4/22/2016 in Ohio", "4/22/2016", "2016-04-22"),
    ("Filed 31-Oct-74", "31-Oct-74", "1974-10-31"),
    ("It was founded in 1998.", "1998", "1998"),
    ("The 2024 model sold 2024 copies.", "2024", "2024"),
    ("It opens in May 2027.", "May 2027", "2027-05"),
    ("Music of the 1990s", "the 1990s", "199"),
    ("Music of the '90s", "90s", "199"),
    ("Music of the nineties", "the nineties", "199"),
    ("A 20th century church", "20th century", "19"),
    ("It grew in the third quarter of 2025.", "the third quarter of 2025", "2025-Q3"),
    ("Sales fell in Q3 2025.", "Q3 2025", "2025-Q3"),
    ("Sales fell in 3Q25.", "3Q25", "2025-Q3"),
    ("The vote is due in the first half of 2027.", "the first half of 2027", "2027-H1"),
    ("Sales fell in the second half of 2025", "the second half of 2025", "2025-H2"),
    ("Sales peaked in fiscal 2024.", "fiscal 2024", "2024"),
    ("Sales peaked in FY24.", "FY24", "2024"),
    ("In the summer of 2025 it rained", "the summer of 2025", "2025-SU"),
    ("Week 31 of 2025", "Week 31 of 2025", "2025-W31"),
    ("the second Tuesday of May 2026", "the second Tuesday of May 2026", "2026-05-12"),
    ("the last week of March 2026", "the last week of March 2026", "2026-W13"),
    ("the last Sunday of March 2026", "the last Sunday of March 2026", "2026-03-29"),
    ("the first day of April 2026", "the first day of April 2026", "2026-04-01"),
    ("Christmas Day 2025 was mild", "Christmas Day 2025", "2025-12-25"),
    ("Good Friday 2024", "Good Friday 2024", "2024-03-29"),
    ("Thanksgiving 2025", "Thanksgiving 2025", "2025-11-27"),
]
RELATIVE = [
    ("It won in the 2019 season.", "2019", "2019"),
    ("An 1858 letter was found.", "1858", "1858"),
    ("Rowers shone at 2012 Olympics", "2012", "2012"),
    ("He resigned yesterday.", "yesterday", "2026-04-07"),
    ("He resigned yesterday's way", "yesterday", "2026-04-07"),
    ("The vote is tomorrow.", "tomorrow", "2026-04-09"),
    ("the day before yesterday", "the day before yesterday", "2026-04-06"),
    ("It rained last night.", "last night", "2026-04-07TNI"),
    ("It rains this evening.", "this evening", "2026-04-08TEV"),
    ("It rains tonight.", "tonight", "2026-04-08TNI"),
    ("The company said on Tuesday it would close.", "Tuesday", "2026-04-07"),
    ("It closed on Wednesday.", "Wednesday", "2026-04-08"),
    ("It closed on Thursday.", "Thursday", "2026-04-02"),
    ("The app will go live on Thursday.", "Thursday", "2026-04-09"),
    ("The trial is set to begin on Tuesday.", "Tuesday", "2026-04-14"),
    ("The verdict, to be announced on Friday, matters.", "Friday", "2026-04-10"),
    ("He was arrested last Wednesday.", "last Wednesday", "2026-04-01"),
    ("Talks resume next Monday.", "next Monday", "2026-04-13"),
    ("It fell on Monday of last week.", "Monday of last week", "2026-03-30"),
    ("Sales fell last week.", "last week", "2026-W14"),
    ("Talks resume next month.", "next month", "2026-05"),
    ("It ships later this year.", "later this year", "2026"),
    ("It was founded six months ago.", "six months ago", "2025-10"),
    ("She joined two weeks ago.", "two weeks ago", "2026-03-25"),
    ("It closed three years ago.", "three years ago", "2023"),
    ("It closed on Sept. 9.", "Sept. 9", "2025-09-09"),
    ("It will open on Sept. 9.", "Sept. 9", "2026-09-09"),
    ("It will open in November.", "November", "2026-11"),
    ("It closed in November.", "November", "2025-11"),
    ("Sales rose in the fourth quarter.", "the fourth quarter", "2025-Q4"),
    ("The plant will open in mid-March.", "mid-March", "2027-03"),
    ("The fair opens in late 2026.", "late 2026", "2026"),
    ("It closed in the last week of March.", "the last week of March", "2026-W13"),
    ("It ended on Friday, Sept. 12.", "Friday, Sept. 12", "2025-09-12"),
    ("He was last seen on Christmas Eve.", "Christmas Eve", "2025-12-24"),
    ("over the weekend it burned", "the weekend", "2026-W14-WE"),
    ("It broke two Sundays ago.", "two Sundays ago", "2026-03-29"),
    ("the 3rd of this month", "the 3rd of this month", "2026-04-03"),
    ("Profit rose in the third quarter of last year.", "the third quarter of last year", "2025-Q3"),
    ("Next year's first quarter is weak.", "Next year's first quarter", "2027-Q1"),
    ("June last year was hot", "June last year", "2025-06"),
    ("Output fell in May.", "May", "2025-05"),
    ("He said the case would be heard in May.", "May", "2026-05"),
    ("They have until Friday to reply.", "Friday", "2026-04-10"),
    ("Flights are suspended until Friday.", "Friday", "2026-04-10"),
    ("Trains have been cancelled until Friday.", "Friday", "2026-04-10"),
    ("The talks have been put off to Friday.", "Friday", "2026-04-10"),
    ("Doors open again on Friday, she said.", "Friday", "2026-04-10"),
    ("It was open on Friday, she said.", "Friday", "2026-04-03"),
    ("The tables are promised for the autumn.", "autumn", "2026-FA"),
    ("He faces charges over Monday's shooting.", "Monday", "2026-04-06"),
    ("They are planning a vigil Friday.", "Friday", "2026-04-10"),
    ("It was built in about 1850.", "1850", "1850"),
]
CLOCKS = [
    ("It struck at 10:35 a.m. Friday.", "10:35 a.m. Friday", "2026-04-03T10:35"),
    ("They meet at 1:35 p.m. to plan for Friday's vote.", "1:35 p.m.", "T13:35"),
    ("The mill opens at 1:35 p.m., which on Friday was too late.", "1:35 p.m.", "T13:35"),
    ("It struck on Friday at 8pm EST.", "Friday at 8pm EST", "2026-04-03T20"),
    ("It flew on Tuesday in Everett at 18:00 UTC.", "18:00 UTC", "2026-04-07T18:00Z"),
    ("At 0735 GMT it struck", "0735 GMT", "T07:35Z"),
    ("It struck at 6.52 a.m. in town", "6.52 a.m.", "T06:52"),
    ("at noon on Monday", "noon on Monday", "2026-04-06T12:00"),
    ("five o'clock came", "five o'clock", "T05"),
    ("He left at twenty to three, late", "twenty to three", "T02:40"),
    ("He left at twenty-five minutes past four", "twenty-five minutes past four", "T04:25"),
    ("He left at half past seven", "half past seven", "T07:30"),
    ("He left at 18 minutes to eight in the morning", "18 minutes to eight in the morning", "T07:42"),
    ("Friday afternoon saw rain", "Friday afternoon", "2026-04-03TAF"),
    ("the morning of 3 May 2026", "the morning of 3 May 2026", "2026-05-03TMO"),
]
RANGES = [
    ("It ran 13/01/2020-15/01/2020 there", "13/01/2020-15/01/2020", "2020-01-13/2020-01-15"),
    ("The fair runs from 3 to 5 May.", "from 3 to 5 May", "2026-05-03/2026-05-05"),
    ("The fair, June 3–7, is free", "June 3–7", "2026-06-03/2026-06-07"),
    ("the 2019-2021 drought", "2019-2021", "2019/2021"),
    ("the 2019-21 drought", "2019-21", "2019/2021"),
    ("It will open between March and May", "between March and May", "2027-03/2027-05"),
    ("Between 2014 and 2017 it lost money", "Between 2014 and 2017", "2014/2017"),
    ("from November 2025 to February 2026", "from November 2025 to February 2026", "2025-11/2026-02"),
    ("from Nov. 18 to Feb. 3, 2026", "from Nov. 18 to Feb. 3, 2026", "2025-11-18/2026-02-03"),
    ("shops open from 5 to 7 p.m. today", "from 5 to 7 p.m. today", "2026-04-08T17:00:00/2026-04-08T19:00:00"),
    ("shops open on Saturday from 10 a.m. to 4 p.m.", "Saturday from 10 a.m. to 4 p.m.",
     "2026-04-04T10:00:00/2026-04-04T16:00:00"),
    ("Output in Jan-Feb rose", "Jan-Feb", "2026-01/2026-02"),
    ("Output in Nov.-Jan. rose", "Nov.-Jan.", "2025-11/2026-01"),
    ("the first six months of 2025", "the first six months of 2025", "2025-01/2025-06"),
]  # fmt: skip
SETS = [
    ("It meets every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
    ("It reports annually.", "annually", "P1Y"),
    ("It meets twice a week.", "a week", "P1W"),
    ("Every two years it moves", "Every two years", "P2Y"),
]


@pytest.mark.parametrize(("text", "surface", "timex"), ABSOLUTE + RELATIVE + CLOCKS + RANGES + SETS)
def test_value(text: str, surface: str, timex: str) -> None:
    found = values(text)
    assert (surface, timex) in found or (surface.removeprefix("the "), timex) in found


NOTHING = [
    "They may march on and august company may sit in the sun.",
    "May I ask a second time?",
    "It hired 2,019 people and sold 2025 copies.",
    "It sold 2025 copies.",
    "Theresa May said no.",
    "The club at 1910 South Pine Avenue burned.",
    "They left a 1650 seat hall and the 1580 in it.",
    "A quarter of the staff left, three-quarters of them women.",
    "It costs $5 a year.",
    "The annual report is out.",
    "A 34-year-old man and a woman aged 30.",
    "I bought it for $12 as usual.",
    "Version 10.35 of the A2019 engine.",
    "It is safe and sound, sat still.",
    "the fall of the house",
    "at 14:00.21.5 of it",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_time(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("He resigned yesterday.", "XXXX-XX-XX"),
        ("It closed on Tuesday.", "XXXX-WXX-2"),
        ("It closed last week.", "XXXX-WXX"),
        ("It closed on 3 May.", "XXXX-05-03"),
        ("It closed in the third quarter.", "XXXX-Q3"),
        ("It closed two days before.", "P2D"),
        ("He came on Monday at 5 p.m.", "XXXX-WXX-1T17"),
    ],
)
def test_without_an_anchor_nothing_is_guessed(text: str, timex: str) -> None:
    (mention,) = mentions(text, None)
    assert mention.value.as_dict()["timex"] == timex
    if mention.kind == "date":
        assert mention.value.as_dict()["from"] is None


def test_intervals_are_half_open_days() -> None:
    assert time_of("in April 2026").start == date(2026, 4, 1)
    assert time_of("in April 2026").end == date(2026, 5, 1)
    assert time_of("on 8 April 2026").end == date(2026, 4, 9)
    assert time_of("the summer of 2025").start == date(2025, 6, 1)


def test_a_part_is_narrower_than_the_whole() -> None:
    late = time_of("in late 2026")
    assert late.mod == "END"
    assert (late.start, late.end) == (date(2026, 7, 2), date(2027, 1, 1))
    assert time_of("later this year").start == date(2026, 4, 8)
    assert time_of("earlier this year").end == date(2026, 4, 9)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("They met after the 3 May fire.", "from"),
        ("They met before the Monday vote.", "by"),
        ("They met after the 3rd of May he named.", "after"),
        ("They met after 3 May.", "after"),
        ("They met after the 3rd of May.", "after"),
    ],
)
def test_a_day_that_dates_a_noun_may_be_the_very_day(text: str, cue: str) -> None:
    assert time_of(text).cue == cue


def test_a_bound_opens_one_side() -> None:
    before, after = time_of("before 2020"), time_of("after 2020")
    assert (before.start, before.end, before.mod) == (None, date(2020, 1, 1), "BEFORE")
    assert (after.start, after.end, after.mod) == (date(2021, 1, 1), None, "AFTER")
    assert time_of("until June 2029").cue == "until"
    assert time_of("by the end of September 2026").cue == "by"


def test_a_weekday_that_contradicts_its_date_is_marked() -> None:
    assert time_of("on Tuesday, 8 April 2026").weekday_clash
    assert not time_of("on Wednesday, 8 April 2026").weekday_clash
    assert time_of("on Tuesday, April 7").timex == "2026-04-07"


def test_the_weekday_decides_the_year() -> None:
    assert time_of("He will speak on Tuesday, January 13.").timex == "2026-01-13"


@pytest.mark.parametrize(
    ("day_first", "timex", "start"),
    [(None, "2026-XX-XX", None), (True, "2026-03-02", date(2026, 3, 2)), (False, "2026-02-03", date(2026, 2, 3))],
)
def test_digits_with_two_readings(day_first: bool | None, timex: str, start: date | None) -> None:
    (mention,) = mentions("Filed 02/03/2026 there", day_first=day_first)
    assert mention.value.as_dict()["timex"] == timex
    assert mention.value.as_dict()["from"] == (start.isoformat() if start else None)
