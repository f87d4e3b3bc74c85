"""A block's text as the model reads it, with the way back: one blank between words, nothing that cannot be encoded, and
straight quotes as the opening or closing ones that they stand for, which tells the parser where a quotation ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_CHARS = 20_000
_RUNS = re.compile(r"\s\s+|[^\S ]")
_OPENING = re.compile(r'(?:(?<=\s)|(?<=[(\[—–])|^)"(?=\S)')
_UNENCODABLE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` as the model reads it, `base` its start in the document, `breaks` where a line began (in `text`).

    `shifts` are pairs (offset in `text`, characters dropped before it), ascending.
    """

    text: str
    base: int
    breaks: frozenset[int] = frozenset()
    shifts: tuple[tuple[int, int], ...] = ()

    def offset(self, index: int) -> int:
        """The offset in the document of the character `index` of `text`."""
        if not self.shifts:
            return self.base + index
        dropped = 0
        for start, count in self.shifts:
            if start > index:
                break
            dropped = count
        return self.base + index + dropped


def plain(text: str, base: int) -> Plain:
    """The text with each run of white space as one blank. O(n)."""
    text = _UNENCODABLE.sub("\ufffd", text)
    if '"' in text:
        text = _OPENING.sub("“", text).replace('"', "”")
    if not _RUNS.search(text):
        return Plain(text, base)
    parts: list[str] = []
    breaks: set[int] = set()
    shifts: list[tuple[int, int]] = []
    last = length = dropped = 0
    for run in _RUNS.finditer(text):
        parts.append(text[last : run.start()] + " ")
        length += run.start() - last + 1
        dropped += len(run[0]) - 1
        last = run.end()
        if dropped:
            shifts.append((length, dropped))
        if "\n" in run[0]:
            breaks.add(length)
    return Plain("".join([*parts, text[last:]]), base, frozenset(breaks), tuple(shifts))


def pieces(text: str, start: int) -> Iterator[Plain]:
    """The text in pieces of at most MAX_CHARS characters, cut at a blank where there is one."""
    while len(text) > MAX_CHARS:
        cut = max(text.rfind(". ", 0, MAX_CHARS) + 1, 0) or text.rfind(" ", 0, MAX_CHARS)
        cut = cut if cut > 0 else MAX_CHARS
        yield plain(text[:cut], start)
        text, start = text[cut:], start + cut
    yield plain(text, start)
