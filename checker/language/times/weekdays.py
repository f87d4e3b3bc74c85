"""Weekdays, by themselves and with the day of a month that is left out: "Friday", "Friday the 13th", "the 18th"."""

from __future__ import annotations

from checker.language.times.calendar import day_at, day_first
from checker.language.times.meanings import Hit, When
from checker.language.times.tokens import Tokens, ends_phrase
from checker.language.times.words import words

BEFORE_DAY = words("on by until till from before after since for through")
AFTER_DAY = words("around about and at of for but or with when after before until till to from on in through during by")
NAMED_DAYS = words("black bloody super manic")  # of history, not of this week


def weekday(t: Tokens, at: int) -> Hit | None:
    """ "Friday", "Fri."; the abbreviations only beside a date or a clock time."""
    name = t.name(at)
    if name == "plural":
        return at + 1, When(fixed=f"XXXX-WXX-{t.number(at)}")
    if (not t.capital(at) and name == "short") or (t.low[at - 1] in NAMED_DAYS and t.capital(at - 1)):
        return None
    end = at + 1
    if name == "short":
        end += t.low[end] == "." and t.glued(end)
    nth = weekday_the(t, end, t.number(at))
    if nth is None and t.low[end] == "week" and t.low[at - 1] in BEFORE_DAY and ends_phrase(t, end + 1):
        return end + 1, When(weekday=t.number(at), which=2, grain="weekdays")  # "on Saturday week"
    if nth is None and name == "short" and not beside_date(t, at, end):
        return None
    return nth or (end, When(weekday=t.number(at)))


def beside_date(t: Tokens, at: int, end: int) -> bool:
    """Whether a date stands behind the abbreviation of a weekday, or a word before it that only a day can follow."""
    here = end + 1 if t.low[end] == "," else end
    dated = t.kind(here) == "month" or day_first(t, here) is not None
    return dated or t.low[at - 1] in ("on", "last", "next") or t.kind(at - 2) == "which"


def weekday_the(t: Tokens, at: int, weekday: int) -> Hit | None:
    """ "Friday the 13th": the weekday and the day of a month that is left out."""
    at += t.low[at : at + 2] == [",", "the"]
    the = t.low[at] == "the"
    found = day_at(t, at + the) if t.kind(at + the) in (("digits", "ord", "num") if the else ("digits",)) else None
    bare = found is not None and t.kind(at + the) == "digits" and found[0] == at + the + 1
    if found is not None and bare and not the and dated_mark(t, found[0]):
        return found[0], When(weekday=weekday, day=found[1])  # "Saturday 29:"
    if found is None or bare or t.kind(found[0]) in ("month", "unit"):
        return None
    follows = t.low[found[0]]
    noun = follows[:1].isalpha() and follows not in AFTER_DAY and t.kind(found[0]) not in ("digits", "num", "part")
    return None if noun or follows == "of" else (found[0], When(weekday=weekday, day=found[1]))


def dated_mark(t: Tokens, at: int) -> bool:
    """Whether the number before this token, behind a weekday, ends its phrase: no score, no hour, no count."""
    return t.low[at] in (":", ".", ",", ";", ")", "*", "|") and not t.low[at + 1][:1].isdigit()


def the_day(t: Tokens, at: int) -> Hit | None:
    """ "on the 18th", "until the 27th": the day of a month that is left out."""
    found = day_at(t, at) if t.low[at - 2] in BEFORE_DAY and t.kind(at) == "digits" else None
    if found is None or found[0] == at + 1 or (t.low[found[0]][:1].isalpha() and t.low[found[0]] not in AFTER_DAY):
        return None
    return found[0], When(day=found[1])
