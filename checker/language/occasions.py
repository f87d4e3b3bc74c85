"""Two occasions of one kind: another round of a contest, another night of a tour, another stop of a campaign.

Whoever plays here on Friday plays elsewhere on Saturday, and a semi-final is no final: what is told of each is no
contradiction of the other.
"""

from __future__ import annotations

import re

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.phrases import CALENDAR
from checker.language.wordsets import word_set

KINDS = frozenset({"date", "place", "score", "event", "polarity"})
AGAIN = word_set("play perform appear tour visit speak sing headline race screen exhibit campaign read lecture")
"""What the same people do here today and there tomorrow."""
NOUN = r"(?= (?:on|in|at|of|against|by|between|with|and|when|after)\b|[,.;!]|$)"
"""What follows "final" where it is a round and no adjective."""
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
    again = a.context.verb == b.context.verb and a.context.verb in AGAIN and a.kind in {"date", "place"}
    if again and _apart(_sites(a.quote), _sites(b.quote)) and _apart(_days(a.quote), _days(b.quote)):
        return Comparison(None, "other occasion", f"“{a.mention.text}” and “{b.mention.text}” are of two occasions")
    return found


def _apart(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and not one & two


def _rounds(text: str) -> frozenset[str]:
    return frozenset(match.group(1).lower().replace("-", "").rstrip("s") for match in ROUND.finditer(text))


def _sites(text: str) -> frozenset[str]:
    found = (match.group(1).lower() for match in SITE.finditer(text))
    return frozenset(name for name in found if name.split()[0] not in CALENDAR)


def _days(text: str) -> frozenset[str]:
    return frozenset(match.group(1).lower() for match in DAY.finditer(text))
