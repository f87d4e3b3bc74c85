"""Results: "3-1", "by 8 to 5", "103 votes to 97"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.language.quantities.amounts import Amount
from checker.language.quantities.context import near, opened
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.scan import Lexeme, peek
from checker.language.quantities.trends import changes_before

SCORED = frozenset(
    "win wins won winning winner beat beats beating beaten lead leads led leading lost lose loses loss losing "
    "draw draws drew drawn defeat defeated defeats victory score scored scores scoreline vote voted votes ruling "
    "ruled decision final half-time penalties tie tied game match set sets split trailing trail trailed ahead "
    "level levelled equalised goal goals series shootout aggregate thrashed hammered edged rout thriller kick-off "
    "home away".split()
)


DECIDING = frozenset(
    "vote voted votes voting split splits divided ruled ruling decided decision verdict jury jurors judges justices "
    "panel court council councillors board committee commission commissioners members lawmakers ballot tally match "
    "game final shootout beat beaten thrashed result ended finished title won".split()
)
CARRIED = frozenset("passed carried adopted approved rejected defeated".split())
ODDS = frozenset("odds ratio outnumbered outnumber outnumbers outnumbering margin proportion scale".split())


def decided(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> bool:
    """ "the verdict was five to four": the larger side first, where a body or a match is spoken of."""
    told = near(lexemes, a.start, b.end, DECIDING, 9, 4) or peek(lexemes, a.start - 1).low in CARRIED
    return a.number > b.number and told and not near(lexemes, a.start, b.end, ODDS, 9, 4)


def tally(a: Amount, b: Amount) -> bool:
    """ "103 votes to 97", not "64.06 points to 4,577.10"."""
    return b.bare and (b.numeral.form == a.numeral.form or halved(a, b)) and result(a, b)


def result(a: Amount, b: Amount) -> bool:
    """Whether two numbers can be the sides of a result: whole ones, or 7½ to 6½."""
    return (halved(a, b) or not (a.number % 1 or b.number % 1)) and max(a.number, b.number) < 1000


def halved(a: Amount, b: Amount) -> bool:
    """Points of games in which a draw is half a point, the winner first: 7½ to 6½."""
    return a.number > b.number and a.number % 1 == b.number % 1 == Decimal("0.5")


def versus(lexemes: Sequence[Lexeme], a: Amount, b: Amount, word: str) -> bool:
    """ "103 votes to 97", "went through by 103 votes to 97", not "sank 11 points to 34"."""
    sided = word in ("votes", "goals", "points", "seats") and tally(a, b)
    voted = word == "votes" and a.number > b.number and peek(lexemes, a.start - 1).low == "by"
    return sided and (voted or not changes_before(lexemes, a.start, 3))


def nameless(b: Amount) -> None:
    """ "a 1-1 draw": the result's noun is nothing that is counted."""
    if b.kind == "count" and b.unit in SCORED and b.number == 1:
        b.unit, b.noun_end, b.modifiers = "", -1, ""


def is_score(lexemes: Sequence[Lexeme], a: Amount, b: Amount, dash: Lexeme) -> bool:
    if dash.gap or a.numeral.grouped or b.numeral.grouped:
        return False
    if opened(lexemes, a, "between") or opened(lexemes, a, "from"):
        return False
    told = near(lexemes, a.start, b.end, SCORED, 8, 6)
    return told or (a.number > b.number and b.number < 200 and hedge_before(lexemes, a.start) is None)


def score(a: Amount, b: Amount) -> bool:
    a.kind, a.unit, a.high, a.end, a.dimension = "score", "point", b.number, b.end, "score"
    return True


_FOR = (["in", "favour"], ["in", "favor"], ["for"], ["yes"], ["ayes"], ["in", "support"])
_AGAINST = frozenset("against opposed opposing no nays noes".split())
_APART = frozenset(", ; and to with but versus : –".split())


def votes(lexemes: Sequence[Lexeme], found: Sequence[Amount]) -> list[Amount]:
    """ "six in favour, three against": one result of two numbers."""
    out: list[Amount] = []
    for amount in found:
        last = out[-1] if out else None
        end = _against(lexemes, last, amount) if last is not None else None
        if last is None or end is None:
            out.append(amount)
        else:
            score(last, amount)
            last.end, last.noun_end = end, -1
    return out


def _against(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> int | None:
    """The end of a result whose sides are told in words, if the two amounts are one."""
    if a.kind != "count" or b.kind != "count" or a.high is not None or b.start - a.noun_limit > 5:
        return None
    against = peek(lexemes, b.noun_limit if b.unit in ("vote", "member") else b.end)
    if against.low not in _AGAINST or against.gap == 2 or not tally(a, replace(b, unit="")):
        return None
    begin = a.noun_limit if a.unit in ("vote", "member") else a.end
    words = [lexeme.low for lexeme in lexemes[begin : b.start]]
    sides = [side for side in _FOR if words[: len(side)] == side]
    apart = words[len(sides[0]) :] if sides else []
    inside = any(lexeme.gap == 2 for lexeme in lexemes[a.end : b.end])
    fits = bool(apart) and set(apart) <= _APART and not inside
    return (b.noun_limit if b.unit in ("vote", "member") else b.end) + 1 if fits else None


def sets(lexemes: Sequence[Lexeme], found: Sequence[Amount]) -> None:
    """Pairs in a row with a result are results: "6-4, 3-6, 7-5"."""
    last: Amount | None = None
    for out in found:
        pair = out.kind == "count" and not out.unit and out.high is not None and max(out.number, out.high) <= 30
        if (
            last is not None
            and pair
            and [lexeme.text for lexeme in lexemes[last.end : out.start]] in ([","], ["and"], [])
        ):
            out.kind, out.unit, out.dimension = "score", "point", "score"
        last = out if out.kind == "score" else None
