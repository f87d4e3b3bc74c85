"""What the words of a time leave to the reader: which week's Saturday, which month's 20th, which year's March.

The tense near by points to one of them when a time is read; where the other time of a pair would be the same one of
another week, month or year, that guess is no contradiction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from checker.domain.values import Mention, Time
from checker.language.times.choosing import as_day
from checker.language.times.holidays import BY_WORDS, FIRST_WORDS, HOLIDAYS, LONGEST
from checker.language.times.intervals import Edge
from checker.language.times.words import LEXICON

WEEK, MONTH, YEAR = "week", "month", "year"
WORD = re.compile(r"[^\W\d_]+|\d+")
WORD_OR_MARK = re.compile(r"[^\W\d_]+|'")
POINTING = frozenset(("which", "dayname", "set", "reference", "fiscal", "every"))
PLACING = frozenset(("ago", "hence", "earlier", "later", "that"))
YEARLY = frozenset(("month", "season"))


def left_open(mention: Mention) -> str:
    """What a time does not say of its place on the calendar: "week", "month", "year", or "" for none of them.

    "Saturday" leaves out the week, "the 20th" the month, "March 3" and "autumn" the year; "last Saturday", "this
    March" and "20 March 2026" leave out nothing.
    """
    value = mention.value
    if not isinstance(value, Time) or not value.relative or value.start is None or "/" in value.timex:
        return ""
    found = WORD.findall(mention.text.lower())
    kinds = {LEXICON[word][0] for word in found if word in LEXICON}
    if kinds & POINTING or PLACING & set(found) or any(len(word) == 4 and word.isdigit() for word in found):
        return ""
    if kinds & YEARLY or value.timex[5:6] in ("Q", "H") or (found and found[0] in FIRST_WORDS):
        return YEAR  # a month, a season, a quarter, a holiday
    numbered = any(word.isdigit() for word in found) and "T" not in value.timex
    if "weekday" in kinds:
        return MONTH if numbered and len(found) > 1 and "ord" not in kinds else WEEK
    return MONTH if numbered and len(value.timex) == 10 else ""


def others(mention: Mention, beside: Time) -> Iterator[Time]:
    """The same time of the week, month or year that would bring it to another one, nearest first."""
    value, sort = mention.value, left_open(mention)
    if not sort or not isinstance(value, Time) or value.start is None:
        return
    if beside.start is None:
        if sort == MONTH and beside.timex[:5] == "XXXX-" and beside.timex[5:7].isdigit():
            yield replace(value, timex=f"{beside.timex[:7]}{value.timex[7:]}", start=None, end=None)
        return
    if sort == WEEK:
        yield from filter(None, (by_days(value, days) for days in (-7, 7)))
        return
    here, there = as_day(value.start), as_day(beside.start)
    if sort == YEAR:
        holiday = named_day(mention.text)
        ends = {there.year, as_day(beside.end).year if beside.end else there.year} - {here.year}
        for year in sorted(ends):
            days = (HOLIDAYS[holiday](year) - here).days if holiday and year > 0 else 0
            yield from filter(None, [by_days(value, days) if holiday else by_months(value, 12 * (year - here.year))])
        return
    months = 12 * (there.year - here.year) + there.month - here.month
    moved = by_months(value, months) if months else None
    if moved is not None:
        yield moved


def named_day(text: str) -> str:
    """The holiday that a text begins with, "" for any other text."""
    found = WORD_OR_MARK.findall(text.lower().replace("’", "'"))
    return next((name for size in range(LONGEST, 0, -1) if (name := BY_WORDS.get(tuple(found[:size])))), "")


def by_days(time: Time, days: int) -> Time | None:
    """A time so many days later."""
    delta = timedelta(days=days)
    if time.start is None:
        return None
    try:
        start, end = time.start + delta, time.end + delta if time.end else None
    except OverflowError:
        return None
    return replace(time, timex=on_day(time, time.start, start), start=start, end=end)


def by_months(time: Time, months: int) -> Time | None:
    """A time so many months later; None where that month has no such day."""
    start, end = moved(time.start, months), moved(time.end, months)
    if start is None or time.start is None or (end is None) != (time.end is None):
        return None
    return replace(time, timex=on_day(time, time.start, start), start=start, end=end)


def moved(edge: Edge | None, months: int) -> Edge | None:
    if edge is None:
        return None
    at = edge.year * 12 + edge.month - 1 + months
    try:
        return edge.replace(year=at // 12, month=at % 12 + 1)
    except ValueError:
        return None


def on_day(time: Time, old: Edge, new: Edge) -> str:
    """The calendar value with another year, month and day; what is finer than a day, or no day, stays."""
    day, mark, rest = time.timex.partition("T")
    if len(day) == 10:
        shift = as_day(new) - as_day(old)
        return (datetime.fromisoformat(day) + shift).date().isoformat() + mark + rest
    year = int(day[:4]) + new.year - old.year if day[:4].isdigit() else new.year
    return f"{year:04d}{time.timex[4:]}"
