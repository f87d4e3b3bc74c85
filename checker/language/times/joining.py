"""Neighbouring times that are one: "Friday, Sept. 9", "10 a.m. EST Tuesday", "June last year", and from-to ranges."""

from __future__ import annotations

from checker.language.times import deictic, hours
from checker.language.times.grammar import RULES, atom
from checker.language.times.meanings import Hit, When
from checker.language.times.tokens import Tokens

JOINTS = frozenset((",", "at", "on", "of", "in", "the", "(", "from", "for", "@", "-", "'", "around", "about"))
MAX_JOINTS = 3


def joined(t: Tokens, at: int) -> Hit | None:
    """A time and what joins on behind it."""
    hit = atom(t, at)
    while hit and isinstance(hit[1], When):
        more = extended(t, hit[0], hit[1])
        if more is None:
            break
        hit = more
    return hit


def extended(t: Tokens, end: int, when: When) -> Hit | None:
    """One more neighbour joined on, if it fits."""
    here = end
    joints: list[str] = []
    while len(joints) < MAX_JOINTS and t.low[here] in JOINTS:
        joints.append(t.low[here])
        here += 1
    if joints == ["'"]:
        return possessive(t, here, when)
    if t.newline(here) or t.kind(here) not in RULES:
        return None
    hit = atom(t, here)
    if hit is None or not isinstance(hit[1], When):
        return hours.on_day(t, here, when, joints) if when.part or (has_day(when) and not when.clock) else None
    if "(" in joints and not (when.day and hit[1].weekday):
        return None
    both = merged(when, hit[1], joints)
    if both is None:
        return None
    stop = hit[0] + (t.low[hit[0]] == ")" and "(" in joints)
    return stop, both


def possessive(t: Tokens, here: int, when: When) -> Hit | None:
    """ "next year's first quarter", "last year's third quarter"."""
    if t.low[here] != "s":
        return None
    hit = deictic.ordinal_phrase(t, here + 1)
    if hit is None or not isinstance(hit[1], When) or (when.grain != "year" and when.year is None):
        return None
    inner = hit[1]
    if inner.quarter or inner.half:
        return hit[0], inner.but(year=when.year, which=when.which, grain=when.grain, fiscal=when.fiscal)
    return None


def has_day(when: When) -> bool:
    return bool(when.day or when.weekday or when.holiday or when.grain == "day" or when.unclear or
                (when.within and (when.nth or when.grain == "day")))  # fmt: skip


def has_time(when: When) -> bool:
    return bool(when.part or when.clock)


def merged(one: When, two: When, joints: list[str]) -> When | None:
    """Two times as one, where each says what the other leaves out."""
    if one.fixed or two.fixed or one.offset or two.offset:
        return recurring(one, two)
    date, other = (two, one) if has_time(one) and not has_date(one) else (one, two)
    if has_time(other) and not has_date(other):
        return with_time(date, other)
    if other is one:
        return None
    return with_weekday(one, two, joints) or within(one, two, joints)


def recurring(one: When, two: When) -> When | None:
    """ "every morning at 9 a.m.", "9 a.m. on Sundays"."""
    often, hour = (one, two) if one.fixed else (two, one)
    if not hour.clock or has_date(hour) or hour.fixed:
        return None
    if often.fixed == "P1D":
        return When(fixed=f"T{hour.clock}")
    if often.fixed.startswith("XXXX-WXX-") and "T" not in often.fixed:
        return When(fixed=f"{often.fixed}T{hour.clock}")
    part = often.fixed.removeprefix("XXXX-XX-XXT")
    return When(fixed=f"T{hour.clock}") if part != often.fixed and part.isalpha() else None


def has_date(when: When) -> bool:
    return has_day(when) or bool(when.month or when.year or when.which is not None or when.season or when.quarter)


def with_time(date: When, clock: When) -> When | None:
    """A day and a part of it or a clock time."""
    if not has_date(date) or not has_day(date):
        if (date.part and clock.clock) or (date.clock and clock.part):
            return both_times(date, clock)
        return None
    if (date.clock and clock.part) or (date.part and clock.clock):
        return both_times(date, clock)
    if has_time(date):
        return None
    mod = clock.mod or date.mod
    return date.but(part=clock.part, clock=clock.clock, zone=clock.zone, mod=mod)


def both_times(one: When, two: When) -> When:
    """ "8 in the evening": the part of day decides between morning and afternoon."""
    timed = one if one.clock else two
    part = one.part or two.part
    hour = int(timed.clock[:2])
    if part in ("AF", "EV", "NI") and hour < 12 and not (part == "NI" and hour < 5):
        hour += 12
    return one.but(part="", clock=f"{hour:02d}{timed.clock[2:]}", zone=timed.zone)


def with_weekday(one: When, two: When, joints: list[str]) -> When | None:
    """ "Friday, Sept. 9", "9 September (Friday)"."""
    plain = "of" not in joints and "in" not in joints and "from" not in joints
    if not plain:
        return None
    pointed = bool(one.weekday and one.which is not None and not one.within and two.day and two.month)
    if (only_weekday(one) or pointed) and full_day(two) and not two.weekday:
        timed = one if has_time(one) else two
        return two.but(weekday=one.weekday, part=timed.part, clock=timed.clock, zone=timed.zone, mod=one.mod or two.mod)
    if full_day(one) and not one.weekday and only_weekday(two) and "(" in joints:
        return one.but(weekday=two.weekday)
    return None


def only_weekday(when: When) -> bool:
    return bool(when.weekday and when.which is None and not when.within and not when.day and not when.month)


def only_year(when: When) -> bool:
    return when.year is not None and not (when.month or when.quarter or when.half or when.season or when.mod)


def is_year_off(when: When) -> bool:
    """ "last year", "next year"."""
    return when.which is not None and when.grain == "year" and not (when.mod or when.event or when.within)


def full_day(when: When) -> bool:
    return bool(when.day or when.unclear or when.holiday)


def within(one: When, two: When, joints: list[str]) -> When | None:
    """ "Monday next week", "June last year", "3 May of this year", "next week Friday"."""
    if only_year(one) and (two.quarter or two.half) and two.year is None and two.which is None and not joints:
        return two.but(year=one.year, fiscal=one.fiscal)
    if any(joint not in ("of", "in", "the", ",", "on", "-", "from") for joint in joints) or has_time(two):
        return None
    if two.which is not None and two.grain == "week" and only_weekday(one):
        return one.but(within=two)
    if one.which is not None and one.grain == "week" and only_weekday(two) and not one.mod:
        return two.but(within=one)
    if is_year_off(one) and two.month and two.year is None and joints[-1:] == ["in"] and not two.which:
        return two.but(which=one.which, grain="year")  # "next year, in October"
    if only_weekday(one) and joints == ["in"] and two.month and not two.day and not one.part and two.which is None:
        return two  # "a Saturday in January"
    yearly = two.which is not None and two.grain == "year" and not two.mod and not two.event
    needs = one.year is None and one.which is None and one.within is None and not one.offset
    if yearly and needs and (one.month or one.season or one.holiday or one.quarter or one.half) and "on" not in joints:
        return one.but(which=two.which, grain="year")
    if two.event and two.grain == "year" and needs and one.month and "of" in joints:
        return one.but(within=two)
    if two.grain == "month" and two.which is not None and one.day and not one.month and "of" in joints:
        return one.but(within=two)
    return None
