"""What befell those whom a value counts: the killed are not the injured, nor the missing."""

from __future__ import annotations

from functools import lru_cache

from checker.domain.claims import Claim
from checker.domain.findings import Comparison
from checker.language.concepts import CLEAR, governing, told

FATES = frozenset(f"casualties.{name}" for name in ("killed", "injured", "missing", "arrested"))


def of_other_fates(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """Nothing said of two counts of people whom something else befell, in numbers that differ or in the same."""
    if found.verdict is None or not a.kind == b.kind == "count":
        return found
    one, other = fates(a), fates(b)
    if not one or not other or one & other:
        return found
    said = " and ".join(sorted(name.split(".")[1] for name in one | other))
    return Comparison(None, "other fate", f"“{a.mention.text}” and “{b.mention.text}” count other people: {said}.")


def fates(claim: Claim) -> frozenset[str]:
    """What befell the people of a count, by the words that govern it."""
    return befell(claim.kind, governing(claim))


@lru_cache(maxsize=1 << 14)
def befell(kind: str, words: frozenset[str]) -> frozenset[str]:
    concepts = told(kind, words, (), ())
    return frozenset(name for name, strength in concepts.items() if name in FATES and strength >= CLEAR)
