"""What was planted, and how much of it a report finds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Planted:
    """A fact: the verdict that it should get, and for each clipping that tells it the sentence and the value in it."""

    name: str
    verdict: str
    said: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How many planted facts of a verdict there are, were found, and how many facts of that verdict were reported."""

    planted: int
    found: int
    reported: int
    right: int

    @property
    def recall(self) -> float:
        return self.found / self.planted if self.planted else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.reported if self.reported else 1.0


def score(facts: Iterable[Mapping[str, Any]], planted: Sequence[Planted], verdict: str = "conflict") -> Score:
    """Scores the facts of a report (as JSON has them) that got a verdict.

    A planted fact is found where a fact of that verdict holds two of its values that differ (for agreements: two of its
    clippings); a reported fact is right where all its claims stand in sentences of one fact planted with that verdict.
    """
    wanted = {id(fact): fact for fact in planted if fact.verdict == verdict and differ(fact)}
    home: dict[tuple[str, str], Planted] = {(f, s): fact for fact in planted for f, s, _ in fact.said}
    found: set[int] = set()
    reported = right = 0
    for fact in facts:
        if fact["verdict"] != verdict:
            continue
        reported += 1
        homes = {id(home.get((claim["source"], plain(claim["sentence"])))) for claim in fact["claims"]}
        said = texts(fact, homes, wanted)
        if len(homes) == 1 and said:
            right += 1
        found |= {number for number, values in said.items() if len(values) > 1}
    return Score(len(wanted), len(found), reported, right)


def texts(fact: Mapping[str, Any], homes: set[int], wanted: Mapping[int, Planted]) -> dict[int, set[str]]:
    """For each planted fact that a reported one touches, the different values that it holds of it."""
    found: dict[int, set[str]] = defaultdict(set)
    for number in homes & wanted.keys():
        for source, sentence, value in wanted[number].said:
            if any(c["source"] == source and plain(c["sentence"]) == sentence for c in fact["claims"]):
                found[number].add(source if wanted[number].verdict == "agree" else value)
    return found


def differ(fact: Planted) -> bool:
    """Whether two clippings give different values: with few outlets all may give one."""
    return fact.verdict == "agree" or len({value for _, _, value in fact.said}) > 1


def plain(sentence: str) -> str:
    return " ".join(sentence.split())
