"""Lines with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from checker.domain.span import Span

_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `span` leaves out the white space around it, `text` are its words, `indent` the blanks before."""

    span: Span
    text: str
    indent: int


def line_starts(text: str) -> tuple[int, ...]:
    """Offsets at which lines begin; "\\n", "\\r\\n" and "\\r" each end a line."""
    return (0, *(match.end() for match in _BREAK.finditer(text)))


def lines_of(text: str, body: Span) -> Iterator[Line]:
    """The lines of `body`, blank ones with an empty text."""
    start = body.start
    ends = [match.span() for match in _BREAK.finditer(text, body.start, body.end)]
    for end, following in [*ends, (body.end, body.end)]:
        raw = text[start:end]
        words = raw.strip()
        left = start + len(raw) - len(raw.lstrip())
        yield Line(Span(left, left + len(words)), words, left - start if words else 0)
        start = following


def without_code(lines: Sequence[Line]) -> tuple[list[Line], list[Span]]:
    """Lines outside fenced code, empty ones in its place, and the stretches of code; an open fence fences nothing."""
    fences = [i for i, line in enumerate(lines) if line.text.startswith(("```", "~~~"))]
    pairs = list(zip(fences[::2], fences[1::2], strict=False))
    kept = list(lines)
    for first, last in pairs:
        for i in range(first, last + 1):
            kept[i] = Line(lines[i].span, "", 0)
    return kept, [Span(lines[first].span.start, lines[last].span.end) for first, last in pairs]


def groups_of(lines: Iterable[Line]) -> list[list[Line]]:
    """Runs of lines without a blank line among them."""
    return [list(run) for full, run in groupby(lines, key=lambda line: bool(line.text)) if full]
