"""Repeats: what one document tells twice in like words ("five masterpieces" in the headline, "five pictures" below).

Links are made between documents only, so the second telling may stand alone where the first has found its fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from checker.alignment.families import Compare
from checker.alignment.groups import Groups
from checker.alignment.views import View, printed
from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.domain.values import Quantity, Time
from checker.language.nearness import near
from checker.language.stems import stem
from checker.language.synonyms import kin

Key = tuple[str, str, str]


def join_repeats(groups: Groups, claims: Sequence[View], compare: Compare, linked: Collection[int]) -> None:
    """Joins claims without a link of their own to the one fact that an equal claim of their own document has found.

    `linked` are the ids of views with a link that joins, also where the other end is not among `claims`: a part of the
    documents gives what all of them give.
    """
    told: dict[Key, list[int]] = defaultdict(list)
    for number, view in enumerate(claims):
        if key := key_of(view.claim):
            told[key].append(number)
    for numbers in told.values():
        joined = [number for number in numbers if id(claims[number]) in linked]
        for number in numbers:
            if number in joined:
                continue
            found = [other for other in joined if repeats(claims[number].claim, claims[other].claim, numbers, compare)]
            group = groups.of(found[0]) if found else []
            if len(group) > 1 and all(groups.of(other) is group for other in found):
                groups.join(group, groups.of(number))


def repeats(claim: Claim, other: Claim, numbers: Sequence[int], compare: Compare) -> bool:
    """Whether two claims of one document and value, of which it holds so many, tell one fact."""
    like = alike(other, claim) or of_the_title(other, claim, len(numbers))
    return like and compare(other, claim).verdict is Verdict.AGREE


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
