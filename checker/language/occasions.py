"""Two occasions of one kind: another round or division of a contest, another night of a tour, another stop on the way.

Whoever plays here on Friday plays elsewhere on Saturday, a semi-final is no final, and the men's race is not the
women's: what is told of each is no contradiction of the other.
"""

from __future__ import annotations

import re

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.phrases import CALENDAR
from checker.language.times.words import MONTHS, WEEKDAYS
from checker.language.wordsets import word_set

KINDS = frozenset({"date", "place", "score", "event", "polarity", "name"})
AGAIN = word_set("play perform appear tour visit speak sing headline race screen exhibit campaign read lecture meet")
"""What the same people do here today and there tomorrow."""
NOUN = r"(?= (?:on|in|at|of|against|by|between|with|and|when|after)\b|[,.;!]|$)"
"""What follows "final" where it is a round and no adjective."""
ROUND = re.compile(
    rf"\b(semi-?finals?|semis|quarter-?finals?|finals?{NOUN}|(?:first|second|third|fourth|opening|last) "
    r"(?:round|leg|heat|stage|match|test|innings|set)|(?:round|leg|stage|heat|game) (?:one|two|three|four|five|\d)|"
    r"group stage|play-?offs?|qualifiers?|last (?:16|eight|sixteen|32))(?!\w)",
    re.IGNORECASE,
)
DIVISIONS = tuple(
    re.compile(rf"\b(?:{pattern})", re.IGNORECASE)
    for pattern in (
        r"(men|women|boys|girls|ladies)(?:['’]s?|s['’])(?!\w)",
        r"(?:under|u)[- ]?(\d\d)s?(?!\w)",
        r"(singles|doubles)(?!\w)",
        r"((?:fly|bantam|feather|light|welter|middle|cruiser|heavy)weight)(?!\w)",
        r"best ((?:supporting |original |adapted |foreign |animated |new )?(?:actor|actress|director|picture|film|song|"
        r"album|newcomer|screenplay|score|documentary))(?!\w)",
        r"([\d,]+)[- ]?(?:m|metres?|meters?|km)(?: (?:freestyle|backstroke|breaststroke|butterfly|sprint|hurdles|relay|"
        r"race|final|title|gold|medal|event))",
    )
)
"""What parts a contest into several that each have a winner; each row is one way of parting it."""
SITE = re.compile(r"\b(?:in|at) (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
MONTH = "|".join(MONTHS)
WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
DAY = re.compile(rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)? )?({MONTH})(?: (\d{{1,2}})\b)?", re.IGNORECASE)


def of_other_occasions(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction where two sentences tell of two rounds or divisions, or of two places and days of a tour."""
    if found.verdict is not Verdict.CONFLICT or a.kind not in KINDS:
        return found
    said = f"“{a.mention.text}” and “{b.mention.text}” are of two"
    if _apart(_all(ROUND, a), _all(ROUND, b)):
        return Comparison(None, "other round", f"{said} rounds")
    if any(_apart(_all(division, a), _all(division, b)) for division in DIVISIONS):
        return Comparison(None, "other division", f"{said} contests")
    again = a.context.verb == b.context.verb and a.context.verb in AGAIN and a.kind in {"date", "place"}
    if again and _apart(_sites(a), _sites(b)) and _of_other_days(a, b):
        return Comparison(None, "other occasion", f"{said} occasions")
    return found


def _apart(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and not one & two


def _all(pattern: re.Pattern[str], claim: Claim) -> frozenset[str]:
    """What a pattern finds in the claim's sentence, in one spelling."""
    return frozenset(match[1].lower().replace("-", "").rstrip("s") for match in pattern.finditer(claim.quote))


def _of_other_days(a: Claim, b: Claim) -> bool:
    """Whether two sentences name two weekdays, or two days of the year, in whatever order month and day stand."""
    return _apart(_all(WEEKDAY, a), _all(WEEKDAY, b)) or _apart(_days(a), _days(b))


def _days(claim: Claim) -> frozenset[str]:
    found = DAY.finditer(claim.quote)
    return frozenset(f"{match[2].lower()} {match[1] or match[3]}" for match in found if match[1] or match[3])


def _sites(claim: Claim) -> frozenset[str]:
    return frozenset(name for name in _all(SITE, claim) if name.split()[0] not in CALENDAR)
