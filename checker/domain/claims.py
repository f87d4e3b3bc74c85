"""Claims: what one document asserts, with everything that alignment and comparison need to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.domain.document import Document
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Json, Mention


class Factuality(StrEnum):
    """How a claim is put (epistemic modality, Saurí and Pustejovsky 2009, with the shades that news needs)."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    PLANNED = "planned"
    FORECAST = "forecast"
    RUMOURED = "rumoured"
    DENIED = "denied"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so: the speaker as written and the cue ("said", "according to")."""

    speaker: str
    cue: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A name with all its mentions in one document, joined (full name, surname, acronym).

    `type` is "person", "organisation", "place", "product", "event" or "" where the document does not tell;
    `traits` are what tells namesakes apart (("title", "minister"), ("gender", "f"), ("age", "44")).
    """

    name: str
    type: str
    mentions: tuple[Span, ...]
    aliases: tuple[str, ...] = ()
    traits: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A document as understood, which each kind is asked to read: all spans are the document's.

    `mentions` are the values that the one gate let through, in order, never overlapping.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()

    def __hash__(self) -> int:
        """What tells articles apart in nearly every case: caches ask often, and an article is large."""
        return hash((self.document.source, len(self.document.text), len(self.sentences)))


@dataclass(frozen=True, slots=True)
class Draft:
    """What a kind says of a claim; extraction adds who says so, how certain it is, and the context.

    `measure` is what is counted, dated or named ("employee", "deal", "codename"), in lemmas; `subject` the name or
    phrase that it is said of, as written; `scope` narrows it (("per", "ounce"), ("period", "2025-Q3")).
    `head` is the span of the word that governs the mention, where the kind knows it. `latent` marks what is no claim by
    itself, and counts only where another article contradicts it.
    """

    mention: Mention
    measure: str = ""
    subject: str = ""
    scope: tuple[tuple[str, str], ...] = ()
    head: Span | None = None
    recogniser: str = ""
    latent: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a claim as alignment sees them: lower-case lemmas of content words, values left out.

    `day` is the day of the article (ISO 8601), "" where nothing tells it. `done` says that the clause of the value is
    in the past tense.
    """

    near: tuple[str, ...] = ()
    sentence: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    verb: str = ""
    names: tuple[str, ...] = ()
    label: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    position: float = 0.0
    day: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """What one document asserts about one thing: mention, measure, subject, scope, factuality, attribution.

    A `latent` one is no claim by itself: it is kept in a fact with another article's claim, and nowhere else.
    """

    source: str
    mention: Mention
    sentence: Span
    quote: str
    line: int = 1
    measure: str = ""
    subject: str = ""
    scope: tuple[tuple[str, str], ...] = ()
    factuality: Factuality = Factuality.ASSERTED
    cue: str = ""
    attribution: Attribution | None = None
    context: Context = Context()
    recogniser: str = ""
    latent: bool = False

    @property
    def kind(self) -> str:
        return self.mention.kind

    @property
    def before(self) -> str:
        """What stands before the mention in its sentence."""
        return self.quote[: self.mention.span.start - self.sentence.start]

    @property
    def behind(self) -> str:
        """What stands behind the mention in its sentence."""
        return self.quote[self.mention.span.end - self.sentence.start :]

    def as_dict(self) -> Json:
        return self.mention.as_dict() | {
            "source": self.source,
            "line": self.line,
            "sentence": self.quote,
            "subject": self.subject,
            "attribute": self.measure,
            "scope": dict(self.scope),
            "factuality": self.factuality.value,
            "attribution": {"speaker": self.attribution.speaker, "cue": self.attribution.cue}
            if self.attribution
            else None,
        }
