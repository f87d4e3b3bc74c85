"""Comparison levels of a pair of claims whose values are words: names, posts, lists, places, quotes, events."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from checker.alignment.answers import PRONOUNS, heads_level, of_answers, told
from checker.alignment.bands import banded_bits, binned
from checker.alignment.features import (
    Levels,
    factuality_level,
    measure_level,
    sets_level,
    verb_level,
)
from checker.alignment.lists import of_lists
from checker.alignment.sites import of_places
from checker.alignment.spelled import likeness, subject_level, value_level
from checker.alignment.standing import Standing
from checker.alignment.views import UNKNOWN, View, background, overlap
from checker.language.similarity import compare_names
from checker.language.spelling import key_words
from checker.language.stems import stem

ALIKE = 0.8
COMMON = 5.0
NAMED = frozenset({"names", "subject", "measure", "value", "verb"})


def levels(a: View, b: View, standing: Standing) -> Levels:
    """Every feature of a pair with the level that holds; what a name is called is left to its ladder."""
    if a.claim.kind == "name":
        silent = NAMED if likeness(a.claim, b.claim) > ALIKE else frozenset()
        return {feature: level for feature, level in every(a, b, standing).items() if feature not in silent}
    own = OWN.get(a.claim.kind, of_values)
    return own(a, b) | around(a, b, standing)


def around(a: View, b: View, standing: Standing) -> Levels:
    """How alike the surroundings of two claims are worded, for every kind."""
    return {
        "wording rank": standing.wording,
        "sentence": binned(overlap(a.sentence, b.sentence)),
        "surroundings": binned(max(overlap(a.around, b.sentence), overlap(a.sentence, b.around))),
    }


def of_events(a: View, b: View) -> Levels:
    """Events meet over those who take part, and the rarest word that names them on both sides."""
    left, right = participants(a), participants(b)
    common = [min(weight, right[word]) for word, weight in left.items() if word in right]
    return {
        "participants": binned(overlap(left, right)),
        "rarest participant": banded_bits(max(common, default=0.0)),
        "known": strangers_level(a, b),
    }


def strangers_level(a: View, b: View) -> str:
    """Whether an article names whom only the other has take part: who knows both tells of two events."""
    one, two = (set(key_words(f"{told(view.claim, 'agent')} {told(view.claim, 'patient')}")) for view in (a, b))
    if not one - two or not two - one:
        return "untold"
    known = sum(bool(own & view.spoken_of) for own, view in ((one - two, b), (two - one, a)))
    return ("strangers", "one known", "both known")[known]


def of_quotes(a: View, b: View) -> Levels:
    """Quotes meet over their words and their speaker."""
    return {"value": value_level(a.claim, b.claim), "speaker": heads_level(a.claim.subject, b.claim.subject)}


def of_roles(a: View, b: View) -> Levels:
    """Posts meet over who holds them, or over whose they are where either article knows one holder only."""
    known = holders_level(a, b)
    told_apart = {"holders": known} if known else {}
    return {"person": subject_level(a.claim, b.claim), "value": value_level(a.claim, b.claim), **told_apart}


def holders_level(a: View, b: View) -> str:
    """Whether either article knows the person whom the other names for a post of one house; "" for two houses."""
    houses = [told(view.claim, "organisation") or told(view.claim, "owner") for view in (a, b)]
    if not all(houses) or not compare_names(*houses).alike:
        return ""
    one, two = (set(key_words(told(view.claim, "person"))) for view in (a, b))
    if not one - two or not two - one:
        return ""
    known = sum(bool((own & view.spoken_of) or (own & view.named)) for own, view in ((one - two, b), (two - one, a)))
    return ("strangers", "one known", "both known")[known]


def of_values(a: View, b: View) -> Levels:
    """A kind that nothing more is known of."""
    return {"value": value_level(a.claim, b.claim), "subject": subject_level(a.claim, b.claim)}


OWN: Mapping[str, Callable[[View, View], Levels]] = {
    "polarity": of_answers,
    "event": of_events,
    "membership": of_lists,
    "quote": of_quotes,
    "role": of_roles,
    "place": of_places,
}


def participants(view: View) -> dict[str, float]:
    """The words that name those who take part in an event, with their weights."""
    words = f"{told(view.claim, 'agent')} {told(view.claim, 'patient')}".lower().split()
    rare = background()
    return {w: rare.get(w, UNKNOWN) for w in map(stem, words) if w not in PRONOUNS and rare.get(w, UNKNOWN) > COMMON}


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


def position_level(a: View, b: View) -> str:
    """Where in their articles the claims stand: both in the lead, close, or apart."""
    left, right = a.claim.context.position, b.claim.context.position
    if left <= 0.1 and right <= 0.1:
        return "both in the lead"
    gap = abs(left - right)
    return next((f"within {cut}" for cut in (0.1, 0.2, 0.3, 0.5) if gap < cut), "apart")
