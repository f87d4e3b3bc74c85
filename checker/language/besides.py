"""Counts that leave out one who is told beside them, or that are of others by name: "a baby and four people"."""

from __future__ import annotations

import re

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.persons import PEOPLE
from checker.language.wordsets import word_set

WHOLE = word_set("people person victim casualty relative member family") | {""}
"""What may be counted for everybody, whoever is told apart."""
ONE = re.compile(r"(?:^|[:;.] )(?:an? |one |the )?(?:[a-z]+ )?([a-z]+)(?:,| and|, and| &) $", re.IGNORECASE)
WITH = re.compile(r"\bwith (?:the )?(?:other )?$")
OWN = re.compile(r"\b[A-Z][\w’'-]+ and (?:his|her|their) $")
NAME = r"[A-Z][\w’'.-]*(?: (?:de |van |von |al-)?[A-Z][\w’'.-]*){0,3}"
ROW = rf"{NAME}(?:, {NAME}){{0,6}},? and {NAME}"
NAMES_BEHIND = re.compile(rf"[ -][A-Za-z][\w’' -]{{2,60}}?(?:,|:| [–—-]+) ({ROW}|{NAME}(?=,))")
NAMES_BEFORE = re.compile(rf"\b({ROW}), (?:the |these )?$")
PARTS = re.compile(r",? and |, ")
REACH = 240


def of_besides(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """A contradiction of counts as it stands, less where one leaves out a single one, or others are named in each."""
    if found.verdict is not Verdict.CONFLICT or not a.kind == b.kind == "count":
        return found
    said = f"“{a.mention.text}” and “{b.mention.text}”"
    if _one_less(a, b) or _one_less(b, a):
        return Comparison(Verdict.APPROXIMATE, "one besides", f"{said}: one leaves out who is told of beside it.")
    one, two = _named(a), _named(b)
    if one and two and not one & two:
        return Comparison(Verdict.APPROXIMATE, "others by name", f"{said}: those counted are named, and are others.")
    return found


def _one_less(part: Claim, whole: Claim) -> bool:
    """Whether one more stands beside the first count, which makes it the second: "baby, 4 people hurt"."""
    x, y = part.mention.value, whole.mention.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity) or y.number - x.number != 1:
        return False
    if x.unit == y.unit and WITH.search(part.before) and whole.behind.startswith("-"):
        return True  # "a pact with 11 states" is "a 12-state pact"
    if y.unit not in WHOLE:
        return False
    beside = ONE.search(part.before[-REACH:])
    return (beside is not None and beside[1].lower() in PEOPLE) or OWN.search(part.before[-REACH:]) is not None


def _named(claim: Claim) -> frozenset[str]:
    """The last names of those counted, where as many are named in a row beside the count; else none."""
    row = NAMES_BEHIND.match(claim.behind[:REACH]) or NAMES_BEFORE.search(claim.before[-REACH:])
    names = PARTS.split(row[1]) if row else []
    value = claim.mention.value
    if not isinstance(value, Quantity) or len(names) != value.number:
        return frozenset()
    return frozenset(name.split()[-1].lower() for name in names)
