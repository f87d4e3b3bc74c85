"""What a value is of by its labels: heads of row and column, the lead-in ("Against: 103"), the question before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from checker.domain.claims import Article
from checker.domain.document import Block, BlockKind
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language.attachment import tokens_in
from checker.language.gapping import HEDGES
from checker.language.measuring import QUANTIFIERS
from checker.language.quantities.plurals import is_plural, singular
from checker.language.tables import common_words
from checker.language.wordsets import word_set

GENERIC = word_set(
    "value figure total from to now today status no position item result amount detail note information answer data "
    "before after then current old new year month week day yesterday fact latest unit key"
)
"""Heads that do not tell what the values of a row or column are."""
MEASURES = word_set(
    "vote seat share goal point win loss draw death case price score age rank ranking position pos place population "
    "area turnover revenue profit sales cost budget medal gold silver bronze capacity speed weight height length depth"
)
"""Heads that say what is measured whatever they stand over, so that the other head is whose it is."""
CALENDAR = word_set(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december monday tuesday wednesday thursday friday saturday sunday q h fy since last this next "
    "spring summer autumn winter quarter half week month year day hour minute"
)
COUNTING = word_set("number total amount count tally share sum level rate")
"""Heads of labels that stand for what follows their "of": "number of shops"."""
BEHIND = word_set(
    "in on at by for to per from with under over after before since among as that who which not than of according"
)
WHEN = frozenset({"last", "this", "next", "past", "previous", "yesterday", "today"})
UNITS = re.compile(r"[%(]|per ?cent|\bpct\b")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,(;:—/|]")
LEAD, MARKS = 5, 8
"""Tokens of a heading that a sentence of its own makes, its stop included; characters of marks in front of it."""
NAMING = frozenset({"DT", "JJ", "NN", "NNS", "PRP$", "IN"})
HARMED = frozenset({"dead", "injured", "wounded", "missing", "hurt"})
SIDES = {
    **dict.fromkeys(("for", "in favour", "in favor", "yes", "aye", "ayes", "yea", "yeas"), "vote for"),
    **dict.fromkeys(("against", "no", "noes", "nay", "nays", "opposed"), "vote against"),
}
"""Labels that name a side of a vote, with what they count."""
HOW_MANY = re.compile(
    r"\bhow (?:many|much) (?:more |of (?:the|its|their) )?((?:[a-z'’-]+ ){0,2}?[a-z'’-]+?)"
    r"(?=\?|$| (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|in|on|at|from|by|for|to)\b)"
)


def label_measure(article: Article, sentence: Sentence, span: Span) -> tuple[str, str]:
    """What a value without a noun of its own is of, and whose it is, by its labels; "" for what none tells."""
    block = article.document.blocks[sentence.block]
    if block.kind is BlockKind.CELL:
        return cell_measure(block.row, block.column) if block.row or alone(sentence, span) else ("", "")
    if block.label and _right_behind(sentence, span, block):
        return led_in_by(block.label)
    if spoken := own_label(sentence, span):
        return led_in_by(spoken)
    if (lead := lead_in(article, sentence)) and opens(sentence, span):
        return named(lead), ""
    return (asked(block.headings[-1]), "") if block.headings and alone(sentence, span) else ("", "")


def cell_measure(row: str, column: str) -> tuple[str, str]:
    """The head of a cell's row and column that says what it holds, and the one that says of what."""
    across, down = named(column), named(row)
    if across.rpartition(" ")[2] in MEASURES and down.rpartition(" ")[2] not in MEASURES:
        return across, row
    if across and (not down or is_name(row)) and not is_name(column):
        return across, row
    if across and not is_name(column) and UNITS.search(column) and not UNITS.search(row):
        return across, row  # the unit stands with what is measured
    if across and down and not is_name(column) and _tells_more(column, row):
        return across, row
    if down and not is_name(row):
        return down, column if across else ""
    return (across, row) if across and not is_name(column) else ("", row)


@lru_cache(maxsize=4096)
def named(label: str) -> str:
    """The noun phrase of a label in the singular: "Patients on therapy (US)" is "patient"; "" for a time or "Value"."""
    words: list[str] = []
    for word in WORD.findall(label):
        low = word.lower()
        if (low in BEHIND | WHEN or not low[:1].isalpha()) and words:
            if not (low == "of" and words[-1] in COUNTING):
                break
            words = []
        elif low[:1].isalpha() and low not in {"the", "a", "an", "its"} | QUANTIFIERS:
            words.append(low)
    if not words or timed(label) or (len(words) == 1 and singular(words[0]) in GENERIC):
        return ""
    return in_singular(words[-4:])


def in_singular(words: list[str]) -> str:
    """A noun phrase with its last word in the singular."""
    return " ".join([*words[:-1], *(singular(word) if is_plural(word) else word for word in words[-1:])])


def timed(label: str) -> bool:
    """Whether a label is a time: "Q3 2026", "Last 7 days"."""
    words = re.findall(r"[^\W\d_]+", label.lower())
    return all(word in CALENDAR or singular(word) in CALENDAR for word in words)


def _tells_more(label: str, other: str) -> bool:
    """Whether one label counts things and the other does not: "Parameters" over "Solo"."""
    plural = [bool(words) and is_plural(words[-1]) for words in (label.lower().split(), other.lower().split())]
    return plural == [True, False]


@lru_cache(maxsize=4096)
def is_name(label: str) -> bool:
    """Whether a label looks like a name: every word of several in capitals, or a word that is never in lower case."""
    words = [word for word in WORD.findall(label.partition("(")[0]) if word[:1].isalpha()]
    if len(words) == 1:
        word = words[0].lower()
        return words[0][:1].isupper() and not is_plural(word) and common_words().isdisjoint({word, singular(word)})
    capital = [word[:1].isupper() for word in words if word.lower() not in BEHIND | {"the", "and", "a"}]
    return len(capital) > 1 and all(capital)


def own_label(sentence: Sentence, span: Span) -> str:
    """The words that lead a value in within its sentence: “Against: 103”."""
    front = [token for token in sentence.tokens if token.end <= span.start and token.text.lower() not in HEDGES]
    if not 1 < len(front) <= LEAD + 1 or front[-1].text != ":":
        return ""
    wordy = all(token.text[:1].isalpha() and token.pos not in {"VERB", "AUX"} for token in front[:-1])
    return " ".join(token.text for token in front[:-1]) if wordy else ""


def led_in_by(label: str) -> tuple[str, str]:
    """What a label says that its values are of, the side of a vote too, or whose they are where it is a name."""
    side = SIDES.get(label.lower(), "")
    return ("", label) if is_name(label) and not side else (side or named(label), "")


def lead_in(article: Article, sentence: Sentence) -> str:
    """The words in front of a sentence that stand as its heading: "Deaths. Two so far."."""
    at = bisect_left(article.sentences, sentence.span.start, key=_start)
    before = article.sentences[at - 1] if at else None
    if before is None or before.block != sentence.block or not 1 < len(before.tokens) <= LEAD:
        return ""
    first = before.span.start - article.document.blocks[before.block].span.start < MARKS
    *words, last = before.tokens[:-1]
    noun = (last.tag == "NNS" or last.text.lower() in HARMED) and all(token.tag in NAMING for token in words)
    leads = first and noun and before.tokens[-1].text == "."
    return " ".join(token.text for token in before.tokens[:-1]) if leads else ""


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def opens(sentence: Sentence, span: Span) -> bool:
    """Whether nothing but hedges stands in front of a value in its sentence."""
    front = [t for t in sentence.tokens if t.end <= span.start and t.text[:1].isalnum()]
    return all(t.text.lower() in HEDGES for t in front)


def _right_behind(sentence: Sentence, span: Span, block: Block) -> bool:
    """Whether a value opens what its label leads in: "Against: 103"."""
    if not block.span.start <= span.start <= block.span.start + len(block.label) + 24:
        return False
    between = [t for t in sentence.tokens if block.span.start + len(block.label) < t.start < span.start]
    return all(t.text.lower() in HEDGES or not t.text[:1].isalnum() for t in between)


def alone(sentence: Sentence, span: Span) -> bool:
    """Whether a value is all that its sentence says: "Four."."""
    inside = tokens_in(sentence, span)
    others = [t for i, t in enumerate(sentence.tokens) if i not in inside and t.text[:1].isalnum()]
    return all(t.text.lower() in HEDGES for t in others)


def asked(question: str) -> str:
    """What "How many …" asks for, in the singular."""
    found = HOW_MANY.search(question.lower())
    words = [word for word in found[1].split() if word not in QUANTIFIERS] if found else []
    return in_singular(words)
