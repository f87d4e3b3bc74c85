"""Dates in digits: "2026-04-08", "22.04.2016", "3/22/2013", "2026-04-08T10:30Z"; two readings stay two."""

from __future__ import annotations

import re
from datetime import date

from checker.language.times.calendar import full_year
from checker.language.times.meanings import Hit, When
from checker.language.times.tokens import Tokens, ends_phrase, plain_number
from checker.language.times.words import words

PARTS = re.compile(r"[/.-]")
LEADS = words("on by from to between until till before after since for starting and through dated")


def is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def stamp(t: Tokens, at: int) -> Hit | None:
    """An ISO timestamp, or a date of three numbers."""
    word = t.low[at]
    if len(word) < 6 or (t.glued(at) and not _ranges(t, at) and (t.low[at - 1].isalnum() or t.low[at - 1] in "$£€-/.")):
        return None
    if "t" in word:
        day, clock = word.split("t")
        found = three(day)
        tail = re.split(r"[z+]|-", clock)[0].split(".")[0]
        zone = 0 if clock.endswith("z") else offset(clock)
        return (at + 1, found.but(clock=tail, zone=zone)) if found and tail < "24" else None
    found = three(word) if word.count(".") != 1 else None
    return (at + 1, found) if found else None


def _ranges(t: Tokens, at: int) -> bool:
    """ "5/1/2019-5/7/2020": the second date of two."""
    return t.low[at - 1] == "-" and t.glued(at - 1) and three_marked(t.low[at - 2])


def three_marked(word: str) -> bool:
    return len(word) > 5 and word[:1].isdigit() and "t" not in word and "/" in word and three(word) is not None


def offset(clock: str) -> int | None:
    """Minutes east of Greenwich at the end of an ISO clock time."""
    match = re.search(r"([+-])(\d\d):?(\d\d)$", clock)
    return (int(match[2]) * 60 + int(match[3])) * (1 if match[1] == "+" else -1) if match else None


def three(word: str) -> When | None:
    """Three numbers with one mark between them."""
    parts = PARTS.split(word)
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None  # "14:00.21.5"
    first, second, third = map(int, parts)
    if len(parts[0]) == 4:
        return When(year=first, month=second, day=third) if is_date(first, second, third) else None
    if len(parts[2]) not in (2, 4) or len(parts[0]) > 2 or ("." in word and len(parts[2]) == 2 and len(parts[1]) == 1):
        return None
    year = third if len(parts[2]) == 4 else full_year(third)
    return either(year, first, second, "." in word)


def either(year: int, first: int, second: int, dots: bool) -> When | None:
    """Day and month in the order that the calendar allows; both orders stay open where both are days.

    Dates with full stops are written day first everywhere that they are used.
    """
    day_first, month_first = is_date(year, second, first), is_date(year, first, second)
    if day_first and (dots or not month_first or first == second):
        return When(year=year, month=second, day=first)
    if month_first and not day_first:
        return When(year=year, month=first, day=second)
    return When(year=year, unclear=(first, second)) if day_first else None


def month_year(t: Tokens, at: int) -> Hit | None:
    """ "2014/10", "10/2014", "2014-3", "11-2016", "3 / 27 / 2012", "on 4/22", "2019-Aug-01"."""
    first, mark, second = plain_number(t, at, 4), t.low[at + 1], plain_number(t, at + 2, 4)
    if first is None or mark not in ("/", "-"):
        return None
    if len(t.low[at]) == 4 and t.kind(at + 2) == "month" and t.low[at + 3] == mark and t.glued(at + 4):
        return named_month(t, at, first)
    year = plain_number(t, at + 4, 4) if t.low[at + 3] == mark == "/" else None
    if year and first and second and 1900 <= year < 2100 and first < 32 and second < 32:
        found = either(year, first, second, False)
        return (at + 5, found) if found else None
    if second and year is None and mark == "/" and first <= 12 and 1900 <= second < 2100:
        return at + 3, When(year=second, month=first)  # "11 / 2016"
    if second is None or not t.glued(at + 1) or not t.glued(at + 2) or (t.glued(at) and t.low[at - 1] in "-/.$"):
        return None
    return two(t, at, first, second) if t.low[at + 3] != mark else None


def two(t: Tokens, at: int, first: int, second: int) -> Hit | None:
    """A year and a month, or a day and a month."""
    width, last, slash = len(t.low[at]), len(t.low[at + 2]), t.low[at + 1] == "/"
    if width == 4 and 1900 <= first < 2100 and 1 <= second <= 12:
        later = second > first % 100 + 1  # else "2019/20", "2009-10" may be two years
        return (at + 3, When(year=first, month=second)) if last == 1 or (last == 2 and slash and later) else None
    if last == 4 and 1 <= first <= 12 and 1900 <= second < 2100 and (slash or is_alone(t, at)):
        return at + 3, When(year=second, month=first)
    return day_month(t, at, first, second) if slash and width < 3 and last < 3 else None


def is_alone(t: Tokens, at: int) -> bool:
    """Whether "11-2016" is written like a month rather than a number in a file: two digits, no name or "No." before."""
    before = t.low[at - 1] if at else ""
    return len(t.low[at]) == 2 and before not in ("no", ".", "case", "act", "law", "#") and not t.capital(at - 1)


def day_month(t: Tokens, at: int, first: int, second: int) -> Hit | None:
    """ "on 4/22", "from 10/25": a day that is no month tells which is which, else the document must."""
    padded = t.low[at + 2][0] == "0" and len(t.low[at + 2]) == 2
    led = (t.low[at - 1] if at else "") in LEADS and ends_phrase(t, at + 3)
    if not (padded or led) or (first, second) == (9, 11):
        return None
    if is_date(2000, second, first) and first > 12:
        return at + 3, When(month=second, day=first)
    if is_date(2000, first, second) and second > 12:
        return at + 3, When(month=first, day=second)
    return None


def named_month(t: Tokens, at: int, year: int) -> Hit | None:
    """ "2019-Aug-01", "2020/Sep/23"."""
    day, month = plain_number(t, at + 4, 2), t.number(at + 2)
    return (at + 5, When(year=year, month=month, day=day)) if day and is_date(year, month, day) else None


WRITTEN = re.compile(r"(?<![\w/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\w/-])", re.ASCII)


def day_first_of(text: str) -> bool | None:
    """Whether the dates in digits of a document put the day first, judged from those that can be read only one way.

    None where none tells, or where they contradict each other.
    """
    votes = set()
    for match in WRITTEN.finditer(text):
        first, second = int(match[1]), int(match[3])
        if 12 < first <= 31 and 1 <= second <= 12:
            votes.add(True)
        elif 12 < second <= 31 and 1 <= first <= 12:
            votes.add(False)
    return votes.pop() if len(votes) == 1 else None
