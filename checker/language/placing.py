"""Every value of an article with the sentence that holds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.domain.claims import Article
from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Quantity

AGO, BACK = 6, 300
"""How many values and characters before its sentence a count is looked for whose noun a bare number takes over."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention with the sentence that holds it, the mentions of that sentence, and the counts up to its end.

    `again` is what the same number counted before, "" where it did not.
    """

    mention: Mention
    sentence: Sentence
    others: tuple[Mention, ...]
    earlier: tuple[Mention, ...] = ()
    again: str = ""


def placed(article: Article) -> Iterator[Placed]:
    """Every mention that stands in a sentence, in order; a mention that runs over its edge goes with its beginning."""
    mentions = list(article.mentions)
    at = 0
    told: dict[Decimal, str] = {}
    for sentence in article.sentences:
        while at < len(mentions) and mentions[at].span.start < sentence.span.start:
            at += 1
        first = at
        while at < len(mentions) and mentions[at].span.start < sentence.span.end:
            at += 1
        inside = tuple(mentions[first:at])
        near = mentions[max(0, first - AGO) : at]
        counts = tuple(m for m in near if m.kind == "count" and m.span.start > sentence.span.start - BACK)
        for mention in inside:
            number = mention.value.number if isinstance(mention.value, Quantity) else None
            yield Placed(mention, sentence, inside, counts, told.get(number, "") if number is not None else "")
            if mention.kind == "count" and isinstance(mention.value, Quantity) and mention.value.unit:
                told[mention.value.number] = mention.value.unit


def spots(article: Article, kind: str) -> Iterator[Placed]:
    """The mentions of a kind that stand in a sentence."""
    return (spot for spot in placed(article) if spot.mention.kind == kind)
