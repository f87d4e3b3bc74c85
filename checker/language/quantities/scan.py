"""One linear pass that cuts a text into lexemes: digit groups, words, dotted abbreviations, signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

NUMBER, WORD, FRACTION, SIGN = "n", "w", "f", "s"
# Every branch begins with a character that no other branch begins with (but for the abbreviation, which is bounded
# by its dots), and repeats one class only: the scan cannot backtrack over more than one character.
_LEXEME = re.compile(
    r"(?P<n>(?:(?<![\w.,)\]])\.)?[0-9]+(?:[.,][0-9]+)*)"
    r"|(?P<a>(?<![^\W_])(?:[A-Za-z]\.){2,})"
    r"|(?P<w>[^\W\d_¼½¾⅐-⅞]+)"
    r"|(?P<f>[¼½¾⅐-⅞])"
    r"|(?P<s>\S)"
)
_LIST = re.compile(r"[0-9]{1,2}(?:,[0-9]{1,2}){2,}")


class Lexeme(NamedTuple):
    """One piece of text. `gap` is what stands before it: 0 nothing, 1 blanks, 2 a line break."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    gap: int


END = Lexeme("", "", 0, 0, "?", 2)


def scan(text: str) -> list[Lexeme]:
    """The lexemes of `text`, in order."""
    out: list[Lexeme] = []
    last = 0
    for match in _LEXEME.finditer(text):
        start, end = match.span()
        gap = 0 if start == last and last else 2 if not last or "\n" in text[last:start] else 1
        word = match[0]
        if match.lastgroup == NUMBER and "," in word and _LIST.fullmatch(word):
            out += _listed(word, start, gap)
        else:
            out.append(Lexeme(word, word.lower(), start, end, match.lastgroup or SIGN, gap))
        last = end
    return out


def _listed(word: str, start: int, gap: int) -> list[Lexeme]:
    """The numbers of a list that is written without blanks: "22,24,26"."""
    out: list[Lexeme] = []
    for match in re.finditer(r"[0-9]+|,", word):
        kind = SIGN if match[0] == "," else NUMBER
        out.append(Lexeme(match[0], match[0], start + match.start(), start + match.end(), kind, gap if not out else 0))
    return out


def peek(lexemes: Sequence[Lexeme], at: int) -> Lexeme:
    """The lexeme at `at`, or an empty one outside the text."""
    return lexemes[at] if 0 <= at < len(lexemes) else END
