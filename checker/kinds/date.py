"""Dates and times: days, months, years, quarters, “on Tuesday”, times of day.

A relative date counts from the day of publication; without one only what both clippings tell is compared: a weekday
with a weekday, a month with a month. “In April” and “8 April” can both be true → `approximate`; 8 April and 9 April →
`conflict`, unless one is an article's own day ("today") and the other the weekday before it, which may be the day on
which it was put online.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Time
from checker.language.copies import copied
from checker.language.numeric import draft
from checker.language.other_events import other_events
from checker.language.partial_times import compare_parts, parts_of
from checker.language.placing import spots
from checker.language.plans import given_up, overtaken
from checker.language.stamps import is_stamp
from checker.language.themes import meet
from checker.language.times.choosing import as_day
from checker.language.times.comparing import compare_times
from checker.language.times.words import WEEKDAYS
from checker.language.wordsets import word_set

KIND = "date"

SAYING = word_set("say tell add note write explain comment respond speak talk confirm answer reply tweet")
"""Verbs whose time is that of a statement: whoever says it on Monday may say it again on Tuesday."""

REPORTING = word_set("report indicate announce tweet post publish")
TODAY = frozenset({"today", "tonight", "today's", "today’s"})

PARTS = frozenset({"morning", "afternoon", "evening"})

DATED = re.compile(r"\b(?:today|tonight)\s?[(,]\s?$", re.IGNORECASE)
"""What stands before the date that says which day "today" was: "today (14 October)"."""

WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)

COUNTED_FROM = re.compile(r"\b(?:minute|hour|day|night|week|month|year)s? (?:after|before) (?:the )?$", re.IGNORECASE)
"""What stands before the time from which a length of time counts: "in the two days after Easter"."""


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it dates; stamps of the text itself are none."""
    for spot in spots(article, KIND):
        if not is_stamp(spot.sentence, spot.mention.span):
            yield draft(spot, article)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals of days: equal, less precise, overlapping, apart."""
    told = compare_times(a.mention, b.mention)
    if told.verdict is None and told.level == "unanchored":
        told = compare_parts(a.mention, b.mention) or told
    if told.level in {"outside the bound", "at the bound"} and counted_from(a, b):
        return Comparison(None, "counted from", f"{told.reason}; one only is the time that another counts from")
    if told.verdict is not Verdict.CONFLICT:
        return _unless_given_up(a, b, told)
    if {a.measure, b.measure} <= SAYING:
        return Comparison(None, "other statements", f"{told.reason}; what is said twice is said at two times")
    if overtaken(a.before, a.cue) is not overtaken(b.before, b.cue):
        return Comparison(None, "overtaken plan", f"{told.reason}; one of them is a plan that was given up")
    if repeated(a, b):
        reason = f"“{a.mention.text}” stands in the same sentence on both sides, printed on different days"
        return Comparison(Verdict.AGREE, "same words", reason)
    if reprinted(a, b):
        return Comparison(None, "own days", f"{told.reason}; it is one sentence, which was put online on another day")
    if of_the_writer(a) and of_the_writer(b):
        return Comparison(None, "own days", f"{told.reason}; each is only the day on which its article came out")
    if of_other_moments(a, b):
        return Comparison(None, "other moments", f"{told.reason}; one is of “{a.measure}”, one of “{b.measure}”")
    if a_day_late(a, b) or a_day_late(b, a):
        reason = f"{told.reason} as dated; they can if the article with its own day was put online the day after"
        return Comparison(Verdict.APPROXIMATE, "put online later", reason)
    return told


def a_day_late(own: Claim, other: Claim) -> bool:
    """Whether an article's own day ("this morning") is the day after the weekday that another names."""
    one, two = own.mention.value, other.mention.value
    if not isinstance(one, Time) or not isinstance(two, Time) or not of_the_writer(own) or of_the_writer(other):
        return False
    if not two.relative or not WEEKDAY.search(other.mention.text):
        return False
    left, right = parts_of(one), parts_of(two)
    follows = {"weekday"} <= left.keys() & right.keys() and (left["weekday"] - right["weekday"]) % 7 == 1
    near = one.start is None or two.start is None or abs((as_day(one.start) - as_day(two.start)).days) == 1
    return follows and near


def of_other_moments(a: Claim, b: Claim) -> bool:
    """Whether two times of one day are of what may each have had its own: the attack, and the arrest after it."""
    one, two = a.mention.value, b.mention.value
    if not isinstance(one, Time) or not isinstance(two, Time) or "T" not in one.timex or "T" not in two.timex:
        return False
    told = bool(a.measure and b.measure) and not meet(a.measure, b.measure) and one.timex[:10] == two.timex[:10]
    if not told:
        return False
    verbs = a.measure.split()[-1], b.measure.split()[-1]
    return other_events(*verbs) or not REPORTING.isdisjoint(verbs)


def counted_from(a: Claim, b: Claim) -> bool:
    """Whether one of two claims with one and the same day tells what came so long after or before it."""
    times = [claim.mention.value for claim in (a, b)]
    same = len({time.timex for time in times if isinstance(time, Time)}) == 1
    return same and any(COUNTED_FROM.search(claim.before) for claim in (a, b))


def _unless_given_up(a: Claim, b: Claim, told: Comparison) -> Comparison:
    """An agreement as it stands, but for a time that one says was given up and the other still holds to."""
    for one, two in ((a, b), (b, a)):
        if given_up(one.before) and not overtaken(two.before, two.cue):
            return Comparison(None, "overtaken plan", f"{told.reason}; one of them is a plan that was given up")
    return told


def of_the_writer(claim: Claim) -> bool:
    """Whether a time is the day of writing: an article that is put online a day late still says "today"."""
    words = claim.mention.text.lower().split()
    part = words[:1] == ["this"] and words[-1] in PARTS
    return bool(part or TODAY & set(words) or DATED.search(claim.before[-12:]))


def repeated(a: Claim, b: Claim) -> bool:
    """Whether two clippings print one sentence with one word for its time ("today"), which is that of its speaker."""
    return a.mention.text.lower() == b.mention.text.lower() and relative(a) and relative(b) and copied(a, b)


def reprinted(a: Claim, b: Claim) -> bool:
    """Whether one sentence says "today" where the same sentence elsewhere names a weekday: it was put online later."""
    if of_the_writer(a) == of_the_writer(b) or not (relative(a) and relative(b)):
        return False
    return copied(a, b) and any(WEEKDAY.search(claim.mention.text) for claim in (a, b))


def relative(claim: Claim) -> bool:
    return isinstance(claim.mention.value, Time) and claim.mention.value.relative
