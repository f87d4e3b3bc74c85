"""Ages that stand beside a person: "a boy, 6, was hurt", "both 16", "women 25 to 54", "children under 12"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.amounts import Amount
from checker.language.quantities.context import capital
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.plurals import is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek

PERSONS = frozenset(
    "boy girl man woman teen teenager student pupil baby toddler child infant youth adult male female son daughter "
    "brother sister mother father wife husband nephew niece cousin uncle aunt grandson granddaughter grandmother "
    "grandfather suspect victim gunman driver officer soldier resident singer actor actress player".split()
)
GROUPS = frozenset(
    "boys girls men women teens teenagers students pupils babies toddlers children infants youths adults males "
    "females sons daughters brothers sisters kids people those anyone anybody everyone seniors residents patients "
    "respondents participants drivers riders passengers customers visitors users voters "
    "americans britons siblings twins grandchildren friends suspects victims".split()
)
_CLOSING = frozenset((",", ".", ";", ")", "(", "–", "—", "-", ""))
_LIMITS = frozenset("older younger over under up above below".split())


def aged_beside(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Whether a whole number stands where the age of a person or a group does."""
    before, after = peek(lexemes, out.start - 1), peek(lexemes, out.end)
    if lexemes[out.start].gap == 2 or not 0 < out.number < 111 or out.number % 1 or lexemes[out.start].kind != NUMBER:
        return False
    if before.text == "," and out.number > 1:
        return _apposed(lexemes, out, after)
    if before.low == "both" and peek(lexemes, out.start - 2).text in (",", "("):
        return _closes(after)
    if before.low == "now" and peek(lexemes, out.start - 2).text == ",":
        return capital(peek(lexemes, out.start - 3)) and _closes(after) and out.number >= 5
    return _of_a_group(lexemes, out, after)


def _closes(after: Lexeme) -> bool:
    return (
        after.text in _CLOSING or after.gap == 2 or after.low in ("and", "or", "who", "of", "from", "was", "is", "has")
    )


def _apposed(lexemes: Sequence[Lexeme], out: Amount, after: Lexeme) -> bool:
    """ "a boy, 6, was hurt", "two girls, 12 and 15, fled": what is counted behind the comma is no age."""
    noun = peek(lexemes, out.start - 2)
    if noun.low not in PERSONS and noun.low not in GROUPS:
        return False
    tail = (
        peek(lexemes, out.end + 2)
        if after.low in ("and", "or") and peek(lexemes, out.end + 1).kind == NUMBER
        else after
    )
    whom = after.low == "of"  # "the women, 12 of whom left"
    return not whom and _closes(after) and not (tail.kind == WORD and is_plural(tail.low))


def _of_a_group(lexemes: Sequence[Lexeme], out: Amount, after: Lexeme) -> bool:
    """ "women 25 to 54", "students 18 and older", "children under 12"."""
    hedge = hedge_before(lexemes, out.start)
    limited = hedge is not None and lexemes[out.start - 1].low in ("under", "over", "below", "above")
    noun = peek(lexemes, (out.start - 2 if limited else out.start - 1))
    if limited and noun.low in ("were", "are") and _closes(after):
        noun = peek(lexemes, out.start - 3)  # "half of the patients were under 35"
    if noun.low not in GROUPS and not (limited and noun.low in PERSONS):
        return False
    if limited:
        return 2 < out.number <= 100 and (_closes(after) or not (after.kind == WORD and is_plural(after.low)))
    top, behind = peek(lexemes, out.end + 1), peek(lexemes, out.end + 2)
    ranged = after.low in ("-", "–", "to") and top.text.isdigit() and out.number < int(top.text[:4]) < 111
    span = ranged and not is_plural(behind.low)
    limit = after.low in ("and", "or") and peek(lexemes, out.end + 1).low in _LIMITS
    return out.number >= 2 and (span or limit)
