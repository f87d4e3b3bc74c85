"""Lists set out on the page: bullets under a heading or lead-in, a table column, a labelled line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from checker.domain.claims import Article
from checker.domain.document import Block, BlockKind
from checker.domain.span import Span
from checker.language.list_labels import GROUPS, NUMBERS
from checker.language.wordsets import word_set

LONGEST_HEAD = 6
_HEAD_END = re.compile(r"\s[–—-]\s|\s*[:(;]|,\s|\.\s|\s\|\s|\.{3,}|$")
_MARKS = ' \t*_`#•·-–—"“”'
RECORD_HEADERS = frozenset(
    {
        "",
        "what",
        "item",
        "metric",
        "detail",
        "figure",
        "category",
        "key",
        "spec",
        "feature",
        "indicator",
        "measure",
        "question",
        "fact",
    }
)
REMAINDERS = frozenset({"total", "others", "other", "all", "sum", "average", "rest"})
_WORDS = re.compile(r"[^\W_]+(?:[’'&-][^\W_]+)*")
_LINE_PART = re.compile(r"[^;,]+")
_OPENING = re.compile(r"\b(including|such as|among|e\.g\.|for example)\b", re.I)
_DATED = re.compile(
    r"^\d{1,2}[:.]\d\d|\b(January|February|March|April|June|July|August|September|October|November|December)\b"
)
_FINITE = word_set("is are was were has have had will would can may said says does did do")


@dataclass(frozen=True, slots=True)
class Series:
    """A list over blocks: `items` the members' own words, `segments` the block or line part of each."""

    span: Span
    items: tuple[Span, ...]
    segments: tuple[Span, ...]
    label: str = ""
    subject: str = ""
    stated: int | None = None
    open: bool = False


def series_of(article: Article) -> tuple[Series, ...]:
    """The lists that the page sets out, in order."""
    found = [*_bullets(article), *_columns(article), *_lines(article)]
    return tuple(sorted(found, key=lambda series: series.span))


def _bullets(article: Article) -> Iterator[Series]:
    blocks = article.document.blocks
    text = article.document.text
    for kind, run in groupby(enumerate(blocks), key=lambda pair: pair[1].kind):
        rows = list(run)
        if kind is not BlockKind.ITEM or len(rows) < 2:
            continue
        members = [block for _, block in rows]
        heads = [head for head in (item_head(text, block.span) for block in members) if head]
        lead = blocks[rows[0][0] - 1] if rows[0][0] else None
        series = _series(article, members, heads, lead) if len(heads) == len(members) else None
        if series is not None and _members(article, series, members):
            yield series


def _members(article: Article, series: Series, blocks: list[Block]) -> bool:
    """Whether bullets are members of one list, not records ("Price: 5") and not sentences."""
    text = article.document.text
    texts = [item.of(text) for item in series.items]
    capital = sum(t[:1].isupper() or t[:1].isdigit() for t in texts)
    verbal = _verbal(texts)
    dated = sum(bool(_DATED.search(t)) for t in texts)
    if capital * 3 < len(texts) * 2 or verbal or dated * 2 >= len(texts):
        return False
    record = sum(text[item.end : item.end + 6].lstrip(_MARKS).startswith(":") for item in series.items) * 2 >= len(
        texts
    )
    named = sum(_is_name(article, item) for item in series.items) * 3 >= len(texts) * 2
    return named or (bool(series.label) and not record)


def _verbal(texts: list[str]) -> bool:
    return any(word in _FINITE for text in texts for word in text.lower().split())


def _is_name(article: Article, item: Span) -> bool:
    """Whether a bullet's head is a name to the tagger or the name finder."""
    for sentence in article.sentences:
        if sentence.span.overlaps(item):
            inside = [t for t in sentence.tokens if item.start <= t.start and t.end <= item.end]
            return any(t.entity for t in inside) or all(t.tag in {"NNP", "NNPS"} for t in inside)
    return False


def item_head(text: str, span: Span) -> Span | None:
    """The words of a bullet that name the member, up to a colon, dash, bracket or comma; None for a sentence."""
    start, end = span.start, span.end
    while start < end and text[start] in _MARKS:
        start += 1
    found = _HEAD_END.search(text, start, end)
    stop = found.start() if found else end
    while stop > start and (text[stop - 1] in _MARKS or text[stop - 1] in ".,;:"):
        stop -= 1
    words = _WORDS.findall(text[start:stop])
    return Span(start, stop) if 0 < len(words) <= LONGEST_HEAD else None


def _series(article: Article, blocks: list[Block], heads: list[Span], lead: Block | None) -> Series:
    text = article.document.text
    heading = blocks[0].headings[-1] if blocks[0].headings else ""
    lead_text = lead.span.of(text) if lead is not None and lead.kind is BlockKind.PARAGRAPH else ""
    lead_text = lead_text if lead_text.rstrip(_MARKS).endswith(":") else ""
    told = [label_and_count(words, plural=True) for words in (lead_text, heading)]
    label = next((found for found, _ in told if found), "")
    stated = next((count for _, count in told if count), None)
    opened = bool(_OPENING.search(lead_text or heading))
    return Series(
        Span(heads[0].start, heads[-1].end), tuple(heads), tuple(b.span for b in blocks), label, heading, stated, opened
    )


def label_and_count(text: str, plural: bool = False) -> tuple[str, int | None]:
    """The label noun and the count in a heading or lead-in: "It comes in three sizes:" gives ("size", 3).

    With `plural` only a plural is a label.
    """
    words = [word.lower() for word in _WORDS.findall(text)][-14:]
    many = [word for word in words if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "'s", "’s"))]
    for at, word in enumerate(words):
        count = NUMBERS.get(word) or GROUPS.get(word) or (int(word) if word.isdecimal() and len(word) < 3 else None)
        if count and 1 < count <= 12:
            after = [noun for noun in many if noun in words[at + 1 : at + 4]]
            return _singular((after or many or [""])[0]), count
    if many:
        return _singular(many[-1]), None
    return ("" if plural or not words else words[-1]), None


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]


def _columns(article: Article) -> Iterator[Series]:
    """The first column of a table whose cells are names."""
    text = article.document.text
    for kind, run in groupby(article.document.blocks, key=lambda block: block.kind):
        cells = list(run)
        if kind is not BlockKind.CELL:
            continue
        for column, members in groupby(sorted(cells, key=lambda b: b.column), key=lambda b: b.column):
            if column.strip().lower() in RECORD_HEADERS:
                continue
            firsts = [c for c in members if not c.row or c.row == c.span.of(text).strip()]
            firsts = [c for c in firsts if c.span.of(text).strip().lower() not in REMAINDERS]
            heads = [
                head for head in (item_head(text, c.span) for c in firsts) if head and not text[head.start].isdigit()
            ]
            if column and 2 <= len(heads) == len(firsts) <= 12:
                label = label_and_count(column)[0] or column.lower()
                yield Series(Span(heads[0].start, heads[-1].end), tuple(heads), tuple(c.span for c in firsts), label)


def _lines(article: Article) -> Iterator[Series]:
    """A labelled line of short parts: "Stops: Quay; Market; Hill"."""
    text = article.document.text
    for block in article.document.blocks:
        label = block.label or (block.row if block.kind is BlockKind.CELL else "")
        if not label or block.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL}:
            continue
        own = text.find(label, block.span.start, block.span.end) if block.label else -1
        start = own + len(label) if own >= 0 else block.span.start
        body = text[start : block.span.end]
        if " and " in body or not re.search(r"[;,]", body):
            continue  # "and" lists are read from the sentence
        yield from _line(text, Span(start, block.span.end), block)


def _line(text: str, span: Span, block: Block) -> Iterator[Series]:
    separator = ";" if ";" in span.of(text) else ","
    heads: list[Span] = []
    at = span.start
    for piece in span.of(text).split(separator):
        head = item_head(text, Span(at, at + len(piece)))
        at += len(piece) + 1
        if head is None or head.end < at - 1 - 40:
            return
        heads.append(head)
    texts = [head.of(text) for head in heads]
    if len(heads) >= 2 and sum(t[:1].isupper() for t in texts) * 3 >= len(texts) * 2 and not _verbal(texts):
        label = label_and_count(block.label or block.row)[0]
        yield Series(Span(heads[0].start, heads[-1].end), tuple(heads), tuple(heads), label)
