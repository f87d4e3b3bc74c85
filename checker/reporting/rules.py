"""What a rule of the formats for tools is: one a verdict and kind of claim, with the kind's own page as its help."""

from __future__ import annotations

from checker.domain.findings import Verdict
from checker.kinds import all_kinds
from checker.reporting.topics import kind_name

VERDICT_PAGES = {
    Verdict.CONFLICT: "The sources cannot all be right as worded: what one says leaves no room for what another says.",
    Verdict.APPROXIMATE: "The sources do not say the same, yet all can be right: one is rounded, hedged, bounded, less "
    "precise or spelled otherwise.",
    Verdict.AGREE: "The sources say the same once their values are put into one form.",
    Verdict.SINGLE: "Only one source says it, or one source alone says it several times without contradiction.",
}


def rule_name(rule: str) -> str:
    """ "ConflictAmount" for "conflict/money"."""
    verdict, _, kind = rule.partition("/")
    words = f"{verdict} {kind_name(kind)}".title()
    return "".join(letter for letter in words if letter.isalnum())[:255]


def summary(rule: str) -> str:
    verdict, _, kind = rule.partition("/")
    said = "contradict each other" if verdict == "conflict" else "differ, yet can agree"
    return f"{kind_name(kind)}: sources {said}"


def page(rule: str) -> str:
    """The help of a rule: what its verdict means, then the page of the kind."""
    verdict, _, kind = rule.partition("/")
    known = all_kinds().get(kind)
    text = " ".join((known.__doc__ or "").split()) if known else ""
    return f"{VERDICT_PAGES[Verdict(verdict)]}\n\n{text}".strip()
