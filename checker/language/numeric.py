"""Drafts of claims whose value is a number or a time: the mention with its measure, subject and scope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.claims import Article, Draft
from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Quantity
from checker.language.attachment import Attachment, attach, dated
from checker.language.scopes import scope_of


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


def drafts(article: Article, kind: str) -> Iterator[Draft]:
    """A draft for every mention of a kind."""
    for spot in placed(article):
        if spot.mention.kind == kind:
            yield draft(spot)


def without_value(subject: str, value: str) -> str:
    """A subject without the counted value, so that "nine people" and "eleven people" are one subject."""
    return " ".join(subject.replace(value, " ").split()) if value in subject else subject


def draft(spot: Placed) -> Draft:
    """What the clause of a mention says that it measures."""
    hangs = attach(spot.sentence, spot.mention.span)
    return Draft(
        mention=spot.mention,
        measure=dated(spot.sentence, spot.mention.span)
        if spot.mention.kind == "date"
        else measured(spot.mention, hangs),
        subject=without_value(hangs.subject, spot.mention.text),
        scope=scope_of(spot.sentence, spot.mention, spot.others),
        head=hangs.head,
        recogniser=f"{spot.mention.kind}/clause",
    )


def measured(mention: Mention, hangs: Attachment) -> str:
    """The noun that a number counts or measures, with what describes it; the verb where there is no noun."""
    unit = mention.value.unit if isinstance(mention.value, Quantity) and mention.kind == "count" else ""
    noun = unit or hangs.noun or hangs.verb
    return " ".join([*hangs.modifiers, noun]) if noun else ""
