"""Two occasions of one kind: another round of a contest, another night of a tour, another stop of a campaign.

Whoever plays here on Friday plays elsewhere on Saturday, and a semi-final is no final: what is told of each is no
contradiction of the other.
"""

from __future__ import annotations

import re
from functools import cache

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.frame_table import frame_index
from checker.language.phrases import CALENDAR
from checker.language.similarity import compare_names
from checker.language.stems import stem
from checker.language.wordsets import word_set

KINDS = frozenset({"date", "place", "score", "event", "polarity"})
AGAIN = word_set("play perform appear tour visit speak sing headline race screen exhibit campaign read lecture meet")
"""What the same people do here today and there tomorrow."""
NOUN = r"(?= (?:on|in|at|of|against|by|between|with|and|when|after)\b|[,.;!]|$)"
"""What follows "final" where it is a round and no adjective."""
NAMED = re.compile(r"\b([a-z]+) (?:the |President |Premier |Chancellor )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
TOGETHER = (
    frozenset({"launch", "release", "announce", "sell"}),
    frozenset({"kill", "injure", "attack", "crash", "damage", "displace", "missing", "rescue"}),
    frozenset({"acquire", "merge", "sell", "invest"}),
    frozenset({"sign", "agree"}),
    frozenset({"appoint", "elect", "lead", "announce", "launch"}),
    frozenset({"leave", "dismiss"}),
    frozenset({"cancel", "delay"}),
    frozenset({"win", "beat", "lose"}),
    frozenset({"approve", "elect", "agree", "reject"}),
    frozenset({"found", "build"}),
    frozenset({"rise", "raise"}),
    frozenset({"fall", "cut"}),
)
"""Frames that may tell one event in two ways."""
ROUND = re.compile(
    rf"\b(semi-?finals?|semis|quarter-?finals?|finals?{NOUN}|(?:first|second|third|fourth|opening|last) "
    r"(?:round|leg|heat|stage|match|test|innings|set)|(?:round|leg|stage|heat|game) (?:one|two|three|four|five|\d)|"
    r"group stage|play-?offs?|qualifiers?|last (?:16|eight|sixteen|32))(?!\w)",
    re.IGNORECASE,
)
SITE = re.compile(r"\b(?:in|at) (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
DAY = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december)(?: \d{1,2})?)\b",
    re.IGNORECASE,
)


def of_other_occasions(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction where the two sentences tell of two rounds, or of two places and days of what is done again."""
    if found.verdict is not Verdict.CONFLICT or a.kind not in KINDS:
        return found
    if _apart(_rounds(a.quote), _rounds(b.quote)):
        return Comparison(None, "other round", f"“{a.mention.text}” and “{b.mention.text}” are of two rounds")
    dated = all(claim.context.verb in claim.measure.split() for claim in (a, b))  # "convicted of the 2011 shooting"
    if a.kind == "date" and dated and other_events(a.context.verb, b.context.verb):
        return Comparison(None, "other event", f"“{a.mention.text}” and “{b.mention.text}” are of two events")
    if a.kind in {"date", "place", "score"} and a.context.verb == b.context.verb and _other_things(a, b):
        return Comparison(None, "other event", f"“{a.mention.text}” and “{b.mention.text}” are of two events")
    again = a.context.verb == b.context.verb and a.context.verb in AGAIN and a.kind in {"date", "place"}
    if again and _apart(_sites(a.quote), _sites(b.quote)) and _apart(_days(a.quote), _days(b.quote)):
        return Comparison(None, "other occasion", f"“{a.mention.text}” and “{b.mention.text}” are of two occasions")
    return found


def other_events(one: str, two: str) -> bool:
    """Whether two verbs tell two events that follow each other: what is announced on Monday may be signed on Friday."""
    left, right = _frame(one), _frame(two)
    return bool(left and right) and left != right and not any({left, right} <= group for group in TOGETHER)


@cache
def _frame(verb: str) -> str:
    """The frame of a verb that is one by itself, "" for other verbs."""
    found = (frame.name for frame, kind, rest in frame_index().get(verb, ()) if kind == "verb" and not rest)
    return next(found, "")


def _other_things(a: Claim, b: Claim) -> bool:
    """Whether the verb that both share has names right behind it that are two: "beat Velda", "beat Karpo"."""
    one, two = (_behind(claim) for claim in (a, b))
    return bool(one and two) and not compare_names(one, two).alike and not set(one.split()) & set(two.split())


def _behind(claim: Claim) -> str:
    """The name right behind the claim's verb, "" for none."""
    stop = len(claim.quote)
    for match in NAMED.finditer(claim.quote[:stop]):
        if stem(match.group(1).lower()) == stem(claim.context.verb) or claim.context.verb in _lemmas(match.group(1)):
            return "" if match.group(2).split()[0].lower() in CALENDAR else match.group(2)
    return ""


def _lemmas(word: str) -> set[str]:
    return {frame_verb.split()[0] for frame, _, _ in frame_index().get(word.lower(), ()) for frame_verb in frame.verbs}


def _apart(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and not one & two


def _rounds(text: str) -> frozenset[str]:
    return frozenset(match.group(1).lower().replace("-", "").rstrip("s") for match in ROUND.finditer(text))


def _sites(text: str) -> frozenset[str]:
    found = (match.group(1).lower() for match in SITE.finditer(text))
    return frozenset(name for name in found if name.split()[0] not in CALENDAR)


def _days(text: str) -> frozenset[str]:
    return frozenset(match.group(1).lower() for match in DAY.finditer(text))
