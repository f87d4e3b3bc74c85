"""Dates, times of day and lengths of time in news English, with their values in TIMEX3 and as intervals.

`find` reads a text in one pass: tokens, one rule for each sort of first word, neighbours joined, values resolved.
The values follow TimeML's TIMEX3 (ISO 8601 with X for what is unknown, weeks, quarters, seasons, parts of the day).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checker.language.candidates import Candidate
from checker.language.times.attaching import attached
from checker.language.times.digits import day_first_of
from checker.language.times.ranging import expression, lone, part_of_day
from checker.language.times.telling import Reading
from checker.language.times.tokens import Tokens, is_busy, tokenise
from checker.language.times.valuing import candidate

__all__ = ["day_first_of", "find"]


def find(text: str, published: date | None = None, day_first: bool | None = None) -> Iterator[Candidate]:
    """Every time in a text, in order, never overlapping: kind "date" with a Time, "duration" with a Quantity.

    `published` is the anchor of relative dates, which stay without an interval if it is None. `day_first` decides
    dates in digits that have two readings ("02/03/2026"); `day_first_of` finds it out from a whole document.
    """
    tokens = tokenise(text)
    if not is_busy(tokens):
        return
    anchor = published if published and 1000 <= published.year < 3000 else None
    found = list(readings(tokens))
    for index, (begin, _, _) in enumerate(found):
        placed = attached(tokens, found, index, anchor is not None)
        if placed is None:
            continue
        found[index] = begin, placed.end, placed.meaning  # what is told later hangs on this one
        out = candidate(tokens, (begin, placed.end), placed.meaning, placed.around, anchor, day_first)
        if out is not None:
            yield out


def readings(tokens: Tokens) -> Iterator[Reading]:
    """Begin, end and meaning of every expression, left to right."""
    at = 0
    while at < tokens.size:
        hit = expression(tokens, at)
        if hit is None or (lone(hit[1]) and not part_of_day(tokens, at, hit)):
            at += 1
            continue
        yield at, *hit
        at = hit[0]
