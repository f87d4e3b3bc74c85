"""Which lines were broken by a program at a fixed width and belong together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.reading.credits import credit_of
from checker.reading.plain.lines import Line
from checker.reading.plain.marks import ends_sentence
from checker.reading.vocabulary import words

_NARROWEST, _SHORTEST, _WIDEST = 15, 40, 120
_BROKEN_WORDS = words(
    "a an the of in on at to for and or by with from as that its their his her",
)


def goes_on(first: Line, second: Line) -> bool:
    """Whether the second line carries on the sentence of the first, by its words alone."""
    if ends_sentence(first.text) or (len(second.text) <= 120 and credit_of(second.text).alone):
        return False
    return second.text[0].islower() or first.text[-1] == "," or first.text.rsplit(None, 1)[-1] in _BROKEN_WORDS


def wrap_width(groups: Sequence[Sequence[Line]], narrow: bool = False) -> int:
    """The width at which the file was wrapped, 0 where it was not.

    Evidence are lines of 40 (in `narrow` columns 15) to 120 characters that end in the middle of a sentence which the
    next line takes up.
    """
    shortest = _NARROWEST if narrow else _SHORTEST
    pairs = [pair for group in groups for pair in pairwise(group) if goes_on(*pair)]
    firsts = [len(first.text) for first, _ in pairs if shortest <= len(first.text) <= _WIDEST]
    longest = sum(len(line.text) > _WIDEST for group in groups for line in group)
    return max(firsts) if firsts and longest <= len(firsts) else 0


def joined(first: Line, second: Line, width: int) -> bool:
    """Whether two neighbouring lines are one paragraph: the next word would not have fitted on the first."""
    if goes_on(first, second) and (width or second.text[0].islower()):
        return True
    word = second.text.split(None, 1)[0]
    return 0 < width < len(first.text) + 1 + len(word) and len(first.text) <= width + 2
