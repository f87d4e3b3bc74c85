"""What a fact is about, and whom, in words of its articles: `Ship, built`, not "Ship, build"."""

from __future__ import annotations

import re
from collections import Counter

from checker.domain.findings import Fact
from checker.domain.values import Quantity, Words
from checker.language.inflection import noun_forms, verb_forms
from checker.reporting.naming import capital, shortened

KINDS = {
    "money": "Amount",
    "percent": "Percentage",
    "count": "Number",
    "quantity": "Measure",
    "multiplier": "Factor",
    "date": "Date",
    "duration": "Duration",
    "age": "Age",
    "rank": "Rank",
    "score": "Score",
    "name": "Name",
    "role": "Role",
    "membership": "List",
    "place": "Place",
    "polarity": "Yes or no",
    "quote": "Quotation",
    "event": "Event",
}
_IRREGULAR = {"person": "people", "child": "children", "man": "men", "woman": "women", "percent": "percent"}
# What is counted without a plural of its own.
_ALIKE = frozenset(["dead", "injured", "wounded", "missing", "homeless", "young", "old", "rich", "poor", "sick"])
# Subjects that say nothing without their sentence.
_POINTERS = frozenset(
    ["it", "he", "she", "they", "we", "you", "i", "this", "that", "these", "those", "which", "who", "what"]
)
# Measures that only repeat the unit of the value.
_UNITS = frozenset(["dollar", "euro", "pound", "yen", "cent", "percent", "percentage", "point", "percentage point"])
# Words that belong to the value and not to what it is said of ("at least people").
_BOUNDS = re.compile(r"^(?:(?:at|least|most|more|less|fewer|than|about|some|around|up|to|\d[\d.,]*)\s+)+", re.I)
# Measures that name the kind; their words are no verbs.
_NAMED = frozenset(["name", "role", "age", "quote", "location", "date"])
_ACTS = frozenset(["polarity", "event", "date", "count", "money", "percent", "quantity", "duration", "rank"])


def kind_name(kind: str) -> str:
    return KINDS.get(kind, capital(" ".join(kind.split())) or "Fact")


def topic_of(fact: Fact) -> tuple[str, str]:
    """What the fact is about, and whom it is about ("" where it is not known)."""
    measure, subject = _question(fact) or shortened(fact.measure, 60), _subject(fact)
    if fact.kind == measure == "name":
        return kind_name(fact.kind), ""
    if fact.kind == "age":
        return kind_name(fact.kind), _aged(measure, subject)
    if not measure or measure.lower() == "be" or _is_unit(measure.lower(), fact):
        return (capital(subject), "") if subject else (kind_name(fact.kind), "")
    topic = _worded(measure, fact) + ("?" if fact.kind == "polarity" else "")
    same = {measure.lower(), topic.lower().rstrip("?")}
    return capital(topic), "" if subject.lower() in same else capital(subject)


def _question(fact: Fact) -> str:
    """What all claims of a yes or no answer, where that is not what the fact is called ("available", not "public")."""
    if fact.kind != "polarity" or not fact.claims:
        return ""
    asked = [
        {value.normal, *(axis.partition(":")[0] for axis in value.part("axes").split())}
        for claim in fact.claims
        if isinstance(value := claim.mention.value, Words)
    ]
    common = sorted(set.intersection(*asked)) if asked else []
    return "" if fact.measure in common or not common else common[0]


def _subject(fact: Fact) -> str:
    subject = shortened(fact.subject, 60)
    bare = _BOUNDS.sub("", subject) if fact.kind in {"count", "age"} else subject
    return "" if bare.lower() in _POINTERS or not re.search(r"[^\W\d_]", bare) else bare


def _aged(measure: str, subject: str) -> str:
    """Whose age: the person counts ("girl", "judge") where the subject tells of others or nobody."""
    if measure in {"", "age"}:
        return capital(subject)
    return capital(subject if subject[:1].isupper() or measure in subject.split() else measure)


def _worded(measure: str, fact: Fact) -> str:
    """The measure as a reader would say it: a verb in the form of the quotes, what is counted in the plural."""
    first, _, rest = measure.partition(" ")
    if fact.kind in _ACTS and measure not in _NAMED and (form := _told(first.lower(), fact)):
        return f"{form} {rest}".strip()
    head, _, last = measure.rpartition(" ")
    if fact.kind == "count" and head and (form := _told(last.lower(), fact)):
        return f"{head} {form}"  # "people killed"
    plain = fact.kind == "count" and measure.isalpha() and measure.lower() not in _ALIKE
    return _plural_noun(measure) if plain else measure


def _told(verb: str, fact: Fact) -> str:
    """The form in which the quotes tell a verb ("built" of "build"); "" where it may as well be a noun."""
    nouns = noun_forms(verb)
    forms = verb_forms(verb) - nouns if verb.isalpha() else frozenset()
    words: list[str] = [word for claim in fact.claims for word in re.findall(r"[a-z]+", claim.quote.lower())]
    found = Counter(word for word in words if word in forms)
    if not found or any(word in nouns for word in words):
        return ""
    return min(sorted(found), key=lambda word: (word.endswith("ing"), -found[word]))


def _is_unit(measure: str, fact: Fact) -> bool:
    """Whether a measure says no more than the value's own unit does ("km", "dollar", "year")."""
    values = [claim.mention.value for claim in fact.claims]
    return (
        any(isinstance(v, Quantity) and measure in {v.unit.lower(), *_UNITS} for v in values) and fact.kind != "count"
    )


def _plural_noun(noun: str) -> str:
    """The English plural of a noun; what may be one already is left alone."""
    if noun in _IRREGULAR or re.search(r"(people|men|[^su]s)$", noun):
        return _IRREGULAR.get(noun, noun)
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|z|ch|sh)$", noun) else "s")
