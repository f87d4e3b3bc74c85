"""What can be read off the characters of a time again: both orders of a date in digits, a weekday."""

from __future__ import annotations

import re

from checker.domain.values import Mention, Time
from checker.language.times.calendar import full_year
from checker.language.times.intervals import interval_of
from checker.language.times.words import LEXICON

DIGITS = re.compile(r"\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)\b")
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


def written_weekday(text: str) -> int | None:
    """The weekday that a text names (1 Monday)."""
    for match in WORD.finditer(text):
        entry = LEXICON.get(match.group().lower())
        if entry and entry[0] == "weekday":
            return entry[1]
    return None
