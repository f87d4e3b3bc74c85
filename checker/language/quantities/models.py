"""Numbers of models ("a long-range 787 airliner") against numbers of things."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities import units
from checker.language.quantities.context import MONTHS, capital
from checker.language.quantities.nouns import ADJECTIVAL
from checker.language.quantities.percents import PERCENT
from checker.language.quantities.plurals import STOP, VERBS, is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import SCALES
from checker.language.tables import common_words

_HARMED = frozenset("dead hurt injured killed wounded missing arrested charged people".split())


def counts_something(lexemes: Sequence[Lexeme], end: int, titled: bool = False) -> bool:
    """Whether a unit, percent sign, magnitude or plural noun stands right behind the number."""
    after = peek(lexemes, end)
    if after.gap == 2 or not after.text:
        return False
    if after.kind == WORD and not after.gap and after.low != "s":
        return True
    if after.low in _HARMED:
        return True
    if after.text in "%$€£¥°" or after.low in PERCENT or after.low in SCALES or (after.low == "per"):
        return True
    if after.kind == WORD and is_plural(after.low) and (titled or not capital(after)):
        return True
    following = peek(lexemes, end + 1)
    if after.kind == WORD and following.kind == WORD and not capital(after) and is_plural(following.low):
        return not is_plural(after.low) and following.gap == 1
    return units.names().longest(lexemes, end) is not None and not capital(after)


def is_title(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "50 Cent" sings, "8 Mile" is a road."""
    return (lexemes[at].text, peek(lexemes, at + 1).text) in (("50", "Cent"), ("8", "Mile"))


def opening(lexemes: Sequence[Lexeme], at: int, titled: bool) -> tuple[int, int] | None:
    """The lexemes of a name with a number where a capital before it tells nothing: at the beginning, in titles, behind
    "the"."""
    if opens_with_a_name(lexemes, at, titled):
        return at - 1, at + 1
    return (at, at + 1) if not titled and names_a_model(lexemes, at, peek(lexemes, at + 1)) else None


def opens_with_a_name(lexemes: Sequence[Lexeme], at: int, titled: bool) -> bool:
    """Whether a sentence begins with a strange word and its number ("Corvid 2, the work of …"), or a label has them as
    its value ("Model: Corvid 2 (a preview)"); not a result ("Norwold 3, Ashcombe 1", "Norwold 3 (Reyes)")."""
    before, after = peek(lexemes, at - 1), peek(lexemes, at + 1)
    strange = capital(before) and len(before.low) > 2 and before.low not in common_words() and before.low not in MONTHS
    small = lexemes[at].text.isdigit() and len(lexemes[at].text) < 3 and lexemes[at].gap == 1
    result = any(peek(lexemes, at + far).kind == NUMBER for far in range(2, 5))
    tail = after.text == "(" and not capital(peek(lexemes, at + 2)) if titled else after.text == ","
    return strange and small and tail and not result


def is_model(text: str) -> bool:
    """Digits that stand for a model wherever they stand: no years, and no round numbers ("FTSE 100")."""
    return len(text) > 2 and not text.endswith("00") and not 1400 <= int(text) < 2200


def names_a_model(lexemes: Sequence[Lexeme], at: int, after: Lexeme) -> bool:
    """ "their 737 Dreamliner", "the 787 airliner": a number of a model, not of things."""
    before = peek(lexemes, at - 1)
    tied = peek(lexemes, at - 2).text in ("-", "‑") and not before.gap  # "a long-range 787 Dreamliner"
    if not (before.low in ("the", "its", "their", "new", "a", "his", "her") or tied) or after.gap != 1:
        return False
    if not (capital(after) or _sorted_out(lexemes, at, after)):
        return False
    if is_plural(after.low) or len(lexemes[at].text) < 3 or not lexemes[at].text.isdigit() or after.low in MONTHS:
        return False
    return not (counts_something(lexemes, at + 1) or 1400 <= int(lexemes[at].text) < 2200)


def _sorted_out(lexemes: Sequence[Lexeme], at: int, after: Lexeme) -> bool:
    """Whether an odd number of three digits stands before a nickname or what sort of thing it is, not before things."""
    text, tail = lexemes[at].text, peek(lexemes, at + 2)
    if not text.isdigit() or len(text) != 3 or text[2] == "0" or peek(lexemes, at - 2).low in ("of", "all", "among"):
        return False
    measured = peek(lexemes, at - 1).low in ("a", "new") or units.symbols().longest(lexemes, at + 1) is not None
    plain = after.low not in STOP and after.low not in VERBS and not after.low.endswith(ADJECTIVAL)
    noun = after.kind == WORD and plain and not measured
    return after.text in ("“", '"', "`", "‘") or (noun and not is_plural(tail.low) and tail.low not in _HARMED)
