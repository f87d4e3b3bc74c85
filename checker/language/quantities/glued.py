"""Digits with letters at them: "A380", "F-16", "COVID-19", "777F", "5G"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities import currencies, units
from checker.language.quantities.context import MONTHS
from checker.language.quantities.money import COMMON, scaled_code
from checker.language.quantities.percents import PERCENT
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import LETTERS, SCALES, TENS, UNITS

# Always a name with a number behind, whatever follows (in any case where the second list says so).
SERIES = frozenset(
    "windows boeing airbus iphone blackberry lumia nokia ipad ipod galaxy pixel playstation xbox gpt claude "
    "gemini llama macos ios android python java formula fortune fox nasdaq nikkei ftse dax cac asx stoxx "
    "russell s&p dow model mazda bmw audi peugeot lexus apollo soyuz falcon starship ariane delta atlas voyager "
    "mariner covid sars title runway flight route highway interstate freeway motorway autobahn terminal channel "
    "chapter article section psalm catch area covid-19 opus resolution proposition prop amendment rtx geforce "
    "radeon core snapdragon ryzen macbook thinkpad surface kindle echo note planet dreamliner embraer cessna "
    "gulfstream bombardier mig sukhoi type u-boat mark mk series gen unreal unity php html http bluetooth usb "
    "hdmi cbs abc nbc bbc itv espn radio cnbc film4 canal super wrestlemania ufc euro fifa nba2k catch-22 "
    "studio big group g mach".split()
)
# What may stand before a hyphen without making a name of the number behind it.
PREFIXES = frozenset(
    "top sub minus plus magnitude pre post mid early late under over now then to non about around nearly almost up "
    "down than a an the of in and or from until by at per ex near super anti multi only just total between age "
    "aged".split()
)
SIGNED = frozenset("-‑")
_RASTERS = frozenset(("240", "360", "480", "720", "1080", "1440", "2160"))
_SCREENS = frozenset(
    "tv tvs video videos display displays resolution screen screens monitor monitors camera cameras ultra hdr "
    "footage streaming content gaming uhd blu oled television televisions picture recording".split()
)
ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
KEPT_ENDS = ORDINAL_ENDS | frozenset(
    ("x", "fold", "s", "am", "pm", "bps", "bp", "pp", "pc", "yo", "ish", "odd", "times", "y", "e")
)


def glued(lexemes: Sequence[Lexeme], at: int) -> int | None:
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
    if (typed := _typed(lexemes, at, text, digits)) is not None:
        return typed
    if after.low in KEPT_ENDS or text in LETTERS or after.low in PERCENT or after.low in SCALES:
        return _tail(lexemes, at) if text in LETTERS and not _known_tail(lexemes, at) else None
    if units.symbols().longest(lexemes, at + 1) or units.names().longest(lexemes, at + 1) or _money_tail(lexemes, at):
        return None
    return at + 2


_FRACTIONS = frozenset(("2", "3", "4", "5", "8", "16", "32"))


def slashed(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Four or more groups of digits tied by slashes and hyphens, a date at least: "5/1/2019-5/7/2020", "10/1-11/7"."""
    end, marks = at + 1, ""
    while end < at + 12 and peek(lexemes, end).text in ("/", "-", "–") and peek(lexemes, end + 1).kind == NUMBER:
        if peek(lexemes, end).gap or peek(lexemes, end + 1).gap or not peek(lexemes, end + 1).text.isdigit():
            break
        marks, end = marks + lexemes[end].text, end + 2
    mixed = "/" in marks and set(marks) != {"/"}
    filed = len(marks) == 2 and any(len(lexemes[index].text) == 3 for index in range(at, end, 2))  # "file 12/345-67"
    dated = len(marks) > 2 and marks.count("/") > 1
    return end if mixed and (dated or filed) and lexemes[at + 2].text not in _FRACTIONS else None


_WEAPONS = frozenset("magnum revolver handgun pistol rifle round rounds ammunition bullets casings acp".split())


def calibre(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """ ".44 revolver", "357 Magnum"; a ".40-caliber handgun" says its measure."""
    word, end = lexemes[at], at + 1
    end += peek(lexemes, end).text in ("-", "‑")
    pointed = word.text[0] == "." or (peek(lexemes, at - 1).text == "." and len(word.text) < 4) or word.text == "357"
    return end + 1 if pointed and len(word.text) < 5 and peek(lexemes, end).low in _WEAPONS else None


def _typed(lexemes: Sequence[Lexeme], at: int, text: str, digits: str) -> int | None:
    """Types of planes, videos, forms and screens: "777X", "12 more 787s", "the 7e7", "1080p", "13F", "4K video"."""
    if text == "X" and digits.isdigit() and int(digits) >= 200:
        return at + 2  # "777X"
    if text == "s" and digits.isdigit() and len(digits) == 3 and digits[2] != "0":
        return at + 2  # "12 more 787s"
    if text == "e" and peek(lexemes, at - 1).low in ("the", "its", "new") and peek(lexemes, at + 2).kind == NUMBER:
        return at + 3  # "the 7e7"
    if text == "p" and digits in _RASTERS:
        return at + 2  # "1080p video"
    if text in ("F", "C") and not _degrees(text, digits):
        return at + 2  # "Form 13F"
    if text == "K" and digits in ("4", "8", "2", "5") and peek(lexemes, at + 2).low in _SCREENS:
        return at + 2
    return None


def _degrees(text: str, digits: str) -> bool:
    """Whether digits before "F" or "C" may be a temperature of weather, a body or an oven."""
    return "." in digits or (digits.isdigit() and (20 <= int(digits) <= 600 if text == "F" else int(digits) <= 300))


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
    text = lexemes[at + 1].text
    return (
        currencies.names().longest(lexemes, at + 1) is not None
        or currencies.prefixes().longest(lexemes, at + 1) is not None
        or scaled_code(text) is not None
        or text in ("c", "p")
        or text in currencies.signs()
    )


def _tied_before(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether letters stand at the digits, directly or over a hyphen, a point or "&"."""
    word, before, front = lexemes[at], peek(lexemes, at - 1), peek(lexemes, at - 2)
    if word.gap or not before.text:
        return False
    if before.kind == WORD:
        raised = front.kind == NUMBER and not before.gap and (before.low == "e" or word.text in ("2", "3"))
        return not raised and not _currency_tied(before, word)  # "1e10", "24703m2"
    if before.text == "." and not before.gap and front.kind == WORD:
        return front.low not in MONTHS and front.low not in _ABBREVIATED
    if before.text in SIGNED and before.gap == 1 and front.low in SERIES:
        return True  # "COVID -19"
    if before.text in SIGNED and not before.gap:
        return _hyphened(lexemes, at - 2)
    return before.text == "&" and front.kind == WORD


_ABBREVIATED = frozenset("no nos rs p pp nr".split())


def _hyphened(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether the word at `at`, tied by a hyphen to digits, makes a name of them: "F-16", not "mid-2020"."""
    front = lexemes[at] if at >= 0 else peek(lexemes, at)
    if front.text == "A":
        return True  # "A-10s", planes
    if front.kind != WORD or front.low in PREFIXES or front.low in UNITS or front.low in TENS:
        return False
    if front.low in ("foot", "feet", "ft") and peek(lexemes, at - 2).kind == NUMBER:
        return False  # "6-foot-7"
    number = front.low in SCALES or front.low == "hundred"
    return front.low not in MONTHS and not number and not _unit_front(lexemes, at)


def _currency_tied(before: Lexeme, number: Lexeme) -> bool:
    """Whether letters at a number are a currency ("USD34", "RM23"), not a name ("COP28", "A380")."""
    if before.low == "euro" and len(number.text) < 4:
        return True  # "euro22 billion", not "Euro2024"
    if not money_word(before.text):
        return False
    sure = before.text in COMMON or before.text in ("Rs", "RM", "PS", "Rp", "RMB", "NIS", "Tk", "DM", "US")
    return sure or scaled_code(before.text) is not None or len(number.text) > 2


def _unit_front(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "3km-5km", "12 m-15 m": the hyphen parts two quantities."""
    measured = not lexemes[at].gap or peek(lexemes, at + 3).text == lexemes[at].text
    return peek(lexemes, at - 1).kind == NUMBER and measured


def money_word(text: str) -> bool:
    return (
        text in currencies.codes()
        or text in ("Rs", "RM", "PS", "Rp", "RMB", "NIS", "Tk", "DM", "US")
        or (scaled_code(text) is not None)
    )
