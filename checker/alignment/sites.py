"""Comparison levels of places: the question that each answers, of what, their sorts, and which article knows both."""

from __future__ import annotations

from collections.abc import Iterator

from checker.alignment.answers import heads_level, like, told
from checker.alignment.features import Levels, verb_level
from checker.alignment.spelled import value_level
from checker.alignment.views import View
from checker.language.places import contains, holds_places, is_known
from checker.language.similarity import compare_names
from checker.language.spelling import key_words
from checker.language.whereabouts import COMPASS
from checker.language.wordsets import word_set

SORTS = {
    "water": word_set("sea gulf bay ocean lake river strait straits delta lagoon fjord reef sound"),
    "road": word_set("street avenue road highway lane boulevard square bridge quay pier embankment"),
    "region": word_set(
        "county province district state region territory prefecture canton municipality parish borough republic "
        "peninsula valley desert islands isles archipelago"
    ),
    "house": word_set(
        "stadium arena dome airport station park hall palace castle tower plaza hospital prison school college "
        "university church library museum hotel court house theatre theater centre center"
    ),
}
"""Words of a place's name that say what sort of place it is; a name without one is mostly a town's."""

LEVELS = ("same", "same head", "kindred head", "shared word", "untold", "different", "other name")
"""How alike what is at two places is, the most alike first."""


def of_places(a: View, b: View) -> Levels:
    """Places meet over the question that they answer (location, base, direction) and of what."""
    return {
        "relation": a.claim.measure if a.claim.measure == b.claim.measure else "different",
        "subject": min(subject_levels(a, b), key=LEVELS.index),
        "asked": asked_level(told(a.claim, "asked"), told(b.claim, "asked")),
        "value": value_level(a.claim, b.claim),
        "verb": happening_level(a, b),
        "known": known_level(a, b),
        "sort": sort_level(told(a.claim, "place"), told(b.claim, "place")),
    }


def subject_levels(a: View, b: View) -> Iterator[str]:
    """How alike what is there is: what the verbs place there, or the things that the places stand behind."""
    yield subject_level(a.claim.subject, b.claim.subject)
    sites = [told(view.claim, "at") for view in (a, b)]
    if any(sites):
        yield heads_level(*(site or view.claim.subject for site, view in zip(sites, (a, b), strict=True)))


def subject_level(one: str, two: str) -> str:
    """Whether what is there is the same; a name and a noun may be ("Ida Corby", "the suspect")."""
    level = heads_level(one, two)
    names = [phrase[:1].isupper() for phrase in (one, two)]
    return "untold" if level == "different" and names[0] != names[1] else level


def asked_level(one: str, two: str) -> str:
    """Whether the verbs ask one question of the place: where something ended, who was caught there."""
    if not one or not two:
        return "untold"
    return "same" if one == two else "different"


def happening_level(a: View, b: View) -> str:
    """Whether what happens there is the same verb, a kindred one, or one that is used alike."""
    level = verb_level(a, b)
    left, right = a.claim.context.verb, b.claim.context.verb
    return "akin" if level == "different" and like(left, right) else level


def known_level(a: View, b: View) -> str:
    """Which of the two articles know the place that the other gives: who names both takes them for two places."""
    one, two = (told(view.claim, "place") for view in (a, b))
    if compare_names(one, two).alike or contains(one, two) or contains(two, one):
        return "compatible"
    own = [key_words(name)[-1:] for name in (one, two)]
    met = sum(any(word in view.spoken_of for word in name) for name, view in zip(own, (b, a), strict=True))
    return ("strangers", "one known", "both known")[met]


def sort_level(one: str, two: str) -> str:
    """Whether two names are of one sort of place: a town may lie in a county, a street in a town."""
    left, right = sort_of_place(one), sort_of_place(two)
    if left != right:
        return "different"
    return "same" if left else "one in the gazetteer" if is_known(one) != is_known(two) else "plain"


def sort_of_place(name: str) -> str:
    """The sort that a name tells, "" for a town's."""
    words = set(key_words(name))
    if holds_places(name) or words & COMPASS:
        return "region"
    return next((sort for sort, heads in SORTS.items() if words & heads), "")
