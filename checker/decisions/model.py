"""Waivers and corrections as values, and what identifies the things they speak of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from checker.domain.claims import Claim
from checker.domain.findings import Fact, Waiver
from checker.domain.values import Quantity, Time, Value, decimal_text

KEY = 12


@dataclass(frozen=True, slots=True)
class Accepted:
    """A waiver: the fact's id, a line for people, and the values that were accepted, sorted."""

    fact: str
    about: str
    values: tuple[str, ...]
    waiver: Waiver


@dataclass(frozen=True, slots=True)
class Split:
    """A claim that does not belong to a fact. `claim` is its key, `about` shows both to people."""

    fact: str
    claim: str
    about: str


@dataclass(frozen=True, slots=True)
class Join:
    """Two facts that are one."""

    fact: str
    other: str
    about: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """All of them, each sorted by the ids."""

    accepted: tuple[Accepted, ...] = ()
    splits: tuple[Split, ...] = ()
    joins: tuple[Join, ...] = ()


def claim_key(claim: Claim) -> str:
    """What names a claim between runs: its source, sentence and words, but not the line it stands in."""
    parts = (claim.source, claim.kind, " ".join(claim.quote.split()), " ".join(claim.mention.text.split()))
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:KEY]


def values_of(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The different values of claims in short, sorted."""
    return tuple(sorted({value_text(claim.mention.value) for claim in claims}))


def value_text(value: Value) -> str:
    """A value in short, whatever words said it: ">=14300000000 USD", "3 to 5 day", "2026-04-08", "chief executive"."""
    if isinstance(value, Time):
        return f"{value.mod} {value.timex}".strip()
    if not isinstance(value, Quantity):
        return " ".join((value.normal or value.text).casefold().split()) or "; ".join(value.items)
    high = f" to {decimal_text(value.high)}" if value.high is not None else ""
    mark = value.bound or ("~" if value.approximate else "")
    return " ".join(f"{mark}{decimal_text(value.number)}{high} {value.unit} {value.direction or ''}".split())


def unchanged(accepted: Accepted, fact: Fact) -> bool:
    """Whether each side of the fact holds an accepted value, and each accepted value is still said."""
    sides = [set(values_of(fact.claims[i] for i in side.claims)) for side in fact.sides]
    wanted = set(accepted.values)
    return wanted <= set(values_of(fact.claims)) and all(wanted & side for side in sides)
