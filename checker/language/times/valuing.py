"""Readings turned into candidates: the span that is shown, the words that bound or hedge it, the value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from checker.domain.span import Span
from checker.domain.values import Time
from checker.language.candidates import Candidate
from checker.language.times.choosing import Context, as_day
from checker.language.times.extent import hedged, length_candidate, loosened
from checker.language.times.intervals import Interval, fiscal_year, interval_of
from checker.language.times.joining import only_year
from checker.language.times.leads import dates_a_noun, lead
from checker.language.times.meanings import Length, Meaning, Spread, When
from checker.language.times.moments import ROUGH
from checker.language.times.resolving import timex_of
from checker.language.times.tense import surely_past, tense_at
from checker.language.times.tokens import Tokens
from checker.language.times.words import words
from checker.language.times.zones import american

Place = tuple[int, int]
BUSINESS = words(
    "revenue revenues profit profits sales earnings results income loss losses growth economy economic gdp fiscal year "
    "shares share stock company investors dividend forecast inflation orders deliveries shipments output exports "
    "imports spending bank budget production margin guidance analysts consumer prices customers launch launches"
)

INCLUSIVE = {"after": "from", "before": "by"}
"""What follows an event may follow it on its own day: "after the 4 May fire"."""


def candidate(
    t: Tokens, place: Place, meaning: Meaning, around: Place, published: date | None, day_first: bool | None
) -> Candidate | None:
    """The candidate of a reading at `place`, its tense taken `around`; None for one that comes to nothing."""
    at, end = place
    if isinstance(meaning, Length):
        return length_candidate(t, at, end, meaning)
    if isinstance(meaning, When) and is_playing_time(t, at, meaning):
        published = None
    tense = tense_at(t, *around) if published and needs_tense(meaning) else 0
    cue = "" if t.low[end : end + 2] == ["'", "s"] else lead(t, at)  # "before Monday's news" is on Monday
    cue = INCLUSIVE.get(cue, cue) if dates_a_noun(t, at, end) else cue
    told = tense < 0 and surely_past(t, at)
    value = time_of(meaning, Context(published, tense, day_first, told), cue)
    if not value.timex:
        return None
    if isinstance(meaning, When) and meaning.offset and not meaning.within:
        value = loosened(t, at, value, meaning.offset, meaning.sign)
    begin = opening(t, at, meaning)
    loose = value.relative and value.start is None and published and value.timex[:1] == "X"
    sure = 6 if loose else rank(t, at, meaning)
    return Candidate("date", Span(t.start[begin], t.end[end - 1]), value, sure)


def is_playing_time(t: Tokens, at: int, when: When) -> bool:
    """A "first half" or "fourth quarter" far from any word of business: that of a game, or of nobody knows what."""
    if not (when.quarter or when.half) or when.year or when.grain or when.fiscal or when.which is not None:
        return False
    return BUSINESS.isdisjoint(t.low[max(0, at - 40) : at + 40])


def opening(t: Tokens, at: int, meaning: When | Spread) -> int:
    """Where the words that are shown begin: "from" belongs to a range, "the" not to a bare year."""
    if isinstance(meaning, Spread) and t.low[at] == "the" and is_bare(meaning.first):
        return at + 1
    if isinstance(meaning, Spread):
        return at - 1 if at and t.low[at - 1] in ("from", "between") else at
    if meaning.offset and t.low[at] != "the":
        return hedged(t, at, ago=True)[0]
    return at + 1 if t.low[at] == "the" and is_bare(meaning) else at


def is_bare(when: When) -> bool:
    """Whether an article before it belongs to a noun behind it: "the 2026 model", "the 20th century church"."""
    return when.century is not None or (when.year is not None and not when.mod and not (when.month or when.quarter or
                                        when.half or when.season or when.holiday or when.within))  # fmt: skip


def needs_tense(when: When | Spread) -> bool:
    if isinstance(when, Spread):
        return needs_tense(when.first) or needs_tense(when.last)
    return when.year is None and not when.fixed and not when.offset


def rank(t: Tokens, at: int, meaning: object) -> int:
    """How sure a reading is: a bare year may be a number, a reference says little."""
    if isinstance(meaning, Spread):
        meaning = meaning.first
    if isinstance(meaning, When):
        if meaning.month and meaning.day:
            return 42  # above "3 to $5 million" in "rose on May 3 to $5 million"
        if meaning.fixed.endswith("_REF"):
            return 2
        written = t.kind(at) in ("num", "era") or meaning.unclear or meaning.holiday or meaning.fiscal or meaning.week
        if only_year(meaning) and not written:
            return 12 if lead(t, at) else 8
    return 30


def time_of(meaning: When | Spread, context: Context, cue: str) -> Time:
    """The value of a time or a range."""
    if isinstance(meaning, Spread):
        return range_of(meaning, context, cue)
    timex = timex_of(meaning, context)
    known = interval_of(timex)[0]
    zone = american(meaning.zone, as_day(known) if known else None)
    fiscal = meaning.fiscal and len(timex) == 4
    interval = refined(fiscal_year(timex) if fiscal else interval_of(timex, zone), meaning, context)
    mod = {"EARLIER": "START", "LATER": "END", "FIRST": "", "REST": "END"}.get(meaning.mod, meaning.mod)
    relative = is_relative(meaning)
    if meaning.mod == "REST":
        timex = remaining(timex, interval)
    return bounded(Time(timex, *interval, relative, mod, cue, clashes(meaning, interval)), cue)


def range_of(meaning: Spread, context: Context, cue: str) -> Time:
    """From the beginning of one time to the end of another; clock times are the moments themselves."""
    midnight = meaning.first.clock[:2] == "24"
    first = time_of(meaning.first.but(clock="00:00") if midnight else meaning.first, context, "")
    last = time_of(following(meaning.last, first), context, "")
    relative = first.relative or last.relative
    if not meaning.last.clock:
        return Time(f"{first.timex}/{last.timex}", first.start, last.end, relative, cue=cue)
    timex = "/".join(to_seconds(time.timex) for time in (first, last))
    if first.timex[:1] == "T" and last.timex[:1] == "T":
        timex = timex.replace("T", "")  # hours of any day need no mark before them
    return Time(timex, first.start, last.start, relative, cue=cue)


def to_seconds(timex: str) -> str:
    """A clock time as a moment, written to the second."""
    utc = timex.endswith("Z")
    day, _, clock = timex.removesuffix("Z").partition("T")
    return f"{day}T{clock}{':00' * (2 - clock.count(':'))}{'Z' * utc}"


def following(when: When, first: Time) -> When:
    """The end of a range in the year or week of its beginning, or in the next one."""
    if when.year is not None or when.which is not None or when.within or first.start is None:
        return when
    if when.weekday and not when.day:
        later = as_day(first.start) + timedelta(days=(when.weekday - first.start.isoweekday()) % 7)
        return when.but(weekday=None, year=later.year, month=later.month, day=later.day)
    if when.month or when.season or when.quarter or when.half or when.holiday:
        same = when.but(year=first.start.year)
        begin = interval_of(timex_of(same, Context(None)))[0]
        return same if begin is None or as_day(begin) >= as_day(first.start) else when.but(year=first.start.year + 1)
    return when


def is_relative(when: When) -> bool:
    anchored = when.year is not None or when.decade is not None or when.century is not None
    if when.within:
        return is_relative(when.within)
    return not anchored and not when.fixed


def clashes(when: When, interval: Interval) -> bool:
    """Whether the weekday written beside a date is another than the date's."""
    start = interval[0]
    return bool(when.weekday and when.day and start and start.isoweekday() != when.weekday)


def refined(interval: Interval, when: When, context: Context) -> Interval:
    """An interval made narrower by "early", "mid", "late" and the like, or wider by a rough "ago"."""
    start, end = interval
    if start is None or end is None:
        return interval
    if when.offset:
        slack = {"week": 3, "fortnight": 7}.get(when.offset.unit, 0)
        return start - timedelta(days=slack), end + timedelta(days=slack)
    anchor = context.anchor
    if anchor and not has_clock(when) and as_day(start) <= anchor < as_day(end):
        if when.mod == "EARLIER":
            return start, anchor + timedelta(days=1)
        if when.mod in ("LATER", "REST"):
            return anchor, end
    part = {"START": (0.0, 0.5), "MID": (0.25, 0.75), "END": (0.5, 1.0)}.get(when.mod)
    if part is None or has_clock(when):
        return interval
    days = (as_day(end) - as_day(start)).days
    if days < 3:
        return interval
    return start + timedelta(days=int(days * part[0])), start + timedelta(days=round(days * part[1]))


def remaining(timex: str, interval: Interval) -> str:
    """ "the rest of the month" as its days, the last one included, once it is known when it begins."""
    start, end = interval
    if start is None or end is None or as_day(start) == as_day(interval_of(timex)[0] or start):
        return timex
    return f"{as_day(start)}/{as_day(end) - timedelta(days=1)}"


def has_clock(when: When) -> bool:
    return bool(when.clock or when.part)


def bounded(time: Time, cue: str) -> Time:
    """ "before" and "after" open one side, "around" says APPROX; "since", "until" and "by" only lend their cue."""
    if time.mod or time.start is None:
        return time
    if cue in ROUGH:
        return replace(time, mod="APPROX")
    if cue == "before" and time.timex[-3:] == "TMO":
        return replace(time, mod="START", cue="")  # "before dawn on Friday" is on Friday
    if cue == "before":
        return Time(time.timex, None, time.start, time.relative, "BEFORE", cue, time.weekday_clash)
    if cue == "after":
        return Time(time.timex, time.end, None, time.relative, "AFTER", cue, time.weekday_clash)
    return time
