"""Which of several like stretches of time is meant: the one that the tense and the anchor date point to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from checker.language.times.intervals import interval_of
from checker.language.times.tense import FUTURE, PAST


@dataclass(frozen=True, slots=True)
class Context:
    """The anchor date (None where unknown), the tense (-1, 0, 1), and the order of day and month in digits.

    `told` says that the verb tells what was, and cannot be a participle ("fell in May", not "due, he said, in May").
    """

    anchor: date | None
    tense: int = 0
    day_first: bool | None = None
    told: bool = False


SEASON = range(100, 120)
"""How many days a season lasts. A quarter is often told of after its end: "results of the fourth quarter are due"."""

Dated = tuple[str, date, date]


def dated(names: Iterable[str]) -> list[Dated]:
    """TIMEX3 values with their days; those that the calendar does not have fall away."""
    spans = ((name, *interval_of(name)) for name in names)
    return [(name, as_day(first), as_day(last)) for name, first, last in spans if first and last]


def as_day(edge: date) -> date:
    return date(edge.year, edge.month, edge.day)


def choose(spans: list[Dated], which: int | None, context: Context) -> str | None:
    """Which of several like stretches, in order of time, is meant."""
    anchor = context.anchor
    if anchor is None or not spans:
        return None
    if which:
        pool = [span for span in spans if span[2] <= anchor][-1:] if which < 0 else [
            span for span in spans if span[1] > anchor][:1]  # fmt: skip
        return pool[0][0] if pool else None
    if which == 0:  # "this summer": the nearest, the tense tips the balance
        tip = -60 * context.tense
        return min(spans, key=lambda span: gap(span, anchor) + (tip if span[1] > anchor else 0))[0]
    return min(spans, key=lambda span: (distance(span, anchor, context), span[1] > anchor))[0]


def gap(span: Dated, anchor: date) -> int:
    """Days between a stretch and the anchor, 0 inside it."""
    return max((span[1] - anchor).days, (anchor - span[2]).days + 1, 0)


def distance(span: Dated, anchor: date, context: Context) -> int:
    """Days between a stretch and the anchor, 0 inside it; what lies against the tense is as if farther away.

    A day just past stays nearer than the one of next year whatever the verb near by; at two months the verb decides.
    """
    tense, month = context.tense, (span[2] - span[1]).days > 1
    after, before = (span[1] - anchor).days, (anchor - span[2]).days + 1
    if after > 0:
        return after + (360 if context.told and month else 240 if tense == PAST else 0 if tense == FUTURE else 60)
    if before > 0 and tense == FUTURE:
        days = (span[2] - span[1]).days
        return before + (330 if days < 45 else 240 if days in SEASON else 150)
    return max(before, 0)
