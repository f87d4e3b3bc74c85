"""The identity of a fact between runs: made of kind, subject, measure and scope, never of values or places.

Facts of one run may share all of these. The one with the first claim (by a digest of what is said around it, values
left out) keeps the plain identity, the others add that digest: no fact's identity depends on how many others there are.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.domain.claims import Claim
from checker.domain.findings import Fact

LENGTH, ADDED = 12, 6
Print = tuple[str, str]
"""The identity of a fact of one claim, and the digest of the claim's surroundings."""


def canonical(claims: Sequence[Claim]) -> tuple[str, str]:
    """The subject and the measure that most claims give; of equals the shortest, then the first by letters."""
    return commonest([c.subject for c in claims]), commonest([c.measure for c in claims])


def commonest(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda word: (-counts[word], len(word), word), default="")


def fingerprint(claims: Sequence[Claim]) -> str:
    """Twelve hexadecimal digits; two facts of one run may share them."""
    subject, measure = canonical(claims)
    scope = commonest([" ".join(value for name, value in c.scope if name == "per") for c in claims])
    key = "\x1f".join([claims[0].kind, subject.casefold(), measure.casefold(), scope])
    return hashlib.sha256(key.encode()).hexdigest()[:LENGTH]


def surroundings(claim: Claim) -> str:
    """A digest of what is said around a claim, values left out."""
    around = claim.context
    parts = (*around.sentence, "", *around.names, "", *around.title, "", *around.before, "", claim.measure)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:ADDED]


def printed(claim: Claim) -> Print:
    """The print of a claim."""
    return fingerprint((claim,)), surroundings(claim)


def identified(facts: Sequence[Fact], others: Iterable[Print] = ()) -> list[Fact]:
    """The facts with ids of their own; `others` are prints of the run's claims that belong to none of them."""
    own = [[printed(claim) for claim in fact.claims] for fact in facts]
    shared: dict[str, list[str]] = defaultdict(list)
    for name, digest in (*(pair for prints in own for pair in prints), *others):
        shared[name].append(digest)
    named = [replace(fact, id=identity(fact.id, prints, shared)) for fact, prints in zip(facts, own, strict=True)]
    order = sorted(range(len(named)), key=lambda n: (named[n].id, sorted(c.mention.text for c in named[n].claims)))
    unique = dict(zip(order, numbered([named[n].id for n in order]), strict=True))
    return [fact if fact.id == unique[n] else replace(fact, id=unique[n]) for n, fact in enumerate(named)]


def identity(name: str, prints: Sequence[Print], shared: Mapping[str, Sequence[str]]) -> str:
    """The id of a fact, given the prints of its claims and the digests of all claims by identity."""
    mine = [digest for other, digest in prints if other == name]
    everyone = shared.get(name, ())
    if len(mine) == len(everyone):
        return name
    first = min(mine or [digest for _, digest in prints])
    return name if mine and first == min(everyone) else f"{name}-{first}"


def numbered(ids: Sequence[str]) -> list[str]:
    """Ids made unique: the second of a kind gets "-2", in order."""
    seen: Counter[str] = Counter()
    unique = []
    for name in ids:
        seen[name] += 1
        unique.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return unique
