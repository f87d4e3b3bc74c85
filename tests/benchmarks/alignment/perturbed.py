"""Real stories with one planted change, and the same stories untouched: what is found, and what is flagged besides."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker import Report
from checker.domain.findings import Fact, Side, Verdict
from tests.benchmarks.alignment.fates import fate, named
from tests.benchmarks.alignment.figures import Figure, Result, at_least, at_most, per, share
from tests.benchmarks.alignment.material import Program, Sample, found, scorer

DIFFICULTY = {"easy": 0.97, "medium": 0.88, "hard": 0.5}
KINDS = ("number", "money", "percent", "date", "name")
QUICK = 90


@dataclass(frozen=True, slots=True)
class Case:
    """A folder of clippings with its gold: the planted place and where others state the original, or a control."""

    folder: Path
    gold: dict[str, Any]

    @property
    def story(self) -> str:
        return self.folder.name.split("__")[1]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a case: whether the planted change was found, and how many other conflicts there were."""

    control: bool
    kind: str
    difficulty: str
    hit: bool
    others: int


def run(program: Program, sample: Sample) -> Result:
    """Recall on planted changes, conflicts on controls; notes tell of each miss and each conflict on a control."""
    outcomes, missed, flagged = [], [], []
    finds = scorer("score_perturbed").finds
    for case in chosen(cases(), sample):
        report = program.check(sorted(case.folder.glob("*.txt")), case.story)
        conflicts = [fact for fact in report.facts if fact.verdict is Verdict.CONFLICT]
        hits = [] if case.gold["control"] else [fact for fact in conflicts if finds(fact.as_dict(), case.gold)]
        outcomes.append(outcome(case.gold, len(hits), len(conflicts)))
        if case.gold["control"]:
            flagged += [f"{case.folder}\n{told(fact)}" for fact in conflicts]
        elif not hits:
            missed.append(miss(case, report, program.weights(case.story)))
    return Result(tuple(figures(outcomes)), {"missed": tuple(missed), "conflicts on controls": tuple(flagged)})


def cases() -> list[Case]:
    """Every case, in order of the story. Raises Absent."""
    folders = sorted(path.parent for path in found("eval", "perturbed").glob("*/gold.json"))
    return [Case(folder, json.loads((folder / "gold.json").read_text(encoding="utf-8"))) for folder in folders]


def chosen(every: Sequence[Case], sample: Sample) -> list[Case]:
    """All cases, or those of some stories: the cases of one story share all articles but one."""
    stories = sorted({case.story for case in every})
    kept = set(sample.of(stories, round(len(stories) * QUICK / max(1, len(every)))))
    return [case for case in every if case.story in kept]


def outcome(gold: dict[str, Any], hits: int, conflicts: int) -> Outcome:
    """What so many conflicts, so many of them on the planted place, come to."""
    if gold["control"]:
        return Outcome(True, "", "", False, conflicts)
    return Outcome(False, gold["kind"], gold["difficulty"], hits > 0, conflicts - hits)


def figures(outcomes: Sequence[Outcome]) -> Iterator[Figure]:
    """Recall over all, by difficulty and by kind; conflicts a control and beside a planted one."""
    planted = [one for one in outcomes if not one.control]
    controls = [one for one in outcomes if one.control]
    yield share("recall", sum(one.hit for one in planted), len(planted), at_least(0.75))
    hits = Counter(key for one in planted if one.hit for key in (one.kind, one.difficulty))
    every = Counter(key for one in planted for key in (one.kind, one.difficulty))
    for level, bound in DIFFICULTY.items():
        yield share(f"recall {level}", hits[level], every[level], at_least(bound))
    for kind in KINDS:
        yield share(f"recall {kind}", hits[kind], every[kind])
    yield per("conflicts a control", sum(one.others for one in controls), len(controls), at_most(0.8))
    yield share("controls without conflict", sum(one.others == 0 for one in controls), len(controls))
    yield per("other conflicts a case", sum(one.others for one in planted), len(planted))


def miss(case: Case, report: Report, weights: str) -> str:
    """A planted change that was not found, and where it was lost."""
    gold = case.gold
    head = f"{gold['kind']} {gold['sub']} {gold['difficulty']}: {gold['original']} -> {gold['replacement']}"
    texts = [f"planted  {gold['file']}: {flat(gold['sentence'])}"]
    texts += [f"original {other['file']}: {flat(other['sentence'])}" for other in gold["others"][:3]]
    lost = fate(report, gold, weights)
    return "\n".join([str(case.folder), head, f"** {lost.reason} **", *texts, *lost.details])


def told(fact: Fact) -> str:
    """A conflict with all that a reader needs to judge it: two claims of each side, and what weighed most."""
    lines = [f"{fact.kind} ({fact.level}): {fact.explanation}"]
    for side in fact.sides or (Side("", tuple(range(len(fact.claims))), 0),):
        lines.append(f"{side.text} ({len(side.claims)})")
        shown = [fact.claims[number] for number in side.claims[:2]]
        lines += [f"- {named(claim)}\n  {claim.source}: {flat(claim.quote)}" for claim in shown]
    steps = sorted(fact.weights[1:], key=lambda weight: -abs(weight.bits))[:8]
    return "\n".join([*lines, "  " + ", ".join(f"{s.feature} {s.level} {s.bits:+.1f}" for s in steps)])


def flat(text: str) -> str:
    return " ".join(text.split())
