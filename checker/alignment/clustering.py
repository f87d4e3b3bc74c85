"""From links to facts: strongest link first, and no chain may join claims that stand apart in one article.

Greedy agglomeration with cannot-link constraints: two clusters join where the best links of what they say hold on
average, and where no document would then hold two different values of one fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from checker.alignment.families import Compare
from checker.alignment.matching import Link
from checker.alignment.views import View
from checker.domain.clusters import FactCluster
from checker.domain.findings import NearMiss, Verdict
from checker.language.owners import OTHER, is_name, same_owner

Pair = tuple[int, int]

STRANGER = -4.0


def clusters(claims: Sequence[View], links: Iterable[Link], compare: Compare) -> list[FactCluster]:
    """Every claim in exactly one cluster, in order of its first claim."""
    index = {id(view): number for number, view in enumerate(claims)}
    pairs = strongest(links, index)
    surplus = {pair: link.surplus for pair, link in pairs.items()}
    met = {frozenset(claims[number].claim.source for number in pair) for pair in pairs}
    member = list(range(len(claims)))
    groups: dict[int, list[int]] = {number: [number] for number in member}
    for pair in sorted((p for p in pairs if pairs[p].joined), key=lambda p: (-surplus[p], p)):
        left, right = member[pair[0]], member[pair[1]]
        if (
            left != right
            and acquainted(groups[left], groups[right], claims, met)
            and fits(groups[left], groups[right], claims, surplus, compare)
        ):
            keep, drop = sorted((left, right))
            groups[keep] += groups.pop(drop)
            for number in groups[keep]:
                member[number] = keep
    touching: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        for end in pair:
            touching[end].append(pair)
    return [made(sorted(group), claims, pairs, touching) for _, group in sorted(groups.items())]


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


def fits(
    left: list[int],
    right: list[int],
    claims: Sequence[View],
    surplus: dict[Pair, float],
    compare: Compare,
) -> bool:
    """Whether two clusters may become one: claims that agree are one voice, which counts once, by its best link."""
    for i in left:
        for j in right:
            agree = apart(claims, i, j) or compare(claims[i].claim, claims[j].claim).verdict is Verdict.AGREE
            if not agree:
                return False

    def between(one: list[int], other: list[int]) -> float:
        """The best link of two voices, 0 where both stand in one document."""
        pairs = [(min(i, j), max(i, j)) for i in one for j in other if apart(claims, i, j)]
        return max((surplus.get(pair, STRANGER) for pair in pairs), default=0.0)

    if of_others(left, right, claims, compare):
        return False
    ours, theirs = voices(left, claims, compare), voices(right, claims, compare)
    return sum(between(one, other) for one in ours for other in theirs) >= 0.0


def of_others(left: list[int], right: list[int], claims: Sequence[View], compare: Compare) -> bool:
    """Whether more pairs of two clusters are told of two people than of one."""
    if not any(is_name(claims[i].claim) for i in left) or not any(is_name(claims[j].claim) for j in right):
        return False
    pairs = [(claims[i].claim, claims[j].claim) for i in left for j in right if apart(claims, i, j)]
    others = sum(compare(a, b).level == OTHER for a, b in pairs)
    return others > 0 and others > sum(same_owner(a, b) for a, b in pairs)


def acquainted(left: list[int], right: list[int], claims: Sequence[View], met: Collection[frozenset[str]]) -> bool:
    """Whether at least half of the documents of two clusters meet: one pair that does is no bridge between stories."""
    ours, theirs = ({claims[number].claim.source for number in group} for group in (left, right))
    pairs = [frozenset((one, other)) for one in ours for other in theirs if one != other]
    return 2 * sum(pair in met for pair in pairs) >= len(pairs)


def apart(claims: Sequence[View], i: int, j: int) -> bool:
    """Whether two claims stand in different documents."""
    return claims[i].claim.source != claims[j].claim.source


def voices(group: list[int], claims: Sequence[View], compare: Compare) -> list[list[int]]:
    """The claims of a cluster, those that agree together."""
    found: list[list[int]] = []
    for number in group:
        claim = claims[number].claim
        home = next((v for v in found if compare(claims[v[0]].claim, claim).verdict is Verdict.AGREE), None)
        if home is None:
            found.append([number])
        else:
            home.append(number)
    return found


def made(
    group: list[int], claims: Sequence[View], pairs: dict[Pair, Link], touching: dict[int, list[Pair]]
) -> FactCluster:
    """A cluster with the waterfall of its weakest link and the claims that came close to it."""
    ours = set(group)
    around = sorted({pair for number in group for pair in touching[number]})
    inside = [pairs[pair] for pair in around if ours.issuperset(pair)]
    weakest = min(inside, key=lambda link: link.total, default=None)
    near: dict[int, list[tuple[float, Link]]] = defaultdict(list)
    for pair in around:
        for theirs in set(pair) - ours:
            near[theirs].append((pairs[pair].total, pairs[pair]))
    misses = sorted(near, key=lambda n: (-max(t for t, _ in near[n]), n))[:3]
    return FactCluster(
        claims=tuple(claims[number].claim for number in group),
        weights=weakest.weights if weakest else (),
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
