"""Ages that stand beside a person: "a boy, 6, was hurt", "both 16", "women 25 to 54", "children under 12"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from checker.language.quantities.amounts import Amount
from checker.language.quantities.context import MONTHS, capital
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.plurals import is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.tables import common_words, given_names, words

PERSONS = frozenset(
    "boy girl man woman teen teenager student pupil baby toddler child infant youth adult male female son daughter "
    "brother sister mother father wife husband nephew niece cousin uncle aunt grandson granddaughter grandmother "
    "grandfather suspect victim patient gunman driver officer soldier resident singer actor actress player "
    "mum mom mam dad lad lass granddad grandad gran grandma bride groom widow twin newcomer rookie recruit".split()
)
GROUPS = frozenset(
    "boys girls men women teens teenagers students pupils babies toddlers children infants youths adults males "
    "females sons daughters brothers sisters kids people those anyone anybody everyone seniors residents patients "
    "respondents participants drivers riders passengers customers visitors users voters "
    "americans britons siblings twins grandchildren friends suspects victims".split()
)
_PARENTS = frozenset("father mother parent parents dad mum mom fathers mothers".split())
_DOERS = ("er", "or", "ist", "eer", "man", "woman", "ian", "ant")
"""Endings of what people do: "plumber", "cyclist", "electrician"."""
_NO_DOERS = frozenset(
    "number order tower paper chapter quarter letter river power water summer winter other corner computer carrier "
    "container tanker freighter trailer server counter folder order offer answer matter layer meter centimeter "
    "kilometer liter litter gender tender border cover register majority factor sector floor door error "
    "mirror motor tractor reactor monitor list plant grant quotient constant variant restaurant warrant elephant "
    "infant percent dinner fever cancer disaster weather theater newspaper poster semester trimester transfer charter "
    "helicopter drawer shower roller boiler former latter former after under over ever never however".split()
)
"""Nouns and other words with such an ending that are nobody."""
_ARTICLES = frozenset("a an the his her their its my our".split())
YOUNG = frozenset(
    "baby infant newborn toddler boy girl child lad lass man woman youth youngster schoolboy schoolgirl".split()
)
_CLOSING = frozenset((",", ".", ";", ")", "(", "–", "—", "-", ""))
_LIMITS = frozenset("older younger over under up above below".split())


def aged_beside(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Whether a whole number stands where the age of a person or a group does."""
    before, after = peek(lexemes, out.start - 1), peek(lexemes, out.end)
    if lexemes[out.start].gap == 2 or not 0 < out.number < 111 or out.number % 1 or out.numeral.scaled:
        return False
    if before.low == "of" and peek(lexemes, out.start - 2).low in YOUNG and out.number > 1:
        return _single(lexemes, out.start - 2) and _ends(after)  # "a girl of nine"
    if lexemes[out.start].kind != NUMBER:
        return before.text == "," and _spelt(lexemes, out, after)
    if before.text == "," and out.number > 1:
        return _apposed(lexemes, out, after)
    if before.text == "(" and after.text == ")" and out.number >= 10:
        return _person(lexemes, out.start - 2)
    if before.low in ("is", "was"):  # "the patient was 63"
        return out.number > 1 and _closes(after) and _person(lexemes, out.start - 2)
    if before.low == "both" and peek(lexemes, out.start - 2).text in (",", "("):
        return _closes(after)
    if before.low in ("now", "then", "just", "only") and peek(lexemes, out.start - 2).text == ",":
        named = capital(peek(lexemes, out.start - 3)) or _person(lexemes, out.start - 3)
        return named and _closes(after) and out.number >= 5
    return _of_a_group(lexemes, out, after) or _or_older(lexemes, out, after)


def _or_older(lexemes: Sequence[Lexeme], out: Amount, after: Lexeme) -> bool:
    """ "16% were 65 or older"."""
    return out.number >= 2 and after.low in ("or", "and") and peek(lexemes, out.end + 1).low in ("older", "younger")


def _closes(after: Lexeme) -> bool:
    return (
        after.text in _CLOSING or after.gap == 2 or after.low in ("and", "or", "who", "of", "from", "was", "is", "has")
    )


def _apposed(lexemes: Sequence[Lexeme], out: Amount, after: Lexeme) -> bool:
    """ "a boy, 6, was hurt", "two girls, 12 and 15, fled": what is counted behind the comma is no age."""
    noun = peek(lexemes, out.start - 2)
    if peek(lexemes, out.start - 3).low == "of" and peek(lexemes, out.start - 4).low in PERSONS:
        noun = peek(lexemes, out.start - 4)  # "a father of two, 38,"
    known = noun.low in PERSONS or noun.low in GROUPS or _said_to_be(lexemes, out.start - 2)
    if not known and not (out.number >= 10 and after.text in (",", ".", "") and _person(lexemes, out.start - 2)):
        return False
    tail = (
        peek(lexemes, out.end + 2)
        if after.low in ("and", "or") and peek(lexemes, out.end + 1).kind == NUMBER
        else after
    )
    whom = after.low == "of"  # "the women, 12 of whom left"
    return not whom and _closes(after) and not (tail.kind == WORD and is_plural(tail.low))


def _spelt(lexemes: Sequence[Lexeme], out: Amount, after: Lexeme) -> bool:
    """ "Lena Voss, nine, was hurt", "a boy, six, and a girl, four, fled": an age in words between commas."""
    noun, goes_on = peek(lexemes, out.start - 2), peek(lexemes, out.end + 1)
    if after.text != "," or goes_on.kind == NUMBER or goes_on.gap == 2 or capital(goes_on):
        return False
    if capital(noun):
        return named(lexemes, out.start - 2) and (out.number > 2 or noun.low in given_names())
    person = noun.low in PERSONS or _person(lexemes, out.start - 2)
    return out.number > 1 and person and _single(lexemes, out.start - 2)


def named(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether the name that ends at a lexeme can be a person's: a given name, or two words that are no others."""
    last = lexemes[at]
    first = lexemes[at - 1] if at and capital(lexemes[at - 1]) and last.gap == 1 else last
    strange = first is not last and common_words().isdisjoint((first.low, last.low))
    return last.low not in MONTHS and (first.low in given_names() or strange)


def _said_to_be(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether the noun at a lexeme is what a person is said to be: "he was a real hotshot, 24,"."""
    before = [peek(lexemes, at - back) for back in range(1, 6)]
    article = next((i for i, word in enumerate(before[:3]) if word.low in ("a", "an", "the")), None)
    if article is None or capital(lexemes[at]) or any(word.kind != WORD for word in before[:article]):
        return False
    verb, who = before[article + 1], peek(lexemes, at - article - 3)
    return verb.low in ("is", "was", "became") and who.low in ("he", "she", "who")


def _single(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a noun has an article or owner right before it or before one or two words that describe it."""
    return any(peek(lexemes, at - back).low in _ARTICLES for back in (1, 2, 3))


def _person(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether the noun at a lexeme is a person by its ending: "the striker", "a retired teacher"."""
    noun = peek(lexemes, at)
    if noun.kind != WORD or capital(noun) or noun.low in _NO_DOERS or not _single(lexemes, at):
        return False
    return noun.low in PERSONS or (len(noun.low) > 4 and noun.low.endswith(_DOERS)) or noun.low in posts()


@lru_cache(maxsize=1)
def posts() -> frozenset[str]:
    """Nouns for people in some post."""
    return words("posts", "words", "offices") | words("posts", "words", "descriptors")


def _ends(after: Lexeme) -> bool:
    """Whether what follows an age is no noun that its number counts."""
    return _closes(after) or not (after.kind == WORD and is_plural(after.low))


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


def offspring(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "a father of two", "mother of 5 killed": so many children, where no other noun says so."""
    return peek(lexemes, out.start - 1).low == "of" and peek(lexemes, out.start - 2).low in _PARENTS
