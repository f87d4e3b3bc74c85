"""Lists set out in lines: labelled lines ("Stops: Quay; Hill"), short lines that each hold a name, heads of bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.claims import Article
from checker.domain.document import Block, BlockKind
from checker.domain.span import Span
from checker.language.list_labels import GROUPS, NUMBERS
from checker.language.verbgroups import FINITE
from checker.language.wordsets import word_set

LONGEST_HEAD = 6
_HEAD_END = re.compile(r"\s[–—-]\s|[:(;]|,\s|\.\s|\s\|\s|\.{3,}|$")
MARKS = ' \t*_`#•·-–—"“”'
WORDS = re.compile(r"[^\W_]+(?:[’'&-][^\W_]+)*")
_CAPITALS = re.compile(r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)*")
_CLOCK = re.compile(r"\d+[:.]\d+")
ASKING = word_set("what where when why how who whom which whose")
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


def item_head(text: str, span: Span) -> Span | None:
    """The words of a bullet that name the member, up to a colon, dash, bracket or comma; None for a sentence."""
    start, end = span.start, span.end
    while start < end and text[start] in MARKS:
        start += 1
    found = _HEAD_END.search(text, start, end)
    stop = found.start() if found else end
    while stop > start and (text[stop - 1] in MARKS or text[stop - 1] in ".,;:"):
        stop -= 1
    words = WORDS.findall(text[start:stop])
    return Span(start, stop) if 0 < len(words) <= LONGEST_HEAD else None


def label_and_count(text: str, plural: bool = False) -> tuple[str, int | None]:
    """The label noun and the count in a heading or lead-in: "There are three plans:" gives ("plan", 3).

    With `plural` only a plural is a label.
    """
    words = [word.lower() for word in WORDS.findall(_CLOCK.sub(" ", text))][-14:]
    ends = ("ss", "'s", "’s", "selves", "us", "is")
    many = [word for word in words if len(word) > 3 and word.endswith("s") and not word.endswith(ends)]
    for at, word in enumerate(words):
        count = NUMBERS.get(word) or GROUPS.get(word) or (int(word) if word.isdecimal() and len(word) < 3 else None)
        if count and 1 < count <= 12:
            after = [noun for noun in many if noun in words[at + 1 : at + 4]]
            return _singular((after or many or [""])[0]), count
    if many:
        return _singular(many[-1]), None
    plural = plural or not ASKING.isdisjoint(words[:1]) or not _FINITE.isdisjoint(words)
    lettered = [word for word in words if any(c.isalpha() for c in word)]
    return ("" if plural or not lettered else lettered[-1]), None


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]


def is_name_at(article: Article, item: Span, surely: bool = False) -> bool:
    """Whether words are a name to the name finder, or (unless `surely`) to the tagger."""
    for sentence in article.sentences:
        if sentence.span.overlaps(item):
            inside = [t for t in sentence.tokens if item.start <= t.start and t.end <= item.end]
            tagged = all(t.tag in {"NNP", "NNPS"} for t in inside)
            return any(t.entity for t in inside) or (tagged and not surely)
    return False


def has_verb(texts: list[str]) -> bool:
    return any(word in _FINITE for text in texts for word in text.lower().split())


def labelled_lines(article: Article) -> Iterator[Series]:
    """A labelled line of short parts: "Stops: Quay; Market; Hill"."""
    text = article.document.text
    for block in article.document.blocks:
        label = block.label or (block.row if block.kind is BlockKind.CELL else "")
        if not label or block.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL}:
            continue
        own = text.find(label, block.span.start, block.span.end) if block.label else -1
        start = own + len(label) if own >= 0 else block.span.start
        while start < block.span.end and (text[start] in MARKS or text[start] == ":"):
            start += 1
        body = text[start : block.span.end]
        if " and " in body or not re.search(r"[;,]", body):
            continue  # "and" lists are read from the sentence
        yield from _line(text, Span(start, block.span.end), block)


def _line(text: str, span: Span, block: Block) -> Iterator[Series]:
    heads: list[Span] = []
    at = span.start
    for piece in re.split("[;,]", span.of(text)):
        head = item_head(text, Span(at, at + len(piece)))
        at += len(piece) + 1
        if head is None or head.end < at - 1 - 40:
            return
        heads.append(head)
    label = label_and_count(block.label or block.row)[0]
    told = (block.label or block.row).lower()
    if len(heads) < 3 and ";" not in span.of(text) and told.endswith(label):
        return
    names = [head for head in heads if text[head.start].isupper() and not text[head.end - 1].isdigit()]
    heads = names if len(names) > 1 else heads
    texts = [head.of(text) for head in heads]
    if len(heads) >= 2 and sum(t[:1].isupper() for t in texts) * 3 >= len(texts) * 2 and not has_verb(texts):
        yield Series(Span(heads[0].start, heads[-1].end), tuple(heads), tuple(heads), label)


def line_runs(article: Article) -> Iterator[Series]:
    """Short lines below a heading that each hold a name: "GOALS", "34' Novak", "58' Berg"."""
    text = article.document.text
    lines: list[tuple[Block, Span]] = []
    for block in (*article.document.blocks, None):
        head = _line_head(text, block) if block is not None else None
        if block is not None and head is not None and (not lines or block.headings == lines[0][0].headings):
            lines.append((block, head))
            continue
        yield from _run(article, lines)
        lines = []


def _run(article: Article, lines: list[tuple[Block, Span]]) -> Iterator[Series]:
    heading = lines[0][0].headings[-1] if lines and lines[0][0].headings else ""
    label, stated = label_and_count(heading, plural=True)
    heads = tuple(head for _, head in lines)
    if any(_tells(article, block, head) for block, head in lines):
        return
    if label and len(heads) > 1 and sum(is_name_at(article, head) for head in heads) * 3 >= len(heads) * 2:
        spans = tuple(block.span for block, _ in lines)
        yield Series(Span(heads[0].start, heads[-1].end), heads, spans, label, heading, stated)


def _tells(article: Article, block: Block, head: Span) -> bool:
    """Whether a line says something of its name: an amount after it, or a finite verb."""
    after = article.document.text[head.end : block.span.end]
    if any(c.isdigit() for c in after.split("(")[0]):
        return True
    return any(
        token.tag in FINITE
        for sentence in article.sentences
        if sentence.span.overlaps(block.span)
        for token in sentence.tokens
    )


def _line_head(text: str, block: Block) -> Span | None:
    """The name in a short line: its first run of words with a capital; None for sentences and lines in capitals."""
    line = block.span.of(text)
    if block.kind is not BlockKind.PARAGRAPH or len(line.split()) > 8 or line.rstrip().endswith((".", ":")):
        return None
    found = _CAPITALS.search(line)
    if found is None or found[0].isupper() or found.start() > 12 or has_verb([line]):
        return None
    return Span(block.span.start + found.start(), block.span.start + found.end())
