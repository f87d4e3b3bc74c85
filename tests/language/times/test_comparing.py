"""Two times side by side: the rung that holds and its reason."""

from __future__ import annotations

from datetime import date

import pytest

from checker.language.times.comparing import compare_duration_and_date, compare_times
from tests.language.times.reading import ANCHOR, one

# (one text, other text, verdict, level), both anchored on Wednesday 8 April 2026.
PAIRS = [
    ("on 8 April 2026", "on April 8", "agree", "equal"),
    ("on 8 April 2026", "today", "agree", "equal"),
    ("on Tuesday", "yesterday", "agree", "equal"),
    ("on Tuesday", "last night", "agree", "same day"),
    ("on Wednesday", "this afternoon", "agree", "same day"),
    ("at 5 p.m. on Tuesday", "on Tuesday", "agree", "same day"),
    ("in April", "on April 8", "approximate", "less precise"),
    ("in 2025", "in November 2025", "approximate", "less precise"),
    ("in early April", "on 5 April", "approximate", "less precise"),
    ("in August 2028", "in summer 2028", "approximate", "less precise"),
    ("in the third quarter of 2025", "in September 2025", "approximate", "less precise"),
    ("in late 2025", "between October 2025 and March 2026", "approximate", "overlapping"),
    ("on 8 April 2026", "on 9 April 2026", "conflict", "apart"),
    ("in 2024", "in 2025", "conflict", "apart"),
    ("from midnight to 7am", "from midnight to 5am", "conflict", "apart"),
    ("from 9am to 5pm", "from 09:00 to 17:00", "agree", "equal"),
    ("between 9am and 5pm", "from 10am to 4pm", "approximate", "overlapping"),
    ("on Friday morning", "on Friday evening", "conflict", "apart"),
    ("in fiscal 2024", "in fiscal 2025", "conflict", "apart"),
    ("in fiscal 2024", "in 2024", "approximate", "less precise"),
    ("by the end of March 2026", "on 28 March 2026", "approximate", "within the bound"),
    ("by Friday, 3 April 2026", "on 6 April 2026", "conflict", "outside the bound"),
    ("after 2018", "in 2016", "conflict", "outside the bound"),
    ("before 2020", "in 2019", "approximate", "within the bound"),
    ("until 10 August 2026", "through 14 August 2026", "conflict", "apart"),
    ("since 2014", "since 2014", "agree", "equal"),
    ("since 2014", "until 2016", None, "different bounds"),
    ("from 3 to 5 May", "May 3-5", "agree", "equal"),
    ("from 3 to 5 May", "from 3 to 6 May", "conflict", "apart"),
    ("from 3 to 5 May", "on 4 May", "approximate", "less precise"),
    ("at 04:17 UTC on Tuesday", "at 4.17 a.m. on Tuesday", "agree", "equal"),
    ("at 10:35 a.m. on Tuesday", "at 0735 GMT on Tuesday", "approximate", "zone not written"),
    ("at 10:35 a.m. EST on Tuesday", "at 15:35 GMT on Tuesday", "agree", "equal"),
    ("at 5 p.m.", "at 5:20 p.m.", "approximate", "less precise"),
    ("at 06:52 it broke", "at 6.52 a.m. it broke", "agree", "equal"),
    ("at 06:52 it broke", "at 7.52 a.m. it broke", "conflict", "apart"),
    ("every Tuesday", "every Friday", "conflict", "apart"),
    ("every Tuesday", "on Tuesday", None, "recurring"),
    ("filed 02/03/2026", "on 2 March 2026", "agree", "equal in one reading"),
    ("filed 02/03/2026", "on 5 March 2026", "conflict", "apart in every reading"),
    ("on Tuesday, 8 April 2026", "on 7 April 2026", "approximate", "weekday against date"),
    ("two weeks ago", "on 23 March 2026", "approximate", "less precise"),
    ("around 8 April 2026", "on 9 April 2026", "approximate", "less precise"),
    ("around 8 April 2026", "on 20 April 2026", "conflict", "apart"),
    ("in about 1850", "in 1851", "approximate", "overlapping"),
    ("before Monday's news", "on Monday", "agree", "equal"),
    ("over 20 years ago", "in 1998", "approximate", "less precise"),
    ("20 years ago", "in 2005", "approximate", "less precise"),
    ("20 years ago", "in 1998", "conflict", "apart"),
    ("nearly 20 years ago", "in 2009", "approximate", "less precise"),
    ("more than two weeks ago", "on 18 March 2026", "approximate", "less precise"),
    ("three years ago", "in 2022", "conflict", "apart"),
    ("it fell at Easter", "on 28 March 2027", "agree", "year not written"),
    ("by 3 May 2026", "on 3 May 2026", "agree", "equal"),
    ("closed until 3 May 2026", "open from 3 May 2026", "agree", "equal"),
    ("before 3 May 2026", "on 3 May 2026", "approximate", "at the bound"),
    ("will not open before May 2026", "opens in May 2026", "agree", "equal"),
    ("will not open before May 2026", "opens in June 2026", "approximate", "within the bound"),
    ("will not open before May 2026", "opened in March 2026", "conflict", "outside the bound"),
    ("struck before dawn on Tuesday", "on Tuesday", "agree", "same day"),
    ("struck before dawn on Tuesday", "on Monday", "conflict", "apart"),
    ("on Monday night", "on Tuesday", "approximate", "into the next day"),
    ("on Monday night", "early on Tuesday morning", "approximate", "into the next day"),
    ("on Monday night", "at 3 p.m. on Tuesday", "conflict", "apart"),
    ("at midnight on Tuesday", "on Tuesday", "agree", "same day"),
    ("at seven minutes past four", "at 4:07 p.m.", "agree", "before or after noon"),
    ("the match on Saturday", "on 11 April 2026", "agree", "week not written"),
    ("the match on Saturday", "on 12 April 2026", "conflict", "apart"),
    ("last Saturday", "on 11 April 2026", "conflict", "apart"),
    ("it fell in February", "in February 2027", "agree", "year not written"),
    ("it fell in February", "in March 2027", "conflict", "apart"),
    ("last February", "in February 2027", "conflict", "apart"),
    ("it fell on New Year's Day", "on 1 January 2027", "agree", "year not written"),
    ("it is on the 20th.", "on 20 May 2026", "agree", "month not written"),
    ("by Friday afternoon", "at 6 a.m. on Saturday", "conflict", "outside the bound"),
]


@pytest.mark.parametrize(("first", "second", "verdict", "level"), PAIRS)
def test_pair(first: str, second: str, verdict: str | None, level: str) -> None:
    a, b = one(first), one(second)
    forth, back = compare_times(a, b), compare_times(b, a)
    assert (forth.verdict, forth.level) == (verdict, level)
    assert (back.verdict, back.level) == (verdict, level)
    assert a.text in forth.reason
    assert b.text in forth.reason


@pytest.mark.parametrize(
    ("first", "second", "verdict", "level"),
    [
        ("on Tuesday", "on 8 April 2026", None, "unanchored"),
        ("yesterday", "yesterday", None, "unanchored"),
        ("on April 8", "on 8 April 2026", "agree", "same day of the year"),
        ("at midnight on Thursday", "on Thursday", None, "unanchored"),
        ("on April 9", "on 8 April 2026", "conflict", "apart"),
    ],
)
def test_pair_without_an_anchor(first: str, second: str, verdict: str | None, level: str) -> None:
    found = compare_times(one(f"It was {first}", None), one(second, None))
    assert (found.verdict, found.level) == (verdict, level)


def test_one_mention_agrees_with_itself() -> None:
    mention = one("on Tuesday", None)
    assert compare_times(mention, mention).verdict == "agree"


@pytest.mark.parametrize(
    ("length", "time", "anchor", "verdict"),
    [
        ("for two years", "from 2023 to 2025", None, "approximate"),
        ("for ten years", "from 2023 to 2025", None, "conflict"),
        ("for more than three years", "since March 2023", ANCHOR, "approximate"),
        ("for more than three years", "since March 2025", ANCHOR, "conflict"),
        ("for more than three years", "since March 2023", None, None),
        ("for five days", "from 3 to 8 May", None, "approximate"),
    ],
)
def test_length_and_date(length: str, time: str, anchor: date | None, verdict: str | None) -> None:
    found = compare_duration_and_date(one(length), one(time), anchor)
    assert found.verdict == verdict
    assert one(time).text in found.reason
