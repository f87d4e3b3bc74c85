"""Drafts of claims whose value is a number or a time: the mention with its measure, subject and scope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.claims import Article, Draft
from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Quantity
from checker.language.attachment import Attachment, attach, dated
from checker.language.gapping import gapped
from checker.language.phrases import words_of
from checker.language.scopes import scope_of

NEAR = 4
"""How many values further on a second half of the sentence is looked for."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention with the sentence that holds it and the other mentions of that sentence."""

    mention: Mention
    sentence: Sentence
    others: tuple[Mention, ...]


def placed(article: Article) -> Iterator[Placed]:
    """Every mention that stands in a sentence, in order; a mention that runs over its edge goes with its beginning."""
    mentions = list(article.mentions)
    at = 0
    for sentence in article.sentences:
        while at < len(mentions) and mentions[at].span.start < sentence.span.start:
            at += 1
        first = at
        while at < len(mentions) and mentions[at].span.start < sentence.span.end:
            at += 1
        inside = tuple(mentions[first:at])
        for mention in inside:
            yield Placed(mention, sentence, inside)


def spots(article: Article, kind: str) -> Iterator[Placed]:
    """The mentions of a kind that stand in a sentence."""
    return (spot for spot in placed(article) if spot.mention.kind == kind)


def drafts(article: Article, kind: str) -> Iterator[Draft]:
    """A draft for every mention of a kind."""
    return map(draft, spots(article, kind))


def without_value(subject: str, value: str) -> str:
    """A subject without the counted value, so that "nine people" and "eleven people" are one subject."""
    return " ".join(subject.replace(value, " ").split()) if value in subject else subject


def draft(spot: Placed) -> Draft:
    """What the clause of a mention says that it measures, or its half of a clause whose verb is left out."""
    sentence, mention = spot.sentence, spot.mention
    hangs = attach(sentence, mention.span)
    gap = gapped(sentence, mention, spot.others)
    measure = dated(sentence, mention.span) if mention.kind == "date" else measured(spot, hangs, gap)
    subject = words_of(sentence, gap) if gap is not None else without_value(hangs.subject, mention.text)
    return Draft(
        mention=mention,
        measure=measure,
        subject=without_article(subject) if gap is not None else subject,
        scope=scope_of(sentence, mention, in_its_half(spot, gap)),
        head=hangs.head,
        recogniser=f"{mention.kind}/clause",
    )


def measured(spot: Placed, hangs: Attachment, gap: tuple[int, int] | None) -> str:
    """The noun that a number counts or measures, with what describes it; the verb where there is no noun."""
    unit = counted(spot, gap)
    own = spot.sentence.tokens[gap[1] - 1] if gap is not None else None
    if own is not None and (unit or own.tag not in {"NNP", "NNPS"}):
        return unit or own.lemma.lower()
    noun = unit or hangs.noun or hangs.verb
    return " ".join([*hangs.modifiers, noun]) if noun else ""


def counted(spot: Placed, gap: tuple[int, int] | None) -> str:
    """The noun that a number counts, in a gapped half the one of the half before it; "" for other values."""
    counts = [m for m in (*spot.others, spot.mention) if m.kind == "count" and isinstance(m.value, Quantity)]
    if spot.mention not in counts or not isinstance(spot.mention.value, Quantity):
        return ""
    before = [m.value.unit for m in counts if isinstance(m.value, Quantity) and m.span.end <= spot.mention.span.start]
    inherited = next((unit for unit in reversed(before) if unit), "") if gap is not None else ""
    return spot.mention.value.unit or inherited


def without_article(phrase: str) -> str:
    """A phrase as subjects are written: "the farm" is "farm"."""
    first, _, rest = phrase.partition(" ")
    return rest if first.lower() in {"the", "a", "an", "its"} and rest else phrase


def in_its_half(spot: Placed, gap: tuple[int, int] | None) -> tuple[Mention, ...]:
    """The mentions that can narrow a mention: of a gapped sentence those in the same half."""
    tokens = spot.sentence.tokens
    if gap is not None:
        start = min(tokens[gap[0]].start, spot.mention.span.start)
        return tuple(other for other in spot.others if other.span.start >= start)
    later = [other for other in spot.others if other.span.start > spot.mention.span.end][:NEAR]
    gaps = [(found, other) for other in later if (found := gapped(spot.sentence, other, spot.others))]
    end = min((min(tokens[found[0]].start, other.span.start) for found, other in gaps), default=spot.sentence.span.end)
    return tuple(other for other in spot.others if other.span.start < end)
