"""Times in words for reasons: the quote, and the day that it comes to."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from checker.domain.values import Mention, Time
from checker.language.times.moments import ROUGH
from checker.language.times.words import MONTHS

PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}


def quoted(mention: Mention) -> str:
    """The words of a time, with the one that makes it rough where that stands apart ("around")."""
    time = mention.value
    cue = time.cue if isinstance(time, Time) and time.cue in ROUGH else ""
    return f"“{mention.text}”" if cue.lower() in mention.text.lower() else f"“{cue} {mention.text}”"


def shown(mention: Mention) -> str:
    """The quote, and behind it what it means where that is more than it says."""
    meaning = in_words(mention.value) if isinstance(mention.value, Time) else ""
    return f"{quoted(mention)} ({meaning})" if meaning and meaning != mention.text else quoted(mention)


def in_words(time: Time) -> str:
    """ "8 April 2026", "April 2026", "3 May 2026 to 5 May 2026", "8 April 2026, 18:00"; "" for an open one."""
    start, end = time.start, time.end
    if isinstance(start, datetime):
        return f"{day(start)}, {PARTS.get(time.timex[-2:]) or f'{start:%H:%M}'}"
    if start is None or end is None or isinstance(end, datetime):
        return ""
    if is_fiscal(time):
        return f"fiscal {time.timex}"
    last = end - timedelta(days=1)
    if start == last:
        return day(start)
    if start.day == 1 and end.day == 1:
        return whole_months(start, last)
    return f"{day(start)} to {day(last)}"


def is_fiscal(time: Time) -> bool:
    """Whether a year is a fiscal one, which may begin in another month than January."""
    if time.start is None or time.mod or len(time.timex) != 4 or not time.timex.isdigit():
        return False
    return time.start < date(int(time.timex), 1, 1)


def whole_months(start: date, last: date) -> str:
    if (start.month, last.month) == (1, 12):
        return str(start.year) if start.year == last.year else f"{start.year} to {last.year}"
    first = month(start)
    return first if (start.year, start.month) == (last.year, last.month) else f"{first} to {month(last)}"


def month(day: date) -> str:
    return f"{MONTHS[day.month - 1].capitalize()} {day.year}"


def day(day: date) -> str:
    return f"{day.day} {month(day)}"
