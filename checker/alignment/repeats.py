"""Repeats: what one document tells twice in like words ("five masterpieces" in the headline, "five pictures" below).

Links are made between documents only, so the second telling may stand alone where the first has found its fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.alignment.families import Compare
from checker.alignment.groups import Group, Groups
from checker.alignment.views import View, printed
from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.values import Quantity, Time
from checker.language.nearness import near
from checker.language.stems import stem
from checker.language.synonyms import kin

Key = tuple[str, str, str]


def join_repeats(groups: Groups, claims: Sequence[View], compare: Compare) -> None:
    """Joins claims that stand alone to the one fact that an equal claim of their own document has found."""
    told: dict[Key, list[int]] = defaultdict(list)
    for number, view in enumerate(claims):
        if key := key_of(view.claim):
            told[key].append(number)
    for numbers in told.values():
        for number in numbers:
            if len(groups.of(number)) > 1:
                continue
            found = list({id(group): group for group in facts(number, numbers, groups, claims, compare)}.values())
            if len(found) == 1:
                groups.join(found[0], groups.of(number))


def facts(
    number: int, numbers: Sequence[int], groups: Groups, claims: Sequence[View], compare: Compare
) -> Iterator[Group]:
    """The facts that hold a claim of the same document and value that this one repeats."""
    claim = claims[number].claim
    for other in numbers:
        one = claims[other].claim
        like = alike(one, claim) or of_the_title(one, claim, len(numbers))
        if len(groups.of(other)) > 1 and like and compare(one, claim).verdict is Verdict.AGREE:
            yield groups.of(other)


def key_of(claim: Claim) -> Key | None:
    """The document, kind and value of a number or time; nothing for words, and for what is no claim by itself."""
    value = claim.mention.value
    if claim.latent or not isinstance(value, Quantity | Time):
        return None
    return claim.source, claim.kind, printed(value if isinstance(value, Time) else replace(value, unit=""))


def of_the_title(one: Claim, other: Claim, often: int) -> bool:
    """Whether a title tells what its article tells once more: the number stands nowhere else in it."""
    return one.kind != "date" and often == 2 and (one.context.position == 0.0) is not (other.context.position == 0.0)


def alike(one: Claim, other: Claim) -> bool:
    """Whether two claims count, measure or date like things, by their last words; what is near in use dates much."""
    left, right = (claim.measure.lower().split()[-1:] for claim in (one, other))
    if not left or not right:
        return False
    x, y = sorted((left[0], right[0]))
    return kin(stem(x), stem(y)) or (one.kind != "date" and near(x, y))
