"""Comparison levels of two times: what happens then, whether it begins or ends, and whether "today" is meant."""

from __future__ import annotations

from checker.alignment.views import View
from checker.domain.values import Time, Value
from checker.language.happenings import ENDING, STARTING
from checker.language.synonyms import kin
from checker.language.times.reaching import BEGINNINGS, ENDS
from checker.language.times.words import DAYNAMES

PARTS = frozenset("morning afternoon evening".split())


def dated_levels(a: View, b: View) -> dict[str, str]:
    """The features of a pair of times; none of other values."""
    if not isinstance(a.claim.mention.value, Time) or not isinstance(b.claim.mention.value, Time):
        return {}
    return {"edge": edge_level(a, b), "event": event_level(a, b), "told from": told_level(a, b)}


def edge_level(a: View, b: View) -> str:
    """Whether both times begin something, end it, or neither."""
    left, right = edge(a), edge(b)
    if left == right:
        return f"both {left}"
    return "one edge" if "point" in (left, right) else "opposite"


def edge(view: View) -> str:
    value = view.claim.mention.value
    cue = value.cue if isinstance(value, Time) else ""
    told = set(view.claim.measure.split())
    if cue in BEGINNINGS or told & STARTING:
        return "start"
    return "end" if cue in ENDS or told & ENDING else "point"


def event_level(a: View, b: View) -> str:
    """Whether the same happens, to the same."""
    if not a.measure or not b.measure:
        return "untold"
    same = a.measure[-1] == b.measure[-1] or kin(a.measure[-1], b.measure[-1])
    told = "other subject" if a.subject and b.subject else "no subject"
    told = "same subject" if a.subject & b.subject else told
    return f"{'same' if same else 'other'} event, {told}"


def told_level(a: View, b: View) -> str:
    """How many of the two are told from the day of the article, as "today" and "this morning" are."""
    told = deictic(a) + deictic(b)
    return ("calendar", "one from its day", "both from their day")[told]


def deictic(view: View) -> bool:
    words = view.claim.mention.text.lower().split()
    return bool(words) and (words[0] in DAYNAMES or (words[0] == "this" and words[-1] in PARTS))


def grain_level(a: View, b: View) -> str:
    """How exact two times are told: years, months, days, hours, weekdays …, and "range" for what runs on."""
    return "+".join(sorted(grain(view.claim.mention.value) for view in (a, b)))


def grain(value: Value) -> str:
    if not isinstance(value, Time):
        return "number"
    if "/" in value.timex or value.timex[:1] == "P":
        return "range"
    if "T" in value.timex:
        return "hour"
    if value.timex.startswith("XXXX-W"):
        return "weekday"
    return {4: "year", 7: "month", 8: "week", 10: "day"}.get(len(value.timex), "other")
