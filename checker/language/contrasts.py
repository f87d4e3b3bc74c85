"""Words of which one tells one of several and another the next, from `data/contrasts.toml`, and ordinals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from checker.language.tables import table

ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ([a-z]{3,})\b")
Row = dict[str, int]


def contrasted(section: str, one: Iterable[str], two: Iterable[str]) -> bool:
    """Whether two lists of lower-case words hold words of one row of a section ("clause"), each others."""
    left, right = set(one), set(two)
    for row in _rows(section):
        groups = [{row[word] for word in words & row.keys()} for words in (left, right)]
        if all(groups) and not groups[0] & groups[1]:
            return True
    return False


def in_a_row(one: str, two: str) -> bool:
    """Whether one noun has another ordinal before it in each text: "the first album", "the second album"."""
    left, right = ({noun: which for which, noun in ORDINAL.findall(text.lower())} for text in (one, two))
    return any(left[noun] != right[noun] for noun in left.keys() & right.keys())


@cache
def _rows(section: str) -> tuple[Row, ...]:
    """The rows of a section: for each word the number of its group."""
    found = table("contrasts")
    for key in section.split("."):
        found = found.get(key, {})
    rows = found.get("rows", ())
    return tuple({word: n for n, group in enumerate(row.split()) for word in group.split("|")} for row in rows)
