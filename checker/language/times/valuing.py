"""Readings turned into candidates: the span that is shown, the words that bound or hedge it, the value."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from checker.domain.span import Span
from checker.domain.values import Bound, Quantity, Time
from checker.language.candidates import Candidate
from checker.language.times.intervals import Interval, interval_of
from checker.language.times.meanings import Hit, Length, Spread, When
from checker.language.times.resolving import Context, american, as_day, timex_of
from checker.language.times.spelling import in_smallest, length_timex
from checker.language.times.tense import tense_at
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

HEDGES = words("about around approximately roughly nearly almost some circa approx approximate")
OVER: dict[tuple[str, ...], Bound] = {
    ("more", "than"): ">", ("over",): ">", ("at", "least"): ">=", ("less", "than"): "<", ("under",): "<",
    ("up", "to"): "<=", ("at", "most"): "<=", ("no", "more", "than"): "<=", ("just", "over"): ">",
    ("longer", "than"): ">", ("fewer", "than"): "<", ("just", "under"): "<", ("no", "less", "than"): ">=",
    ("as", "long", "as"): "<=", ("a", "maximum", "of"): "<=", ("a", "minimum", "of"): ">=",
}  # fmt: skip
Ends = tuple[Decimal | None, Decimal | None]
LEADS = words(
    "before after since until till by from through during in on at between around about"
)


def candidate(t: Tokens, at: int, hit: Hit, published: date | None, day_first: bool | None) -> Candidate | None:
    """The candidate of a reading; None for one that comes to nothing."""
    end, meaning = hit
    if isinstance(meaning, Length):
        return length_candidate(t, at, end, meaning)
    begin = at
    if isinstance(meaning, Spread) and at and t.low[at - 1] in ("from", "between"):
        begin = at - 1
    needs = not isinstance(meaning, When) or needs_tense(meaning)
    context = Context(published, tense_at(t, at, end) if needs and published else 0, day_first)
    value = time_of(meaning, context, lead(t, at))
    if not value.timex:
        return None
    return Candidate("date", Span(t.start[begin], t.end[end - 1]), value, rank(t, at, meaning))


def needs_tense(when: When) -> bool:
    return when.year is None and not when.fixed and not when.offset


def lead(t: Tokens, at: int) -> str:
    """The preposition before a time."""
    back = at - 1
    if back >= 0 and t.low[back] == "the":
        back -= 1
    return t.low[back] if back >= 0 and t.low[back] in LEADS else ""


def rank(t: Tokens, at: int, meaning: object) -> int:
    """How sure a reading is: a bare year may be a number, a reference says little."""
    if isinstance(meaning, When):
        if meaning.fixed.endswith("_REF"):
            return 2
        if meaning.year and not (meaning.month or meaning.quarter or meaning.half or meaning.season or meaning.fiscal):
            return 12 if lead(t, at) else 8
    return 30


def time_of(meaning: When | Spread, context: Context, cue: str) -> Time:
    """The value of a time or a range."""
    if isinstance(meaning, Spread):
        first, last = time_of(meaning.first, context, ""), time_of(meaning.last, context, "")
        return Time(f"{first.timex}/{last.timex}", first.start, last.end, first.relative or last.relative, cue=cue)
    timex = timex_of(meaning, context)
    known = interval_of(timex)[0]
    zone = american(meaning.zone, as_day(known) if known else None)
    interval = refined(interval_of(timex, zone), meaning, context)
    mod = {"EARLIER": "START", "LATER": "END"}.get(meaning.mod, meaning.mod)
    relative = is_relative(meaning)
    return bounded(Time(timex, *interval, relative, mod, cue, clashes(meaning, interval)), cue)


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
        if when.mod == "LATER":
            return anchor, end
    part = {"START": (0.0, 0.5), "MID": (0.25, 0.75), "END": (0.5, 1.0)}.get(when.mod)
    if part is None or has_clock(when):
        return interval
    days = (as_day(end) - as_day(start)).days
    if days < 3:
        return interval
    return start + timedelta(days=int(days * part[0])), start + timedelta(days=round(days * part[1]))


def has_clock(when: When) -> bool:
    return bool(when.clock or when.part)


def bounded(time: Time, cue: str) -> Time:
    """ "before" and "after" open one side; "since", "until" and "by" only lend their cue."""
    if time.mod or time.start is None:
        return time
    if cue == "before":
        return Time(time.timex, None, time.start, time.relative, "BEFORE", cue, time.weekday_clash)
    if cue == "after":
        return Time(time.timex, time.end, None, time.relative, "AFTER", cue, time.weekday_clash)
    return time


def length_candidate(t: Tokens, at: int, end: int, length: Length) -> Candidate:
    """A duration with the words before it that hedge or bound it."""
    begin, cue, bound, approximate = hedged(t, at)
    number, unit = in_smallest(length)
    low, high = spread(number, length, bound, approximate)
    value = Quantity(
        number=number, unit=unit, high=length.high, low=low, high_bound=high, digits=length.digits,
        approximate=approximate, bound=bound, cue=cue, timex=length_timex(length),
    )  # fmt: skip
    rank = 4 if length.vague else 20
    return Candidate("duration", Span(t.start[begin], t.end[end - 1]), value, rank)


def hedged(t: Tokens, at: int) -> tuple[int, str, Bound | None, bool]:
    """Where the hedge before a length begins, its words, the bound they set, and whether it is approximate."""
    back = at
    while (back > 0 and t.kind(back - 1) == "which") or (back > 0 and t.low[back - 1] == "the" and back < at):
        back -= 1
    for size in (3, 2, 1):
        words = tuple(t.low[back - size : back]) if back >= size else ()
        if words in OVER:
            return back - size, " ".join(words), OVER[words], False
    if back > 0 and t.low[back - 1] in HEDGES:
        return back - 1, t.low[back - 1], None, True
    return at, "", None, False


def spread(number: Decimal, length: Length, bound: Bound | None, approximate: bool) -> Ends:
    """The interval of values that the words allow; equal ends for an exact count."""
    high = length.high or number
    if length.vague:
        return number, None
    if bound in (">", ">="):
        return number, None
    if bound in ("<", "<="):
        return Decimal(0), number
    if approximate:
        return number * Decimal("0.85"), high * Decimal("1.15")
    exact = number == number.to_integral_value() and number < 100
    half = Decimal(0) if exact else Decimal(5).scaleb(int(number.adjusted()) - max(length.digits, 2))
    return number - half, high + half
