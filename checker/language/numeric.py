"""Drafts of claims whose value is a number or a time: the mention with its measure, subject and scope."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.domain.claims import Article, Draft
from checker.domain.document import BlockKind
from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Quantity
from checker.language.attachment import Attachment, attach, tokens_in
from checker.language.befalling import befallen, repeated
from checker.language.beside import common, run_behind
from checker.language.cells import scope_of_cell
from checker.language.counting import counted_phrase, left_out, others_of, state_behind
from checker.language.dating import held
from checker.language.gapping import gapped
from checker.language.happenings import happening
from checker.language.labelled import alone, label_measure
from checker.language.measuring import amount_measure, described
from checker.language.phrases import words_of
from checker.language.placing import Placed, spots
from checker.language.recalled import recalled, recalls
from checker.language.scopes import Scope, scope_of
from checker.language.subjects import meant, without_article, without_values

AGAIN = re.compile(
    r"\s?\((?:(?:(?:(?:up|down) )?from|currently|previously|formerly|earlier|then|now|was|against"
    r"|last (?:year|month|week)|[A-Z][a-z]{2,8}):? )?(?:about |around |or |some )?|,? or (?:about |around |some )?"
)
"""What stands between a value and the same in another unit or at another time."""
STEP = re.compile(r"[^.;:()]{0,24}(?:,| [-–—]+) (?:up|down) (?:(?:about|around|some|nearly|almost|just|roughly) )?")
"""What stands between a share and by how much it moved: "to 10% this year - up | 300 basis points"."""
NEAR = 4
"""How many values further on a second half of the sentence is looked for."""


def drafts(article: Article, kind: str) -> Iterator[Draft]:
    """A draft for every mention of a kind."""
    return (draft(spot, article) for spot in spots(article, kind))


def draft(spot: Placed, article: Article | None = None) -> Draft:
    """What the clause of a mention says that it measures, or its half of a clause whose verb is left out.

    With the article also what the labels of the mention say.
    """
    sentence, mention = spot.sentence, spot.mention
    hangs = attach(sentence, mention.span)
    hangs = held(sentence, mention.span, hangs) if mention.kind == "date" else hangs
    gap = gapped(sentence, mention, spot.others)
    measure = happening(sentence, mention.span) if mention.kind == "date" else measured(spot, hangs, gap)
    said_of = meant(article, spot, hangs) if article is not None else hangs.subject
    subject = words_of(sentence, gap) if gap is not None else without_values(said_of, spot)
    if article is not None and (not measure or in_cell(article, sentence, mention)) and not counted(spot, gap):
        labelled, owner = label_measure(article, sentence, mention.span)
        measure, subject = labelled or measure, subject or owner
    return Draft(
        mention=mention,
        measure=measure,
        subject=without_article(subject) if gap is not None else subject,
        scope=scoped(article, spot, gap, measure),
        head=hangs.head,
        recogniser=f"{mention.kind}/clause",
    )


def scoped(article: Article | None, spot: Placed, gap: tuple[int, int] | None, measure: str) -> Scope:
    """What narrows a mention: the words around it, and what these leave open the heads of its row and column."""
    sentence, mention = spot.sentence, spot.mention
    found = scope_of(sentence, mention, in_its_half(spot, gap), measure if mention.kind != "date" else "")
    if article is None or mention.kind == "date" or not in_cell(article, sentence, mention):
        return found
    told = scope_of_cell(article.document.blocks[sentence.block], article.document.published)
    return tuple(dict.fromkeys((*found, *(one for one in told if one[0] not in dict(found)))))


def in_cell(article: Article, sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention fills a cell of a table."""
    return article.document.blocks[sentence.block].kind is BlockKind.CELL and alone(sentence, mention.span)


def measured(spot: Placed, hangs: Attachment, gap: tuple[int, int] | None) -> str:
    """What a value counts or measures: the noun with what describes it, or the verb that tells it."""
    unit = counted(spot, gap)
    sentence, inside = spot.sentence, tokens_in(spot.sentence, spot.mention.span)
    if not inside:
        return unit
    taken = values_at(spot)
    if gap is not None and not unit and sentence.tokens[gap[1] - 1].tag not in {"NNP", "NNPS"}:
        return described(sentence, gap[1] - 1, taken)
    value = spot.mention.value
    if unit == "other":
        return others_of(spot.mention.span.start, spot.earlier)
    if unit and (deed := repeated(sentence, inside, unit)):
        return deed
    if unit:
        phrase = counted_phrase(sentence, inside, unit, value.modifiers if isinstance(value, Quantity) else "")
        return f"{phrase} {befallen(sentence, inside, unit)}".strip()
    if spot.mention.kind == "count" and recalls(sentence, inside):
        return recalled(sentence, inside, spot.again, spot.earlier) or bare_count(spot, inside, taken)
    if spot.mention.kind == "count" and (found := bare_count(spot, inside, taken)):
        return found
    if spot.mention.kind == "rank" and (named := numbered(sentence, inside, taken)):
        return named
    return amount_measure(sentence, tokens_in(sentence, twin(spot).span), taken, spot.mention.kind)


def numbered(sentence: Sentence, inside: list[int], taken: frozenset[int]) -> str:
    """The noun in front of a rank that is written as a number: "outage number three"."""
    before = inside[0] - 1
    spelt = sentence.tokens[inside[0]].text.lower() in {"number", "no", "no.", "#", "nr", "nr."}
    if not spelt or before < 0:
        return ""
    opening = sentence.tokens[before]
    if before == 0 and opening.tag in {"VB", "VBP"} and opening.text[:1].isupper():
        return opening.text.lower()  # "Win number four": no order to win
    return described(sentence, before, taken) if common(opening) else ""


def twin(spot: Placed) -> Mention:
    """The value that a mention says again: "$4m (£3m)", "12 km, or 7 miles", "4% (last year 3%)"; else itself."""
    sentence, mention = spot.sentence, spot.mention
    before = [other for other in spot.others if other.span.end <= mention.span.start and other.kind == mention.kind]
    if not before:
        return mention
    between = sentence.text[before[-1].span.end - sentence.span.start : mention.span.start - sentence.span.start]
    moved = mention.kind == "percent" and STEP.fullmatch(between)
    return before[-1] if moved or AGAIN.fullmatch(between) else mention


def values_at(spot: Placed) -> frozenset[int]:
    """The tokens of a sentence that belong to values."""
    spans = [other.span for other in spot.others]
    tokens = spot.sentence.tokens
    return frozenset(i for span in spans for i in tokens_in(spot.sentence, span)) if tokens else frozenset()


def bare_count(spot: Placed, inside: list[int], taken: frozenset[int]) -> str:
    """What a number without a noun counts."""
    if run_behind(spot.sentence, inside[-1] + 1, taken) is not None:
        return ""
    state = state_behind(spot.sentence, inside[-1] + 1, taken)
    return state or left_out(spot.sentence, inside, taken, spot.earlier)


def counted(spot: Placed, gap: tuple[int, int] | None) -> str:
    """The noun that a number counts, in a gapped half the one of the half before it; "" for other values."""
    counts = [m for m in (*spot.others, spot.mention) if m.kind == "count" and isinstance(m.value, Quantity)]
    if spot.mention not in counts or not isinstance(spot.mention.value, Quantity):
        return ""
    before = [m.value.unit for m in counts if isinstance(m.value, Quantity) and m.span.end <= spot.mention.span.start]
    inherited = next((unit for unit in reversed(before) if unit), "") if gap is not None else ""
    return spot.mention.value.unit or inherited


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
