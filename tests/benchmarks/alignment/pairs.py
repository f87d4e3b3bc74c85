"""Pairs of sentences or paragraphs with a label: agree, conflict, neutral, or only "not the same"."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.errors import NothingToRead
from tests.benchmarks.alignment.figures import Bar, Figure, Result, at_least, share
from tests.benchmarks.alignment.material import Program, Sample, found, scorer

QUICK = 150
BARS: Mapping[str, Bar] = {"conflict precision": at_least(0.65), "conflict recall": at_least(0.65)}
Said = Sequence[tuple[str, str, bool]]


@dataclass(frozen=True, slots=True)
class Pairs:
    """One of the sets; its bars where it has some."""

    name: str

    def __call__(self, program: Program, sample: Sample) -> Result:
        path = found("eval", "pairs", f"{self.name}.jsonl")
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        said, notes = [], []
        right = scorer("score_pairs").right
        with tempfile.TemporaryDirectory() as folder:
            for row in sample.of(rows, QUICK):
                got = answer(program, row, Path(folder))
                ok = right(row["label"], got, row.get("also_ok", []))
                said.append((row["label"], got, ok))
                if not ok:
                    notes.append(f"{row['id']}: {row['label']} -> {got}\n  {row['a']}\n  {row['b']}")
        return Result(tuple(figures(said, BARS if self.name == "natural" else {})), {"wrong": tuple(notes)})


def answer(program: Program, row: Mapping[str, Any], folder: Path) -> str:
    """What the program says of two clippings, as `score_pairs.py` reads it, with the weights for their story."""
    for side in ("a", "b"):
        (folder / f"{side}.txt").write_text(row[side] + "\n", encoding="utf-8")
    try:
        facts = program.check([folder / "a.txt", folder / "b.txt"], story_of(row)).facts
    except NothingToRead:  # a headline alone may be too little to be read as an article
        return "neutral"
    words = scorer("score_pairs").WORDS if "values" in row else ()
    across = [f for f in facts if f.kind not in words and len({claim.source for claim in f.claims}) == 2]
    verdicts = {str(fact.verdict) for fact in across}
    if "conflict" in verdicts:
        return "conflict"
    return "agree" if verdicts & {"agree", "approximate"} else "neutral"


def story_of(row: Mapping[str, Any]) -> str:
    """The story that a pair comes from, "" where it comes from none that weights are fitted on."""
    if str(row["id"]).startswith("ecb-"):
        return f"ecbplus-{row['group']}"
    return str(row.get("story", ""))


def figures(said: Said, bars: Mapping[str, Bar]) -> Iterator[Figure]:
    """Precision and recall of each label that the set has, and the share of right answers.

    A right answer that is not the label ("also accepted") counts as its own label, as in `score_pairs.py`.
    """
    counted = [(got if ok and label != "not_agree" else label, got, ok) for label, got, ok in said]
    for label in ("conflict", "agree", "neutral"):
        gold = [got for want, got, _ in counted if want == label]
        if gold:
            hits, called = gold.count(label), sum(got == label for _, got, _ in counted)
            for measure, of in (("precision", called), ("recall", len(gold))):
                name = f"{label} {measure}"
                yield share(name, hits, of, bars.get(name))
    others = [ok for want, _, ok in counted if want == "not_agree"]
    if others:
        yield share("not agree, and not called so", sum(others), len(others))
    yield share("right", sum(ok for _, _, ok in said), len(said))
