"""Facts with their verdicts, and the report that holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import cast

from checker.domain.claims import Claim
from checker.domain.document import Document, Skipped
from checker.domain.values import Json

SCHEMA = "check-sources-report/1"


class Verdict(StrEnum):
    """What the claims about one fact come to."""

    AGREE = "agree"
    APPROXIMATE = "approximate"
    CONFLICT = "conflict"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The rung of a kind's ladder that held for two claims, and the reason in words that quotes both values.

    `verdict` is None where the two cannot be compared ("two currencies without a rate").
    """

    verdict: Verdict | None
    level: str
    reason: str


@dataclass(frozen=True, slots=True)
class Weight:
    """One step of the waterfall: the feature, the level that held, and its match weight (log2 Bayes factor)."""

    feature: str
    level: str
    bits: float


@dataclass(frozen=True, slots=True)
class Side:
    """Claims of one fact that say the same: indices into the fact's claims, and how many independent voices."""

    text: str
    claims: tuple[int, ...]
    voices: int


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A claim close to a fact that was not joined, and why not."""

    claim: Claim
    reason: str


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that a reader has accepted: why, who answers for it, and the last day that it holds."""

    reason: str
    owner: str = ""
    until: date | None = None

    def as_dict(self) -> Json:
        return {"reason": self.reason, "owner": self.owner, "until": self.until.isoformat() if self.until else None}


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims about one thing, with their verdict (a finding). `id` survives other values, sources and places."""

    id: str
    kind: str
    subject: str
    measure: str
    verdict: Verdict
    level: str
    explanation: str
    claims: tuple[Claim, ...]
    sides: tuple[Side, ...] = ()
    within: bool = False
    superseded: bool = False
    weights: tuple[Weight, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    story: int = 0
    importance: float = 0.0
    waiver: Waiver | None = None

    def as_dict(self) -> Json:
        return {
            "id": self.id,
            "kind": self.kind,
            "subject": self.subject,
            "attribute": self.measure,
            "verdict": self.verdict.value,
            "level": self.level,
            "explanation": self.explanation,
            "within": self.within,
            "superseded": self.superseded,
            "story": self.story,
            "waived": self.waiver.as_dict() if self.waiver else None,
            "claims": [claim.as_dict() for claim in self.claims],
            "sides": [{"text": s.text, "claims": list(s.claims), "voices": s.voices} for s in self.sides],
            "weights": [{"feature": w.feature, "level": w.level, "bits": round(w.bits, 3)} for w in self.weights],
            "near_misses": [{"reason": m.reason, **m.claim.as_dict()} for m in self.near_misses],
        }


@dataclass(frozen=True, slots=True)
class Story:
    """Clippings that share facts: sources by path, with a title for people."""

    title: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a reader gets: sources, what was left out, and the facts, most important first.

    `notes` say what became of a reader's decisions: waivers that no longer hold, corrections without their fact.
    """

    sources: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    facts: tuple[Fact, ...]
    stories: tuple[Story, ...] = ()
    notes: tuple[str, ...] = ()

    def summary(self) -> Json:
        verdicts = Counter(fact.verdict for fact in self.facts)
        out: Json = {
            "sources": len(self.sources),
            "skipped": len(self.skipped),
            "claims": sum(len(fact.claims) for fact in self.facts),
            "facts": len(self.facts),
            "waived": sum(fact.waiver is not None for fact in self.facts),
        }
        return out | {verdict.value: verdicts[verdict] for verdict in Verdict}

    def as_dict(self) -> Json:
        return {
            "schema": SCHEMA,
            "sources": [source_dict(document) for document in self.sources],
            "skipped": [{"path": s.path, "reason": s.reason} for s in self.skipped],
            "stories": [{"title": s.title, "sources": list(s.sources)} for s in self.stories],
            "facts": list(self.each_fact()),
            "notes": list(self.notes),
            "summary": self.summary(),
        }

    def each_fact(self) -> Iterator[Json]:
        """The facts, each claim with the page that it stands on and a link to its words, where these are known."""
        documents = {document.source: document for document in self.sources}
        for fact in self.facts:
            out = fact.as_dict()
            for claim, told in zip(fact.claims, cast(list[Json], out["claims"]), strict=True):
                told |= _place(claim, documents.get(claim.source))
            yield out


def _place(claim: Claim, document: Document | None) -> Json:
    if document is None:
        return {"page": None, "link": None}
    return {"page": document.page_of(claim.mention.span), "link": document.link_to(claim.sentence)}


def source_dict(document: Document) -> Json:
    """A source as the JSON names it."""
    return {
        "path": document.source,
        "title": document.title,
        "publisher": document.publisher,
        "author": document.author,
        "published": document.published.isoformat() if document.published else None,
        "updated": document.updated.isoformat() if document.updated else None,
        "url": document.url,
        "sha256": document.sha256,
        "encoding": document.encoding,
        "found_in": dict(document.found_in),
        "notes": list(document.notes),
    }
