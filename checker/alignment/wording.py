"""Comparison levels of a pair of claims whose values are words: names, roles, lists, places, yes and no, quotes, events."""

from __future__ import annotations

from checker.alignment.features import (
    Levels,
    Standing,
    factuality_level,
    measure_level,
    sets_level,
    verb_level,
)
from checker.alignment.views import UNKNOWN, View, background, overlap
from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.language.likeness import alike, words_alike
from checker.language.stems import stem

SAME = 0.999
ALIKE = 0.8
ANSWERS = frozenset({"polarity", "event"})
NAMED = frozenset({"names", "subject", "measure", "value", "verb"})
OVERLAPS = (0.05, 0.12, 0.2, 0.3, 0.42, 0.55, 0.75)
CUTS = (0.5, 0.7, 0.8, 0.9)


def levels(a: View, b: View, standing: Standing) -> Levels:
    """Every feature of a pair in words with the level that holds; what a name is called is left to its ladder."""
    if a.claim.kind in ANSWERS:
        return of_topics(a, b, standing)
    silent = NAMED if a.claim.kind == "name" and likeness(a.claim, b.claim) > ALIKE else frozenset()
    return {feature: level for feature, level in every(a, b, standing).items() if feature not in silent}


def of_topics(a: View, b: View, standing: Standing) -> Levels:
    """Answers to one question meet over what they speak of: its share, and how rare the shared words are."""
    left, right = topic(a), topic(b)
    shared = sum(min(weight, right[word]) for word, weight in left.items() if word in right)
    return {
        "topic": binned(overlap(left, right)),
        "rarity of the topic": banded_bits(shared),
        "wording rank": standing.wording,
        "sentence": binned(overlap(a.sentence, b.sentence)),
        "surroundings": binned(max(overlap(a.around, b.sentence), overlap(a.sentence, b.around))),
    }


def topic(view: View) -> dict[str, float]:
    """The words that an answer is about, with their weights."""
    value = view.claim.mention.value
    told = value.part("topic") if isinstance(value, Words) else ""
    rare = background()
    return {word: rare.get(word, UNKNOWN) for word in map(stem, (told or view.claim.subject.lower()).split())}


def banded_bits(bits: float) -> str:
    """How rare shared words are together, as one of five bands."""
    return next((f"<{cut}" for cut in (1, 7, 11, 16) if bits < cut), ">=16")


def every(a: View, b: View, standing: Standing) -> Levels:
    """Every feature with its level."""
    return {
        "value": value_level(a.claim, b.claim),
        "value rank": standing.value,
        "wording rank": standing.wording,
        "rivals": standing.rivals,
        "measure": measure_level(a, b),
        "subject": subject_level(a.claim, b.claim),
        "near words": binned(overlap(a.near, b.near)),
        "sentence": binned(overlap(a.sentence, b.sentence)),
        "surroundings": binned(max(overlap(a.around, b.sentence), overlap(a.sentence, b.around))),
        "verb": verb_level(a, b),
        "names": sets_level(a.names, b.names),
        "factuality": factuality_level(a, b),
        "position": position_level(a, b),
    }


def likeness(a: Claim, b: Claim) -> float:
    """How alike two values in words are, 0 to 1."""
    left, right = a.mention.value, b.mention.value
    if isinstance(left, Words) and isinstance(right, Words):
        return alike(left, right)
    return 0.5


def value_level(a: Claim, b: Claim) -> str:
    near = likeness(a, b)
    return "same" if near >= SAME else banded(near)


def subject_level(a: Claim, b: Claim) -> str:
    if not a.subject or not b.subject:
        return "untold"
    near = words_alike(a.subject, b.subject)
    return "same" if near >= SAME else banded(near)


def banded(near: float) -> str:
    """A likeness as one of five bands."""
    return next((f"<{cut}" for cut in CUTS if near < cut), f">={CUTS[-1]}")


def binned(share: float) -> str:
    """An overlap as one of eight levels, or "none"."""
    if share <= 0:
        return "none"
    return next((f"<{cut}" for cut in OVERLAPS if share < cut), f">={OVERLAPS[-1]}")


def position_level(a: View, b: View) -> str:
    """Where in their articles the claims stand: both in the lead, close, or apart."""
    left, right = a.claim.context.position, b.claim.context.position
    if left <= 0.1 and right <= 0.1:
        return "both in the lead"
    gap = abs(left - right)
    return next((f"within {cut}" for cut in (0.1, 0.2, 0.3, 0.5) if gap < cut), "apart")
