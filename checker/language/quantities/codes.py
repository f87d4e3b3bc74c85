"""Digits that are codes: phones, addresses, times on the clock, versions, list marks, references."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities import literals, units
from checker.language.quantities.context import capital
from checker.language.quantities.glued import SIGNED
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek

STREETS = frozenset(
    "street st avenue ave road rd drive lane ln boulevard blvd court place plaza square terrace way parkway "
    "highway crescent close".split()
)


def back(lexemes: Sequence[Lexeme], at: int) -> int:
    """Where the glued run that ends at `at` begins, so that a block covers "F-16" and "A380" whole."""
    start = at
    while (
        start > 0
        and not lexemes[start].gap
        and start > at - 6
        and (lexemes[start - 1].kind in "wn" or lexemes[start - 1].text in "-_.#@&")
    ):
        start -= 1
    return start


def link(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Web addresses, e-mail addresses, handles and hashtags run to the next blank."""
    word = lexemes[at]
    if word.text == "#" and peek(lexemes, at + 1).kind == NUMBER:
        return None
    if word.text == "@" and (word.gap or peek(lexemes, at + 1).gap) and peek(lexemes, at + 1).kind == NUMBER:
        return None
    end = at + 1
    while end < len(lexemes) and not lexemes[end].gap:
        end += 1
    return end if end > at + 1 else None


def clock(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Times of day and results on the clock, which are not numbers: "10:30", "2:06:41", "9pm", "10 p.m."."""
    end = at + 1
    while (
        peek(lexemes, end).text == ":"
        and not peek(lexemes, end).gap
        and peek(lexemes, end + 1).kind == NUMBER
        and (not peek(lexemes, end + 1).gap)
    ):
        end += 2
    after = peek(lexemes, end)
    if len(lexemes[at].text.partition(".")[2]) > 2:
        return None  # "2.125 pm", a length
    if end == at + 1:
        return at + 2 if after.low in ("am", "pm", "a.m.", "p.m.") and (not after.gap or after.low != "am") else None
    return end


def codes(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Three or more groups of digits tied by hyphens: account numbers, records of wins and losses."""
    end, groups = at + 1, 1
    while (
        peek(lexemes, end).text in SIGNED
        and not peek(lexemes, end).gap
        and peek(lexemes, end + 1).kind == NUMBER
        and (not peek(lexemes, end + 1).gap)
    ):
        end, groups = end + 2, groups + 1
    word = peek(lexemes, end + 1)
    if (
        groups <= 2
        and len(lexemes[end - 1].text) == 3
        and peek(lexemes, end).text in SIGNED
        and word.text.isupper()
        and (
            not peek(lexemes, end).gap
            and not word.gap
            and len(word.text) > 2
            and units.names().longest(lexemes, end + 1) is None
        )
    ):
        return end + 2  # "713-222-TIPS"
    return end if groups > 2 else None


def address(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Digits inside a web or e-mail address, a file name or a handle."""
    before = peek(lexemes, at - 1)
    if lexemes[at].gap == 0 and before.text in "@#_/\\=?" and before.text and not before.gap:
        if before.text == "/" and peek(lexemes, at - 2).kind == NUMBER:
            return None
        if before.text == "=" and peek(lexemes, at - 2).text == "Y":
            return None
        return None if before.text in "/=#" and peek(lexemes, at - 2).kind != WORD else at + 1
    after = peek(lexemes, at + 1)
    return at + 1 if after.text in "@_\\" and after.text and not after.gap else None


def mark(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Marks of lists and notes: "1. ", "2) " at the beginning of a line, "[12]"."""
    word, after = lexemes[at], peek(lexemes, at + 1)
    if not word.text.isdigit() or len(word.text) > 3:
        return None
    if peek(lexemes, at - 1).text == "[" and after.text == "]" and not word.gap and at > 1:
        return at + 1
    following = peek(lexemes, at + 2)
    if (
        after.text == "."
        and not after.gap
        and following.gap == 1
        and following.text[:1].isupper()
        and len(word.text) < 3
        and (peek(lexemes, at - 1).text in (",", ";") or (peek(lexemes, at - 1).text == ":" and word.text == "1"))
    ):
        return at + 2  # "Results: 1. Roe, 2. Poe"
    if after.text == ")" and len(word.text) < 3 and word.gap and following.gap == 1 and not _bracketed(lexemes, at):
        return at + 2  # "it 1) opens the valve and 2) closes it"
    opened = peek(lexemes, at - 1).text == "(" and at > 0 and lexemes[at - 1].gap == 2
    if word.gap != 2 and not opened:
        return None
    if after.text in (".", ")") and not after.gap and peek(lexemes, at + 2).gap == 1 and peek(lexemes, at + 2).text:
        return at + 2
    return None


def _bracketed(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a bracket stands open within forty lexemes before `at`."""
    depth = [lexeme.text for lexeme in lexemes[max(0, at - 40) : at] if lexeme.text in ("(", ")")]
    return bool(depth) and depth[-1] == "("


def dotted(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Versions, addresses and dotted dates: three or more groups."""
    text = lexemes[at].text
    if text.count(".") >= 2 and literals.read(text) is None:
        return at + 1
    return None


def reference(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """ "§ 230", "24/7", "9/11", "'09", "1440 x 900"."""
    before, mark, other = peek(lexemes, at - 1), peek(lexemes, at + 1), peek(lexemes, at + 2)
    if lexemes[at].text == other.text == "50" and mark.text in ("-", "–") and not mark.gap and not other.gap:
        return at + 3
    if before.text in ("'", "’", "‘") and not lexemes[at].gap and before.gap and len(lexemes[at].text) == 2:
        return at + 1
    if mark.low in ("x", "×") and other.kind == NUMBER and lexemes[at].text.isdigit() and other.text.isdigit():
        unit = units.names().longest(lexemes, at + 3) or units.symbols().longest(lexemes, at + 3)
        return None if unit or other.text == "10" or len(other.text) < 2 else at + 3
    if peek(lexemes, at - 1).text == "§":
        return at + 1
    if mark.text == "/" and not mark.gap and not other.gap and other.text == "0":
        return at + 3
    numbering = peek(lexemes, at - 2) if before.text == "." else before
    numbered = numbering.low in ("no", "nos", "number")
    if numbered and mark.text in SIGNED and not mark.gap and other.kind == NUMBER and not other.gap:
        return at + 3  # "Case No. 21-1333"
    text, slash, after = lexemes[at].text, peek(lexemes, at + 1), peek(lexemes, at + 2)
    if (
        slash.text == "/"
        and not slash.gap
        and not after.gap
        and (text, after.text) in (("24", "7"), ("9", "11"), ("50", "50"), ("20", "20"))
    ):
        return at + 3
    return None


_POINTS = frozenset("n.w. n.e. s.w. s.e.".split())
_COMPASS = frozenset("northwest northeast southwest southeast nw ne sw se".split())


def street(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """A house number: "1600 Pennsylvania Avenue", "the 800 block of", "the 800-block of"."""
    if not lexemes[at].text.isdigit() or len(lexemes[at].text) > 5:
        return None
    tied = peek(lexemes, at + 1).text == "-"
    if (
        peek(lexemes, at + 1 + tied).low in ("block", "blk")
        and peek(lexemes, at - 1).low == "the"
        and lexemes[at].text[-1] == "0"
    ):
        return at + 2 + tied
    after = peek(lexemes, at + 1)
    if (
        after.gap == 1
        and capital(after)
        and (after.low in _COMPASS or after.low in ("street", "st", "avenue", "ave", "broadway"))
    ):
        return at + 1
    compass = after.low in _POINTS or (after.text in ("N", "S", "E", "W") and peek(lexemes, at + 2).text == ".")
    if compass and peek(lexemes, at + 2 + (after.kind == WORD)).text[:1].isalnum():
        return at + 1  # "4 N. Third Avenue", "3451 N.W. 36th St."
    for index in range(at + 1, min(at + 4, len(lexemes))):
        word = lexemes[index]
        if word.gap != 1 or not capital(word):
            return None
        if word.low in STREETS and index > at + 1:
            tied = peek(lexemes, index + 1).text in SIGNED and not peek(lexemes, index + 1).gap
            return None if tied or len(lexemes[at].text) < 2 else at + 1
    return None
