"""Where a planted change was lost: not extracted, never met, too little evidence, or joined to something else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker import Report
from checker.alignment.blocking import Grid, grids_of, rows_by_key
from checker.alignment.families import Pair, family_of, paired
from checker.alignment.matching import OPEN, Scored, bests, meant, with_meaning
from checker.alignment.meeting import meetings, vocabulary
from checker.alignment.sameness import meanings_of
from checker.alignment.stage import place
from checker.alignment.views import View, views
from checker.alignment.weights import NOTHING, Family, load
from checker.domain.claims import Claim
from checker.domain.findings import Fact, Verdict
from checker.pipeline import comparer

STEPS = ("blocks differ", "no candidate", "out of the question", "below bound", "ladder", "fits another", "not joined")
"""How far a pair may come, in order."""

WIDE = ("polarity", "event", "quote", "membership")
"""Kinds whose mentions are whole clauses, which hold values of other kinds."""


@dataclass(frozen=True, slots=True)
class Fate:
    """In a few words what happened, and the claims with their fields."""

    reason: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """How far two claims came (an index into STEPS), and what can be said of it."""

    reached: int
    total: float
    detail: str


def fate(report: Report, gold: Mapping[str, Any], weights: str = "") -> Fate:
    """What became of the planted value and of those that state the original."""
    claims = [claim for fact in report.facts for claim in fact.claims]
    here = narrow([claim for claim in claims if stands(claim, gold)])
    there = narrow([claim for claim in claims if any(stands(claim, other) for other in gold["others"])])
    sides = (("planted", here), ("original", there))
    details = tuple(f"  {word}: {named(c)}" for word, some in sides for c in some[:5])
    if not here or not there:
        return Fate(f"not extracted: {'the planted value' if there else 'the original'}", details)
    together = next((f for f in report.facts if holds(f, here) and holds(f, there)), None)
    if together is not None:
        said = f"  {together.verdict} ({together.level}): {together.explanation}"
        return Fate(f"joined, other verdict: {together.verdict}", (*details, said))
    best = max(steps(claims, here, there, weights), key=lambda step: (step.reached, step.total), default=None)
    if best is None:
        return Fate("never met: articles of different stories", details)
    joined = tuple(f"  joined with: {row}" for row in company(report, here))
    return Fate(f"{WORDS[STEPS[best.reached]]}", (*details, f"  {best.detail}", *joined))


WORDS = {
    "blocks differ": "never met: different kinds or dimensions",
    "no candidate": "never met: neither near nor alike, or not comparable",
    "out of the question": "below bound: out of the question before the encoder",
    "below bound": "below bound",
    "ladder": "met, but the ladder gives another verdict",
    "fits another": "another claim fits better",
    "not joined": "linked, but the clusters do not fit",
}


def narrow(some: Sequence[Claim]) -> list[Claim]:
    """The claims whose value the place is, or where there is none, the facts in words around it."""
    return [claim for claim in some if claim.kind not in WIDE] or list(some)


def stands(claim: Claim, where: Mapping[str, Any]) -> bool:
    span = claim.mention.span
    return bool(Path(claim.source).name == where["file"] and span.start < where["end"] and where["start"] < span.end)


def holds(fact: Fact, some: Sequence[Claim]) -> bool:
    return any(claim is other for claim in fact.claims for other in some)


def company(report: Report, some: Sequence[Claim]) -> Iterator[str]:
    """The other claims of the facts that hold some claims."""
    for fact in report.facts:
        if len(fact.claims) > 1 and holds(fact, some):
            yield f"({fact.verdict}) " + " | ".join(named(c) for c in fact.claims if c not in some)


def named(claim: Claim) -> str:
    """A claim's fields on one line."""
    value = claim.mention.value.as_dict()
    shown = {key: value[key] for key in ("number", "unit", "timex", "text", "bound") if value.get(key)}
    scope = " ".join(f"{key}={word}" for key, word in claim.scope)
    fields = (
        f"{claim.kind} {claim.mention.text!r} {shown}", f"measure={claim.measure!r}", f"subject={claim.subject!r}",
        f"scope={scope!r}", claim.factuality.value, claim.recogniser,
    )  # fmt: skip
    return " ".join(fields)


def steps(claims: Sequence[Claim], here: Sequence[Claim], there: Sequence[Claim], weights: str) -> Iterator[Step]:
    """How far each pair of a planted and an original claim came, in articles that meet."""
    rows: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        rows[claim.source].append(claim)
    sources = sorted(rows)
    met = {frozenset((sources[i], sources[j])) for i, j in meetings([vocabulary(rows[source]) for source in sources])}
    for pair in sorted({tuple(sorted((a.source, b.source))) for a in here for b in there}):
        if len(set(pair)) == 2 and frozenset(pair) in met:
            left, right = (views(sorted(rows[source], key=place)) for source in pair)
            yield Step(0, 0.0, "")
            for grid in grids_of(rows_by_key(left), rows_by_key(right)):
                yield from in_grid(grid, here, there, weights)


def in_grid(grid: Grid, here: Sequence[Claim], there: Sequence[Claim], weights: str) -> Iterator[Step]:
    """How far the asked pairs of a grid came."""
    if not (asked(grid.rows, here) and asked(grid.columns, there)) and not (
        asked(grid.rows, there) and asked(grid.columns, here)
    ):
        return
    yield Step(1, 0.0, grid.key)
    families, name, compare = load(weights), family_of(grid.key), comparer()
    family = families.get(name, NOTHING)
    scored = [Scored(family.total(pair.levels), pair) for pair in paired(grid, compare)]
    meanings, fuller = meanings_of(weights), families.get(with_meaning(name))
    if meanings is not None and fuller is not None:
        yield from (judged(one, family, None) for one in scored if ours(one.pair, here, there) and one.total < OPEN)
        family = fuller
        scored = [Scored(fuller.total(pair.levels), pair) for pair in meant(scored, meanings)]
    for one in scored:
        if ours(one.pair, here, there):
            yield judged(one, family, bests(scored))


def asked(some: Sequence[View], claims: Sequence[Claim]) -> bool:
    return any(view.claim is claim for view in some for claim in claims)


def ours(pair: Pair, here: Sequence[Claim], there: Sequence[Claim]) -> bool:
    a, b = pair.a.claim, pair.b.claim
    return any((a is x and b is y) or (a is y and b is x) for x in here for y in there)


def judged(one: Scored, family: Family, best: tuple[Mapping[int, float], Mapping[int, float]] | None) -> Step:
    """How far a pair came, with the bits that weighed most; without `best` it did not come to be compared."""
    pair = one.pair
    comparison = pair.comparison or comparer()(pair.a.claim, pair.b.claim)
    enough = family.enough(comparison.verdict, "normal")
    rival = max(best[0][pair.row], best[1][pair.column]) if best else one.total
    weighed = sorted(family.weigh(pair.levels)[1:], key=lambda weight: weight.bits)
    shown = ", ".join(f"{w.feature}={w.level} {w.bits:+.1f}" for w in [*weighed[:5], *weighed[-3:]])
    detail = f"{one.total:.1f} bits of {enough:.1f}, best rival {rival:.1f}, {comparison.verdict}: {shown}"
    if best is None:
        return Step(2, one.total, detail)
    if one.total < enough:
        return Step(3, one.total - enough, detail)
    if comparison.verdict is not Verdict.CONFLICT:
        return Step(4, one.total, detail)
    return Step(5 if one.total < rival else 6, one.total, detail)
