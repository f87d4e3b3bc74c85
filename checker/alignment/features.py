"""Comparison levels of a pair of claims whose values are numbers or times: one level a feature, the first that holds.

Levels are words, so that a waterfall of match weights can be read; the weights themselves are fitted (weights.py).
"""

from __future__ import annotations

from checker.alignment.calendars import calendar_level
from checker.alignment.closeness import unusual
from checker.alignment.dated import dated_levels, grain_level
from checker.alignment.digits import digits_level
from checker.alignment.standing import Standing, shared_concept
from checker.alignment.verbatim import adjoining, copied
from checker.alignment.views import View, overlap, shared
from checker.domain.claims import Factuality
from checker.domain.values import Quantity, Time
from checker.language.concepts import Told, frame
from checker.language.similarity import compare_names
from checker.language.stems import stem
from checker.language.synonyms import kin

Levels = dict[str, str | float]
"""A level of each feature: a word, or a number between 0 and 1 where the feature is a degree."""

RATIOS = (1.05, 1.15, 1.3, 1.6, 2, 3, 5, 10, 100)
LIKELY = 1.0
"""How strongly a concept must be told to count."""
FUTURE = frozenset({Factuality.PLANNED, Factuality.FORECAST, Factuality.CONDITIONAL})
CROWDS = ("", "", " of two", " of several")
"""What a person without a name is one of, by how many such ages an article tells."""
DOUBT = frozenset({Factuality.RUMOURED, Factuality.HEDGED})


def levels(a: View, b: View, standing: Standing) -> Levels:
    """Every feature of a numeric or temporal pair with the level that holds."""
    return {
        "kind": kinds_of(a, b),
        "value": value_level(a, b, standing.near),
        "value rank": standing.value,
        "wording rank": standing.wording,
        "rivals": standing.rivals,
        "closeness": standing.near,
        "digits": digits_level(a.claim, b.claim),
        "near words": overlap(a.near, b.near),
        "sentence": overlap(a.sentence, b.sentence),
        "own and other surroundings": overlap(a.sentence, b.around) + overlap(a.around, b.sentence),
        "surroundings": overlap(a.around, b.around),
        "governing words": overlap(a.path, b.path),
        "near meaning": overlap(a.near_senses, b.near_senses),
        "sentence meaning": overlap(a.sentence_senses, b.sentence_senses),
        "governing meaning": overlap(a.path_senses, b.path_senses),
        "shared near words": shared(a.near, b.near),
        "shared words": shared(a.sentence, b.sentence),
        "shared measure": shared(a.counted, b.counted),
        "distance in the articles": abs(a.claim.context.position - b.claim.context.position),
        "place in the articles": min(a.claim.context.position, b.claim.context.position),
        "measure": measure_level(a, b),
        "concept": concept_level(a.concepts, b.concepts),
        "shared concept": shared_concept(a.concepts, b.concepts),
        "verb": verb_level(a, b),
        "subject": sets_level(a.subject, b.subject),
        "names": sets_level(a.names, b.names),
        "person": person_level(a, b),
        "values beside": beside_level(a, b),
        "label": label_level(a, b),
        "scope": scope_level(a, b),
        "period": period_level(a, b),
        "factuality": factuality_level(a, b),
        "bounds": bounds_level(a, b),
        "grain": grain_level(a, b),
        "calendar": calendar_level(a.claim, b.claim),
        "direction": direction_level(a, b),
        "adjoining words": adjoining(a.sides, b.sides),
        "copied words": copied(a.sides, b.sides),
        "names elsewhere": elsewhere_level(a, b),
        **dated_levels(a, b),
    }


def kinds_of(a: View, b: View) -> str:
    return "+".join(sorted({a.claim.kind, b.claim.kind}))


def value_level(a: View, b: View, near: float) -> str:
    """Equal and unusual, equal, overlapping, or the band of the ratio between the values."""
    if near == 1.0:
        return "equal, unusual" if unusual(a.claim.mention.value) or unusual(b.claim.mention.value) else "equal"
    if near > 0.95:
        return "overlapping"
    return next((f"within {ratio} x" for ratio in RATIOS if near >= 0.95 / ratio), "far")


def measure_level(a: View, b: View) -> str:
    """The same measure word for word, the same head noun, kindred nouns, a shared word, different, or none told."""
    if not a.measure or not b.measure:
        return "untold"
    if a.measure == b.measure:
        return "same" if len(a.measure) > 1 else "same word"
    if a.measure[-1] == b.measure[-1]:
        return "same noun"
    if kin(a.measure[-1], b.measure[-1]):
        return "kindred"
    return "shared word" if set(a.measure) & set(b.measure) else "different"


def concept_level(a: Told, b: Told) -> str:
    """Whether two values measure the same by the lexicon: the same, a shared possibility, siblings, different."""
    left, right = foremost(a), foremost(b)
    if not left or not right:
        return "untold" if not left and not right else "one told"
    if left & right:
        return "same"
    if any(min(strength, b.get(concept, 0.0)) >= LIKELY for concept, strength in a.items()):
        return "shared"
    return "sibling" if {frame(c) for c in left} & {frame(c) for c in right} else "different"


def foremost(concepts: Told) -> set[str]:
    """The concepts that are told best."""
    best = max(concepts.values(), default=0.0)
    return {concept for concept, strength in concepts.items() if strength >= max(LIKELY, 0.66 * best)}


def verb_level(a: View, b: View) -> str:
    left, right = a.claim.context.verb, b.claim.context.verb
    if not left or not right:
        return "untold"
    if left == right:
        return "same"
    return "kindred" if kin(stem(left), stem(right)) else "different"


def person_level(a: View, b: View) -> str:
    """Whether two ages are of one person, as far as names tell; without names, among how many such people."""
    if a.claim.kind != "age" or b.claim.kind != "age":
        return "none"
    told = [view.claim.subject for view in (a, b) if view.claim.measure == "age"]
    if len(told) < 2:
        return ("one told" if told else "untold") + CROWDS[min(max(a.unnamed, b.unnamed), len(CROWDS) - 1)]
    return "same" if compare_names(*told).alike else "different"


def beside_level(a: View, b: View) -> str:
    """How many of the other values of their sentences two claims share."""
    if not a.beside or not b.beside:
        return "untold" if not a.beside and not b.beside else "one told"
    same = len(a.beside & b.beside)
    every = same == min(len(a.beside), len(b.beside))
    return "none" if not same else f"{'all' if every else 'some'}, {'one' if same == 1 else 'several'}"


def elsewhere_level(a: View, b: View) -> str:
    """Whether one sentence names somebody or something that the other article knows, but not of this value."""
    if not a.own_names or not b.own_names:
        return "untold" if not a.own_names and not b.own_names else "one told"
    left, right = (a.own_names - b.own_names) & b.all_names, (b.own_names - a.own_names) & a.all_names
    met = "shared" if a.own_names & b.own_names else "apart"
    return f"{met}, {'both' if left and right else 'one' if left or right else 'neither'}"


def sets_level(a: frozenset[str], b: frozenset[str]) -> str:
    if not a or not b:
        return "untold"
    if a == b:
        return "same"
    return "shared" if a & b else "different"


def label_level(a: View, b: View) -> str:
    """Whether the label, heading or column of one is found again in the words of the other."""
    if not a.label and not b.label:
        return "none"
    if a.label and b.label:
        return "shared" if set(a.label) & set(b.label) else "different"
    labelled, plain = (a, b) if a.label else (b, a)
    words = set(plain.sentence) | set(plain.near) | set(plain.around)
    hits = sum(1 for word in labelled.label if word in words)
    return "found" if hits == len(labelled.label) else "partly found" if hits else "not found"


def scope_level(a: View, b: View) -> str:
    """Whether the states of two claims (earlier, compared, extra, each, total …) agree."""
    left, right = states(a), states(b)
    if left == right:
        return "same state" if left else "plain"
    apart = sorted(left ^ right)
    if left & right:
        return "shared state"
    return f"one {apart[0]}" if len(apart) == 1 else "other states" if left and right else "some state"


def states(view: View) -> set[str]:
    return {value for name, value in view.claim.scope if name in {"state", "per"}}


def period_level(a: View, b: View) -> str:
    """Whether the times that narrow two claims can be the same."""
    left, right = (dict(v.claim.scope).get("period", "") for v in (a, b))
    if not left or not right:
        return "untold" if not left and not right else "one told"
    if left == right:
        return "same"
    return "within" if left.startswith(right) or right.startswith(left) else "different"


def factuality_level(a: View, b: View) -> str:
    left, right = shade(a.claim.factuality), shade(b.claim.factuality)
    return f"both {left}" if left == right else "+".join(sorted((left, right)))


def shade(how: Factuality) -> str:
    if how in FUTURE:
        return "future"
    return "doubtful" if how in DOUBT else "denied" if how is Factuality.DENIED else "asserted"


def bounds_level(a: View, b: View) -> str:
    """Which of two numbers are bounds or hedged."""
    return "+".join(sorted(bound(view) for view in (a, b)))


def bound(view: View) -> str:
    value = view.claim.mention.value
    if not isinstance(value, Quantity):
        return "time"
    return "bound" if value.bound else "hedged" if value.approximate else "plain"


def direction_level(a: View, b: View) -> str:
    left, right = (direction(v) for v in (a, b))
    if left == right:
        return "same" if left else "none"
    return "one" if not left or not right else "opposite"


def direction(view: View) -> str:
    value = view.claim.mention.value
    if isinstance(value, Time):
        return value.mod.removeprefix("APPROX")
    return (value.direction or "") if isinstance(value, Quantity) else ""
