"""Stories with many figures and few true conflicts: how many conflicts the program sees in them, to be read by eye."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from checker.domain.findings import Verdict
from tests.benchmarks.alignment.figures import Figure, Result, per
from tests.benchmarks.alignment.material import Program, Sample, found
from tests.benchmarks.alignment.perturbed import told


@dataclass(frozen=True, slots=True)
class Alarms:
    """The stories of one dataset."""

    dataset: str

    def __call__(self, program: Program, sample: Sample) -> Result:
        """Conflicts and approximations a story; notes tell each conflict."""
        counts, notes = Counter[Verdict](), []
        stories = sorted(path for path in found("eval", "stories", self.dataset).iterdir() if path.is_dir())
        chosen = sample.of(stories, 6)
        for story in chosen:
            facts = program.check(sorted(story.glob("*.txt")), story.name).facts
            counts.update(fact.verdict for fact in facts)
            notes += [f"{story}\n{told(fact)}" for fact in facts if fact.verdict is Verdict.CONFLICT]
        both = (Verdict.CONFLICT, Verdict.APPROXIMATE, Verdict.AGREE)
        figures: list[Figure] = [per(f"{verdict} facts a story", counts[verdict], len(chosen)) for verdict in both]
        return Result(tuple(figures), {"conflicts": tuple(notes)})
