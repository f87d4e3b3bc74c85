"""Figures of one thing that need not be alike: what a maker promises and what a test shows, a poll and a result."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.comparing import quoted

POLLS = re.compile(r"\b(?:polls?|pollsters?|polling institute|surveys?|projections?)\b", re.IGNORECASE)
VOTES = re.compile(
    r"\b(?:votes?|voters?|voting|ballots?|elections?|candidates?|part(?:y|ies)|referendum)\b", re.IGNORECASE
)
RESULTS = re.compile(
    r"\b(?:results?|official count|final count|votes? (?:were )?counted|certified|tally|won (?:with|by)|winner)\b",
    re.IGNORECASE,
)
TESTS = re.compile(
    r"\b(?:(?:our|my|own|independent|lab|road|standard) (?:\w+ )?(?:tests?|testing|trials?|measurements?)|we measured"
    r"|i measured|we (?:got|managed)|i (?:got|managed)|(?:test|review)ers? (?:got|managed|found|measured)"
    r"|in (?:tests|testing))\b",
    re.IGNORECASE,
)
PROMISES = re.compile(
    r"\b(?:promis(?:e[sd]?|ing)|advertis(?:e[sd]?|ing)|rated (?:at|for)|on paper"
    r"|according to the (?:maker|manufacturer)"
    r"|(?:maker|manufacturer|brand|spec sheet) (?:says|said|gives|gave|puts|cites)"
    r"|(?:maker|manufacturer|company|firm|brand|spec sheet) (?:claims|claimed|quotes|quoted))\b",
    re.IGNORECASE,
)


def of_standpoints(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """A contradiction as it stands, less what a promise and a test, or a poll and a result, leave side by side."""
    if found.verdict is not Verdict.CONFLICT:
        return found
    for one, two in ((a, b), (b, a)):
        if _of_poll(one) and not _of_poll(two) and _matches(two, RESULTS, VOTES):
            said = f"{quoted(one.mention)} is of a poll, {quoted(two.mention)} of a result."
            return Comparison(None, "poll and result", said)
        if PROMISES.search(one.quote) and TESTS.search(two.quote) and not PROMISES.search(two.quote):
            said = f"{quoted(one.mention)} is what {_speaker(one)} says, {quoted(two.mention)} what a test showed."
            return replace(found, verdict=Verdict.APPROXIMATE, level="promise and test", reason=said)
    return found


def _of_poll(claim: Claim) -> bool:
    """Whether a share is what people told a poll of a vote."""
    return claim.kind == "percent" and _matches(claim, POLLS, VOTES)


def of_forecast_seats(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction between the seats that a poll gives a party and those that it won."""
    by_poll = [POLLS.search(claim.subject) is not None for claim in (a, b)]
    seats = all("seat" in f"{claim.measure} {claim.mention.text}".lower() for claim in (a, b))
    if found.verdict is not Verdict.CONFLICT or not seats or by_poll[0] is by_poll[1]:
        return found
    one, two = (a, b) if by_poll[0] else (b, a)
    return Comparison(
        None, "poll and result", f"{quoted(one.mention)} is of a poll, {quoted(two.mention)} of a result."
    )


def _matches(claim: Claim, *patterns: re.Pattern[str]) -> bool:
    return all(pattern.search(_told(claim)) for pattern in patterns)


def _told(claim: Claim) -> str:
    """The sentence of a claim with its heading, label and title."""
    context = claim.context
    return " ".join((claim.quote, *context.heading, *context.label, *context.title))


def _speaker(claim: Claim) -> str:
    return claim.attribution.speaker if claim.attribution and claim.attribution.speaker else "the maker"
