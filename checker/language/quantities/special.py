"""Numbers with a meaning of their own: ages, multipliers, scores, ranks, shares ("one in five")."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.amounts import Amount
from checker.language.quantities.context import MONTHS, begins_sentence, capital, near
from checker.language.quantities.nouns import is_plural
from checker.language.quantities.numerals import DIGITS, PART, WORDS, Numeral, cardinal, peek
from checker.language.quantities.scan import NUMBER, WORD, Lexeme
from checker.language.quantities.words import HALVED, MULTIPLES, ORDINALS, SCALES, TENS, UNITS

AGE_UNITS = {"year": "year", "years": "year", "yr": "year", "yrs": "year", "month": "month", "months": "month",
             "week": "week", "weeks": "week", "day": "day", "days": "day"}  # fmt: skip
COMPARED = frozenset(
    "as more faster larger bigger higher greater smaller lower longer cheaper heavier stronger the that than quicker "
    "slower better worse likelier older brighter hotter thicker wider deeper over its their what larger less fewer his "
    "average normal earnings revenue sales richer taller brighter louder denser lighter".split()
)
SUPERLATIVES = frozenset(
    "largest biggest highest lowest smallest tallest longest oldest youngest richest busiest fastest deepest heaviest "
    "strongest poorest best worst wealthiest hottest coldest most greatest costliest priciest deadliest wettest driest "
    "warmest closest nearest".split()
)
RANKED = frozenset(
    "took takes take taking ranked ranks rank ranking finished finish finishing finishes came come comes placed places seeded seed "
    "stands stood sits sit sat remains remained qualified qualify ended lies third-place rated up down".split()
)
PLACES = frozenset("place places spot position seed seeded rank overall".split())
SCORED = frozenset(
    "win wins won winning winner beat beats beating beaten lead leads led leading lost lose loses loss losing draw draws "
    "drew drawn defeat defeated defeats victory score scored scores scoreline vote voted votes ruling ruled decision "
    "final half-time penalties tie tied game match set sets split trailing trail trailed ahead level levelled equalised goal "
    "goals series shootout aggregate thrashed hammered edged rout thriller kick-off home away".split()
)


def age(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "34-year-old", "5 years old", "87 yo", "aged 34", "18 years of age"."""
    at = out.end
    at += peek(lexemes, at).text in ("-", "‑", "–")
    word = peek(lexemes, at)
    unit = AGE_UNITS.get(word.low)
    if unit is not None and word.gap < 2:
        at += 1
        dash = peek(lexemes, at).text in ("-", "‑", "–")
        tail = peek(lexemes, at + dash)
        if tail.low in ("old", "olds") and tail.gap < 2:
            return _aged(out, unit, at + dash + 1)
        if peek(lexemes, at).low == "of" and peek(lexemes, at + 1).low == "age":
            return _aged(out, unit, at + 2)
        if [peek(lexemes, out.start - back).low for back in (2, 1)] == ["age", "of"]:
            return _aged(out, unit, at)
        return False
    if word.low == "yo" and word.gap < 2:
        return _aged(out, "year", at + 1)
    if word.low == "y" and peek(lexemes, at + 1).text == "/" and peek(lexemes, at + 2).low == "o":
        return _aged(out, "year", at + 3)
    return _age_by_place(lexemes, out)


def _aged(out: Amount, unit: str, end: int) -> bool:
    out.kind, out.unit, out.end, out.dimension = "age", unit, end, "age"
    return True


def ordinal_digits(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether "22nd" begins at `at`: an ordinal is no number of things."""
    after = peek(lexemes, at + 1)
    return lexemes[at].kind == NUMBER and not after.gap and after.low in ("st", "nd", "rd", "th")


_PRONOUNS = frozenset("he she who i".split())
_BEING = frozenset("is was turns turned be".split())


def _age_of_person(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "He is 35", "She turned 71", "who was 44"."""
    after = peek(lexemes, out.end)
    if peek(lexemes, out.start - 1).low in ("turns", "turned", "turning") and out.number >= 1:
        return not (after.kind == WORD and is_plural(after.low))
    if after.kind == WORD and after.low not in ("by", "when", "at", "and", "on", "this", "in", "next", "last", "but", "years"):
        return False
    if after.kind not in ("w", "?") and after.text not in (".", ",", ";", ")", "—", "–"):
        return False
    verb, who = peek(lexemes, out.start - 1), peek(lexemes, out.start - 2)
    if verb.low == "be" and who.low in ("will", "would"):
        who = peek(lexemes, out.start - 3)
    person = who.low in _PRONOUNS or (capital(who) and after.low == "when")
    return verb.low in _BEING and person and out.number >= 10


def _age_by_place(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "aged 34", "Jane Roe, 34, said", "Jane Roe (34)"."""
    if out.number != out.number.to_integral_value() or not 0 < out.number < 120 or out.numeral.scaled:
        return False
    before, after = peek(lexemes, out.start - 1), peek(lexemes, out.end)
    if before.text in ("-", "‑") and peek(lexemes, out.start - 2).low in ("under", "over") and 5 <= out.number <= 100:
        plural = peek(lexemes, out.end).low == "s" and not peek(lexemes, out.end).gap
        return (plural or after.kind != WORD) and _aged(out, "year", out.end + plural)
    if before.low in ("aged", "age", "ages") or (before.low == "of" and peek(lexemes, out.start - 2).low in ("age", "ages")):
        return after.low not in ("percent", "%") and _aged(out, "year", out.end)
    if _age_of_person(lexemes, out):
        return _aged(out, "year", out.end)
    name = peek(lexemes, out.start - 2)
    if name.text == "." and peek(lexemes, out.start - 3).low in ("jr", "sr"):
        name = peek(lexemes, out.start - 3)
    if lexemes[out.start].kind != NUMBER or out.number < 4 or name.low in MONTHS or not capital(name):
        return False
    closes = after.text in (",", ".", ";", "") or after.low in ("and", "who", "of", "from", "was", "is", "has", "had")
    if before.text == "," and lexemes[out.start].gap == 1 and closes and not begins_number(lexemes, out.end):
        if after.low in ("and", "of") or after.text == ".":
            return capital(peek(lexemes, out.start - 3)) and _aged(out, "year", out.end)
        return _aged(out, "year", out.end)
    if before.text == "(" and after.text == ")" and capital(peek(lexemes, out.start - 3)):
        return _aged(out, "year", out.end)
    return False


def begins_number(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a comma at `at` is followed by a further number (a list, a date)."""
    return peek(lexemes, at).text == "," and peek(lexemes, at + 1).kind == NUMBER


def multiplier(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "3x", "2.5 times faster", "10-fold"."""
    at = out.end
    tied = peek(lexemes, at).text in ("-", "‑") and not peek(lexemes, at).gap
    word = peek(lexemes, at + tied)
    after = peek(lexemes, at + tied + 1)
    if word.low in ("x", "×") and out.numeral.form == DIGITS and (not word.gap or after.kind != NUMBER):
        if after.kind == NUMBER and not after.gap or (word.gap and word.text == "x"):
            return False
        return _times(out, at + tied + 1)
    if word.low == "fold" and (tied or not word.gap):
        return _times(out, at + tied + 1)
    if word.low == "times" and word.gap < 2 and (after.low in COMPARED or out.number % 1 or _compares(lexemes, at)):
        return _times(out, at + tied + 1)
    return False


def _compares(lexemes: Sequence[Lexeme], at: int) -> bool:
    return near(lexemes, at, at + 1, frozenset(("than", "grew", "grown", "multiplied", "factor", "valued")), 4, 6)


def _times(out: Amount, end: int) -> bool:
    out.kind, out.unit, out.end, out.dimension = "multiplier", "x", end, "multiplier"
    return True


def multiple_word(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "doubled", "twice as", "sixfold": a multiplier in one word."""
    word = lexemes[at]
    value = _fold(word.low)
    if value is None and word.low in MULTIPLES and _multiplies(lexemes, at):
        value = Decimal(MULTIPLES[word.low])
    if value is None and word.low in HALVED and word.low == "halved":
        value = Decimal("0.5")
    if value is None:
        return None
    numeral = Numeral(at, at + 1, value, Decimal(0), 1, WORDS)
    return Amount(at, at + 1, numeral, value, Decimal(0), "multiplier", "x", "multiplier")


def _fold(word: str) -> Decimal | None:
    if not word.endswith("fold") or len(word) < 6:
        return None
    value = UNITS.get(word[:-4], TENS.get(word[:-4]))
    if value is None and word[:-4] == "hundred":
        value = 100
    return Decimal(value) if value and value > 1 else None


def _multiplies(lexemes: Sequence[Lexeme], at: int) -> bool:
    word, before, after = lexemes[at].low, peek(lexemes, at - 1), peek(lexemes, at + 1)
    if word.endswith("ed"):
        return after.low != "as" and before.low not in ("redoubled",) and after.text != "-"
    if word in ("twice", "thrice"):
        return after.low in ("as", "the", "that", "its", "their", "what", "more", "his", "her", "this") or (
            before.low == "than" and after.low not in ("a", "per")
        )
    if word in ("double", "triple", "treble", "quadruple"):
        return after.low in ("the", "that", "its", "what", "their", "from", "last") or (
            before.low in ("than", "nearly", "almost", "about", "roughly") and after.text != "-"
        )
    return word.endswith("ing") and after.low in ("the", "its", "in", "to", "from", "since") and False


def one_in(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Shares: "one in five", "two out of three", "1 over 20", "nine in 10"."""
    if out.number != out.number.to_integral_value() or not 0 < out.number < 100 or out.numeral.form == PART:
        return False
    word, at = peek(lexemes, out.end), out.end + 1
    out_of = word.low == "out" and peek(lexemes, at).low == "of"
    if not (word.low == "in" or out_of or (word.low == "over" and out.number < 100)) or out.numeral.scaled:
        return False
    at += out_of + (peek(lexemes, at + out_of).low == "every")
    whole = cardinal(lexemes, at) if at < len(lexemes) and lexemes[at].gap < 2 else None
    if whole is None or whole.value <= out.number or whole.value != whole.value.to_integral_value():
        return False
    if word.low == "in" and not _parted(lexemes, out, whole):
        return False
    if word.low == "over" and (peek(lexemes, whole.end).kind == WORD or out.start > 0):
        return False
    out.number, out.end, out.kind, out.unit = out.number / whole.value, whole.end, "percent", ""
    out.numeral = out.numeral._replace(form=PART, value=out.number)
    out.step = Decimal(0)
    return True


def _parted(lexemes: Sequence[Lexeme], out: Amount, whole: Numeral) -> bool:
    """ "one in five" is a share; "12 in 2019" and "two in 10 minutes" are not."""
    from checker.language.quantities import units

    if whole.form == DIGITS and (whole.value >= 1000 and not whole.grouped) or whole.value > 100_000_000:
        return False
    unit = units.names().longest(lexemes, whole.end)
    if unit is not None and unit[0].dimension == "time":
        return False
    return out.number == 1 or (out.number <= 10 and whole.value <= 20) or whole.value in (100, 1000)


def rank(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "No. 3", "number three", "third-largest", "finished second", "84th", "top five"."""
    word = lexemes[at]
    if word.low in ("no", "number", "#", "nr", "nos") or word.text == "№":
        return _numbered(lexemes, at)
    if word.low == "category":
        return _category(lexemes, at)
    return _ordinal(lexemes, at)


def _category(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "Category 4": the strength of a storm."""
    number = peek(lexemes, at + 1)
    if number.gap != 1 or not (number.text in "12345" and len(number.text) == 1 or number.low in ("one", "two", "three", "four", "five")):
        return None
    found = cardinal(lexemes, at + 1)
    out = _ranked(at, at + 2, found.value) if found is not None and found.end == at + 2 else None
    if out is not None:
        out.unit = "category"
    return out


def _numbered(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    word = lexemes[at]
    if word.low == "no" and not word.text[0].isupper() and peek(lexemes, at + 1).text != ".":
        return None
    index = at + 1
    index += peek(lexemes, index).text == "." and not peek(lexemes, index).gap
    number = peek(lexemes, index)
    if number.gap == 2 or (word.low in ("nos", "nr")) or (word.low == "no" and begins_sentence(lexemes, at) and index == at + 1):
        return None
    found = cardinal(lexemes, index) if index < len(lexemes) else None
    if found is None or found.scaled or found.value != found.value.to_integral_value() or found.value > 9999:
        return None
    if word.low == "number" and found.form == DIGITS and peek(lexemes, at - 1).low not in _BEFORE_NUMBER:
        return None
    return _ranked(at, found.end, found.value)


_BEFORE_NUMBER = frozenset("the is was at ranked as world be become became s its their his her in to from".split())


def _ranked(start: int, end: int, value: Decimal) -> Amount:
    numeral = Numeral(start, end, value, Decimal(0), 1, WORDS)
    return Amount(start, end, numeral, value, Decimal(0), "rank", "", "rank")


def ordinal_value(lexemes: Sequence[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """The value of an ordinal that begins at `at`, in digits or words, and its end."""
    word = lexemes[at]
    if word.kind == NUMBER and word.text.replace(",", "").isdigit():
        after = peek(lexemes, at + 1)
        if after.low in ("st", "nd", "rd", "th") and (not after.gap or (after.gap == 1 and after.low == "th")):
            return Decimal(word.text.replace(",", "")), at + 2
        return None
    if word.low in ORDINALS:
        return Decimal(ORDINALS[word.low]), at + 1
    if word.low not in UNITS and word.low not in TENS and not word.low == "a":
        scale = SCALES.get(word.low.removesuffix("th")) if word.low.endswith("th") else None
        return (scale, at + 1) if scale is not None and len(word.low) > 6 else None
    return _compound_ordinal(lexemes, at)


def _compound_ordinal(lexemes: Sequence[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """ "twenty-first", "one hundred twenty-fifth", "two hundredth"."""
    found = cardinal(lexemes, at)
    if found is None or found.form == DIGITS:
        return None
    index = found.end + (peek(lexemes, found.end).text == "-" or peek(lexemes, found.end).low == "and")
    last = peek(lexemes, index)
    if last.low in ORDINALS and found.value % 10 == 0 and ORDINALS[last.low] < (10 if found.value % 100 else 100):
        return found.value + ORDINALS[last.low], index + 1
    if last.low.endswith("th") and not last.gap == 2:
        stem = last.low.removesuffix("th")
        if stem == "hundred":
            return found.value * 100, index + 1
        if stem in SCALES and len(stem) > 4:
            return found.value * SCALES[stem], index + 1
    return None


NOT_RANKS = frozenset(
    "quarter quarters half century centuries amendment party parties parties' person floor grade year time degree round "
    "minute generation street avenue of base world war anniversary day birthday hour term leg period inning innings "
    "down lap night month week reading circuit district century-old division infantry fleet army regiment battalion "
    "estate dimension wheel thought look chance opinion hand wife wind nature home look".split()
)


def _ordinal(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    found = ordinal_value(lexemes, at)
    if found is None:
        return None
    value, end = found
    hyphen = peek(lexemes, end).text in ("-", "‑")
    after, before = peek(lexemes, end + hyphen), peek(lexemes, at - 1)
    strong = after.low in SUPERLATIVES or after.low in PLACES or before.low in RANKED or before.low in ("rank", "no")
    if not strong and (after.low in NOT_RANKS or before.low in MONTHS or peek(lexemes, end).low in MONTHS):
        return None
    counted = value == 2 and before.low in _OWNED and after.kind == WORD and not hyphen
    if not strong and (value < 3 and not counted or _inside_name(lexemes, at, end)) and not (at == 0 and end >= len(lexemes) - 1):
        return None
    if not strong and hyphen:
        return None
    return _ranked(at, end, value)


_OWNED = frozenset("the a its their his her this my our your s only".split())


def _inside_name(lexemes: Sequence[Lexeme], at: int, end: int) -> bool:
    after = peek(lexemes, end)
    return (capital(lexemes[at]) and not begins_sentence(lexemes, at)) or (capital(after) and after.gap == 1)
