"""Slots of what is called by a name: "the ship, named X", "the storm that they named X", "the trawler X"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.language.persons import is_person
from checker.language.phrases import head_of
from checker.language.predicates import clauses
from checker.language.slot_phrases import Found, Name, phrase_start, read, slot_before
from checker.language.tables import table

QUOTES = frozenset({'"', "“", "”", "‘", "'", "’", "*", "**", "``"})
CALLED = frozenset({"called", "named", "titled", "entitled", "christened", "branded"})
SOLD = frozenset({"sold", "marketed", "traded"})
KIN = frozenset({"wife", "husband", "mother", "father", "widow", "widower", "fiancé", "fiancée", "fiance", "fiancee"})
BEING = frozenset({"is", "was", "be", "been", "are", "were", "has", "had", "have", "'s", "’s"})


def called(tokens: Sequence[Token], first: int, earlier: Sequence[Name]) -> Found | None:
    """ "The ship, named X", "the storm has been named X", "staff call the project X": a project has a codename."""
    i = _over_article(tokens, back(tokens, first - 1))
    if i < 1:
        return None
    start = phrase_start(tokens, i + 1)
    i = _over_manner(tokens, i)
    if tokens[i].text.lower() in CALLED | SOLD | {"go", "goes", "went", "going"}:
        i = _over_relative(tokens, _over_being(tokens, i - 1))
        slot = _class_of(tokens[i].text.lower())
        if slot and tokens[phrase_start(tokens, i + 1) - 1].text.lower() in {"a", "an"}:
            return slot, "" if slot == "storm" else tokens[i].text.lower()
    elif start < 2 or tokens[start - 2].lemma.lower() not in {"call", "dub", "name", "christen"}:
        return None
    return slot_before(tokens, i + 1, earlier)


def akin(tokens: Sequence[Token], first: int, earlier: Sequence[Name]) -> Found | None:
    """ "His wife X", "Corby's father X": of whom one has but one."""
    one = first > 1 and tokens[first - 1].text.lower() in KIN
    return slot_before(tokens, first, earlier) if one else None


def called_it(sentence: Sentence, before: Sentence | None, first: int) -> Found | None:
    """ "It is called the X": the thing without a name that the sentence before is about, or brings up."""
    tokens = sentence.tokens
    i = _over_article(tokens, back(tokens, first - 1))
    if before is None or before.block != sentence.block or i < 1 or tokens[i].text.lower() not in CALLED:
        return None
    subject = _over_being(tokens, i - 1)
    told = [clause for clause in clauses(before) if clause.finite]
    if subject != 0 or tokens[0].text.lower() != "it" or not told:
        return None
    for part in (told[0].subject, told[0].object):
        head = head_of(before.tokens[slice(*part)]) if part else None
        if head is not None and head.tag == "NN" and not is_person(before.tokens, part):
            return read([head])
    return None


def _over_manner(tokens: Sequence[Token], i: int) -> int:
    """The verb before "sold as X", "goes by the name of X", "launched under the name X"; else the token itself."""
    low = [token.text.lower() for token in tokens[max(0, i - 4) : i + 1]]
    if low[-2:-1] and low[-1] == "as" and low[-2] in SOLD:
        return i - 1
    name = len(low) - 1 - (low[-1] == "of")
    if name > 2 and low[name] == "name" and low[name - 1] == "the" and low[name - 2] in {"by", "under"}:
        return i - (len(low) - 1 - name) - 3
    return i


def _over_article(tokens: Sequence[Token], i: int) -> int:
    """Before the article of a name that has one: "called the X"."""
    article = i > 0 and tokens[i].text.lower() == "the" and tokens[i - 1].text.lower() in CALLED
    return i - 1 if article else i


def classed(tokens: Sequence[Token], first: int) -> Found | None:
    """ "The trawler X", "a trawler, the X": ships and storms have names of their own."""
    i = back(tokens, first - 1)
    i -= i > 1 and tokens[i].text.lower() == "the"
    i = back(tokens, i)
    i -= i > 1 and tokens[i].text == ","
    word = tokens[i].text.lower()
    slot = _class_of(word) if i > 0 else ""
    before = {token.text.lower() for token in tokens[max(0, i - 3) : i]}
    if tokens[max(0, i - 2)].text.lower() == "of":
        return None  # "the captain of the ship, X"
    if not slot or not before & {"a", "an", "the", "its", "their", "his", "her"} or "another" in before:
        return None
    return slot, "" if word == "storm" else word


def _over_being(tokens: Sequence[Token], i: int) -> int:
    while i > 0 and (tokens[i].text.lower() in BEING or tokens[i].text == "," or tokens[i].tag in {"RB", "MD"}):
        i -= 1
    return i


def _over_relative(tokens: Sequence[Token], i: int) -> int:
    """Before "which forecasters have named": the thing that is named, not who names it."""
    k = i
    while k > 0 and tokens[k].tag in {"NN", "NNS", "NNP", "JJ", "DT", "PRP", "WDT", "WP"}:
        if tokens[k].text.lower() in {"which", "that"} and tokens[k].tag == "WDT":
            return _over_being(tokens, k - 1)
        k -= 1
    return i


def _class_of(word: str) -> str:
    """The slot of a thing that has a name of its own: "ship" of "trawler"; "" for other things."""
    return next((slot for slot, row in table("names")["classes"].items() if word in row.split()), "")


def back(tokens: Sequence[Token], i: int) -> int:
    while i >= 0 and tokens[i].text in QUOTES:
        i -= 1
    return i
