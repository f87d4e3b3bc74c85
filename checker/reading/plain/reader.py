"""Documents from plain text and Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.domain.document import Document
from checker.domain.span import Span
from checker.reading.assembling import assembled
from checker.reading.decoding import sound
from checker.reading.filenames import name_clues
from checker.reading.frontmatter import front_matter
from checker.reading.metadata import Clue
from checker.reading.plain.pieces import pieces_of


def read_text(
    text: str,
    source: str,
    clues: Iterable[Clue] = (),
    headings: Mapping[int, tuple[int, int]] | None = None,
    dropped: str = "",
    narrow: bool = False,
) -> Document:
    """A text file; front matter and Markdown marks are understood, since people write them in text files too.

    `headings` are known by more than their words: where each begins, where it ends, and its level. `dropped` is text
    that was left out before; `narrow` says that lines may have been broken at the width of a column.
    """
    text = sound(text)
    top, told = front_matter(text)
    pieces = pieces_of(text, Span(top.end, len(text)), headings, narrow)
    return assembled(source, text, pieces, [*clues, *told, *name_clues(source)], dropped)
