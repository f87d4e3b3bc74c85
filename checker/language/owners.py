"""Whose two values are, by the people whom their sentences name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.similarity import compare_names
from checker.language.spelling import key_words
from checker.language.tables import given_names, words
from checker.language.wordsets import word_set

OWNED = frozenset("count money percent quantity multiplier rank score duration age".split())
OTHER = "other person"
"""The rung of values that two people have."""
PARTICLES = word_set("of de la le van von der den al bin da di du dos the")
CLAUSE = re.compile(r"[,;:()—–]")
MOST = 4
"""Words of a name; longer subjects are phrases."""


def of_other_people(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction where each value is told of somebody else, and neither sentence speaks of the other's: two
    players' points, two workers' years. One of them must be a person, as companies and products go by many names."""
    if found.verdict is not Verdict.CONFLICT or not {a.kind, b.kind} <= OWNED:
        return found
    if of_two_sexes(a, b):
        return Comparison(None, OTHER, f"“{a.mention.text}” and “{b.mention.text}” are told of a man and a woman.")
    if not strangers(a, b):
        return found
    ages = a.kind == b.kind == "age" and a.measure == b.measure == "age"
    if not ages and (within(a.subject, b) or within(b.subject, a)):
        return found
    said = f"“{a.mention.text}” is told of {a.subject}, “{b.mention.text}” of {b.subject}"
    return Comparison(None, OTHER, f"{said}.")


def of_two_sexes(a: Claim, b: Claim) -> bool:
    return a.kind == b.kind == "age" and {sex_of(a), sex_of(b)} == {"m", "f"}


def sex_of(claim: Claim) -> str:
    """ "m" or "f" of whom an age is told, by the noun or the first name; "" where they do not tell."""
    nouns = {*claim.measure.lower().split(), last_word(claim.subject)}
    first = set(key_words(claim.subject)[:1]) if claim.measure == "age" and is_name(claim) else set()
    found = [sex for sex in ("m", "f") if nouns & words("names", "sex", sex) or first & given_names(sex)]
    return found[0] if len(found) == 1 else ""


def strangers(a: Claim, b: Claim) -> bool:
    """Whether the subjects are names with nothing in common, of which at least one is a person's."""
    return is_name(a) and is_name(b) and (is_person(a) or is_person(b)) and not alike(a, b)


def same_owner(a: Claim, b: Claim) -> bool:
    """Whether the subjects are one name."""
    return is_name(a) and is_name(b) and alike(a, b)


def alike(a: Claim, b: Claim) -> bool:
    """Whether two subjects share a word, or can be one name in two spellings; a surname makes no two people one."""
    left, right = (key_words(claim.subject) for claim in (a, b))
    if not left or not right or compare_names(a.subject, b.subject).alike:
        return True
    return not {*left}.isdisjoint(right) and not namesakes(left, right)


def namesakes(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two full names share nothing but the surname: "David Thomas", "Pierre Thomas"."""
    return {*left} & {*right} == {left[-1]} == {right[-1]} and {left[0], right[0]} <= given_names()


def is_name(claim: Claim) -> bool:
    """Whether the subject is a name: one that its sentence holds, or the full one that a pronoun stands for."""
    parts = claim.subject.split()
    if not 0 < len(parts) <= MOST or not parts[-1][:1].isupper():
        return False
    capital = all(part[:1].isupper() or not part[:1].isalpha() or part in PARTICLES for part in parts)
    return capital and (len(parts) > 1 or last_word(claim.subject) in mentioned(claim))


def is_person(claim: Claim) -> bool:
    """Whether the subject, or the full name that its sentence has for it, begins with a first name."""
    last = last_word(claim.subject)
    full = (key_words(name) for name in (*claim.context.names, claim.subject) if last_word(name) == last)
    return any(len(name) > 1 and name[0] in given_names() for name in full)


def mentioned(claim: Claim) -> frozenset[str]:
    """The last words of the names of a claim's sentence."""
    return frozenset(last for name in claim.context.names if (last := last_word(name)))


def within(name: str, claim: Claim) -> bool:
    """Whether a sentence speaks of somebody else whose its value may be: not one who comes in a later clause only.

    "Quill has 2,282 points, eight fewer than Corby" tells what Quill has.
    """
    last, own = last_word(name), last_word(claim.subject)
    if last == own or last not in mentioned(claim):
        return False
    return own not in key_words(claim.before) or last in key_words(f"{claim.before} {CLAUSE.split(claim.behind)[0]}")


def last_word(name: str) -> str:
    return "".join(key_words(name)[-1:])
