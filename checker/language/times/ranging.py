"""Whole expressions: a time with its neighbours joined on, and from-to ranges of two of them."""

from __future__ import annotations

from checker.language.times.joining import has_date, has_day, has_time, joined
from checker.language.times.meanings import Hit, Length, Spread, When
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

MOVED = words("moved pushed delayed postponed shifted back brought forward deferred changed slipped extended")


def expression(t: Tokens, at: int) -> Hit | None:
    """The whole time that begins at a token: joined with its neighbours, and as a range."""
    single = joined(t, at)
    if single is None:
        return None
    end, meaning = single
    return ranged(t, at, end, meaning) or hours(t, end, meaning) or single


def hours(t: Tokens, end: int, day: object) -> Hit | None:
    """The hours behind a day: "Saturday from 10 a.m. to 4 p.m.", "Dec. 9, 8am-2pm"."""
    if not isinstance(day, When) or not has_day(day) or has_time(day) or day.fixed:
        return None
    here = end + (t.low[end] == ",")
    here += t.low[here] in ("from", "between")
    if t.kind(here) not in ("digits", "clockword", "num") or t.newline(here):
        return None
    first = joined(t, here)
    span = ranged(t, here, first[0], first[1]) if first else None
    if span is None or not isinstance(span[1], Spread) or has_date(span[1].first) or has_date(span[1].last):
        return None
    one, two = span[1].first, span[1].last
    zone = one.zone if one.zone is not None else two.zone
    return span[0], Spread(day.but(clock=one.clock, zone=zone), day.but(clock=two.clock, zone=zone))


def ranged(t: Tokens, begin: int, end: int, first: object) -> Hit | None:
    """ "from A to B", "between A and B", "A to B", "A-B"."""
    joint = t.low[end]
    lead = t.low[begin - 1] if begin else ""
    if t.low[begin] == "now" and end == begin + 1 and lead in ("between", "from"):
        first = When(which=0, grain="day")
    joins = joint in ("to", "through", "until", "till", "thru", "-") or (joint == "and" and lead == "between")
    if not joins or not isinstance(first, When) or t.newline(end + 1) or first.fixed or not comparable(first):
        return None
    if lead == "from" and any(t.low[back] in MOVED for back in range(max(0, begin - 8), begin)):
        return None
    if joint == "-" and t.glued(end + 1) != t.glued(end):
        return None
    here = end + 1 + (t.low[end + 1] in ("the", "on"))
    second = joined(t, here)
    if second is None or not isinstance(second[1], When) or not comparable(second[1]):
        return None
    pair = paired(first, second[1])
    return (second[0], pair) if pair else None


def comparable(when: When) -> bool:
    loose = when.fixed or when.offset or when.event
    return not loose and (has_date(when) or bool(when.clock) or when.decade is not None)


def paired(first: When, last: When) -> Spread | None:
    """Both ends of a range, the first filled up with what only the last says, and the other way round."""
    if bool(first.clock) != bool(last.clock) and not (last.clock and has_day(first) and has_day(last)):
        return None
    if first.clock and not has_date(first) and has_date(last):
        bare = last.but(clock=first.clock, zone=first.zone or last.zone)
        return Spread(bare, last)
    if first.clock and has_date(first) and not has_date(last):
        return Spread(first, first.but(clock=last.clock, zone=last.zone or first.zone))
    if first.year is None and last.year and first.which is None and not first.weekday == last.weekday != None:  # noqa: E711
        wraps = bool(first.month and last.month and first.month > last.month)
        first = first.but(year=last.year - wraps)
    return Spread(first, last) if kindred(first, last) else None


def kindred(first: When, last: When) -> bool:
    """Whether two ends are of the same sort; "May 3 to 2026" is no range."""
    shape_one, shape_two = shape(first), shape(last)
    return shape_one == shape_two or {shape_one, shape_two} <= {"day", "month", "now"}


def shape(when: When) -> str:
    if when.weekday and not when.day and not when.within:
        return "weekday"
    if has_day(when):
        return "now" if when.grain == "day" else "day"
    if when.clock and not has_date(when):
        return "clock"
    for name in ("month", "season", "quarter", "half", "year", "decade", "century"):
        if getattr(when, name):
            return name
    return when.grain


def lone(meaning: object) -> bool:
    """Whether a reading is worth nothing by itself: a part of a day of no day."""
    if isinstance(meaning, When):
        return bool(meaning.part) and not meaning.clock and not has_date(meaning)
    return not isinstance(meaning, (Length, Spread))


def part_of_day(t: Tokens, at: int, hit: Hit) -> bool:
    """ "in the morning", "late in the evening": parts of a day that another sentence may name."""
    end = hit[0]
    led = t.low[end - 2] == "the" and t.low[end - 3] == "in" and t.kind(end - 1) == "part" and t.number(end - 1) < 2
    return led and end - 3 >= at - 1 and t.low[end] not in ("of", "-", "'") and t.kind(end) not in ("part", "unit")
