"""Facts as the templates print them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Fact, Side, Verdict, Waiver
from checker.domain.values import Time
from checker.reporting.html.links import Links, fact_anchor, safe_url
from checker.reporting.html.quotes import Way, around, differing, sentence_of
from checker.reporting.html.scales import fact_line, letter
from checker.reporting.html.views import ClaimView, FactView, NearView, SideView
from checker.reporting.html.weights import total, waterfall
from checker.reporting.naming import FACTUALITY, GLYPHS, WORDS, capital, day, one_line, plural, shortened
from checker.reporting.phrasing import Voice, claims_of, phrase, reading, sides_of
from checker.reporting.topics import kind_name

FIRST = 4
# How two values of a kind are laid side by side: by letters where they are spelt, by members where they are lists.
WAYS: dict[str, Way] = {"name": "letters", "place": "letters", "membership": "members"}


@dataclass(frozen=True, slots=True)
class Sources:
    """The clippings by path, with their short names and addresses; `full` is the page at full length."""

    documents: Mapping[str, Document]
    names: Mapping[str, str]
    links: Links
    full: bool = True


def fact_view(fact: Fact, sources: Sources) -> FactView:
    said = phrase(fact, sources.names)
    sides = sides_of(fact)
    paths = dict.fromkeys(claim.source for claim in fact.claims)
    return FactView(
        fact_anchor(fact),
        sources.links.fact(fact),
        fact.verdict.value,
        GLYPHS[fact.verdict],
        WORDS[fact.verdict],
        fact.kind,
        kind_name(fact.kind),
        said.topic,
        said.of,
        (*said.joints, ""),
        _sentence(fact.explanation),
        tuple(_side(fact, number, sides, said.voices, sources) for number in range(len(sides))),
        _flags(fact),
        tuple(sorted(sources.links.positions.get(path, 0) for path in paths)),
        fact_line(fact, sides, sources.names),
        waterfall(fact.weights, sources.full),
        total(fact.weights),
        sources.full,
        tuple(NearView(_claim(near.claim, "", sources), one_line(near.reason)) for near in fact.near_misses),
    )


def _sentence(words: str) -> str:
    """The words as a sentence: with a capital, and a full stop where there is no mark at the end."""
    text = capital(one_line(words))
    return text + ("" if not text or text[-1] in ".!?…" or text[-2:] in (".”", '."', ".)") else ".")


def _flags(fact: Fact) -> tuple[str, ...]:
    flags = (("within one source", fact.within), ("superseded by a later report", fact.superseded))
    waived = (f"accepted{_answered(fact.waiver)}: {one_line(fact.waiver.reason)}",) if fact.waiver else ()
    return (*(words for words, holds in flags if holds), *waived)


def _answered(waiver: Waiver) -> str:
    by = f" by {one_line(waiver.owner)}" if waiver.owner else ""
    return by + (f" until {day(waiver.until)}" if waiver.until else "")


def _side(fact: Fact, number: int, sides: Sequence[Side], voices: Sequence[Voice], sources: Sources) -> SideView:
    found, voice = claims_of(fact, sides[number]), voices[number]
    other = (0 if number else 1) if len(sides) > 1 and fact.verdict is not Verdict.AGREE else None
    rivals = claims_of(fact, sides[other]) if other is not None else []
    rival = rivals[0].mention.text if rivals else ""
    views = tuple(_claim(claim, rival, sources) for claim in found)
    return SideView(
        letter(number),
        differing(voice.value, voices[other].value if other is not None else "", WAYS.get(fact.kind, "words")),
        _voices(sides[number], found),
        voice.sources,
        voice.manner,
        voice.read,
        views[:FIRST],
        views[FIRST:],
    )


def _voices(side: Side, claims: list[Claim]) -> str:
    """How many sources a side has, and how many of them are independent where copies were found."""
    count = len({claim.source for claim in claims})
    alone = f", {side.voices} independent" if 0 < side.voices < count else ""
    return plural(count, "source") + alone


def _claim(claim: Claim, rival: str, sources: Sources) -> ClaimView:
    document = sources.documents.get(claim.source)
    lead, value, tail = sentence_of(claim, document)
    before, after = around(document, claim.sentence) if document and sources.full else ("", "")
    span = claim.mention.span
    return ClaimView(
        sources.names.get(claim.source, claim.source),
        sources.links.place(claim.source, span.start),
        shortened(document.title or "", 70) if document and sources.full else "",
        day(document.published) if document else "",
        claim.source,
        claim.line,
        f"{span.start}–{span.end}",
        lead,
        differing(value, rival, WAYS.get(claim.kind, "words")),
        tail,
        before,
        after,
        FACTUALITY[claim.factuality],
        _speaker(claim),
        _read(claim),
        (document.page_of(span) or 0) if document else 0,
        safe_url(document.link_to(claim.sentence)) if document else "",
    )


def _speaker(claim: Claim) -> str:
    """Who says so, as a reader would put it: `according to the police`, `the company said`."""
    by = claim.attribution
    if by is None:
        return ""
    speaker, cue = one_line(by.speaker), one_line(by.cue)
    first = cue.lower().endswith((" to", "by", "per", "from"))
    return " ".join(filter(None, (cue, speaker) if first else (speaker, cue)))


def _read(claim: Claim) -> str:
    """How a time was read, where its words do not say so by themselves ("Tuesday" is 4 May 2026)."""
    value = claim.mention.value
    words = reading(value) if isinstance(value, Time) else ""
    return "" if words.lower() in claim.mention.text.lower() else words
