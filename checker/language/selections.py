"""Counts that pick some out of more: "the last two officers slain", "one final chance", "one of the largest banks"."""

from __future__ import annotations

import re

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict

ROW = r"(?:last|final|first|next)"
IN_FRONT = re.compile(rf"\b{ROW} $", re.IGNORECASE)
BEHIND = re.compile(rf" (?:more )?{ROW}\b", re.IGNORECASE)
BEST = (
    "largest biggest greatest best worst oldest youngest richest poorest busiest strongest fastest highest deadliest "
    "earliest latest newest closest nearest longest tallest finest brightest smallest"
)
AMONG = re.compile(rf" of ((?:[\w’'.-]+ ){{0,4}})(?:{'|'.join(BEST.split())}|most|top|leading) [a-z]", re.IGNORECASE)
COUNTED = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozen) ", re.IGNORECASE)
IS_OF = re.compile(r"\b(?:[A-Z][\w’'.-]+,|(?:is|are|was|were|became|remains?)(?: only| just)?) $")
"""What stands before "one of" where that tells what somebody is, and not how many did something."""
REACH = 80
"""Characters behind a count in which the larger number is told that it is picked out of."""


def of_selections(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction where one count is of those at an end of a row, or of some among the largest.

    One of a country's largest banks and two of them can both be told: such a count says nothing of how many there are.
    """
    if found.verdict is not Verdict.CONFLICT or not a.kind == b.kind == "count":
        return found
    said = f"“{a.mention.text}” and “{b.mention.text}”"
    among = [AMONG.match(claim.behind[:REACH]) for claim in (a, b)]
    counted = all(one and COUNTED.search(one[1]) for one in among)  # "two of the five largest banks"
    alike = a.behind[: REACH // 4].lower() == b.behind[: REACH // 4].lower()
    if (any(among) and not counted and not alike) or _is_one_of(a) or _is_one_of(b):
        return Comparison(None, "some of many", f"{said}: some are only picked out of many.")
    if _of_a_row(a) is not _of_a_row(b):
        return Comparison(None, "some of a row", f"{said}: one counts those at an end of a row.")
    return found


def _is_one_of(claim: Claim) -> bool:
    """Whether a claim only says that somebody or something belongs to others: "Velda, one of the dams, broke"."""
    one = claim.mention.text.lower() in {"one", "1"} and claim.behind.startswith(" of ")
    return one and IS_OF.search(claim.before[-REACH:]) is not None


def _of_a_row(claim: Claim) -> bool:
    return bool(IN_FRONT.search(claim.before[-REACH:]) or BEHIND.match(claim.behind))
