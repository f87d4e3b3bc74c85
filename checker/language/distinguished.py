"""Values that their own words set apart: of "the other model", "a typical battery", those on placebo, vehicles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.values import Quantity
from checker.language.persons import PEOPLE
from checker.language.similarity import MODELS
from checker.language.wordsets import word_set

VALUES = frozenset("count money percent quantity multiplier duration".split())
USUAL = word_set("typical usual")
FURNISHING = word_set("bed room house home car vehicle vessel ship boat plane gun weapon ticket phone laptop")
"""Things that people fill or use, and that are never counted for the people themselves."""
CONTROLS = re.compile(
    r"(?:(?!\b(?:against|compared|versus|than)\b)[^,;.()\d]){0,40}"
    r"\b(?:on|in|with|given|taking|receiving|got|had|for|among) (?:the |a |those on )?"
    r"(?:placebo|control (?:group|arm)|controls|comparator|sham|dummy (?:pill|drug))",
    re.IGNORECASE,
)
"""Those of a trial who did not get what is tried: "5% on placebo"."""
REFERENCE = re.compile(
    r"\b(?:above|below|over|under|than|exceeds?) the (?:previous |earlier |planned )?$", re.IGNORECASE
)
"""What a value is only measured against: "well above the 16 euros offered in May"."""


def of_distinguished(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction with what is told of the other one, of what is usual, or of people where things are told."""
    if found.verdict not in {Verdict.CONFLICT, Verdict.APPROXIMATE} or not {a.kind, b.kind} <= VALUES:
        return found
    if found.verdict is Verdict.APPROXIMATE and _reference(a) is not _reference(b):
        said = f"“{(a if _reference(a) else b).mention.text}”"
        return Comparison(None, "measured against", f"{said} is what something else is measured against.")
    if found.verdict is not Verdict.CONFLICT:
        return found
    said = f"“{a.mention.text}” and “{b.mention.text}”"
    if models := _of_two_models(a, b):
        return Comparison(None, "two models", f"{said} are told of {models[0]} and of {models[1]}.")
    if _of_the_other(a) is not _of_the_other(b):
        return Comparison(None, "the other one", f"{said}: one is told of the other of two.")
    if _usual(a) is not _usual(b):
        return Comparison(None, "the usual", f"{said}: one is what is usual.")
    if _of_controls(a) is not _of_controls(b):
        return Comparison(None, "the controls", f"{said}: one is of those who did not get what is tried.")
    if a.kind == b.kind == "count" and {_sort(a), _sort(b)} == {"people", "things"}:
        return Comparison(None, "people and things", f"{said} count people and things.")
    return found


def _of_two_models(a: Claim, b: Claim) -> tuple[str, str] | None:
    """The models of one family that the sentences of two values name, each its own: "Aster 5", "Aster 5 Mini"."""
    one, two = set(a.context.names) - set(b.context.names), set(b.context.names) - set(a.context.names)
    pairs = ((x, y) for x in sorted(one) for y in sorted(two))
    return next((pair for pair in pairs if _models(*(name.lower().split() for name in pair))), None)


def _models(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two names differ in a model's number or addition alone."""
    family, other = ([word for word in name if not _is_model(word)] for name in (one, two))
    return one != two and bool(family) and family == other and family[0] == one[0] == two[0]


def _is_model(word: str) -> bool:
    return word in MODELS or word[:1].isdigit() or (len(word) < 5 and word[-1:].isdigit())


def _of_the_other(claim: Claim) -> bool:
    """Whether a value is told of the other of two; "other features" are whatever else there is."""
    subject = claim.subject.lower()
    return subject.startswith(("other ", "the other ")) and not subject.endswith("s")


def _of_controls(claim: Claim) -> bool:
    return CONTROLS.match(claim.behind) is not None


def _reference(claim: Claim) -> bool:
    """Whether a bound is a value that is known from elsewhere: "above the 16 euros"."""
    bound = getattr(claim.mention.value, "bound", None)
    return bound is not None and REFERENCE.search(claim.before) is not None


def _usual(claim: Claim) -> bool:
    return not USUAL.isdisjoint(claim.measure.lower().split())


def _sort(claim: Claim) -> str:
    """Whether a count is of people or of things that they use; "" where its noun does not tell."""
    value = claim.mention.value
    noun = value.unit if isinstance(value, Quantity) else ""
    return "people" if noun in PEOPLE else "things" if noun in FURNISHING else ""
