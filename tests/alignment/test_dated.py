"""Two times: what happens then, whether it begins or ends, and whether they are told from the day of the article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.alignment.dated import dated_levels
from checker.alignment.views import View, views
from tests.claims import claim, day, number


def told(text: str, measure: str, cue: str = "", subject: str = "Bridge") -> View:
    when = replace(day("2026-05-04"), cue=cue)
    (view,) = views([claim("a.txt", "date", when, f"It opens {text}.", text, measure, subject)])
    return view


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (("until May 4", "run", "until"), ("by May 4", "run", "by"), "both end"),
        (("from May 4", "run", "from"), ("until May 4", "run", "until"), "opposite"),
        (("May 4", "trial begin"), ("since May 4", "run", "since"), "both start"),
        (("May 4", "crash"), ("since May 4", "run", "since"), "one edge"),
        (("May 4", "crash"), ("May 4", "crash"), "both point"),
    ],
)
def test_a_beginning_is_no_end(one: tuple[str, ...], other: tuple[str, ...], level: str) -> None:
    assert dated_levels(told(*one), told(*other))["edge"] == level


def test_what_happens_and_to_whom() -> None:
    one = told("May 4", "bridge opening")
    assert dated_levels(one, told("May 4", "opening"))["event"] == "same event, same subject"
    assert dated_levels(one, told("May 4", "vote", subject="Council"))["event"] == "other event, other subject"
    assert dated_levels(one, told("May 4", "vote", subject=""))["event"] == "other event, no subject"
    assert dated_levels(one, told("May 4", ""))["event"] == "untold"


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("today", "this morning", "both from their day"),
        ("Tonight", "May 4", "one from its day"),
        ("this year", "May 4", "calendar"),
    ],
)
def test_times_told_from_the_day_of_the_article(one: str, other: str, level: str) -> None:
    assert dated_levels(told(one, "vote"), told(other, "vote"))["told from"] == level


def test_numbers_have_none_of_it() -> None:
    (view,) = views([claim("a.txt", "count", number("4"), "4 people", "4", "people")])
    assert dated_levels(view, view) == {}
    assert dated_levels(replace(view), told("May 4", "vote")) == {}
