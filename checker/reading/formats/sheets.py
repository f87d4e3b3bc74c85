"""Printed pages as text: what stands at their edges goes, broken words are mended, large lines are headings."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.reading.metadata import Clue

_HYPHEN = re.compile(r"([^\W\d_]{2,})[-\u00ad\u2010][ \t]*\n[ \t]*([a-zà-ÿ]{2,})")
_KEPT = frozenset({"self", "well", "non", "ex", "co", "half", "cross", "mid", "so", "vice"})
_DIGITS = re.compile(r"\d+")
_LIGATURE = re.compile(r"[\ufb00-\ufb06]")
_SIGN = re.compile(r"^[\ue000-\uf8ff][ \t]*(?=\S)", re.MULTILINE)
_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)?\b.*$|(?:https?|file)://\S+(?:\s+\d{1,4}/\d{1,4})?$"
    r"|(?:page |p\. ?)?\d{1,4}(?: ?(?:of|/|von) ?\d{1,4})?$|[-–—] ?\d{1,4} ?[-–—]$|page \d{1,4}\b.{0,20}$"
    r"|\d{1,4} of \d{1,4} \d{1,2}/\d{1,2}/\d{2,4}.*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(https?://\S+)")
_EDGE, _LONGEST_HEADING = 2, 300


def plain_letters(text: str) -> str:
    """Letters composed (NFC), ligatures as letters, a sign of a symbol font at the beginning of a line as a bullet."""
    text = unicodedata.normalize("NFC", text)
    text = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    return _SIGN.sub("\u2022 ", text)


def without_edges(pages: Sequence[str]) -> tuple[list[str], list[str]]:
    """Pages without what browsers and papers print at their edges, and those lines.

    That is a line that stands at the top or the bottom of most pages, numbers aside, and what by its shape is a page
    number, or the date and the address of a print.
    """
    split = [[line.strip() for line in page.strip().splitlines()] for page in pages]
    edges = Counter(key for lines in split for key in {_key(line) for line in _edge(lines)})
    common = {key for key, count in edges.items() if key and count * 2 > len(pages) and count > 1}
    gone = [[_goes(lines, i, common) for i in range(len(lines))] for lines in split]
    pairs = [list(zip(lines, out, strict=True)) for lines, out in zip(split, gone, strict=True)]
    kept = ["\n".join(line for line, out in page if not out) for page in pairs]
    return kept, [line for page in pairs for line, out in page if out]


def _edge(lines: Sequence[str]) -> list[str]:
    return [*lines[:_EDGE], *lines[-_EDGE:]]


def _goes(lines: Sequence[str], number: int, common: set[str]) -> bool:
    at_edge = number < _EDGE or number >= len(lines) - _EDGE
    return at_edge and (_key(lines[number]) in common or bool(_PRINTED.match(lines[number])))


def _key(line: str) -> str:
    return _DIGITS.sub("#", line)


def edge_clues(edges: Sequence[str]) -> Iterator[Clue]:
    """The address of the page that was printed."""
    for line in edges:
        if match := _ADDRESS.search(line):
            yield Clue("url", match[1], "printed address", 3)
            return


def joined(pages: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """All pages as one text with hyphenated words mended, and where each page begins.

    A sentence that runs over a page break runs on.
    """
    known = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", "\n".join(pages).lower()))
    mended = [_HYPHEN.sub(lambda match: _mended(match, known), page).strip() for page in pages]
    text, starts = mended[0] if mended else "", [0]
    for before, page in pairwise(mended):
        runs_on = bool(before) and bool(page) and before[-1] not in '.!?:"”' and page[0].islower()
        text += "\n" if runs_on else "\n\n"
        starts.append(len(text))
        text += page
    return text, tuple(starts)


def _mended(match: re.Match[str], known: Counter[str]) -> str:
    """A word broken at the end of a line: with its hyphen where the text has it so elsewhere, else as one word."""
    first, second = match.group(1), match.group(2)
    whole, parted = (first + second).lower(), f"{first}-{second}".lower()
    hyphened = known[parted] > known[whole] or (not known[whole] and first.lower() in _KEPT)
    return f"{first}-{second}" if hyphened else first + second


def headings(text: str, large: Sequence[tuple[str, float]]) -> dict[int, tuple[int, int]]:
    """Where large lines begin, with the end of the heading and its level: the largest is the title, of level 1.

    Neighbouring lines of one size are one heading. What is too long for one is none.
    """
    sizes = {words.strip(): size for words, size in large}
    runs: list[tuple[int, int, float]] = []
    for match in re.finditer(r"[^\n]+", text):
        size = sizes.get(match.group().strip())
        if size is None:
            continue
        if (
            runs
            and runs[-1][2] == size
            and not text[runs[-1][1] : match.start()].strip(" \t").strip("\n")
            and text.count("\n", runs[-1][1], match.start()) == 1
        ):
            runs[-1] = (runs[-1][0], match.end(), size)
        else:
            runs.append((match.start(), match.end(), size))
    fit = [run for run in runs if run[1] - run[0] <= _LONGEST_HEADING]
    if sum(end - start for start, end, _ in fit) * 3 > len(text):
        return {}
    levels = sorted({size for _, _, size in fit}, reverse=True)
    return {start: (end, 1 + min(levels.index(size), 5)) for start, end, size in fit}
