"""Decisions put to the facts of a run: what is split, joined and accepted, and which decisions no longer hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from checker.decisions.model import Accepted, Decisions, Join, Split, claim_key, unchanged, values_of
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.findings import Fact

Judge = Callable[[FactCluster], Fact]
Facts = dict[str, Fact]


def corrected(facts: Sequence[Fact], decisions: Decisions, judge: Judge) -> tuple[list[Fact], list[str]]:
    """The facts with claims split off and facts joined, in order, and notes on corrections that find nothing.

    A fact that loses or gains claims keeps its id; a claim that is split off stands alone under its own key.
    """
    by_id = {fact.id: fact for fact in facts}
    notes: list[str] = []
    for cut in decisions.splits:
        notes += _split(by_id, cut, judge)
    moved: dict[str, str] = {}
    for bond in decisions.joins:
        notes += _join(by_id, bond, moved, judge)
    return list(by_id.values()), notes


def _split(facts: Facts, cut: Split, judge: Judge) -> list[str]:
    fact = facts.get(cut.fact)
    if fact is None:
        return [f"The split of {cut.fact} ({cut.about}) finds no such fact any more."]
    gone = [claim for claim in fact.claims if claim_key(claim) == cut.claim]
    rest = [claim for claim in fact.claims if claim_key(claim) != cut.claim]
    if not gone:
        return [f"The split of {cut.fact} ({cut.about}) finds no such claim any more."]
    if rest:
        facts[fact.id] = _made(fact, rest, judge)
        facts[cut.claim] = replace(_made(fact, gone, judge), id=cut.claim, weights=(), near_misses=())
    return []


def _join(facts: Facts, bond: Join, moved: dict[str, str], judge: Judge) -> list[str]:
    """Joins two facts under the id of the first; `moved` says which fact holds one that was joined before."""
    first, second = _home(bond.fact, moved), _home(bond.other, moved)
    missing = [name for name in (first, second) if name not in facts]
    if missing:
        return [f"The join of {bond.fact} and {bond.other} ({bond.about}) finds no fact {missing[0]} any more."]
    if first != second:
        fact, other = facts[first], facts.pop(second)
        facts[first] = _made(fact, [*fact.claims, *other.claims], judge)
        moved[second] = first
    return []


def _home(name: str, moved: Mapping[str, str]) -> str:
    while name in moved:
        name = moved[name]
    return name


def _made(fact: Fact, claims: Sequence[Claim], judge: Judge) -> Fact:
    """A fact of other claims with the id of the old one."""
    ordered = sorted(claims, key=lambda claim: (claim.source, claim.mention.span.start, claim.mention.span.end))
    near = tuple(miss for miss in fact.near_misses if miss.claim not in ordered)
    return replace(judge(FactCluster(tuple(ordered), fact.weights, near)), id=fact.id)


def waived(facts: Sequence[Fact], decisions: Decisions, today: date) -> tuple[list[Fact], list[str]]:
    """The facts with their waivers, and notes on waivers that no longer hold."""
    by_id = {fact.id: fact for fact in facts}
    held: Facts = {}
    notes = []
    for accepted in decisions.accepted:
        fact = by_id.get(accepted.fact)
        trouble = _trouble(accepted, fact, today)
        if trouble:
            notes.append(f"The waiver of {accepted.fact} ({accepted.about}) no longer holds: {trouble}.")
        elif fact:
            held[fact.id] = replace(fact, waiver=accepted.waiver)
    return [held.get(fact.id, fact) for fact in facts], notes


def _trouble(accepted: Accepted, fact: Fact | None, today: date) -> str:
    """Why a waiver does not hold; "" where it does."""
    until = accepted.waiver.until
    if until and until < today:
        return f"it held until {until.isoformat()}"
    if fact is None:
        return "its fact is gone"
    if unchanged(accepted, fact):
        return ""
    return f"its values were {_listed(accepted.values)}, now they are {_listed(values_of(fact.claims))}"


def _listed(values: Sequence[str]) -> str:
    return ", ".join(f"“{value}”" for value in values)


def parted(facts: Sequence[Fact], apart: Mapping[str, Sequence[str]], judge: Judge) -> list[Fact]:
    """Facts in which no two names that a reader keeps apart stand together; those of the first name keep the id."""
    out: list[Fact] = []
    for fact in facts:
        out += _parted(fact, apart, judge)
    return out


def _parted(fact: Fact, apart: Mapping[str, Sequence[str]], judge: Judge) -> list[Fact]:
    for name, others in apart.items():
        for other in others:
            first = [claim for claim in fact.claims if name in _names(claim)]
            second = [claim for claim in fact.claims if other in _names(claim) and name not in _names(claim)]
            if first and second:
                rest = [claim for claim in fact.claims if claim not in second]
                cut = replace(_made(fact, second, judge), id=claim_key(second[0]))
                return [*_parted(_made(fact, rest, judge), apart, judge), *_parted(cut, apart, judge)]
    return [fact]


def _names(claim: Claim) -> set[str]:
    """What a claim is about: its subject, and its own words where they are a name."""
    return {" ".join(text.casefold().split()) for text in (claim.subject, claim.mention.text)}
