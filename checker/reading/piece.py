"""Stretches of a clipping before it is decided which of them are the article's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.domain.document import BlockKind
from checker.domain.span import Span

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of the text with what its layout says of it.

    `text` are the words of `span` with white space folded and inline marks removed; `level` is the depth of a
    heading (1 is the outermost, 0 for what is none); `marks` are stretches inside the span that are no words;
    `linked` is the share of characters that stand in links (HTML only); `chrome` says that the layout itself
    makes it boilerplate; `time` is that of the entry it begins or stands in; `bare` that nothing but line breaks sets
    it apart (plain text).
    """

    kind: BlockKind
    span: Span
    text: str
    level: int = 0
    label: str = ""
    row: str = ""
    column: str = ""
    time: str = ""
    marks: tuple[Span, ...] = ()
    linked: float = 0.0
    chrome: bool = False
    bare: bool = False


def folded(text: str) -> str:
    """White space runs as one blank, none at the ends."""
    return _SPACE.sub(" ", text).strip()
