"""How many hours lie between two times of day, of one day or of a day that one of them does not tell."""

from __future__ import annotations

import re

from checker.domain.values import Time
from checker.language.times.choosing import as_day

CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?$|^(\d\d):(\d\d):\d\d/(\d\d):(\d\d):\d\d$")
"""A time of day without a zone, or two that begin and end a part of a day."""


def hours_apart(a: Time, b: Time) -> float | None:
    """The hours between two times of day, the most where parts of a day begin and end apart; None for other times."""
    left, right = clock(a), clock(b)
    if len(left) != len(right) or not left or not may_be_one_day(a, b):
        return None
    return max(abs(p - q) for p, q in zip(left, right, strict=True)) / 60


def clock(time: Time) -> tuple[int, ...]:
    """The minute of the day of a time of day, the first and the last one of a part of a day; none of other times."""
    found = CLOCK.search(time.timex)
    told = [int(part or 0) for part in found.groups()] if found else []
    return tuple(60 * told[at] + told[at + 1] for at in ((2, 4) if found and found[3] else (0,) if found else ()))


def may_be_one_day(a: Time, b: Time) -> bool:
    """Whether two times are of one day as far as both are told."""
    return a.start is None or b.start is None or as_day(a.start) == as_day(b.start)
