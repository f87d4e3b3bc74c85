"""Ages of people: “34-year-old”, “aged 34”, “34,” after a name.

An age counts whole years: 34 and 35 → `conflict`, and only articles two months or more apart leave room for a
birthday, or one that tells an age “at the time”. A limit is told by its bound: “under 16” and “under 18” → `conflict`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.values import Quantity
from checker.language.ages import at_the_time, people, told_again, whom, whose
from checker.language.comparing import compare_quantities, quoted
from checker.language.numeric import draft
from checker.language.placing import spots

KIND = "age"
THEN = ("when", "then")
"""The scope of an age that somebody had at the time of something."""
NOW = re.compile(r"\b(?:current(?:ly)?|at present|now|today)\b[^.;]*$", re.IGNORECASE)
CHANGED = re.compile(r"\b(?:rais|lift|increas|lower|mov|reduc|chang)(?:e|es|ed|ing|s)?\b[^.;]*\bto $", re.IGNORECASE)
YEAR = re.compile(r"\d{4}(?=$|-)")
ATTRIBUTE = re.compile(r"[- ]year[- ]olds?$", re.IGNORECASE)
"""How an age is told that describes somebody: "a 70-year-old farmer"; limits are "70 years"."""
RETIRING = frozenset({"retire", "retirement", "pension"})


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind: said of the person by whose name it stands, else of what is described."""
    known = people(article)
    for spot in spots(article, KIND):
        age = spot.mention.span
        person = whose(article.document.text, age, known) or whom(article, spot.sentence, age)
        person = person or told_again(article, spot.sentence, age)
        told = draft(spot, article)
        if at_the_time(article.document.text, age):
            told = replace(told, scope=(*told.scope, THEN))
        measure = "age" if person else told.measure or limit(spot.sentence)
        yield replace(told, measure=measure, subject=person or described(told))


def described(told: Draft) -> str:
    """The subject of an age that nobody named has: of "the 34-year-old driver" nobody but a driver."""
    if not told.mention.text.lower().endswith("old"):
        return told.subject
    return told.subject if told.measure and told.measure.split()[-1] in told.subject.lower() else ""


def limit(sentence: Sentence) -> str:
    """What an age that nobody has and nothing else tells of is a limit to: "retire at 67", "working until 67"."""
    return "retirement age" if RETIRING & {token.lemma.lower() for token in sentence.tokens} else ""


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; two limits of one sort are the same or not, and who
    was younger at the time of something has grown older."""
    x, y = a.mention.value, b.mention.value
    pair = f"{quoted(a.mention)} and {quoted(b.mention)}"
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        if (sets_age(a) and of_somebody(b)) or (sets_age(b) and of_somebody(a)):
            return Comparison(None, "limit and person", f"{pair}: one is an age that is set, one somebody's age.")
        if _two_limits(x, y):
            return Comparison(Verdict.CONFLICT, "different limits", f"{pair} set different limits.")
        if (told_as(a, NOW) and told_as(b, CHANGED)) or (told_as(b, NOW) and told_as(a, CHANGED)):
            return Comparison(None, "old against new", f"{pair}: one holds now, one is what it is to become.")
        if x.unit == y.unit and _older_since(a, b, x, y):
            return Comparison(Verdict.APPROXIMATE, "older by then", f"{pair}: one is the age at an earlier time.")
        if x.unit == y.unit == "year" and _as_years_passed(a, b, int(y.number - x.number)):
            return Comparison(Verdict.APPROXIMATE, "older by then", f"{pair}: ages in two years, as far apart as they.")
    return compare_quantities(a.mention, b.mention)


def sets_age(claim: Claim) -> bool:
    """Whether an age is a limit or a mean by name: a retirement age, the age limit, the average age."""
    return claim.measure.endswith(" age") or claim.measure.startswith("age ")


def of_somebody(claim: Claim) -> bool:
    return (claim.measure == "age" and bool(claim.subject)) or ATTRIBUTE.search(claim.mention.text) is not None


def _as_years_passed(a: Claim, b: Claim, older: int) -> bool:
    """Whether two ages are told of two years, and differ as the years do, but for a birthday."""
    years = [YEAR.match(dict(claim.scope).get("period", "")) for claim in (a, b)]
    if years[0] is None or years[1] is None or sets_age(a) or sets_age(b):
        return False
    passed = int(years[1][0]) - int(years[0][0])
    return passed * older > 0 and abs(passed - older) <= 1


def told_as(claim: Claim, how: re.Pattern[str]) -> bool:
    """Whether the words in front of an age tell it so: "currently 66", "raise it to 69"."""
    return how.search(claim.before[-60:]) is not None


def _older_since(a: Claim, b: Claim, x: Quantity, y: Quantity) -> bool:
    """Whether just one is the age at the time of something, and the lower."""
    past = [THEN in claim.scope for claim in (a, b)]
    return past[0] != past[1] and (x.number < y.number if past[0] else y.number < x.number)


def _two_limits(x: Quantity, y: Quantity) -> bool:
    """Whether both are limits on the same side, at different ages, and neither is a guess."""
    if x.bound is None or y.bound is None or x.approximate or y.approximate or x.unit != y.unit:
        return False
    return x.bound[0] == y.bound[0] and x.number != y.number
