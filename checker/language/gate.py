"""The one gate: for every stretch of text it lets through at most one reading, or none."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from checker.domain.values import Mention, Time, Value
from checker.language import quantities, times
from checker.language.candidates import Candidate
from checker.language.quantities import ordinals
from checker.language.quantities.within import number_within


def mentions(text: str, published: date | None = None, day_first: bool | None = None) -> tuple[Mention, ...]:
    """Every value that `text` holds, in order, never overlapping; `published` anchors relative dates.

    `day_first` says how "03/04/2025" is to be read in a text that does not tell; None leaves it open.
    """
    readings = [*quantities.find(text), *_times(text, published, day_first)]
    return tuple(
        Mention(reading.kind, reading.span, reading.span.of(text), _numbered(reading.value, reading.span.of(text)))
        for reading in chosen(readings)
        if reading.value is not None
    )


def _numbered(value: Value, words: str) -> Value:
    """A date with the number that its words hold: what reads as a date is read as no number beside it."""
    number = number_within(words) if isinstance(value, Time) else None
    if not isinstance(value, Time) or number is None or (number % 1 and "T" in value.timex):
        return value  # "5.30pm" holds no number
    return replace(value, number=number)


def _times(text: str, published: date | None, day_first: bool | None) -> Iterable[Candidate]:
    told = times.day_first_of(text)
    found = times.find(text, published, day_first if told is None else told)
    return (reading for reading in found if not ordinals.torn(text, reading.span.start))


def chosen(readings: Iterable[Candidate]) -> list[Candidate]:
    """The readings that hold, in order: of those that overlap the higher rank, then the longer, then the earlier."""
    out: list[Candidate] = []
    for reading in sorted(readings, key=lambda r: (-r.rank, r.span.start - r.span.end, r.span.start, r.kind)):
        place = bisect(out, reading.span.start, key=_start)
        before, after = out[place - 1 : place], out[place : place + 1]
        if not any(reading.span.overlaps(other.span) for other in (*before, *after)):
            out.insert(place, reading)
    return out


def _start(reading: Candidate) -> int:
    return reading.span.start
