"""Times that hang on one told before in the paragraph. The anchor is Wednesday 8 April 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.language.times.reading import mentions, timex, values

TOLD = [
    ("It closed on 3 May 2024. The next day it rained.", "The next day", "2024-05-04"),
    ("It closed on 3 May 2024. It reopened the same day.", "the same day", "2024-05-03"),
    ("It closed on 3 May 2024 and reopened two weeks later.", "two weeks later", "2024-05-17"),
    ("It closed on Monday, two days earlier than planned.", "two days", "P2D"),
    ("In 2019 it sold 3 million; that year it grew.", "that year", "2019"),
    ("It opened in 2019 and closed the following year.", "the following year", "2020"),
    ("It opened in early 2019 and failed later in the year.", "later in the year", "2019"),
    ("It opened in 2019. It plans to move by the end of the year.", "the end of the year", "2026"),
    ("Sales for the third quarter of 2025 fell. Orders rose in the quarter.", "the quarter", "2025-Q3"),
    ("Sales of the third quarter of 2025 fell 2% from a year earlier.", "a year earlier", "2024-Q3"),
    ("Sales of the third quarter of 2025 beat those of the year-ago period.", "the year-ago period", "2024-Q3"),
    ("Sales rose 4% in May 2025 from the same month last year.", "the same month last year", "2024-05"),
    ("Sales rose 4% in May 2025 from the same period of 2019.", "the same period of 2019", "2019-05"),
    ("It sold 3 million in 2019, against 2 million a year earlier.", "a year earlier", "2018"),
    ("It opened in May 2021 and closed in September of the same year.", "September of the same year", "2021-09"),
    ("It opened in May 2021, closing on 3 May of the following year.", "3 May of the following year", "2022-05-03"),
    ("It rained on 3 May 2024. In the morning it snowed.", "the morning", "2024-05-03TMO"),
    ("It struck on 3 May 2024. The shock came at 10:35 GMT.", "10:35 GMT", "2024-05-03T10:35Z"),
    ("It lost $4 billion in the fourth quarter of 2024 and $8 billion for the entire year.", "the entire year", "2024"),
]
UNTOLD = [
    ("Profit rose 4% in the quarter.", "the quarter", "2026-Q1"),
    ("Profit will rise 4% in the quarter.", "the quarter", "2026-Q2"),
    ("It sold 3 million, against 2 million a year earlier.", "a year earlier", "2025"),
    ("The index ended the day at 9,505.", "the day", "2026-04-08"),
    ("It closed in September of that year.", "September of that year", "XXXX-XX"),
    ("He left late in the evening.", "late in the evening", "TEV"),
    ("It stays shut for the rest of the month.", "the rest of the month", "2026-04-08/2026-04-30"),
    ("It stays shut between now and June.", "between now and June", "2026-04-08/2026-06"),
    ("It grew more than at this time last year.", "this time last year", "2025-04"),
    ("As of 14:48 UTC, the index stood at 4,656.", "14:48 UTC", "2026-04-08T14:48Z"),
    ("The app is up 4% since the start of this year.", "the start of this year", "2026-01-01"),
]


@pytest.mark.parametrize(("text", "surface", "value"), TOLD + UNTOLD)
def test_value(text: str, surface: str, value: str) -> None:
    assert (surface, value) in values(text)


@pytest.mark.parametrize(
    "text", ["That day has come.", "He was remembered on Black Monday.", "He knew that month by month it fell."]
)
def test_nothing_told_is_nothing_read(text: str) -> None:
    assert values(text) == []


def test_another_paragraph_tells_nothing() -> None:
    first, second = mentions("It closed on 3 May 2024.\n\nThe next day it rained.")
    assert timex(first) == "2024-05-03"
    assert timex(second) == "XXXX-XX-XX"


def test_a_weekend_has_no_session() -> None:
    assert ("the day", "2026-04-10") in values("The index fell 2% to end the day at 9,505.", date(2026, 4, 11))


def test_a_long_chain_ends() -> None:
    assert len(mentions("On 3 May 2024 it rained. " + "The next day it rained. " * 500)) == 501
