"""Digits and number words that are no values: parts of names, and what codes and glued letters make of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.language.quantities import minutes
from checker.language.quantities.codes import address, back, clock, codes, dotted, link, mark, reference, street
from checker.language.quantities.context import MONTHS, WEEKDAYS, begins_sentence, capital, lost_apostrophe, title_cased
from checker.language.quantities.glued import SERIES, SIGNED, calibre, glued, money_word, slashed
from checker.language.quantities.models import counts_something, is_model, is_title, opening
from checker.language.quantities.percents import PERCENT
from checker.language.quantities.phones import phone, short_code
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import SCALES, TENS, UNITS


class Block(NamedTuple):
    """Lexemes [`start`, `end`) that hold no value, and why."""

    start: int
    end: int
    reason: str


# Nouns of numbering: what follows is a number of order unless it counts something.
NUMBERED = frozenset(
    "page pages pp p chapter section sections article articles paragraph para clause rule phase level stage step "
    "part volume vol issue episode season round lap hole game match week day year lesson exercise question "
    "problem appendix annex annexe figure fig table box item line exit junction zone district ward precinct tier "
    "grade class form schedule platform gate room suite apartment apt unit floor tower building block lot reactor "
    "pier bus train tram track lane version release build patch protocol agenda psalm verse scene act scenario "
    "option plan batch group pool flight runway route channel no nr nos exercises nrs ch sec art slide "
    "proposition measure amendment ballot bill h.r. hr sb hb order directive regulation resolution decree law "
    "code sector team squad mission expedition station satellite launch pad size".split()
)


def blocks(lexemes: Sequence[Lexeme]) -> list[Block]:
    """Every stretch that reads as no value, in order."""
    titles = title_cased(lexemes)
    found: list[Block] = []
    index = 0
    while index < len(lexemes):
        block = _block(lexemes, index, titles)
        if block is not None:
            end = _whole_name(lexemes, block.end)
            end = _siblings(lexemes, end) if block.reason == "name" else end
            block = block._replace(end=_further(lexemes, end) if block.reason == "reference" else end)
            found.append(block)
            index = max(block.end, index + 1)
        else:
            index += 1
    return _again(lexemes, found, titles)


def _again(lexemes: Sequence[Lexeme], found: list[Block], titles: Sequence[bool]) -> list[Block]:
    """ "The 737 was late" in a text that names a Boeing 737: the number alone is the name again."""
    known = {lexemes[i].text for block in found if block.reason == "name" for i in range(block.start, block.end)}
    known = {text for text in known if text.isdigit() and is_model(text)}
    if not known:
        return found
    taken = {index for block in found for index in range(block.start, block.end)}
    for at, word in enumerate(lexemes):
        paid = peek(lexemes, at - 1).text in ("$", "€", "£", "¥")
        if word.text in known and at not in taken and not paid and not counts_something(lexemes, at + 1, titles[at]):
            found.append(Block(at, at + 1, "name"))
    return sorted(found)


def _block(lexemes: Sequence[Lexeme], at: int, titles: Sequence[bool]) -> Block | None:
    word = lexemes[at]
    if word.kind == NUMBER:
        for rule in (
            address,
            clock,
            mark,
            dotted,
            slashed,
            phone,
            short_code,
            calibre,
            codes,
            glued,
            reference,
            street,
        ):
            if (end := rule(lexemes, at)) is not None:
                return Block(back(lexemes, at), end, rule.__name__)
        return _named(lexemes, at, titles)
    if word.kind == WORD and word.text != word.low and (word.low in UNITS or word.low in TENS):
        return _capital_word(lexemes, at, titles)
    if lost_apostrophe(lexemes, at):
        return Block(at, at + 1, "genitive")
    if word.kind == WORD and word.low not in ("http", "https", "www"):
        return None
    if word.text in "+(" and (end := phone(lexemes, at)) is not None:
        return Block(at, end, "phone")
    if word.text in "@#" or (word.low in ("http", "https", "www") and peek(lexemes, at + 1).text in (":", ".")):
        end = link(lexemes, at)
        return Block(back(lexemes, at), end, "url") if end is not None else None
    return None


def _further(lexemes: Sequence[Lexeme], end: int) -> int:
    """ "pages 4, 5 and 9": the numbers that go on."""
    while peek(lexemes, end).low in (",", "and", "-", "–", "to") and peek(lexemes, end + 1).kind == NUMBER:
        if peek(lexemes, end + 1).gap == 2 or counts_something(lexemes, end + 2):
            break
        end += 2
    return end


def _whole_name(lexemes: Sequence[Lexeme], end: int) -> int:
    """Takes what a hyphen ties to a name: "737-800", "7-Eleven"."""
    while (
        peek(lexemes, end).text in SIGNED
        and not peek(lexemes, end).gap
        and peek(lexemes, end + 1).kind in ("n", "w")
        and not peek(lexemes, end + 1).gap
    ):
        end += 2
    return end


def _siblings(lexemes: Sequence[Lexeme], end: int) -> int:
    """ "Nova 11 Pro and 11 Pro Max": the number that stands before the same word again."""
    tail: list[str] = []
    at = end
    while at < end + 4 and capital(peek(lexemes, at)) and lexemes[at].gap == 1:
        tail.append(lexemes[at].low)
        at += 1
    again = peek(lexemes, at + 1)
    joined = peek(lexemes, at).low in (",", "and", "or", "&") and again.kind == NUMBER and again.gap == 1
    return at + 2 if joined and tail and peek(lexemes, at + 2).low == tail[0] else end


# Words that are verbs in headlines too.
_VERBS_TOO = frozenset(
    "release plan mark order match pool gate code line form rule question size step echo core surface radio build "
    "patch big group type launch track platform book act level floor box bill pad mission note hole".split()
)


def _named(lexemes: Sequence[Lexeme], at: int, titles: Sequence[bool]) -> Block | None:
    """A number behind a name: "Windows 11", "Boeing 737", "page 12", "Category 4"."""
    tie, tied = peek(lexemes, at + 1), peek(lexemes, at + 2)
    if tie.text == "-" and tied.gap == tie.gap == 0 and tied.low in UNITS and capital(tied):
        return Block(at, at + 3, "name")  # "7-Eleven"
    if is_title(lexemes, at):
        return Block(at, at + 2, "name")
    word, before = lexemes[at], peek(lexemes, at - 1)
    played = minutes.beside_scorer(lexemes, at, at + 2)
    if word.gap != 1 or before.kind not in "wa" or "," in word.text or len(word.text) > 6 or played:
        return None
    if _result(lexemes, at) and before.low not in ("u.s.", "us", "i", "sr", "route"):  # "U.S. 17-92" is a road
        return _listed(lexemes, at)
    after = peek(lexemes, at + 1)
    if (
        before.low in SERIES
        and not (titles[at] and before.low in _VERBS_TOO)
        and ((capital(before) or before.low in NUMBERED) and not _strongly(lexemes, at + 1))
    ):
        return Block(at - 1, at + 1, "name")
    if titles[at] and before.low in _VERBS_TOO:
        return None
    if before.low in NUMBERED and not counts_something(lexemes, at + 1, titles[at]) and before.text[0].isalpha():
        return (
            None
            if before.low in ("no", "nos", "nr", "p", "unit", "team", "group") and not capital(before)
            else (Block(at - 1, at + 1, "reference"))
        )
    if titles[at] or not capital(before) or begins_sentence(lexemes, at - 1):
        found = opening(lexemes, at, titles[at])
        return Block(*found, "name") if found else None
    if before.low in MONTHS or before.low in WEEKDAYS or before.text == "I" or counts_something(lexemes, at + 1):
        return None
    if before.low in ("no", "number", "category") or money_word(before.text) or before.low in _FRAMES:
        return None
    if _verb_follows(after) and not capital(after):
        return None
    return Block(at - 1, at + 1, "name")


_LISTS = frozenset(
    "pages pp chapters sections articles paragraphs verses lines rows figures tables units gates rooms floors levels "
    "phases stages tiers lanes lots blocks reactors weeks days episodes seasons questions rounds zones".split()
)


def _listed(lexemes: Sequence[Lexeme], at: int) -> Block | None:
    """ "units 1-3", "pages 12-15"."""
    named = peek(lexemes, at - 1).low in _LISTS and not counts_something(lexemes, at + 3)
    return Block(at - 1, at + 3, "reference") if named else None


def _result(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "beat Norwold Athletic 3-1": a score behind a name."""
    dash, other = peek(lexemes, at + 1), peek(lexemes, at + 2)
    short = len(lexemes[at].text) <= 2 and len(other.text) <= 2
    return dash.text in ("-", "–") and not dash.gap and not other.gap and other.kind == NUMBER and short


def _strongly(lexemes: Sequence[Lexeme], end: int) -> bool:
    after = peek(lexemes, end)
    return after.text in ("%", "$", "€", "£") or after.low in PERCENT or (after.low in SCALES and after.gap < 2)


def _verb_follows(after: Lexeme) -> bool:
    """ "Jane Roe 44 has sailed" is an age with its commas lost."""
    return after.low in ("has", "had", "who", "was", "is", "said", "says")


# Words that may have a capital and still say nothing of the number behind them ("Nearly 300", "All 12").
_FRAMES = frozenset(
    "about around nearly almost some over more than under up only just all another those these at least most a an "
    "the and or but with by from for in on of to between approximately roughly below above exactly".split()
)


def _capital_run(lexemes: Sequence[Lexeme], at: int) -> int:
    """The end of a run of words with capitals that begins with a number word: "Five Hundred"."""
    end = at + 1
    while end < len(lexemes) and lexemes[end].gap == 1 and capital(lexemes[end]) and lexemes[end].low in NUMBER_WORDS:
        end += 1
    return end


NUMBER_WORDS = frozenset(UNITS) | frozenset(TENS) | frozenset(("hundred", "thousand", "million"))


def _capital_word(lexemes: Sequence[Lexeme], at: int, titles: Sequence[bool]) -> Block | None:
    """Number words with a capital inside a sentence: "the Big Four", "Six Nations"."""
    word, before, after = lexemes[at], peek(lexemes, at - 1), peek(lexemes, at + 1)
    if not capital(word) or titles[at] or begins_sentence(lexemes, at) or word.text.isupper():
        return None
    if (capital(before) and word.gap == 1) or (capital(after) and after.gap == 1) or before.low == "of":
        return Block(at, _capital_run(lexemes, at), "name")
    return None
