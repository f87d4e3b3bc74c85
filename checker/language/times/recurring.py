"""Times that come again: "every Tuesday", "annually", "twice a week", "each year"."""

from __future__ import annotations

from decimal import Decimal

from checker.language.times import lengths
from checker.language.times.meanings import Hit, Length, When
from checker.language.times.spelling import length_timex
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

AMOUNTS = frozenset(("once", "twice", "thrice", "times", "time", "dollars", "people", "%", "percent"))
AFTER_ADVERB = words("in at on by from to and or since for with as but until between if when while after before")
OFTEN = frozenset(("once", "twice", "thrice", "times", "time"))


def adverb(t: Tokens, at: int) -> Hit | None:
    """ "daily", "annually", "weekly"; before a noun they are adjectives ("annual report")."""
    if t.low[at][-3:] != "lly" and t.low[at + 1][:1].isalpha() and t.low[at + 1] not in AFTER_ADVERB:
        return None
    return at + 1, When(fixed=t.name(at))


def every(t: Tokens, at: int) -> Hit | None:
    """ "every Tuesday", "each year", "every two weeks", "every other day", "every morning"."""
    end = at + 1 + (t.low[at + 1] in ("other", "single"))
    kind = t.kind(end)
    if kind == "weekday":
        return end + 1, When(fixed=f"XXXX-WXX-{t.number(end)}")
    if kind == "month":
        return end + 1, When(fixed=f"XXXX-{t.number(end):02d}")
    if kind == "season":
        return end + 1, When(fixed=f"XXXX-{t.name(end)}")
    if kind == "part":
        return end + 1, When(fixed=f"XXXX-XX-XXT{t.name(end)}")
    if kind == "unit":
        return end + 1, When(fixed=one(t.name(end), 2 if t.low[at + 1] == "other" else 1))
    counted = lengths.length(t, end)
    if counted and isinstance(counted[1], Length):
        return counted[0], When(fixed=length_timex(counted[1]))
    return None


def one(unit: str, count: int) -> str:
    return length_timex(Length(Decimal(count), unit))


def is_rate(t: Tokens, at: int) -> bool:
    """Whether "a year" is the second half of a rate: an amount stands before it."""
    if t.low[at] not in ("a", "an") or at == 0 or t.kind(at + 1) != "unit":
        return False
    if t.low[at + 2] in ("ago", "earlier", "later", "before", "after"):
        return False
    before = t.kind(at - 1)
    return before in ("digits", "scale", "num", "unit") or t.low[at - 1] in AMOUNTS


def rate(t: Tokens, at: int) -> Hit | None:
    """ "twice a week" recurs; "$5 a year" is left to whoever reads the amount."""
    return (at + 2, When(fixed=one(t.name(at + 1), 1))) if t.low[at - 1] in OFTEN else None
