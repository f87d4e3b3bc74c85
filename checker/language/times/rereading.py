"""What can be read off the characters of a time again: both orders of a date in digits, a weekday."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from checker.domain.values import Mention, Time
from checker.language.times.calendar import full_year
from checker.language.times.intervals import Edge, interval_of
from checker.language.times.words import LEXICON, ZONES

DIGITS = re.compile(r"\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)\b")
CLOCK = re.compile(r"([\dX-]*T)(\d\d)((?::\d\d){0,2})")
HALF = re.compile(r"[ap]\.? ?m\b|noon|night|morning|evening|\b0\d")
WORD = re.compile(r"[^\W\d_]+")


def both_readings(mention: Mention) -> tuple[Time, ...]:
    """Day first and month first for a date whose order nothing decided; empty for every other time."""
    value = mention.value
    if not isinstance(value, Time) or value.start is not None or not re.fullmatch(r"\d{4}-XX-XX.*", value.timex):
        return ()
    match = DIGITS.search(mention.text)
    if match is None:
        return ()
    first, second = int(match[1]), int(match[3])
    year = int(match[4]) if len(match[4]) == 4 else full_year(int(match[4]))
    names = (f"{year:04d}-{second:02d}-{first:02d}", f"{year:04d}-{first:02d}-{second:02d}")
    return tuple(Time(name, *interval_of(name), cue=value.cue) for name in names)


def other_half(mention: Mention) -> Time | None:
    """A clock time twelve hours later, where nothing says which half of the day it is: "Monday at seven"."""
    value = mention.value
    match = CLOCK.fullmatch(value.timex) if isinstance(value, Time) else None
    if match is None or not isinstance(value, Time) or says_half(mention.text) or not 1 <= int(match[2]) < 12:
        return None
    timex = f"{match[1]}{int(match[2]) + 12:02d}{match[3]}"
    return replace(value, timex=timex, start=later(value.start), end=later(value.end))


def says_half(text: str) -> bool:
    """Whether a clock time says which half of the day it is in: a zero before the hour and a time zone do so too."""
    low = text.lower()
    return bool(HALF.search(low)) or any(word in ZONES for word in WORD.findall(low))


def later(edge: Edge | None) -> Edge | None:
    return edge + timedelta(hours=12) if edge is not None else None


def written_weekday(text: str) -> int | None:
    """The weekday that a text names (1 Monday)."""
    for match in WORD.finditer(text):
        entry = LEXICON.get(match.group().lower())
        if entry and entry[0] == "weekday":
            return entry[1]
    return None


def clashing(a: Mention, b: Mention) -> bool:
    """Whether one has a weekday that its own date contradicts and that would bring it to the other's day."""
    for one, two in ((a, b), (b, a)):
        first, second = one.value, two.value
        if not isinstance(first, Time) or not isinstance(second, Time) or not first.weekday_clash:
            continue
        if first.start and second.start:
            near = abs((_utc(first.start) - _utc(second.start)).days) <= 7
            if near and written_weekday(one.text) == second.start.isoweekday():
                return True
    return False


def _utc(edge: object) -> datetime:
    if isinstance(edge, datetime):
        return edge if edge.tzinfo else edge.replace(tzinfo=UTC)
    return datetime.fromisoformat(f"{edge}T00:00:00+00:00")
