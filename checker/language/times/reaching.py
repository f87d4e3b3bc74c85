"""Times that words before them open on one side: "by Friday", "before noon", "after 2018", "not before May"."""

from __future__ import annotations

from dataclasses import replace

from checker.domain.values import Time
from checker.language.times.intervals import interval_of
from checker.language.times.moments import Moments, moments

BACKWARD, FORWARD = frozenset(("by", "before")), frozenset(("after", "not before"))
ENDS = frozenset(("until", "till", "through", "by", "before"))
BEGINNINGS = frozenset(("since", "from", "after", "not before"))
OUTSIDE = frozenset(("before", "after"))
"""Bounds that leave out the time that they name."""


def is_bound(time: Time) -> bool:
    return time.cue in BACKWARD or time.cue in FORWARD


def core(time: Time) -> Time:
    """The time itself, whatever bound stands before it; the opened side of "before May" is closed again."""
    if time.mod not in ("BEFORE", "AFTER"):
        return time
    return at(time, time.timex)


def at(time: Time, timex: str) -> Time:
    """The same mention's time with another calendar value."""
    start, end = interval_of(timex)
    return replace(time, timex=timex, start=start, end=end, mod="")


def unbound(time: Time) -> Time:
    """The time itself without the words that make it a bound."""
    return replace(core(time), cue="") if is_bound(time) else time


def reach(time: Time) -> Moments:
    """The moments that a bound lets in; a plain time is its own reach."""
    own = moments(core(time))
    if time.cue in BACKWARD:
        return Moments(None, own.start if time.cue == "before" else own.end)
    if time.cue in FORWARD:
        return Moments(own.end if time.cue == "after" else own.start, None)
    return own


def same_limit(one: Time, two: Time) -> bool:
    """Whether a limit names the very time that stands on the other side: "due on 3 May" and "by 3 May".

    What ends at a time and what begins there meet in it ("closed until Friday", "open from Friday").
    """
    if OUTSIDE & {one.cue, two.cue} or one.mod != two.mod:
        return False
    return one.timex == two.timex and moments(one) == moments(two)
