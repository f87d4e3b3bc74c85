"""The waterfall of match weights: why these claims were joined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from checker.domain.findings import Weight
from checker.reporting.html.views import WeightView
from checker.reporting.naming import one_line

MOST = 8
# What the features compare, for readers; one that is not here is called by its own name.
PLAIN = {
    "prior": "before anything is compared",
    "kind": "kind of value",
    "value": "how the values stand to each other",
    "value rank": "whether each is the other’s closest value",
    "wording rank": "whether each is the other’s closest wording",
    "rivals": "other claims that could fit",
    "closeness": "closeness of the values (1 is equal)",
    "digits": "how the digits differ",
    "near words": "words beside the values",
    "sentence": "words of the two sentences",
    "surroundings": "words around the two sentences",
    "own and other surroundings": "a sentence and the other’s surroundings",
    "governing words": "words that govern the values",
    "near meaning": "meaning of the words beside the values",
    "sentence meaning": "meaning of the two sentences",
    "governing meaning": "meaning of the words that govern the values",
    "shared near words": "rare words that stand beside both values",
    "shared words": "rare words that both sentences have",
    "shared measure": "rarity of what both measure",
    "adjoining words": "words next to the values, as written",
    "articles that tell it": "how many articles tell it",
    "copied words": "stretches copied word for word",
    "distance in the articles": "how far apart they stand in the articles",
    "place in the articles": "how early they stand in the articles",
    "position": "how early they stand in the articles",
    "measure": "what is measured",
    "concept": "the sort of thing that is measured",
    "shared concept": "rarity of that sort",
    "verb": "what happens",
    "subject": "whom or what it is said of",
    "names": "names beside them",
    "names elsewhere": "names told elsewhere in the articles",
    "person": "the person it is said of",
    "values beside": "other values in the sentences",
    "label": "label or heading",
    "scope": "state, part or place",
    "lacking": "which article knows the members that differ",
    "counts": "how many members each text counts",
    "sort": "the sort of place",
    "holders": "which article knows both people",
    "known": "which article knows both names",
    "period": "period",
    "factuality": "certain, planned, rumoured or denied",
    "bounds": "exact, hedged or bounded",
    "grain": "precision",
    "calendar": "how the dates differ",
    "direction": "up or down",
    "meaning": "meaning of the contexts (1 is the same)",
    "meaning margin": "lead in meaning over the next best",
}
# What was found of who fits whom best.
_FOUND = {
    "mutual, clear": "yes, clearly",
    "mutual, close": "yes, narrowly",
    "best for one": "for one of them",
    "tied": "as close as others",
    "none": "no",
}


def waterfall(weights: Sequence[Weight], drawn: bool = True) -> tuple[WeightView, ...]:
    """The heaviest weights in their order and the others as one, each a bar that begins where the last one ended.

    Bars are in percent of the whole stretch; without `drawn` they have no width.
    """
    shown = _heaviest(weights)
    sums = list(accumulate((weight.bits for weight in shown), initial=0.0))
    low, high = min(sums), max(sums)
    scale = 100 / ((high - low) or 1)
    return tuple(
        WeightView(
            PLAIN.get(weight.feature, one_line(weight.feature)),
            _FOUND.get(weight.level, weight.level) if weight.feature.endswith(" rank") else one_line(weight.level),
            points(weight.bits),
            round((min(before, after) - low) * scale, 1),
            round(max(abs(after - before) * scale, 0.5), 1) if drawn else 0.0,
            "down" if weight.bits < 0 else "up",
        )
        for weight, before, after in zip(shown, sums, sums[1:], strict=False)
    )


def _heaviest(weights: Sequence[Weight]) -> list[Weight]:
    if len(weights) <= MOST:
        return list(weights)
    ranked = sorted(range(len(weights)), key=lambda i: (-abs(weights[i].bits), i))
    kept, rest = sorted(ranked[: MOST - 1]), ranked[MOST - 1 :]
    lighter = Weight(f"{len(rest)} lighter ones", "together", sum(weights[i].bits for i in rest))
    return [*(weights[i] for i in kept), lighter]


def points(bits: float) -> str:
    """`+4.2`, `−0.6`."""
    return f"{bits:+.1f}".replace("-", "−")


def total(weights: Sequence[Weight]) -> str:
    return points(sum(weight.bits for weight in weights)) if weights else ""
