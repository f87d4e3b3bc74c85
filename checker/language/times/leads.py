"""The preposition that leads to a time, and whether it sets a bound: "before May", "after the 4 May fire"."""

from __future__ import annotations

from checker.language.times.tokens import Tokens
from checker.language.times.words import words

SHORTLY = words("shortly just soon immediately right minutes moments hours")
NEGATIONS = words("not never no nobody cannot none nor")
CLAUSES = words("that whether if to and but because who which when while as so unless")
REACH = 7
LEADS = words(
    "before after since until till by from through during in on at between around about circa approximately roughly"
)
NO_NOUNS = (
    LEADS | CLAUSES | words("or for of with the a is was are were will would has had have he she it they we his her")
)
"""What follows a date that stands by itself: "after the 4th of May, but", "after the 27th he"."""


def dates_a_noun(t: Tokens, at: int, end: int) -> bool:
    """Whether a bound is set by what a day dates: "after the 4 May fire" may be that very day."""
    the = at if t.low[at] == "the" else at - 1
    bound = the > 0 and t.low[the] == "the" and t.low[the - 1] in ("before", "after")
    behind = t.low[end] if end < len(t.low) else ""
    named = any(t.kind(i) in ("month", "weekday", "holiday") for i in range(at, end))
    return bound and named and behind.isalpha() and not t.capital(end) and not t.kind(end) and behind not in NO_NOUNS


def lead(t: Tokens, at: int) -> str:
    """The preposition before a time."""
    back = at - 1
    if back >= 0 and t.low[back] == "the":
        back -= 1
    if back > 1 and t.low[back] == "than" and t.low[back - 2] in ("no", "not"):
        return {"later": "by", "earlier": "from"}.get(t.low[back - 1], "")
    if back < 0 or t.low[back] not in LEADS:
        return ""
    if t.low[back] in ("before", "until", "till") and denied(t, back):
        return "not before" if t.low[back] == "before" else "from"
    close = back > 0 and t.low[back] in ("before", "after") and t.low[back - 1] in SHORTLY
    return "around" if close else t.low[back]


def denied(t: Tokens, back: int) -> bool:
    """Whether "before" closes what does not happen: "will not open before May", "no trains before Monday"."""
    for at in range(back - 1, max(-1, back - 1 - REACH), -1):
        word = t.low[at]
        if word in NEGATIONS or (word == "t" and t.low[at - 1] == "'"):
            return True
        if not word[:1].isalpha() or word in CLAUSES:
            return False
    return False
