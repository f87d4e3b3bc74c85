"""What holds for every date and every text."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, timedelta
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.domain.values import Mention, Time
from checker.language.times import find
from checker.language.times.comparing import compare_times
from checker.language.times.words import LEXICON, MONTHS, WEEKDAYS
from tests.language.times.reading import mentions, one

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def month(day: date) -> str:
    return MONTHS[day.month - 1].capitalize()


def short(day: date) -> str:
    return month(day) if day.month == 5 else ("Sept." if day.month == 9 else f"{month(day)[:3]}.")


def ordinal(day: date) -> str:
    ending = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{ending}"


FORMS: list[Callable[[date], str]] = [
    lambda d: f"{d.day} {month(d)} {d.year}",
    lambda d: f"{month(d)} {d.day}, {d.year}",
    lambda d: f"{short(d)} {d.day}, {d.year}",
    lambda d: f"{d.day:02d} {short(d)} {d.year}",
    lambda d: f"the {ordinal(d)} of {month(d)} {d.year}",
    lambda d: f"{month(d)} {ordinal(d)}, {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()].capitalize()}, {month(d)} {d.day}, {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()].capitalize()} {d.day} {month(d)} {d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d:%d.%m.%Y}",
    lambda d: f"{WEEKDAYS[d.weekday()][:3].capitalize()} {d.day} {short(d)} {d.year}",
]


@settings(max_examples=200, deadline=None)
@given(DAYS, st.sampled_from(range(len(FORMS))))
def test_a_written_date_is_read_back(day: date, form: int) -> None:
    text = f"It happened on {FORMS[form](day)} in Oslo."
    found = one(text, None)
    assert isinstance(found.value, Time)
    assert (found.value.timex, found.value.start, found.value.end) == (
        day.isoformat(), day, day + timedelta(days=1))  # fmt: skip
    assert not found.value.weekday_clash


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(0, 27))
def test_a_date_without_its_year_is_the_nearest_one_in_the_past(anchor: date, back: int) -> None:
    day = anchor - timedelta(days=back)
    found = one(f"It was closed on {day.day} {month(day)}.", anchor)
    assert found.value.as_dict()["timex"] == day.isoformat()


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(0, 6))
def test_a_weekday_in_the_past_lies_in_the_last_week(anchor: date, back: int) -> None:
    day = anchor - timedelta(days=back)
    found = one(f"It was closed on {WEEKDAYS[day.weekday()].capitalize()}.", anchor)
    assert found.value.as_dict()["timex"] == day.isoformat()


PIECES = [
    *LEXICON, "christmas", "new", "'s", ",", ".", "of", "in", "on", "the", "a", "and", "to", "-", "–", "from", "½",
    "between", "ago", "from now", "31", "2026", "1999", "2,019", "10:35", "pm", "a.m.", "(", ")", "\n", "\n\n",
    "02/03/2026", "2026-04-08", "0", "9999", "31st", "FY24", "Q3", "UTC", "$", "%", "old", "/", "٣", "²", "İ",
    "2026-04-08T25:61Z", "9" * 30,
]  # fmt: skip
JUMBLES = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", " ", "", "-"])), max_size=14).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)
ANCHORS = st.one_of(st.none(), st.dates())


@settings(max_examples=200, deadline=None)
@given(st.one_of(JUMBLES, st.text(max_size=60)), ANCHORS, st.sampled_from([None, True, False]))
def test_any_text_is_read_in_order(text: str, anchor: date | None, day_first: bool | None) -> None:
    end = 0
    for found in find(text, anchor, day_first):
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.value is not None
        assert found.value.as_dict()["timex"]
        end = found.span.end


@settings(max_examples=200, deadline=None)
@given(JUMBLES, JUMBLES, ANCHORS)
def test_comparison_is_symmetric_and_reflexive(first: str, second: str, anchor: date | None) -> None:
    dates = [m for m in mentions(first, anchor) + mentions(second, anchor) if m.kind == "date"][:4]
    for a in dates:
        assert compare_times(a, a).verdict == "agree"
        for b in dates:
            forth, back = compare_times(a, b), compare_times(b, a)
            assert (forth.verdict, forth.level) == (back.verdict, back.level)


@settings(max_examples=200, deadline=None)
@given(DAYS, DAYS)
def test_days_agree_only_with_themselves_and_fit_their_month(first: date, second: date) -> None:
    a, b = (one(f"on {day.day} {month(day)} {day.year}") for day in (first, second))
    assert (compare_times(a, b).verdict == "agree") == (first == second)
    whole: Mention = one(f"in {month(first)} {first.year}")
    assert compare_times(a, whole).verdict == "approximate"


REPEATED = ["the ", "last ", "3 ", "May ", "Friday, ", "2019-", "10:35 ", "a year and ", "of the ", "mid-",
            "between 3 and ", "one hundred and "]  # fmt: skip


@pytest.mark.parametrize("piece", REPEATED)
def test_work_grows_with_the_length_only(piece: str) -> None:
    calls(piece * 10)
    assert calls(piece * 1600) < 8.5 * calls(piece * 200) + 1000


def calls(text: str) -> int:
    """How many functions are called while a text is read."""
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(counted)
    try:
        list(find(text, date(2026, 4, 8)))
    finally:
        sys.setprofile(None)
    return count
