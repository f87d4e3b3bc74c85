"""The steps of fitting: claims of every story, examples, weights of each family, and how its links come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.alignment.blocking import grids
from checker.alignment.matching import Link, weighed, with_meaning
from checker.alignment.sameness import Meanings
from checker.alignment.views import views
from checker.alignment.weights import Family, family
from checker.domain.claims import Claim
from checker.fitting.boosting import Shape, boost
from checker.fitting.examples import Example, examples
from checker.fitting.logistic import fit
from checker.fitting.material import Story
from checker.fitting.meant import opened
from checker.fitting.thresholds import Outcome
from checker.pipeline import comparer, understood
from checker.settings import Settings

Weights = dict[str, object]

TREES = frozenset({"number", "date"})
FITTED = TREES | {"name"}
"""Families with enough labelled pairs; the bits of the others are set by hand (alignment/data/words.json)."""
EVERYTHING = {"agree": -99.0, "approximate": -99.0, "conflict": -99.0, "none": -99.0}


@dataclass(frozen=True)
class Ready:
    """A story with its claims and its examples."""

    story: Story
    claims: tuple[Claim, ...]
    examples: tuple[Example, ...]


def prepared(story: Story, settings: Settings | None = None) -> Ready:
    """Extract the claims of a story and label its pairs."""
    read, _ = understood(story.paths, settings or Settings())
    claims = tuple(claim for one in read for claim in one.claims)
    return Ready(story, claims, tuple(examples(story, claims, comparer())))


def fitted(ready: Sequence[Ready], without: int | None = None) -> dict[str, Weights]:
    """Prior and feature bits of each family, fitted on every story outside the fold."""
    rows: dict[str, list[Example]] = defaultdict(list)
    for one in ready:
        if one.story.fold != without:
            for example in one.examples:
                if example.family in FITTED:
                    rows[example.family].append(example)
    found: dict[str, Weights] = {}
    for name, some in sorted(rows.items()):
        found[name] = weights_of(name, some)
    return found


def weights_of(family: str, some: Sequence[Example]) -> Weights:
    """Trees for the families with many labelled pairs, one weight a level for the others."""
    rows, labels, counts = [e.levels for e in some], [e.same for e in some], [e.weight for e in some]
    if family.removesuffix(with_meaning("")) in TREES:
        grown = boost(rows, labels, counts, Shape())
        return {"prior": grown.prior, "trees": list(grown.trees)}
    result = fit(rows, labels, counts)
    return {"prior": result.prior, "features": result.features}


def with_second_look(
    ready: Sequence[Ready], fits: Sequence[dict[str, Weights]], encoders: Sequence[Meanings]
) -> list[tuple[int, Example]]:
    """Examples of the second look with their folds: each story's by the weights and the encoder that never saw it."""
    compare = comparer()
    found: list[tuple[int, Example]] = []
    for one in ready:
        fold = one.story.fold
        known = {(e.a, e.b): e for e in one.examples}
        some = opened(one.story, one.claims, known, families(fits[fold]), encoders[fold], compare)
        found += [(fold, example) for example in some]
    return found


def fitted_second(examples: Sequence[tuple[int, Example]], without: int | None = None) -> dict[str, Weights]:
    """Weights of the families with meaning, fitted on every story outside the fold."""
    rows: dict[str, list[Example]] = defaultdict(list)
    for fold, example in examples:
        if fold != without:
            rows[example.family].append(example)
    return {name: weights_of(name, some) for name, some in sorted(rows.items())}


def families(fits: dict[str, Weights]) -> dict[str, Family]:
    """Fitted weights with bounds so low that every link comes through."""
    return {name: family({**row, "least": EVERYTHING}) for name, row in fits.items()}


def outcomes_of(one: Ready, fits: dict[str, Weights], meanings: Meanings | None = None) -> Iterator[Outcome]:
    """What the weights would join in a story, each link right or wrong; links that no label speaks of are left out."""
    weights = families(fits)
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in one.claims:
        by_source[claim.source].append(claim)
    known = {(e.a, e.b): e for e in one.examples}
    compare = comparer()
    for grid in grids([views(by_source[source]) for source in sorted(by_source)]):
        for link in weighed(grid, weights, compare, "normal", meanings):
            example = known.get((link.a.claim, link.b.claim))
            if link.joined and example is not None:
                yield outcome(link, example, meanings is not None and with_meaning(example.family) in weights)


def outcome(link: Link, example: Example, meant: bool) -> Outcome:
    verdict = link.comparison.verdict.value if link.comparison.verdict else "none"
    family = with_meaning(example.family) if meant else example.family
    return Outcome(family, verdict, link.total, example.same, example.weight)
