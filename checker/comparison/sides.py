"""The sides of a fact: claims that say the same stand together, and copies of one text count as one voice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Side, Verdict
from checker.language.likeness import words_alike

COPY = 0.93


def sides_of(claims: Sequence[Claim], pairs: Mapping[tuple[int, int], Comparison]) -> tuple[Side, ...]:
    """Sides in the order of their first claim; a claim joins the first side whose every claim it agrees with."""
    groups: list[list[int]] = []
    for number in range(len(claims)):
        home = next((g for g in groups if all(pairs[i, number].verdict is Verdict.AGREE for i in g)), None)
        if home is None:
            groups.append([number])
        else:
            home.append(number)
    return tuple(Side(claims[g[0]].mention.text, tuple(g), voices([claims[i] for i in g])) for g in groups)


def voices(claims: Sequence[Claim]) -> int:
    """How many sources speak for themselves: one that repeats another's sentence nearly word for word does not."""
    heard: list[Claim] = []
    for claim in claims:
        if not any(claim.source == other.source or copied(claim, other) for other in heard):
            heard.append(claim)
    return len(heard)


def copied(a: Claim, b: Claim) -> bool:
    """Whether two sentences of some length are near duplicates."""
    return min(len(a.quote), len(b.quote)) > 60 and words_alike(a.quote, b.quote) >= COPY
