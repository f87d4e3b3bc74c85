"""Quotations: the stretches between quotation marks, curly or straight, nested, and running over paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.document import BlockKind, Document
from checker.domain.span import Span

CURLY = {"“": "”", "«": "»", "„": "“"}
SINGLE = {"‘": "’", "'": "'"}
_GREETING = re.compile(r"(dear|hi|hello|team|colleagues|friends|everyone|all)\b[^.]{0,40}[,:!]\s*$", re.I)
_FIRST_PERSON = re.compile(r"(?:^|(?<=[.!?] ))((?:I|I'm|I’m|I've|I’ve) [^.!?]{8,240}[.!?])")
LIMIT = 3000
SENTENCE_MARKS = ",.?!…"
GOING_ON = frozenset({"for", "to", "in", "on", "by", "with", "at", "from", "as", "of", "unless", "until", "if"})
INNER = (" '", " ‘", ' "', " “", "[")


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between two marks (`span`, marks excluded) and the stretch with its marks (`outer`)."""

    span: Span
    outer: Span


def quotations(text: str, blocks: tuple[Span, ...]) -> tuple[Quotation, ...]:
    """The outermost quotations of the blocks, in order. O(n).

    A quotation that its paragraph leaves open goes on in the next one if that opens with a mark again.
    """
    found: list[Quotation] = []
    open_at: int | None = None
    for block in blocks:
        at = block.start
        if open_at is not None:
            if text[block.start : block.start + 1] not in {"“", '"'}:
                open_at = None
            else:
                at = block.start + 1
        for quotation in _in_block(text, Span(at, block.end), open_at):
            if quotation.span.end >= block.end and quotation.outer.end == quotation.span.end:
                open_at = quotation.span.start
                continue
            open_at = None
            found.append(quotation)
    return tuple(found)


def set_off(document: Document) -> tuple[Quotation, ...]:
    """Words that are a quotation without marks: block quotes, and what a letter's writer says in the first person."""
    text = document.text
    found: list[Quotation] = []
    greeted = False
    for block in document.blocks:
        own = block.span.of(text)
        greeted = greeted or bool(len(own) < 60 and _GREETING.match(own))
        if block.kind is BlockKind.QUOTE and not any(mark in own for mark in '"“'):
            found.append(Quotation(block.span, block.span))
        elif greeted and block.kind is BlockKind.PARAGRAPH:
            spans = (
                Span(block.span.start + m.start(1), block.span.start + m.end(1)) for m in _FIRST_PERSON.finditer(own)
            )
            found += [Quotation(span, span) for span in spans]
    return tuple(found)


def _in_block(text: str, block: Span, open_at: int | None) -> Iterator[Quotation]:
    """The quotations of one block; the last is unclosed (no closing mark in `outer`) where its end is missing."""
    at = block.start
    if open_at is not None:
        end = _double_end(text, at, block.end)
        yield _quotation(open_at, end, block.end)
        at = end + 1 if end < block.end else block.end
    while at < block.end:
        mark = text[at]
        if mark in CURLY or (mark == '"' and _may_open(text, at, block)):
            end = _double_end(text, at + 1, block.end)
            if end < block.end or mark == "“":
                yield _quotation(at + 1, end, block.end)
                at = end
        elif mark in SINGLE and _may_open(text, at, block):
            closing = _single_end(text, at, block.end)
            if closing is not None:
                yield _quotation(at + 1, closing, block.end)
                at = closing
        at += 1


def _quotation(start: int, end: int, limit: int) -> Quotation:
    return Quotation(Span(start, end), Span(start - 1, end + 1 if end < limit else end))


def _may_open(text: str, at: int, block: Span) -> bool:
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    return not (before.isalnum() or before in ".,!?%)") and not after.isspace() and after not in ",.;:!?)"


def _double_end(text: str, start: int, limit: int) -> int:
    """Where the closing double mark stands, or `limit`."""
    depth = 0
    for at in range(start, min(limit, start + LIMIT)):
        mark = text[at]
        if mark == "“" and at > start:
            depth += 1
        elif mark in "”»" or (mark == '"' and (at + 1 >= limit or not text[at + 1].isalnum())):
            if depth == 0:
                return at
            depth -= 1
    return limit


def _single_end(text: str, start: int, limit: int) -> int | None:
    """Where a single mark closes: after a sentence mark or before one; an apostrophe of a plural is passed over."""
    closing = "’" if text[start] == "‘" else "'"
    spare: int | None = None
    for at in range(start + 2, min(limit, start + LIMIT)):
        if text[at] != closing or (at + 1 < limit and text[at + 1].isalnum()):
            continue
        if text[at - 1] in SENTENCE_MARKS or at + 1 >= limit or text[at + 1] in SENTENCE_MARKS + ";)":
            return at
        spare = at if spare is None and text[at - 1] != "s" else spare
    return spare


def retold(text: str) -> bool:
    """Whether a quote holds another one: its speaker tells what somebody else said."""
    return any(mark in f" {text}" for mark in INNER)


def goes_on_to(longer: list[str], left: list[str], right: list[str]) -> bool:
    """Whether the longer quote goes on behind the stretch that both share with what it is for: another sentence."""
    cuts = [(at, cut) for cut in (left, right) if (at := _place_in(longer, cut)) >= 0]
    end = cuts[0][0] + len(cuts[0][1]) if cuts else len(longer)
    return end < len(longer) and longer[end] in GOING_ON


def _place_in(longer: list[str], cut: list[str]) -> int:
    return next((i for i in range(len(longer) - len(cut) + 1) if longer[i : i + len(cut)] == cut), -1)
