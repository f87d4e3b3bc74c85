"""How many hours lie between two times of day, of one day or of a day that one of them does not tell."""

from __future__ import annotations

import re

from checker.domain.values import Time

CLOCK = re.compile(r"[^/]*T(\d\d)(?::(\d\d))?$|(\d\d):(\d\d):\d\d/(\d\d):(\d\d):\d\d$")
"""A time of day without a zone, or two that begin and end a part of a day."""
DAY = 24.0


def hours_apart(a: Time, b: Time) -> float | None:
    """The hours between two times of day, the most where parts of a day begin and end apart; None for other times."""
    left, right = clock(a), clock(b)
    days = day(a), day(b)
    if len(left) != len(right) or not left or (all(days) and days[0] != days[1]):
        return None
    apart = [abs(p - q) / 60 for p, q in zip(left, right, strict=True)]
    return max(hours if all(days) else min(hours, DAY - hours) for hours in apart)


def clock(time: Time) -> tuple[int, ...]:
    """The minute of the day of a time of day, the first and the last one of a part of a day; none of other times."""
    found = CLOCK.match(time.timex)
    told = [int(part or 0) for part in found.groups()] if found else []
    return tuple(60 * told[at] + told[at + 1] for at in ((2, 4) if found and found[3] else (0,) if found else ()))


def day(time: Time) -> str:
    """The day, weekday or date, that a time of day is told with; "" without one."""
    told, clock_follows, _ = time.timex.partition("T")
    return told if clock_follows else ""
