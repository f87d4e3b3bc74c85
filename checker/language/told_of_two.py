"""Values that the words around them tell of two of several: the north tower and the south tower, the victim and the
suspect, women and men, sales in Asia and in Europe, a trial that began and one that resumed."""

from __future__ import annotations

import re
from functools import cache

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.concepts import CLEAR, governing, told
from checker.language.fates import fates
from checker.language.places import apart, is_known
from checker.language.posts import heads
from checker.language.tables import table

VALUES = frozenset("age count date duration money multiplier percent quantity score".split())
CLAUSE = re.compile(r"[,;:()—–]|\b(?:but|while|whereas|although|though)\b")
"""What ends a clause for words that tell one thing from another."""
ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ([a-z]{3,})\b")
OWNED = re.compile(r"\b([a-z]{3,})['’]s ([a-z]{3,})\b")
PLACED = re.compile(r"\b(in|at|to|of|from|across) (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
WHOLE = re.compile(r"\b(?:worldwide|globally|nationwide|overall|in all|in total|altogether|across the country)\b", re.I)
UNTIL = re.compile(r"\b(?:until|till)\b[^.;,]{0,12}$", re.I)
STEP = re.compile(r" (?:earlier|later|late|early|longer|shorter|ahead of|behind|older|younger) ?", re.I)
"""What follows a duration that tells by how much something differs: "three days late"."""
ABOARD = frozenset({"flight.aboard", "flight.passengers"})
WORD = re.compile(r"[\w'’-]+")
Rows = tuple[dict[str, int], ...]


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
    if a.kind == "date":
        return "other phase" if _phases(a, b) else ""
    one, two = clause_of(a), clause_of(b)
    if a.kind == "duration" and bool(STEP.match(a.behind)) is not bool(STEP.match(b.behind)):
        return "a difference"
    if _in_a_row(one, two) or _contrasted("clause", WORD.findall(one.lower()), WORD.findall(two.lower())):
        return "another of several"
    if _contrasted("subject", _last(a), _last(b)) or _owners_apart(one, two):
        return "other subject"
    if _places_apart(one, two):
        return "other place"
    return "a part" if _part(a, b) or _aboard(a, b) or _aboard(b, a) else ""


def clause_of(claim: Claim) -> str:
    """The words of a claim's sentence around its value, as far as no mark or "but" parts them from it."""
    return f"{CLAUSE.split(claim.before)[-1]} {claim.mention.text} {CLAUSE.split(claim.behind)[0]}"


def _in_a_row(one: str, two: str) -> bool:
    """Whether one noun has another ordinal before it: "the first album", "the second album"."""
    left, right = ({noun: which for which, noun in ORDINAL.findall(text.lower())} for text in (one, two))
    return any(left[noun] != right[noun] for noun in left.keys() & right.keys())


def _contrasted(section: str, one: list[str], two: list[str]) -> bool:
    """Whether two lists of words hold two words of one row of `data/contrasts.toml`, each its own."""
    for row in _rows(section):
        left, right = ({row[word] for word in words if word in row} for words in (one, two))
        if left and right and not left & right:
            return True
    return False


@cache
def _rows(section: str) -> Rows:
    """The rows of a section: for each word the number of its group."""
    rows = table("contrasts")[section]["rows"]
    return tuple({w: n for n, group in enumerate(row.split()) for w in group.split("|")} for row in rows)


def _last(claim: Claim) -> list[str]:
    """The last word of what a value is told of, where that is no name."""
    words = claim.subject.split()
    return [words[-1].lower()] if words and words[-1].islower() else []


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
    return isinstance(x, Quantity) and isinstance(y, Quantity) and _contrasted("part", [x.unit], [y.unit])


def _aboard(a: Claim, b: Claim) -> bool:
    """Whether one counts those aboard and the other those whom something befell."""
    if not a.kind == b.kind == "count" or fates(a) or not fates(b):
        return False
    concepts = told(a.kind, governing(a), (), ())
    return any(concepts.get(name, 0.0) >= CLEAR for name in ABOARD)


def _phases(a: Claim, b: Claim) -> bool:
    """Whether two dates are of two phases of one thing, or one of until when it goes on and the other of when."""
    if a.context.verb == b.context.verb and bool(UNTIL.search(a.before)) != bool(UNTIL.search(b.before)):
        return True
    return _contrasted("phase", [a.context.verb], [b.context.verb])
