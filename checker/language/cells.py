"""Values of a table's cell as its heads make them: in the unit of its row or column, of the time that they tell.

The cell "7.3" in the row "Change, %" is a share, "12.5" in the column "Sales ($m)" is money. The column "2033" says of
when its values are, "Before" and "Old price" that they were left behind.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from checker.domain.document import Block, BlockKind
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity, Time
from checker.language.gate import mentions
from checker.language.labelled import timed
from checker.language.wordsets import word_set

UNIT_CUE = re.compile(r"%|per ?cent|\bpct\b|[$€£¥(,]|\bin\b", re.I)
YEAR = re.compile(r"\(?((?:19|20)\d\d)\)?")
WORD = re.compile(r"[^\W\d_]+")
LEFT = word_set("before from old previous previously prior earlier former formerly was then")
"""First words of heads whose values are no longer so."""
RANKING = word_set("rank ranking position pos place standing")
ALONE = word_set("before from then was")
VALUES = word_set("price value rate total figure level amount number estimate forecast target salary cost fare fee")
"""What such a head speaks of: "Old price", but not "Old Town"."""


def in_unit(found: Mention, cell: str, block: Block) -> Mention:
    """A bare number of a cell with the unit that the head of its row or column tells."""
    value = found.value
    if block.kind is BlockKind.CELL and found.kind == "count" and cell.strip() == found.text and ranked(block.column):
        return Mention("rank", found.span, found.text, value)
    bare = found.kind == "count" and isinstance(value, Quantity) and not value.unit
    if block.kind is not BlockKind.CELL or not bare or cell.strip() != found.text:
        return found
    told = (read_under(head, found.text) for head in (block.column, block.row) if UNIT_CUE.search(head))
    kind, read = next((one for one in told if one is not None), (found.kind, value))
    return Mention(kind, found.span, found.text, read)


def ranked(head: str) -> bool:
    """Whether a column holds places in an order: "Rank", "Pos.", "World ranking"."""
    named = [word.lower() for word in WORD.findall(head)]
    return bool(named) and named[-1] in RANKING and len(named) < 3


@lru_cache(maxsize=4096)
def read_under(head: str, text: str) -> tuple[str, Quantity] | None:
    """Kind and value of a number under a head that tells a unit, None where it tells none."""
    flat = " ".join(head.replace("|", " ").split())
    table = f"| of | {flat} |\n| of | {text} |"
    start = len(table) - len(text) - 2
    for mention in mentions(table):
        if mention.span == Span(start, start + len(text)) and isinstance(mention.value, Quantity):
            return (mention.kind, mention.value) if mention.value.unit else None
    return None


def scope_of_cell(block: Block, published: date | None) -> tuple[tuple[str, str], ...]:
    """What the heads of a cell narrow its value to: a period, or a state that is over."""
    heads = [head for head in (block.column, block.row) if head]
    found = [("state", "earlier")] if any(left_behind(head) for head in heads) else []
    period = next((told for head in heads if (told := period_of(head, published))), "")
    return (*found, ("period", period)) if period else tuple(found)


def left_behind(head: str) -> bool:
    """Whether a head says that its values were so before: "Before", "Old price", "From" alone."""
    words = [word.lower() for word in WORD.findall(head)]
    if not words or words[0] not in LEFT:
        return False
    return len(words) == 1 or (words[0] not in ALONE and words[1] in VALUES)


@lru_cache(maxsize=4096)
def period_of(head: str, published: date | None) -> str:
    """The time that a head is: "2033", "Q3 2026", "Last year"; "" for heads of anything else."""
    year = YEAR.fullmatch(head.strip())
    if year is not None:
        return year[1]
    if not WORD.search(head) or not timed(head):
        return ""
    times = [m.value for m in mentions(head, published) if isinstance(m.value, Time)]
    return times[0].timex if len(times) == 1 else ""
