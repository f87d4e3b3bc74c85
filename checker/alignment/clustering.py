"""From links to facts: every claim in one cluster, with what explains it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.alignment.families import Compare
from checker.alignment.groups import Group, Groups, Met, Pair
from checker.alignment.growing import Articles, Growing
from checker.alignment.matching import Link
from checker.alignment.repeats import join_repeats
from checker.alignment.telling import Telling
from checker.alignment.views import View
from checker.domain.clusters import FactCluster
from checker.domain.findings import NearMiss, Weight


@dataclass(frozen=True, slots=True)
class Documents:
    """What is known of documents: by source the numbers of those that it meets (its own among them), the pairs with a
    link between any of their claims, and those that tell all in one sentence."""

    near: Mapping[str, frozenset[int]]
    met: Met
    brief: Collection[str] = ()


def clusters(
    claims: Sequence[View],
    links: Iterable[Link],
    compare: Compare,
    telling: Telling,
    documents: Documents,
    linked: Collection[int],
) -> list[FactCluster]:
    """Every claim in exactly one cluster, in order of its first claim.

    `links` are those of the claims, `linked` the ids of the views that have one that joins.
    """
    index = {id(view): number for number, view in enumerate(claims)}
    pairs = strongest(links, index)
    groups = Groups(claims, pairs, compare, documents.met)
    grown = Growing(groups, pairs, telling, articles_of(groups, documents))
    join_repeats(groups, claims, compare, linked)
    why = {id(groups.of(number)): telling.weigh(evidence) for number, evidence in grown.why.items()}
    touching: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        for end in pair:
            touching[end].append(pair)
    return [made(group, claims, pairs, touching, why.get(id(groups.of(group[0])))) for group in groups.all()]


def articles_of(groups: Groups, documents: Documents) -> Articles:
    """How many documents are near both groups, meeting a document of each (they could tell the fact of both), and
    whether those that tell it are all brief."""

    def articles(left: Group, right: Group) -> tuple[int, bool]:
        sources = groups.sources(left), groups.sources(right)
        near = [frozenset[int]().union(*(documents.near[source] for source in some)) for some in sources]
        return len(near[0] & near[1]), all(source in documents.brief for source in sources[0] | sources[1])

    return articles


def strongest(links: Iterable[Link], index: dict[int, int]) -> dict[Pair, Link]:
    """The best link of every two claims: they may have met over more than one question."""
    pairs: dict[Pair, Link] = {}
    for link in links:
        pair = ends(link, index)
        if pair not in pairs or link.surplus > pairs[pair].surplus:
            pairs[pair] = link
    return pairs


def ends(link: Link, index: dict[int, int]) -> Pair:
    """The numbers of the two claims of a link, the smaller first."""
    a, b = sorted((index[id(link.a)], index[id(link.b)]))
    return a, b


def made(
    group: Group,
    claims: Sequence[View],
    pairs: Mapping[Pair, Link],
    touching: Mapping[int, list[Pair]],
    told: Weight | None = None,
) -> FactCluster:
    """A cluster with the waterfall of its weakest link and the claims that came close to it.

    `told` is what the number of its articles adds, where they decided together.
    """
    ours = set(group)
    around = sorted({pair for number in group for pair in touching.get(number, ())})
    inside = [pairs[pair] for pair in around if ours.issuperset(pair)]
    weakest = min(inside, key=lambda link: link.total, default=None)
    near: dict[int, list[tuple[float, Link]]] = defaultdict(list)
    for pair in around:
        for theirs in set(pair) - ours:
            near[theirs].append((pairs[pair].total, pairs[pair]))
    misses = sorted(near, key=lambda n: (-max(t for t, _ in near[n]), n))[:3]
    return FactCluster(
        claims=tuple(claims[number].claim for number in group),
        weights=(*weakest.weights, *([told] if told else [])) if weakest else (),
        near_misses=tuple(NearMiss(claims[n].claim, why_not(max(near[n], key=lambda x: x[0])[1])) for n in misses),
    )


REASONS = {
    "scope": "of another state, part or place",
    "period": "of another period",
    "factuality": "one is planned or reported, the other is not",
    "measure": "another thing is measured",
    "subject": "said of something else",
    "names": "other names stand by it",
    "verb": "another thing happens to it",
    "value rank": "another claim has the closer value",
    "wording rank": "another claim is worded more alike",
}


def why_not(link: Link) -> str:
    """The feature that speaks most against a link, in words."""
    weights = link.weights[1:]
    if not link.joined and link.total > 0 and min(weight.bits for weight in weights) > -0.3:
        return "another claim fits better"
    against = [weight for weight in weights if weight.feature in REASONS]
    worst = min(against, key=lambda weight: weight.bits, default=None)
    if worst is None or worst.bits >= 0:
        return "too little speaks for it"
    return REASONS[worst.feature]
