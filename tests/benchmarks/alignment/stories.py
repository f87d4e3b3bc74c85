"""Gold stories: what careful readers found in them, found again; and what blocking loses of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker.fitting.material import gold_stories
from tests import gold_scores
from tests.benchmarks.alignment.blocking import Blocking, blocking
from tests.benchmarks.alignment.figures import Bar, Figure, Result, at_least, at_most, share
from tests.benchmarks.alignment.material import Program, Sample, found, scorer

Bars = Mapping[str, Bar]
GOLD: Bars = {
    "conflict recall": at_least(0.8),
    "conflict precision": at_least(0.85),
    "approximate recall": at_least(0.75),
    "approximate precision": at_least(0.8),
    "agree recall": at_least(0.9),
    "violations": at_most(3),
    "blocking: pairs completeness": at_least(0.99),
}
SEED: Bars = {"facts found": at_least(1), "violations": at_most(0), "false conflicts": at_most(0)}
DIFFER = ("conflict", "approximate")


@dataclass
class Tally:
    """What was found of how many by verdict, what was flagged falsely, and pairs flagged that must not be."""

    found: dict[str, int] = field(default_factory=dict)
    gold: dict[str, int] = field(default_factory=dict)
    false: dict[str, int] = field(default_factory=dict)
    violations: int = 0

    def add(self, verdict: str, hits: int, of: int) -> None:
        self.found[verdict] = self.found.get(verdict, 0) + hits
        self.gold[verdict] = self.gold.get(verdict, 0) + of

    def add_false(self, verdict: str, count: int) -> None:
        self.false[verdict] = self.false.get(verdict, 0) + count


def run(program: Program, sample: Sample, folder: Path, bars: Bars, fitted: bool = False) -> Result:
    """The figures of the stories below a folder, as `score.py` counts them; `fitted` ones may have weights of folds."""
    tally, met, extracted, claims = Tally(), Blocking(), 0, 0
    notes: list[str] = []
    for story in sample.of(list(gold_stories(folder)), 12):
        root = story.paths[0].parent.parent
        report = program.check([root / "clippings"], story.name if fitted else "")
        scores = scorer("score").score_story(report.as_dict(), root)
        for verdict, hits in scores["hits"].items():
            tally.add(verdict, sum(hits), len(hits))
        for verdict, count in scores["false"].items():
            tally.add_false(verdict, count)
        tally.violations += scores["violations"]
        extracted += sum(row[0] for row in scores["extracted"].values())
        claims += sum(row[1] for row in scores["extracted"].values())
        met += blocking(report, story)
        notes += told(scores)
    every = [*figures(tally, bars), share("gold claims extracted", extracted, claims), *met.figures()]
    return Result(tuple(with_bars(every, bars)), {"misses": tuple(notes), "never candidates": met.lost})


def gold(program: Program, sample: Sample) -> Result:
    """The stories that nothing is fitted on."""
    return run(program, sample, found("eval", "gold-stories"), GOLD)


def training(program: Program, sample: Sample) -> Result:
    """The stories that the weights are fitted on."""
    return run(program, sample, found("training-data", "gold-stories"), {}, fitted=True)


def seed(program: Program, sample: Sample) -> Result:
    """The story that the project starts from."""
    return run(program, sample, found("eval", "seed-story"), SEED)


def own(program: Program, sample: Sample) -> Result:
    """The project's own stories, in tests/gold, by the project's own scorer."""
    tally, notes, pairs = Tally(), [], 0
    for story in sample.of(gold_scores.stories(), 6):
        scores = gold_scores.score(program.check([story.clippings]), story)
        for verdict, rows in scores.found.items():
            tally.add(str(verdict), len(rows), len(rows) + len(scores.missed[verdict]))
            notes += [f"{story.name}: missed {verdict} {row}" for row in scores.missed[verdict]]
        for verdict, rows in scores.false.items():
            tally.add_false(str(verdict), len(rows))
            notes += [f"{story.name}: false {verdict} {row}" for row in rows]
        tally.violations += len(scores.violations)
        pairs += scores.pairs
    return Result(tuple(figures(tally, {})), {"misses": tuple(notes)})


def figures(tally: Tally, bars: Bars) -> Iterator[Figure]:
    """Recall by verdict, precision of those that differ, and alarms."""
    if "facts found" in bars:
        yield share("facts found", sum(tally.found.values()), sum(tally.gold.values()))
    for verdict in (*DIFFER, "agree"):
        yield share(f"{verdict} recall", tally.found.get(verdict, 0), tally.gold.get(verdict, 0))
        if verdict in DIFFER:
            hits = tally.found.get(verdict, 0)
            yield share(f"{verdict} precision", hits, hits + tally.false.get(verdict, 0))
    yield from (Figure(f"false {verdict}s", tally.false.get(verdict, 0)) for verdict in DIFFER)
    yield Figure("violations", tally.violations)


def with_bars(every: Sequence[Figure], bars: Bars) -> Iterator[Figure]:
    for figure in every:
        yield Figure(figure.measure, figure.value, figure.of, bars.get(figure.measure, figure.bar))


def told(scores: Mapping[str, Any]) -> Iterator[str]:
    """Misses and false alarms of a story, a line each."""
    for miss in scores["missed"]:
        yield f"{scores['story']}: missed {miss['verdict']} {miss['kind']} {miss['about']}"
    for alarm in scores["alarms"]:
        yield f"{scores['story']}: false {alarm['verdict']} {alarm['kind']} {' | '.join(alarm['claims'][:4])}"
