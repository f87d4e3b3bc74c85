"""Hours without "a.m.": "tomorrow at seven", "4 in the morning", "at five-thirty", "11ish"."""

from __future__ import annotations

from checker.language.times.clocks import LEADS, reading
from checker.language.times.meanings import Hit, When
from checker.language.times.tokens import Tokens, ends_phrase
from checker.language.times.words import words

ABOUT = words("at around about @")
Hour = tuple[int, int, str]


def hour_at(t: Tokens, at: int) -> Hour | None:
    """The end, the hour and the tail of "7", "2.30", "seven", "seven thirty", "five-thirty"."""
    if t.kind(at) == "digits":
        got = reading(t.low[at])
        return (at + 1, got[0], got[2]) if got and (1 <= got[0] <= 12 or got[1] > 1) else None
    if t.kind(at) != "num" or not 1 <= t.number(at) <= 12:
        return None
    found = minutes(t, at + 1 + (t.low[at + 1] == "-"))
    return (found[0], t.number(at), f":{found[1]:02d}") if found else (at + 1, t.number(at), "")


def minutes(t: Tokens, at: int) -> tuple[int, int] | None:
    """ "thirty", "forty-five" behind an hour."""
    number = t.number(at)
    if t.kind(at) != "num" or not 10 <= number < 60:
        return None
    ones = at + 1 + (t.low[at + 1] == "-")
    if t.name(at) == "tens" and t.kind(ones) == "num" and t.number(ones) < 10:
        return ones + 1, number + t.number(ones)
    return at + 1, number


def on_day(t: Tokens, at: int, when: When, joints: list[str]) -> Hit | None:
    """ "tomorrow morning at 7", "Monday at seven", "February 22nd 3:30": an hour behind a day or a part of it."""
    found = hour_at(t, at)
    if found is None or not ABOUT.issuperset(joints) or not ends_phrase(t, found[0]):
        return None
    end, hour, tail = found
    if not joints and ":" not in t.low[at]:
        return None
    if when.part and hour < 13:
        return end, when.but(part="", clock=f"{in_part(hour, when.part):02d}{tail}")
    return end, when.but(part="", clock=f"{hour:02d}{tail}")


def in_part(hour: int, part: str) -> int:
    """The hour of 24 that an hour of a part of the day is."""
    later = part in ("AF", "EV") or (part == "NI" and hour > 4)
    return hour % 12 + (12 if later else 0)


def of_part(t: Tokens, at: int) -> Hit | None:
    """ "at 4 in the morning", "from three in the afternoon"."""
    found = hour_at(t, at) if at and t.low[at - 1] in LEADS else None
    if found is None or found[1] > 12:
        return None
    end = found[0] + (2 if t.low[found[0] : found[0] + 2] == ["in", "the"] else t.low[found[0]] == "at")
    if end == found[0] or t.kind(end) != "part" or t.number(end) > 1 or (t.low[end - 1] == "at" and t.number(end) != 1):
        return None
    return end + 1, When(clock=f"{in_part(found[1], t.name(end)):02d}{found[2]}")


def spelled(t: Tokens, at: int) -> Hit | None:
    """ "at five thirty", "from two-thirty", "five-thirty tomorrow"."""
    found = hour_at(t, at)
    if found is None or not found[2]:
        return None
    led = at > 0 and t.low[at - 1] in LEADS and ends_phrase(t, found[0])
    beside = t.low[at + 1] == "-" and t.kind(found[0]) in ("dayname", "weekday")
    return (found[0], When(clock=f"{found[1]:02d}{found[2]}")) if led or beside else None


def ish(t: Tokens, at: int) -> Hit | None:
    """ "11ish"."""
    found = hour_at(t, at) if t.low[at + 1] == "ish" and t.glued(at + 1) else None
    return (at + 2, When(clock=f"{found[1]:02d}{found[2]}")) if found else None
