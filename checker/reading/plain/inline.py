"""Marks inside a stretch: emphasis, links, the bold lead-in."""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.span import Span
from checker.reading.plain import marks


@dataclass(frozen=True, slots=True)
class Inner:
    """A stretch without the marks around it: `marks` are those left inside, `text` its words, folded."""

    span: Span
    text: str
    label: str
    marks: tuple[Span, ...]


def words_of(text: str, span: Span) -> Inner:
    """The words of a stretch, its label and its inline marks."""
    raw = span.of(text)
    lead = marks.BOLD_LEAD.match(raw)
    signs = _signs(raw)
    start, end = _trimmed(raw, signs)
    inside = tuple(Span(a + span.start, b + span.start) for a, b in signs if start <= a and b <= end)
    words = _blanked(raw, signs)
    folded = " ".join(words.split())
    label = marks.label_of(folded)
    if lead and not label and start < lead.end("words") < end:
        label = _bold_label(lead.group("words"))
    return Inner(Span(span.start + start, span.start + end), folded, label, inside)


def _bold_label(words: str) -> str:
    bare = words.strip().rstrip(".:?!–—- ").strip()
    return bare if 0 < len(bare.split()) <= 8 and any(map(str.isalpha, bare)) else ""


def _signs(raw: str) -> list[tuple[int, int]]:
    """Spans of inline marks, in order, never overlapping."""
    links = [part for match in marks.LINK.finditer(raw) for part in _link_parts(match.span(), match.span(1))]
    found = links + [
        match.span()
        for match in marks.EMPHASIS.finditer(raw)
        if not any(a < match.end() and match.start() < b for a, b in links)
    ]
    return sorted(part for part in found if part[0] < part[1])


def _link_parts(whole: tuple[int, int], words: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
    return (whole[0], words[0]), (words[1], whole[1])


def _blanked(raw: str, signs: list[tuple[int, int]]) -> str:
    """The stretch with its marks taken out."""
    parts, at = [], 0
    for start, end in signs:
        parts.append(raw[at:start])
        at = end
    return "".join([*parts, raw[at:]])


def _trimmed(raw: str, signs: list[tuple[int, int]]) -> tuple[int, int]:
    """Start and end without the marks and the white space at the ends."""
    start, end = 0, len(raw)
    for sign in signs:
        if raw[start : sign[0]].strip():
            break
        start = sign[1]
    for sign in reversed(signs):
        if sign[0] < start or raw[sign[1] : end].strip():
            break
        end = sign[0]
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return start, end
