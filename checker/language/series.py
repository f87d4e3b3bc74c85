"""Lists set out on the page: bullets under a heading or lead-in, a table column, labelled and short lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from checker.domain.claims import Article
from checker.domain.document import Block, BlockKind
from checker.domain.span import Span
from checker.language.lines import (
    MARKS,
    WORDS,
    Series,
    has_verb,
    is_name_at,
    item_head,
    label_and_count,
    labelled_lines,
    line_runs,
)
from checker.language.spread_lists import spread_lists
from checker.language.wordsets import word_set

RECORD_HEADERS = word_set(" what item metric detail figure category key spec feature indicator measure question fact")
REMAINDERS = frozenset({"total", "others", "other", "all", "sum", "average", "rest"})
_OPENING = re.compile(r"\b(including|such as|among|e\.g\.|for example)\b", re.I)
_MEASURED = re.compile(r"[ \t*_]*(?::[ \t*_]*[$€£~]?\d|\.{2,})")
_AMOUNT = re.compile(r"\s[\d.,%–-]+$")
_DATED = re.compile(
    r"^\d{1,2}[:.]\d\d|\b(January|February|March|April|June|July|August|September|October|November|December)\b"
)


def series_of(article: Article) -> tuple[Series, ...]:
    """The lists that the page sets out, and those that sentences name member by member, in order."""
    found = [*_bullets(article), *_columns(article), *labelled_lines(article), *line_runs(article)]
    found += spread_lists(article.sentences)
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
    verbal = has_verb(texts)
    dated = sum(bool(_DATED.search(t)) for t in texts)
    if capital * 3 < len(texts) * 2 or verbal or dated * 2 >= len(texts):
        return False
    if sum(any(c.isalpha() for c in t) for t in texts) < len(texts) or _run_in(article.document.text, series):
        return False
    ends = [text[item.end : item.end + 12] for item in series.items]
    amounts = sum(bool(_MEASURED.match(end) or _AMOUNT.search(t)) for end, t in zip(ends, texts, strict=True))
    if amounts * 2 >= len(ends):
        return False
    record = sum(end.lstrip(MARKS).startswith(":") for end in ends) * 2 >= len(ends)
    named = sum(is_name_at(article, item, surely=record) for item in series.items) * 3 >= len(texts) * 2
    return named or (bool(series.label) and not record)


def _run_in(text: str, series: Series) -> bool:
    """Whether the heads are run-in headings of paragraphs: in capitals, closed by a full stop."""
    heads = [item for item in series.items if item.of(text).isupper() and text[item.end : item.end + 1] == "."]
    return len(heads) * 2 >= len(series.items)


def _series(article: Article, blocks: list[Block], heads: list[Span], lead: Block | None) -> Series:
    text = article.document.text
    heading = blocks[0].headings[-1] if blocks[0].headings else ""
    lead_text = lead.span.of(text) if lead is not None and lead.kind is BlockKind.PARAGRAPH else ""
    lead_text = lead_text if lead_text.rstrip(MARKS).endswith(":") else ""
    told = [label_and_count(words, plural=True) for words in (lead_text, heading)]
    label = next((found for found, _ in told if found), "")
    stated = next((count for _, count in told if count), None)
    opened = bool(_OPENING.search(lead_text or heading))
    return Series(
        Span(heads[0].start, heads[-1].end), tuple(heads), tuple(b.span for b in blocks), label, heading, stated, opened
    )


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
            if column and 2 <= len(heads) == len(firsts) <= 12 and all(_titled(head.of(text)) for head in heads):
                label = label_and_count(column)[0] or column.lower()
                yield Series(Span(heads[0].start, heads[-1].end), tuple(heads), tuple(c.span for c in firsts), label)


def _titled(text: str) -> bool:
    """Whether every word of a cell but the small ones has a capital or a digit: a name, not a quantity's name."""
    return all(not word[:1].islower() or len(word) < 4 for word in WORDS.findall(text))
