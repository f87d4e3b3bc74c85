"""What only looks like a list: parts of one name, ends of a way, adjectives of one noun, crossings, ages, times."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.phrases import CALENDAR, NOUNS
from checker.language.places import home_of
from checker.language.tables import common_words, words
from checker.language.wordsets import word_set

Part = tuple[int, int]
OFFICES = word_set(
    "protection enforcement council commission department office agency committee institute board authority service "
    "services association company bank group sons partners repair management ministry bureau trust foundation"
)
TWIN_STATES = frozenset(
    {"trinidad and tobago", "bosnia and herzegovina", "antigua and barbuda", "saint kitts and nevis", "tyne and wear"}
)
FORMS = word_set("inc inc. ltd ltd. llc plc co co. corp corp. jr jr. sr sr. gmbh ag nv sa ii iii")
STREET = re.compile(r"\d+(?:st|nd|rd|th)")
WAYS = word_set("street avenue road boulevard lane drive way highway block freeway parkway")


def no_list(tokens: tuple[Token, ...], items: Sequence[Part], named: bool) -> bool:
    """Two names that are no list: adjectives of one noun, another name for the first, parts of one name, two ends."""
    if tokens[items[0][0] - 1].text.lower() == "between" and items[0][0]:
        return True
    if len(items) != 2 or not named:
        return False
    (start, first_end), (second, end) = items
    last, after = tokens[end - 1], tokens[end] if end < len(tokens) else None
    adjectives = last.tag == "JJ" and after is not None and after.tag in NOUNS
    comma = tokens[second - 2].text == "," or tokens[first_end].text == ","
    offices = last.text.lower() in OFFICES and first_end - start < 3
    single = end - start == 3 and [t.text.lower() for t in tokens[end : end + 2]] in ([",", "a"], [",", "an"])
    states = " ".join(token.text.lower() for token in tokens[start:end]) in TWIN_STATES
    return adjectives or comma or offices or single or states or _one_house(tokens[start:first_end], tokens[second:end])


def _one_house(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether a house bears both names, all common words behind "and": "Corby's Supper Club and Event Center"."""
    heads = words("names", "place", "heads") | words("names", "organisation", "heads")
    if first[-1].text.lower() == second[-1].text.lower():
        return False  # "North Bridge and Mill Bridge"
    plain = common_words() | heads
    common = len(second) > 1 and all(token.text.lower() in plain for token in second)
    return common and second[-1].text.lower() in heads and first[-1].text.lower() in plain


def idle(tokens: tuple[Token, ...], items: Sequence[Part], label: int | None) -> bool:
    """Crossings of streets, creeds and peoples as adjectives, "Acme, Inc. and Berg"."""
    lasts = [tokens[end - 1].text.lower() for _, end in items]
    if any(tokens[start].lemma.lower() in {"age", "aged"} for start, _ in items):
        return True
    if label is None and len(items) == 2 and any(STREET.fullmatch(last) for last in lasts):
        return True
    noun = tokens[label].lemma.lower() if label is not None else ""
    forms = any(end - start == 1 and last in FORMS for (start, end), last in zip(items, lasts, strict=True))
    if noun in WAYS or all(last in WAYS for last in lasts) or forms:
        return True
    after = tokens[items[-1][1]] if items[-1][1] < len(tokens) else None
    modifying = (label is not None and label >= items[-1][1] - 1) or (after is not None and after.tag in NOUNS | {","})
    creeds = words("names", "people", "words")
    return modifying and any(
        end - start == 1 and (last in creeds or home_of(last) != "") and not last.endswith("s")
        for (start, end), last in zip(items, lasts, strict=True)
    )


def adverbial(tokens: tuple[Token, ...], item: Part) -> bool:
    """Whether what stands before the first member only says when or where: "In 2013, …", "Last July, …"."""
    first, last = tokens[item[0]], tokens[item[1] - 1]
    opened = item[0] == 0 or (item[0] == 1 and tokens[0].tag == "IN")
    pointing = first.text.lower() in {"last", "next", "that"}
    timed = pointing or last.tag == "CD" or last.text.lower().rstrip(".") in CALENDAR
    return opened and timed and item[1] < len(tokens) and tokens[item[1]].text == ","
