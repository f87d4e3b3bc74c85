"""What a text is like around a number: sentence starts, headlines in title case, capital letters."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.amounts import Amount
from checker.language.quantities.plurals import STOP
from checker.language.quantities.scan import WORD, Lexeme, peek

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec".split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
TITLE_SHARE = 0.6  # of a line's longer words, from which on its capitals say nothing
_SMALL = frozenset("a an and as at but by for from in into is it of off on or over per the to up via vs with".split())


def title_cased(lexemes: Sequence[Lexeme]) -> list[bool]:
    """For each lexeme whether its line is in title case, so that capitals mark no names there."""
    out: list[bool] = []
    line: list[Lexeme] = []
    for lexeme in lexemes:
        if lexeme.gap == 2 and line:
            out += [_mostly_capital(line)] * len(line)
            line = []
        line.append(lexeme)
    return out + [_mostly_capital(line)] * len(line)


def _mostly_capital(line: Sequence[Lexeme]) -> bool:
    words = [w.text for w in line if w.kind == WORD and len(w.text) > 1 and w.low not in _SMALL]
    capital = sum(word[0].isupper() for word in words)
    return len(words) > 1 and line[-1].text != "." and capital >= TITLE_SHARE * len(words)


def capital(word: Lexeme) -> bool:
    """Whether a word has a capital letter: "Boeing", "iPhone"."""
    return word.kind in "wa" and word.text != word.low


def begins_sentence(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether the lexeme at `at` is the first of a sentence, line or quotation."""
    before = peek(lexemes, at - 1)
    return (
        not before.text or lexemes[at].gap == 2 or before.text in '.!?:;“"‘(•|—–-' or before.text in ("''", "``", "`")
    )


def near(lexemes: Sequence[Lexeme], start: int, end: int, words: frozenset[str], back: int, ahead: int) -> bool:
    """Whether one of `words` stands within `back` lexemes before `start` or `ahead` after `end`, in the sentence."""
    for index in range(start - 1, max(-1, start - 1 - back), -1):
        if lexemes[index].text in ".!?;" or lexemes[index + 1].gap == 2:
            break
        if lexemes[index].low in words:
            return True
    for index in range(end, min(len(lexemes), end + ahead)):
        if lexemes[index].text in ".!?;" or lexemes[index].gap == 2:
            break
        if lexemes[index].low in words:
            return True
    return False


def opened(lexemes: Sequence[Lexeme], a: Amount, word: str) -> bool:
    """Whether `word` ("between", "from") opens the range, hedges in between."""
    at = a.start
    while at > 0 and at > a.start - 4:
        at -= 1
        if lexemes[at].low == word:
            return True
        if lexemes[at].low not in _BETWEEN:
            return False
    return False


_BETWEEN = frozenset(
    "only about around roughly approximately an a the estimated some just as nearly almost up to at least low".split()
)


_TERMS = frozenset("years months weeks".split())


def lost_apostrophe(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "last years budget" is last year's; "in its last years as a town" and "these years" are not."""
    if lexemes[at].low not in _TERMS:
        return False
    before, after = peek(lexemes, at - 1), peek(lexemes, at + 1)
    pointed = before.low == "this" or (before.low == "last" and peek(lexemes, at - 2).low not in _LASTING)
    return pointed and after.kind == WORD and after.gap == 1 and after.low not in STOP


_LASTING = frozenset("the its his her their our my your these those".split())
