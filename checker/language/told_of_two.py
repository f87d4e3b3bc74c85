"""Values that the words around them tell of two of several: the north tower and the south tower, the victim and the
suspect, women and men, sales in Asia and in Europe, a trial that began and one that resumed."""

from __future__ import annotations

import calendar
import re

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.concepts import CLEAR, governing, told
from checker.language.contrasts import contrasted, in_a_row
from checker.language.fates import fates
from checker.language.nearness import near
from checker.language.places import apart, is_known
from checker.language.posts import heads
from checker.language.similarity import compare_names
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.wordsets import word_set

VALUES = frozenset("age count date duration money multiplier percent quantity score".split())
CLAUSE = re.compile(r"[,;:()—–]|\b(?:but|while|whereas|although|though)\b")
"""What ends a clause for words that tell one thing from another."""
OWNED = re.compile(r"\b([a-z]{3,})['’]s ([a-z]{3,})\b")
PLACED = re.compile(r"\b(in|at|to|of|from|across) (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
WHOLE = re.compile(r"\b(?:worldwide|globally|nationwide|overall|in all|in total|altogether|across the country)\b", re.I)
UNTIL = re.compile(r"\b(?:until|till)\b[^.;,]{0,12}$", re.I)
STEP = re.compile(r" (?:earlier|later|late|early|longer|shorter|ahead of|behind|older|younger) ?", re.I)
"""What follows a duration that tells by how much something differs: "three days late"."""
PERIOD = re.compile(r"\b(?:on|over|for|in) the (day|week|month|quarter|half|year|weekend)\b")
OF_NAME = re.compile(r" of (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
OF_NOUN = re.compile(r"\b(risk|chance|odds|probability|price|cost|rate|value) of (?:an? |the )?([a-z]{3,})")
MODEL = re.compile(r"\b(\d+(?:\.\d+)?)[ -]?(inch|gb|tb|litre|liter|cc|door|seater|bedroom)[ -]+(?!of)[a-z]")
"""Sizes that tell one model from another, before what they are the size of."""
ONE_SIDED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:core|underlying) (?:inflation|prices?|consumer|rate|cpi|pce|index|profits?|earnings)",
        r"…\s+\w+ and (?:crew|staff|children|families|officials)\b",
    )
)
ABOARD = frozenset({"flight.aboard", "flight.passengers"})
MONTHLY = frozenset(calendar.month_name[1:])
MONTH = re.compile(rf"\b(?:[Ii]n|[Ff]or|[Dd]uring) ({'|'.join(sorted(MONTHLY))})\b(?! \d)")
FIGURE = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|per ?cent)")
RATES = frozenset({"percent", "money", "quantity", "multiplier"})
DOERS = word_set("gunman shooter attacker assailant suspect robber raider hijacker bomber kidnapper officer rescuer")
WORD = re.compile(r"[\w'’-]+")


def of_two_of_several(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction between values that their own words tell of two things."""
    if found.verdict is not Verdict.CONFLICT or a.kind != b.kind or a.kind not in VALUES:
        return found
    level = _level(a, b)
    if not level:
        return found
    return Comparison(None, level, f"“{a.mention.text}” and “{b.mention.text}” are told of two of several.")


def _level(a: Claim, b: Claim) -> str:
    """What sets two values apart, "" for nothing."""
    if _phases(a, b):
        return "other phase"
    one, two = clause_of(a), clause_of(b)
    if a.kind == "duration" and bool(STEP.match(a.behind)) is not bool(STEP.match(b.behind)):
        return "a difference"
    if (a.kind != "quantity" and _models_apart(a, b)) or _one_sided(one, two):
        return "another of several"
    if in_a_row(one, two) or contrasted("clause", WORD.findall(one.lower()), WORD.findall(two.lower())):
        return "another of several"
    if _months_apart(a, b, one, two):
        return "other month"
    if a.kind == "date":
        return ""
    if _measured_on(one, two) or _of_apart(a, b):
        return "another of several"
    if contrasted("subject", _last(a), _last(b)) or _owners_apart(one, two):
        return "other subject"
    if _places_apart(one, two):
        return "other place"
    return "a part" if _part(a, b) or _aboard(a, b) or _aboard(b, a) else ""


def clause_of(claim: Claim) -> str:
    """The words of a claim's sentence around its value, as far as no mark or "but" parts them from it."""
    return f"{CLAUSE.split(claim.before)[-1]} … {CLAUSE.split(claim.behind)[0]}"


def _months_apart(a: Claim, b: Claim, one: str, two: str) -> bool:
    """Whether what is measured month by month is told of two months: "5 per cent in March", "4 in April"."""
    left, right = set(MONTH.findall(one)), set(MONTH.findall(two))
    if a.kind == "date":
        figures = [set(FIGURE.findall(text)) for text in (one, two)]
        return all(figures) and not figures[0] & figures[1] and MONTHLY.issuperset({a.mention.text, b.mention.text})
    return a.kind in RATES and bool(left and right) and not left & right


def _models_apart(a: Claim, b: Claim) -> bool:
    """Whether two sentences are of two models by their size: "the 11-inch model", "the 64GB version"."""
    sizes = [set(MODEL.findall(claim.quote.lower())) for claim in (a, b)]
    kinds = [{unit for _, unit in found} for found in sizes]
    return bool(kinds[0] & kinds[1]) and not sizes[0] & sizes[1]


def _one_sided(one: str, two: str) -> bool:
    """Whether one clause alone leaves something out or takes others in: "core inflation", "passengers and crew"."""
    return any(bool(pattern.search(one)) is not bool(pattern.search(two)) for pattern in ONE_SIDED)


def _last(claim: Claim) -> list[str]:
    """The last word of what a value is told of, where that is no name."""
    words = claim.subject.split()
    return [words[-1].lower()] if words and words[-1].islower() else []


def _measured_on(one: str, two: str) -> bool:
    """Whether two changes are of two stretches of time: "on the week", "on the day"."""
    left, right = (set(PERIOD.findall(text.lower())) for text in (one, two))
    return bool(left and right) and not left & right


def _of_apart(a: Claim, b: Claim) -> bool:
    """Whether two values are shares, or tell a risk or price, of two things: "12 percent of Karpo", "risk of death"."""
    left, right = (OF_NAME.match(claim.behind) for claim in (a, b))
    if left and right and not compare_names(left[1], right[1]).alike:
        return True
    ones, others = (dict(OF_NOUN.findall(clause_of(claim).lower())) for claim in (a, b))
    return any(not _like(ones[noun], others[noun]) for noun in ones.keys() & others.keys())


def _like(one: str, two: str) -> bool:
    return one == two or kin(stem(one), stem(two)) or near(one, two)


def _owners_apart(one: str, two: str) -> bool:
    """Whether one noun is had by two people: "the mayor's term", "the president's term"."""
    left, right = ({noun: owner for owner, noun in OWNED.findall(text.lower())} for text in (one, two))
    shared = left.keys() & right.keys()
    return any(left[noun] != right[noun] and {left[noun], right[noun]} <= heads() for noun in shared)


def _places_apart(one: str, two: str) -> bool:
    """Whether two clauses give two known places, or one a place and the other the whole: "in Lund", "worldwide"."""
    left, right = ({name for _, name in PLACED.findall(text) if is_known(name)} for text in (one, two))
    if left and right:
        return all(apart(x, y) for x in left for y in right)
    return bool((left and WHOLE.search(two)) or (right and WHOLE.search(one)))


def _part(a: Claim, b: Claim) -> bool:
    """Whether what one counts is part of what the other counts: sons and children."""
    x, y = a.mention.value, b.mention.value
    return isinstance(x, Quantity) and isinstance(y, Quantity) and contrasted("part", [x.unit], [y.unit])


def _aboard(a: Claim, b: Claim) -> bool:
    """Whether one counts those aboard or those who did it, and the other those whom something befell."""
    if not a.kind == b.kind == "count" or fates(a) or not fates(b):
        return False
    if _does(a) and not _does(b):
        return "casualties.arrested" not in fates(b)
    concepts = told(a.kind, governing(a), (), ())
    return any(concepts.get(name, 0.0) >= CLEAR for name in ABOARD)


def _does(claim: Claim) -> bool:
    return not DOERS.isdisjoint(claim.measure.split()[-1:])


def _phases(a: Claim, b: Claim) -> bool:
    """Whether two dates are of two phases of one thing, or one of until when it goes on and the other of when."""
    until = [bool(UNTIL.search(claim.before)) for claim in (a, b)]
    if a.kind == "date" and a.context.verb == b.context.verb and until[0] != until[1]:
        return True
    return contrasted(f"phase.{a.kind}", [a.context.verb], [b.context.verb])
