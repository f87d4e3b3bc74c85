"""All sets by name, in the order of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.benchmarks.alignment import labelled, perturbed, stories
from tests.benchmarks.alignment.alarms import Alarms
from tests.benchmarks.alignment.figures import Result
from tests.benchmarks.alignment.material import Program, Sample
from tests.benchmarks.alignment.pairs import Pairs

PAIRS = ("natural", "nanco", "ecbplus", "rte_2way", "ramdocs", "sts_headlines", "vitaminc")


@dataclass(frozen=True, slots=True)
class Set:
    """A set: how it is run, whether weights were `fitted` on its stories, and whether it is run where none is named."""

    name: str
    run: Callable[[Program, Sample], Result]
    fitted: bool = True
    usual: bool = True

    def title(self, quick: bool, folds: bool) -> str:
        """The name under which figures are kept: those of a part, or of weights by folds, stand by themselves."""
        return self.name + (", quick" if quick else "") + (", by folds" if folds and self.fitted else "")


SETS = (
    Set("own", stories.own, fitted=False),
    Set("seed-story", stories.seed, fitted=False),
    Set("gold-stories", stories.gold, fitted=False),
    Set("natural", Pairs("natural")),
    Set("labelled_pairs", labelled.run),
    Set("perturbed", perturbed.run),
    Set("meantime", Alarms("meantime")),
    Set("discord_recession", Alarms("discord_recession")),
    *(Set(name, Pairs(name), fitted=name == "ecbplus") for name in PAIRS[1:]),
    Set("training-stories", stories.training, usual=False),
)


def named(words: str) -> Sequence[Set]:
    """The sets named by words with commas between, by whole names or how they begin. Raises ValueError."""
    if not words:
        return [one for one in SETS if one.usual]
    found = []
    for word in (part.strip() for part in words.split(",")):
        exact = [one for one in SETS if one.name == word]
        some = exact or [one for one in SETS if one.name.startswith(word)]
        if len(some) != 1:
            raise ValueError(f"{word!r} is none of {', '.join(one.name for one in SETS)}")
        found += some
    return found
