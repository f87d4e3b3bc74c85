"""Plans that were overtaken: "was due to open in March", "planned to open in March", "originally set for March"."""

from __future__ import annotations

import re

PAST = re.compile(
    r"\b(?:(?:was|were|had been|had)\s+(?:\w+\s+)?(?:due|expected|planned|scheduled|meant|supposed|slated|hoped)"
    r"|(?:was|were|had been)\s+(?:\w+ly\s+)?(?:set\s+(?:to|for)|to)"
    r"|(?<!is )(?<!are )(?<!be )(?<!has )(?<!have )(?:planned|hoped|intended|aimed|meant|wanted) to"
    r"|originally|initially|was supposed)\b",
    re.IGNORECASE,
)
GIVEN_UP = re.compile(
    r"\b(?:(?:moved|postponed|delayed|deferred|rescheduled|shifted|changed|(?:pushed|put|set|moved|brought) "
    r"(?:back|off|forward))\b[^,;:]{0,40}\bfrom|instead of|rather than)(?: (?:the|its|early|late|mid|on|in))?[ -]$",
    re.IGNORECASE,
)
"""What stands right before the time that another takes the place of: "moved from March to April"."""
REACH = 90
"""Characters before a time in which its plan stands."""
MOVED = " … "
"""What stands in the cue of a plan that was moved later in its sentence."""


def overtaken(before: str, cue: str = "") -> bool:
    """Whether what stands before a time says that it was only once planned for then, or its cue that it was moved."""
    clause = re.split(r"[;:.]\s|,\s(?:but|and)\s", before[-REACH:])[-1]
    return MOVED in cue or given_up(before) or bool(PAST.search(clause))


def given_up(before: str) -> bool:
    """Whether a time stands where what it is replaced by follows: "moved from | March to April"."""
    return GIVEN_UP.search(before[-REACH:]) is not None
