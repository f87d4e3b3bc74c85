"""What the formats for tools report: every mention of a fact whose sources differ, with what stands against it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.domain.claims import Claim
from checker.domain.findings import Fact, Report, Verdict
from checker.reporting.naming import one_line, shortened, source_names
from checker.reporting.phrasing import in_full, phrase, sides_of
from checker.reporting.places import Place, Places

LIMIT = 5000
OTHERS = 20
VERDICTS = (Verdict.CONFLICT, Verdict.APPROXIMATE)


@dataclass(frozen=True, slots=True)
class Other:
    """A claim of another side of the fact."""

    claim: Claim
    place: Place


@dataclass(frozen=True, slots=True)
class Difference:
    """One mention of a fact on which sources differ. `fingerprint` stays the same when lines above it change."""

    fact: Fact
    claim: Claim
    place: Place
    others: tuple[Other, ...]
    title: str
    fingerprint: str

    @property
    def rule(self) -> str:
        return f"{self.fact.verdict.value}/{self.fact.kind}"

    @property
    def against(self) -> str:
        """What the others say, in a line."""
        return ", ".join(f"“{text_of(other.claim)}” ({other.place})" for other in self.others)


def differing(report: Report, verdicts: Sequence[Verdict] = VERDICTS) -> list[Fact]:
    """Facts of these verdicts, those of the first verdict first."""
    return [fact for verdict in verdicts for fact in report.facts if fact.verdict is verdict]


def differences(report: Report, base: str = "", verdicts: Sequence[Verdict] = VERDICTS) -> Iterator[Difference]:
    """Every mention of every fact that differs, the weightiest facts first, at most `LIMIT`."""
    places, names = Places(report, base), source_names(report.sources)
    seen: Counter[str] = Counter()
    count = 0
    for fact in differing(report, verdicts):
        title = shortened(str(phrase(fact, names)), 300)
        for index, claim in sorted(enumerate(fact.claims), key=lambda pair: _order(pair[1])):
            if count >= LIMIT:
                return
            count += 1
            place = places.of(claim)
            mark = _digest(fact, claim, place)
            seen[mark] += 1
            yield Difference(fact, claim, place, _others(fact, index, places), title, f"{mark}:{seen[mark]}")


def text_of(claim: Claim) -> str:
    """The value of a claim in its words, short enough for a line."""
    return shortened(in_full(claim), 80)


def _others(fact: Fact, index: int, places: Places) -> tuple[Other, ...]:
    """The first claim of each source on each other side."""
    found: dict[tuple[int, str], Claim] = {}
    for number, side in enumerate(sides_of(fact)):
        if index not in side.claims:
            for at in side.claims:
                found.setdefault((number, fact.claims[at].source), fact.claims[at])
    return tuple(Other(claim, places.of(claim)) for claim in list(found.values())[:OTHERS])


def _order(claim: Claim) -> tuple[str, int]:
    return claim.source, claim.mention.span.start


def _digest(fact: Fact, claim: Claim, place: Place) -> str:
    key = "\x1f".join((fact.id, place.path, one_line(claim.mention.text)))
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:32]
