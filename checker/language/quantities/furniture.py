"""Numbers of the page and not of its text: which picture of how many, a credit, what a share stands at."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.amounts import Amount
from checker.language.quantities.scan import NUMBER, Lexeme, peek

_PICTURES = frozenset("image photo picture slide".split())
_COUNTED = frozenset(("of", "/"))
_COMPANIES = frozenset("Inc Corp Co Ltd plc PLC LLC SA AG NV SE SpA Group Holdings".split())
_CREDITS = frozenset("Photo Photos Picture Image Credit".split())


def of_a_gallery(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "Image 3 of 14", "1 / 9 Back to Gallery": which picture of how many."""
    if not lexemes[out.start].text.isdigit():
        return False
    first = last = out.start
    while peek(lexemes, first - 1).low in _COUNTED:
        first -= 1
    while peek(lexemes, last + 1).low in _COUNTED:
        last += 1
    first -= first < out.start
    last += last > out.start
    if first == last or lexemes[first].kind != NUMBER or peek(lexemes, last).kind != NUMBER:
        return False
    behind = {peek(lexemes, i).low for i in range(last + 1, last + 4)}
    return peek(lexemes, first - 1).low in _PICTURES or {"back", "gallery"} <= behind


def of_a_ticker(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "Norvik Inc., NRV +0.26%": what a page writes behind a company's name on the day that it is looked at."""
    at = out.start - (lexemes[out.start].text not in "+-−")
    symbol, before = peek(lexemes, at - 1), peek(lexemes, at - 2)
    signed = peek(lexemes, at).text in {"+", "-", "−"}
    last = at - 3 if before.text == "," else at - 2
    last -= peek(lexemes, last).text == "."
    named = peek(lexemes, last).text in _COMPANIES
    return signed and named and symbol.text.isupper() and len(symbol.text) <= 5


def by_a_credit(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "Photo: 21 Norvik Video", "Ann Corby, 28 Photo: Norvik": digits right before or behind a credit."""
    if not lexemes[out.start].text.isdigit():
        return False
    before = peek(lexemes, out.start - 1).text == ":" and peek(lexemes, out.start - 2).text in _CREDITS
    behind = next((i for i in (out.start + 1, out.end) if peek(lexemes, i).text in _CREDITS), None)
    return before or (behind is not None and peek(lexemes, behind + 1).text == ":")
