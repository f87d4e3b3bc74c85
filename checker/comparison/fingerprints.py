"""The identity of a fact between runs: made of kind, subject, measure and scope, never of values or places."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from checker.domain.claims import Claim

LENGTH = 12


def canonical(claims: Sequence[Claim]) -> tuple[str, str]:
    """The subject and the measure that most claims give; of equals the shortest, then the first by letters."""
    return commonest([c.subject for c in claims]), commonest([c.measure for c in claims])


def commonest(words: Sequence[str]) -> str:
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda word: (-counts[word], len(word), word), default="")


def fingerprint(claims: Sequence[Claim]) -> str:
    """Twelve hexadecimal digits; two facts of one run may share them, the run then numbers them."""
    subject, measure = canonical(claims)
    scope = commonest([" ".join(value for name, value in c.scope if name == "per") for c in claims])
    key = "\x1f".join([claims[0].kind, subject.casefold(), measure.casefold(), scope])
    return hashlib.sha256(key.encode()).hexdigest()[:LENGTH]


def numbered(ids: Sequence[str]) -> list[str]:
    """Ids made unique: the second of a kind gets "-2", in order."""
    seen: Counter[str] = Counter()
    unique = []
    for name in ids:
        seen[name] += 1
        unique.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return unique
