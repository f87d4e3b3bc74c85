"""Digits and number words that are no values: parts of names, versions, references, phones, addresses, list marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.language.quantities import literals, units
from checker.language.quantities.amounts import PERCENT
from checker.language.quantities.context import MONTHS, WEEKDAYS, begins_sentence, capital, title_cased
from checker.language.quantities.nouns import is_plural
from checker.language.quantities.numerals import peek
from checker.language.quantities.scan import NUMBER, WORD, Lexeme
from checker.language.quantities.words import LETTERS, SCALES, TENS, UNITS


class Block(NamedTuple):
    """Lexemes [`start`, `end`) that hold no value, and why."""

    start: int
    end: int
    reason: str


# Always a name with a number behind, whatever follows (in any case where the second list says so).
SERIES = frozenset(
    "windows boeing airbus iphone ipad ipod galaxy pixel playstation xbox gpt claude gemini llama macos ios android python "
    "java formula fortune nasdaq nikkei ftse dax cac asx stoxx russell s&p dow model mazda bmw audi peugeot lexus "
    "apollo soyuz falcon starship ariane delta atlas voyager mariner covid sars title runway flight route highway "
    "interstate freeway motorway autobahn terminal channel chapter article section psalm windows catch area "
    "covid-19 opus resolution proposition prop amendment rtx geforce radeon core snapdragon ryzen macbook thinkpad "
    "surface kindle echo note planet dreamliner embraer cessna gulfstream bombardier mig sukhoi type u-boat mark mk "
    "series gen unreal unity php html http bluetooth usb hdmi cbs abc nbc bbc itv espn radio cnbc film4 canal "
    "super wrestlemania ufc euro fifa nba2k catch-22 studio big group g mach".split()
)
# Nouns of numbering: what follows is a number of order unless it counts something.
NUMBERED = frozenset(
    "page pages pp p chapter section sections article articles paragraph para clause rule phase level stage step part "
    "volume vol issue episode season round lap hole game match week day year lesson exercise question problem appendix "
    "annex annexe figure fig table box item line exit junction zone district ward precinct tier grade class "
    "form schedule platform gate room suite apartment apt unit floor tower building block lot reactor pier bus train "
    "tram track lane version release build patch protocol agenda item psalm verse scene act scenario option plan "
    "batch group pool flight runway route channel no nr nos exercise exercises nrs vol ch sec art slide proposition "
    "measure amendment ballot bill h.r. hr sb hb order directive regulation resolution decree law code building "
    "sector team squad mission expedition station satellite launch pad line size".split()
)
STREETS = frozenset("street st avenue ave road rd drive lane ln boulevard blvd court place plaza square terrace way parkway "
                    "highway crescent close".split())  # fmt: skip
# What may stand before a hyphen without making a name of the number behind it.
PREFIXES = frozenset(
    "sub minus plus pre post mid early late under over now then to non about around nearly almost up down than a an "
    "the of in and or from until by at per ex near super anti multi only just total between age aged".split()
)
SIGNED = frozenset("-‑")


def blocks(lexemes: Sequence[Lexeme]) -> list[Block]:
    """Every stretch that reads as no value, in order."""
    titles = title_cased(lexemes)
    found: list[Block] = []
    index = 0
    while index < len(lexemes):
        block = _block(lexemes, index, titles)
        if block is not None:
            block = block._replace(end=_whole_name(lexemes, block.end))
            found.append(block)
            index = max(block.end, index + 1)
        else:
            index += 1
    return found


def _block(lexemes: Sequence[Lexeme], at: int, titles: Sequence[bool]) -> Block | None:
    word = lexemes[at]
    if word.kind == NUMBER:
        for rule in (_address, _clock, _mark, _dotted, _phone, _codes, _glued, _reference, _street):
            if (end := rule(lexemes, at)) is not None:
                return Block(_back(lexemes, at), end, rule.__name__[1:])
        return _named(lexemes, at, titles)
    if word.kind == WORD and word.text != word.low and (word.low in UNITS or word.low in TENS):
        return _capital_word(lexemes, at, titles)
    if word.kind == WORD and word.low not in ("http", "https", "www"):
        return None
    if word.text in "+(" and (end := _phone(lexemes, at)) is not None:
        return Block(at, end, "phone")
    if word.text in "@#" or (word.low in ("http", "https", "www") and peek(lexemes, at + 1).text in (":", ".")):
        return _link(lexemes, at)
    return None


def _whole_name(lexemes: Sequence[Lexeme], end: int) -> int:
    """Takes what a hyphen ties to a name: "737-800", "7-Eleven"."""
    while (
        peek(lexemes, end).text in SIGNED and not peek(lexemes, end).gap
        and peek(lexemes, end + 1).kind in ("n", "w") and not peek(lexemes, end + 1).gap
    ):  # fmt: skip
        end += 2
    return end


def _back(lexemes: Sequence[Lexeme], at: int) -> int:
    """Where the glued run that ends at `at` begins, so that a block covers "F-16" and "A380" whole."""
    start = at
    while start > 0 and not lexemes[start].gap and start > at - 6 and (
        lexemes[start - 1].kind in "wn" or lexemes[start - 1].text in "-_.#@&"
    ):  # fmt: skip
        start -= 1
    return start


def _link(lexemes: Sequence[Lexeme], at: int) -> Block | None:
    """Web addresses, e-mail addresses, handles and hashtags run to the next blank."""
    word = lexemes[at]
    if word.text == "#" and peek(lexemes, at + 1).kind == NUMBER:
        return None
    if word.text == "@" and (word.gap or peek(lexemes, at + 1).gap) and peek(lexemes, at + 1).kind == NUMBER:
        return None
    end = at + 1
    while end < len(lexemes) and not lexemes[end].gap:
        end += 1
    return Block(_back(lexemes, at), end, "url") if end > at + 1 else None


def _clock(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Times of day and results on the clock, which are not numbers: "10:30", "2:06:41", "9pm", "10 p.m."."""
    end = at + 1
    while peek(lexemes, end).text == ":" and not peek(lexemes, end).gap and peek(lexemes, end + 1).kind == NUMBER and (
        not peek(lexemes, end + 1).gap
    ):  # fmt: skip
        end += 2
    after = peek(lexemes, end)
    if end == at + 1:
        return at + 2 if after.low in ("am", "pm", "a.m.", "p.m.") and (not after.gap or after.low != "am") else None
    return end


def _codes(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Three or more groups of digits tied by hyphens: account numbers, records of wins and losses."""
    end, groups = at + 1, 1
    while peek(lexemes, end).text in SIGNED and not peek(lexemes, end).gap and peek(lexemes, end + 1).kind == NUMBER and (
        not peek(lexemes, end + 1).gap
    ):  # fmt: skip
        end, groups = end + 2, groups + 1
    word = peek(lexemes, end + 1)
    if groups <= 2 and len(lexemes[end - 1].text) == 3 and peek(lexemes, end).text in SIGNED and word.text.isupper() and (
        not peek(lexemes, end).gap and not word.gap and len(word.text) > 2 and units.names().longest(lexemes, end + 1) is None
    ):  # fmt: skip
        return end + 2  # "713-222-TIPS"
    return end if groups > 2 else None


def _address(lexemes: Sequence[Lexeme], at: int) -> int | None:
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


def _mark(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Marks of lists and notes: "1. ", "2) " at the beginning of a line, "[12]"."""
    word, after = lexemes[at], peek(lexemes, at + 1)
    if not word.text.isdigit() or len(word.text) > 3:
        return None
    if peek(lexemes, at - 1).text == "[" and after.text == "]" and not word.gap and at > 1:
        return at + 1
    opened = peek(lexemes, at - 1).text == "(" and at > 0 and lexemes[at - 1].gap == 2
    if word.gap != 2 and not opened:
        return None
    if after.text in (".", ")") and not after.gap and peek(lexemes, at + 2).gap == 1 and peek(lexemes, at + 2).text:
        return at + 2
    return None


def _dotted(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Versions, addresses and dotted dates: three or more groups."""
    text = lexemes[at].text
    if text.count(".") >= 2 and literals.read(text) is None:
        return at + 1
    return None


def _phone(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """ "+44 20 7946 0958", "(212) 555-0123", "800-555-0199", "0800 123 4567", "911", "1-800-FLOWERS"."""
    if lexemes[at].text == "911" or (lexemes[at].text == "1" and peek(lexemes, at + 1).text == "-" and (
        peek(lexemes, at + 2).text in ("800", "888", "877", "866", "900") and not peek(lexemes, at + 2).gap
    )):  # fmt: skip
        end = at + 1
        while end < len(lexemes) and not lexemes[end].gap and (lexemes[end].kind in "nw" or lexemes[end].text == "-"):
            end += 1
        return end
    if peek(lexemes, at - 1).kind == NUMBER or lexemes[at].text[0] not in "+(0123456789":
        return None
    groups, end, signs = [], at, 0
    international = lexemes[at].text == "+"
    while end < len(lexemes) and end - at < 14:
        lexeme = lexemes[end]
        if lexeme.kind == NUMBER and lexeme.text.replace(".", "").isdigit() and (end == at or lexeme.gap < 2):
            groups += lexeme.text.split(".")
        elif not (lexeme.text in "+()-‑/." and (end == at or lexeme.gap < 2)):
            break
        else:
            signs += lexeme.text in "()-‑."
        end += 1
    while end > at and lexemes[end - 1].kind != NUMBER:
        end -= 1
    total = sum(map(len, groups))
    if international:
        return end if 8 <= total <= 15 and len(groups) > 1 else None
    if (not 9 <= total <= 12 or len(groups) < 3) and [len(group) for group in groups] != [3, 4]:
        cue = peek(lexemes, at - 1).low in ("call", "phone", "tel", "dial", "telephone", "fax", "text")
        return end if cue and total >= 6 else None
    shape = [len(group) for group in groups]
    if shape == [3, 4] and signs == 1 and end == at + 3 and not lexemes[at + 2].gap:
        return end
    if shape in ([3, 3, 4], [1, 3, 3, 4]) and signs:
        return end
    return end if groups[0][0] == "0" and total >= 10 else None


_SCREENS = frozenset("tv tvs video videos display displays resolution screen screens monitor monitors camera cameras ultra hdr "
                     "footage streaming content gaming uhd blu oled television televisions picture recording".split())
ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
KEPT_ENDS = ORDINAL_ENDS | frozenset(("x", "fold", "s", "am", "pm", "bps", "bp", "pp", "pc", "yo", "ish", "odd", "times", "y", "e"))


def _glued(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Letters at the digits: "A380", "F-16", "COVID-19", "777F", "5G", "7e7"."""
    if _tied_before(lexemes, at):
        end = at + 1
        while end < len(lexemes) and not lexemes[end].gap and (lexemes[end].kind in "wn" or lexemes[end].text == "-"):
            end += 1
        return end
    after = peek(lexemes, at + 1)
    if after.kind != WORD or after.gap:
        return None
    text, digits = after.text, lexemes[at].text
    if text == "G" and digits in ("2", "3", "4", "5", "6", "2.5"):
        return at + 2
    if text == "K" and digits in ("4", "8", "2", "5") and peek(lexemes, at + 2).low in _SCREENS:
        return at + 2
    if after.low in KEPT_ENDS or text in LETTERS or after.low in PERCENT or after.low in SCALES:
        return _tail(lexemes, at) if text in LETTERS and not _known_tail(lexemes, at) else None
    if units.symbols().longest(lexemes, at + 1) or units.names().longest(lexemes, at + 1) or _money_tail(lexemes, at):
        return None
    return at + 2


def _known_tail(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether nothing but a blank, a sign or the like stands behind a glued letter ("35m", not "3m2x")."""
    following = peek(lexemes, at + 2)
    return bool(following.gap) or not following.text or following.kind not in "wn"


def _tail(lexemes: Sequence[Lexeme], at: int) -> int | None:
    if units.symbols().longest(lexemes, at + 1) is not None and peek(lexemes, at + 2).text in ("2", "3"):
        following = peek(lexemes, at + 3)
        return None if following.gap or following.kind not in "wn" else at + 3
    return at + 3


def _money_tail(lexemes: Sequence[Lexeme], at: int) -> bool:
    from checker.language.quantities import currencies
    from checker.language.quantities.amounts import scaled_code

    text = lexemes[at + 1].text
    return (
        currencies.names().longest(lexemes, at + 1) is not None
        or currencies.prefixes().longest(lexemes, at + 1) is not None
        or scaled_code(text) is not None
        or text in ("c", "p")
        or text in currencies.signs()
    )


def _tied_before(lexemes: Sequence[Lexeme], at: int) -> bool:
    word, before = lexemes[at], peek(lexemes, at - 1)
    if word.gap or not before.text:
        return False
    if before.kind == WORD:
        front = peek(lexemes, at - 2)
        if front.kind == NUMBER and not before.gap and (before.low == "e" or word.text in ("2", "3")):
            return False  # "1e10", "24703m2"
        return not _money_word(before.text)
    if before.text == "." and not before.gap and peek(lexemes, at - 2).kind == WORD:
        return peek(lexemes, at - 2).low not in MONTHS and peek(lexemes, at - 2).low not in ("no", "nos", "rs", "p", "pp", "nr")
    if before.text in SIGNED and before.gap == 1 and peek(lexemes, at - 2).low in SERIES:
        return True  # "COVID -19"
    if before.text in SIGNED and not before.gap:
        front = peek(lexemes, at - 2)
        if front.low in ("foot", "feet", "ft") and peek(lexemes, at - 4).kind == NUMBER:
            return False  # "6-foot-7"
        if front.kind == WORD and front.low not in PREFIXES and front.low not in UNITS and front.low not in TENS:
            return front.low not in MONTHS and front.low not in SCALES and front.low != "hundred" and not _unit_front(lexemes, at - 2)
    return before.text == "&" and peek(lexemes, at - 2).kind == WORD


def _unit_front(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "3km-5km": the hyphen parts two quantities."""
    return peek(lexemes, at - 1).kind == NUMBER and not lexemes[at].gap


def _money_word(text: str) -> bool:
    from checker.language.quantities import currencies
    from checker.language.quantities.amounts import scaled_code

    return text in currencies.codes() or text in ("Rs", "RM", "PS", "Rp", "RMB", "NIS", "Tk", "DM", "US") or (
        scaled_code(text) is not None
    )  # fmt: skip


def _reference(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """ "§ 230", "24/7", "9/11", "'09", "1440 x 900"."""
    before, mark, other = peek(lexemes, at - 1), peek(lexemes, at + 1), peek(lexemes, at + 2)
    if before.text in ("'", "’", "‘") and not lexemes[at].gap and before.gap and len(lexemes[at].text) == 2:
        return at + 1
    if mark.low in ("x", "×") and other.kind == NUMBER and lexemes[at].text.isdigit() and other.text.isdigit():
        unit = units.names().longest(lexemes, at + 3) or units.symbols().longest(lexemes, at + 3)
        return None if unit or other.text == "10" or len(other.text) < 2 else at + 3
    if peek(lexemes, at - 1).text == "§":
        return at + 1
    text, slash, after = lexemes[at].text, peek(lexemes, at + 1), peek(lexemes, at + 2)
    if slash.text == "/" and not slash.gap and not after.gap and (text, after.text) in (("24", "7"), ("9", "11"), ("50", "50")):
        return at + 3
    return None


_COMPASS = frozenset("northwest northeast southwest southeast nw ne sw se".split())


def _street(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """A house number: "1600 Pennsylvania Avenue", "the 800 block of"."""
    if not lexemes[at].text.isdigit() or len(lexemes[at].text) > 5:
        return None
    if peek(lexemes, at + 1).low in ("block", "blk") and peek(lexemes, at - 1).low == "the" and lexemes[at].text[-1] == "0":
        return at + 2
    after = peek(lexemes, at + 1)
    if after.gap == 1 and capital(after) and (after.low in _COMPASS or after.low in ("street", "st", "avenue", "ave")):
        return at + 1
    for index in range(at + 1, min(at + 4, len(lexemes))):
        word = lexemes[index]
        if word.gap != 1 or not capital(word):
            return None
        if word.low in STREETS and index > at + 1:
            return at + 1
    return None


_HARMED = frozenset("dead hurt injured killed wounded missing arrested charged people".split())
# Words that are verbs in headlines too.
_VERBS_TOO = frozenset(
    "release plan mark order match pool gate code line form rule question size step echo core surface radio build patch "
    "big group type launch track platform book act level floor box bill pad page mission surface note hole".split()
)


def _counts_something(lexemes: Sequence[Lexeme], end: int, titled: bool = False) -> bool:
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


def _named(lexemes: Sequence[Lexeme], at: int, titles: Sequence[bool]) -> Block | None:
    """A number behind a name: "Windows 11", "Boeing 737", "page 12", "Category 4"."""
    word, before = lexemes[at], peek(lexemes, at - 1)
    if word.gap != 1 or before.kind not in "wa" or "," in word.text or len(word.text) > 6 or _result(lexemes, at):
        return None
    after = peek(lexemes, at + 1)
    if before.low in SERIES and not (titles[at] and before.low in _VERBS_TOO) and (
        (capital(before) or before.low in NUMBERED) and not _strongly(lexemes, at + 1)
    ):  # fmt: skip
        return Block(at - 1, at + 1, "name")
    if titles[at] and before.low in _VERBS_TOO:
        return None
    if before.low in NUMBERED and not _counts_something(lexemes, at + 1, titles[at]) and before.text[0].isalpha():
        return None if before.low in ("no", "nos", "nr", "p", "unit", "team", "group") and not capital(before) else (
            Block(at - 1, at + 1, "reference")
        )  # fmt: skip
    if titles[at] or not capital(before) or begins_sentence(lexemes, at - 1):
        return None if titles[at] else _before_capital(lexemes, at, after)
    if before.low in MONTHS or before.low in WEEKDAYS or before.text == "I" or _counts_something(lexemes, at + 1):
        return None
    if before.low in ("no", "number", "category") or _money_word(before.text) or before.low in _FRAMES:
        return None
    if _verb_follows(after) and not capital(after):
        return None
    return Block(at - 1, at + 1, "name")


def _result(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "beat Norwold Athletic 3-1": a score behind a name."""
    dash, other = peek(lexemes, at + 1), peek(lexemes, at + 2)
    short = len(lexemes[at].text) <= 2 and len(other.text) <= 2
    return dash.text in ("-", "–") and not dash.gap and not other.gap and other.kind == NUMBER and short


def _strongly(lexemes: Sequence[Lexeme], end: int) -> bool:
    after = peek(lexemes, end)
    return after.text in ("%", "$", "€", "£") or after.low in PERCENT or (after.low in SCALES and after.gap < 2)


def _verb_follows(after: Lexeme) -> bool:
    """ "Nick Hague 44 has spent" is an age with its commas lost."""
    return after.low in ("has", "had", "who", "was", "is", "said", "says")


# Words that may have a capital and still say nothing of the number behind them ("Nearly 300", "All 12").
_FRAMES = frozenset(
    "about around nearly almost some over more than under up only just all another those these at least most a an the "
    "and or but with by from for in on of to least between approximately roughly below above exactly".split()
)


def _before_capital(lexemes: Sequence[Lexeme], at: int, after: Lexeme) -> Block | None:
    """ "their 737 Dreamliner": a number of a model, not of things."""
    before = peek(lexemes, at - 1)
    if before.low not in ("the", "its", "their", "new", "a", "his", "her") or not capital(after) or after.gap != 1:
        return None
    if is_plural(after.low) or len(lexemes[at].text) < 3 or not lexemes[at].text.isdigit() or after.low in MONTHS:
        return None
    if _counts_something(lexemes, at + 1) or 1400 <= int(lexemes[at].text) < 2200:
        return None
    return Block(at, at + 1, "name")


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
