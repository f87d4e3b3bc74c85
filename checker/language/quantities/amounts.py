"""An amount: a number with the currency, percent sign, unit or magnitude letter that stands at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.language.quantities import currencies, units
from checker.language.quantities.numerals import DIGITS, PART, VAGUELY, WORDS, Numeral, numeral, peek
from checker.language.quantities.scan import NUMBER, WORD, Lexeme
from checker.language.quantities.words import LETTERS, SCALES

MINUS = frozenset("-−")
PERCENT = frozenset(("%", "percent", "pct", "percents", "％"))
POINTS = {
    ("percentage", "point"): "percentage point",
    ("percentage", "points"): "percentage point",
    ("percent", "points"): "percentage point",
    ("percent", "point"): "percentage point",
    ("basis", "point"): "basis point",
    ("basis", "points"): "basis point",
}
POINT_SIGNS = {"bps": "basis point", "bp": "basis point", "pp": "percentage point", "ppt": "percentage point",
               "ppts": "percentage point"}  # fmt: skip
TALL = frozenset(
    "tall long high deep wide away across thick above below apart longer taller higher deeper wider from of in by "
    "sprint race hurdles relay freestyle butterfly backstroke breaststroke dash final diving platform run".split()
)


@dataclass(slots=True)
class Amount:
    """A number over lexemes [`start`, `end`) as read so far; `at` and `after` bound the number itself.

    `shared` names what a neighbour in a range may take over: "unit", "scale", or nothing.
    """

    start: int
    end: int
    numeral: Numeral
    number: Decimal
    step: Decimal
    kind: str = "count"
    unit: str = ""
    dimension: str = ""
    scale: Decimal = Decimal(1)
    prefix: bool = False
    high: Decimal | None = None
    high_step: Decimal = Decimal(0)
    approximate: bool = False
    bound: str | None = None
    just: str = ""
    direction: str | None = None
    base: Decimal | None = None
    cue: str = ""
    rank: int = 0
    noun_end: int = -1

    @property
    def noun_limit(self) -> int:
        """The end of the amount with its counted noun."""
        return max(self.end, self.noun_end)

    @property
    def bare(self) -> bool:
        """Whether nothing says what the number is of."""
        return not self.unit and self.kind == "count"


def amount(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """The amount whose first lexeme is `at`."""
    word = lexemes[at]
    if word.kind in "nf":
        return _plain(lexemes, at, at, 1)
    signed = _signed(lexemes, at)
    if signed is not None:
        start, sign = signed
        found = _money_first(lexemes, start, sign) or _plain(lexemes, start, start, sign)
        if found is not None:
            found.start = at
        return found
    return _money_first(lexemes, at, 1) or (_plain(lexemes, at, at, 1) if word.kind != "s" else None)


def _signed(lexemes: Sequence[Lexeme], at: int) -> tuple[int, int] | None:
    """The index after a minus or plus that belongs to the number, and its sign."""
    word, before, after = lexemes[at], peek(lexemes, at - 1), peek(lexemes, at + 1)
    if word.low in ("minus", "negative") and after.gap < 2:
        skip = after.text in MINUS and not after.gap
        return at + 1 + skip, -1
    if word.text not in ("-", "−", "+"):
        return None
    if before.kind == NUMBER and word.gap == 1 and word.text != "+":
        return None  # "2 -7 litres"
    free = not before.text or word.gap or before.text in "([:<>=/"
    if not free or (after.gap and not (at == 0 and after.kind == NUMBER)):
        return None
    return at + 1, 1 if word.text == "+" else -1


def currency_before(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int, Decimal] | None:
    """Currency, index of the number and magnitude of a sign, code or abbreviation that begins at `at`."""
    word, following = lexemes[at], peek(lexemes, at + 1)
    if word.text == "$" and following.low == "us" and not following.gap:
        return "USD", at + 2, Decimal(1)
    if (code := currencies.signs().get(word.text)) is not None:
        return code, at + 1, Decimal(1)
    if following.text == "$" and (code := currencies.dollars().get(word.low)) is not None and word.kind in "wa":
        tight = word.low in ("a", "s", "b", "r", "z", "can")
        if following.gap < 2 and (not tight or (not following.gap and word.text.isupper())):
            return code, at + 2, Decimal(1)
        return None
    if word.text == "Y" and following.text == "=" and not following.gap:
        return "JPY", at + 2, Decimal(1)
    return _code_before(lexemes, at)


def _code_before(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int, Decimal] | None:
    if lexemes[at].kind != WORD:
        return None
    scaled = scaled_code(lexemes[at].text)
    if scaled is not None:
        return scaled[0], at + 1, scaled[1]
    found = currencies.prefixes().longest(lexemes, at)
    if found is None:
        return None
    code, end = found
    end += peek(lexemes, end).text == "$"
    if lexemes[at].text == "PS":
        return (code, end, Decimal(1)) if _transliterated(lexemes, end) else None
    return code, end, Decimal(1)


def _transliterated(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "PS2.7m" and "PS21,700" are what is left of a pound sign; "PS5" is a console."""
    number, after = peek(lexemes, at), peek(lexemes, at + 1)
    scaled = after.text in LETTERS and not after.gap or after.low in SCALES
    return number.kind == NUMBER and not number.gap and (scaled or "," in number.text or len(number.text) > 1)


def scaled_code(word: str) -> tuple[str, Decimal] | None:
    """ "MUSD", "kEUR": code and magnitude."""
    if len(word) == 4 and word[1:] in currencies.codes() and word[0] in "MmkKBb":
        return word[1:], LETTERS[word[0]]
    return None


def _money_first(lexemes: Sequence[Lexeme], at: int, sign: int) -> Amount | None:
    head = currency_before(lexemes, at) if lexemes[at].kind != NUMBER else None
    if head is None:
        return None
    code, index, scale = head
    number = peek(lexemes, index)
    if number.text in MINUS and not peek(lexemes, index + 1).gap:
        index, sign, number = index + 1, -sign, peek(lexemes, index + 1)
    if number.gap == 2 or not number.text:
        return None
    found = numeral(lexemes, index)
    if found is None or (found.form in (WORDS, PART, VAGUELY) and lexemes[index].kind == WORD and len(code) == 3
                         and lexemes[index - 1].kind == WORD):  # fmt: skip
        return None
    out = _start(lexemes, at, found, sign)
    out.kind, out.unit, out.prefix = "money", code, True
    _multiply(out, scale)
    letter(lexemes, out, True)
    _doubled(lexemes, out)
    return out


def _doubled(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """ "$75 U.S.", "USD 23 billion dollars", "$99 (USD)": the currency said twice."""
    word = peek(lexemes, out.end)
    if word.low in ("u.s.", "us") and word.gap < 2 and lexemes[out.start].text == "$":
        if peek(lexemes, out.end + 1).kind != WORD or peek(lexemes, out.end + 1).low in ("per", "a", "an", "to", "in"):
            out.end += 1
        return
    found = currencies.names().longest(lexemes, out.end) if word.gap < 2 else None
    if found is not None and (found[0] == out.unit or out.unit in ("USD",) and found[0].endswith("D")):
        out.unit, out.end = found


def _start(lexemes: Sequence[Lexeme], at: int, found: Numeral, sign: int) -> Amount:
    out = Amount(at, found.end, found, sign * found.value, found.step)
    out.high = found.high
    if found.scaled:
        out.scale = SCALES.get(lexemes[found.end - 1].low, Decimal(1))
    return out


def _multiply(out: Amount, scale: Decimal) -> None:
    if scale != 1:
        out.number, out.step, out.scale = out.number * scale, out.step * scale, out.scale * scale


def letter(lexemes: Sequence[Lexeme], out: Amount, money: bool) -> None:
    """A magnitude letter or abbreviation behind the digits: "1.2bn", "35m users", "$10K"."""
    word = peek(lexemes, out.end)
    if word.kind != WORD or word.gap == 2 or out.numeral.form != DIGITS or out.numeral.scaled:
        return
    scale = LETTERS.get(word.text)
    if scale is None:
        return
    if money:
        if word.gap and word.text in ("k", "t", "b", "m") and peek(lexemes, out.end + 1).kind == WORD:
            return
    elif not _counts(lexemes, out.end, word, out):
        return
    _multiply(out, scale)
    out.end += 1


def _counts(lexemes: Sequence[Lexeme], at: int, word: Lexeme, out: Amount) -> bool:
    """Whether a letter that may also be a unit ("m", "K", "b", "t", "G") is a magnitude here."""
    following = peek(lexemes, at + 1)
    if word.text in ("bn", "Bn", "BN", "mn", "Mn", "MN", "tn", "trn", "mln", "bln", "cr"):
        return True
    if word.gap:
        return word.text in ("B", "M", "T") and following.low in MANY
    if word.text in ("k", "K"):
        return word.text == "k" or out.number != out.number.to_integral_value() or out.number < 1000 or not following.text
    if word.text == "G":
        return not following.text or following.gap == 2
    if word.text == "m":
        plural = following.kind == WORD and following.gap == 1 and (len(following.low) > 3 and following.low.endswith("s"))
        return following.low == "of" or (plural and following.low not in TALL) or following.low in MANY
    return word.text in ("M", "B", "MM", "mm", "T") and word.text != "mm"


MANY = frozenset("people combined users subscribers customers users children women men households monthly active "
                 "daily weekly new more paid paying registered downloads followers viewers litres tonnes".split())  # fmt: skip


_SINGLE_THINGS = frozenset("dollar euro pound litre liter millilitre kilometre kilometer kilogram kilo tonne gallon".split())


def _article(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    """ "a dollar", "a pound", "a litre": the article counts as one, not in rates and not before a further noun."""
    if lexemes[at].low not in ("a", "an") or peek(lexemes, at + 1).low not in _SINGLE_THINGS:
        return None
    before, after = peek(lexemes, at - 1), peek(lexemes, at + 2)
    if before.kind == NUMBER or before.low in SCALES or before.low in ("half", "per", "%", "cents") or before.text == "-":
        return None
    if after.gap == 1 and after.kind == WORD and after.low not in ("and", "of", "per", "a", "for", "more", "to", "in", "or", "from"):
        return None
    return Numeral(at, at + 1, Decimal(1), Decimal(0), 1, WORDS)


def _plain(lexemes: Sequence[Lexeme], start: int, at: int, sign: int) -> Amount | None:
    found = numeral(lexemes, at) or _article(lexemes, at)
    if found is None:
        return None
    out = _start(lexemes, start, found, sign)
    return out


def percent(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes a percent sign, "per cent", "percentage points" or "basis points" behind the number."""
    at = _past_article(lexemes, out)
    at += _hyphen(lexemes, at)
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    unit, end = "", at
    if word.gap == 2:
        return False
    if (points := POINTS.get((word.low, after.low))) is not None:
        unit, end = points, at + 2
    elif word.low in ("point", "points") and out.numeral.form == WORDS and 0 < abs(out.number) < 1:
        unit, end = "percentage point", at + 1
    elif word.low in PERCENT:
        unit, end = "%", at + 1
    elif word.low == "per" and after.low == "cent":
        unit, end = "%", at + 2
        if peek(lexemes, end).low in ("point", "points"):
            unit, end = "percentage point", end + 1
    elif word.low == "pc" and not word.gap and at > 0 and lexemes[at - 1].kind == NUMBER:
        unit, end = "%", at + 1
    elif word.low in POINT_SIGNS:
        unit, end = POINT_SIGNS[word.low], at + 1
    elif word.low == "p.c.":
        unit, end = "%", at + 1
    if not unit:
        return False
    if unit == "%" and peek(lexemes, end).text == "-" and peek(lexemes, end + 1).low in ("point", "points"):
        unit, end = "percentage point", end + 2
    if out.numeral.form == PART:
        out.numeral = out.numeral._replace(form=WORDS)
    out.kind, out.unit, out.end, out.dimension = "percent", unit, end, "percent"
    return True


def _past_article(lexemes: Sequence[Lexeme], out: Amount) -> int:
    """The index behind the number, and behind the article of "half a percent"."""
    return out.end + (out.numeral.form == PART and peek(lexemes, out.end).low in ("a", "an", "of a"))


def _hyphen(lexemes: Sequence[Lexeme], at: int) -> int:
    """1 where a hyphen ties the number to the word behind it ("27-kilometer")."""
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    return int(word.text in ("-", "‑", "–") and not word.gap and not after.gap and after.kind in ("w", "s", "a"))


def money_after(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes a currency behind the number: "14 billion dollars", "20€", "115USD", "75 USD million", "30 MUSD"."""
    at = _past_article(lexemes, out)
    at += _hyphen(lexemes, at)
    word = peek(lexemes, at)
    if word.gap == 2 or not word.text:
        return False
    found: tuple[str, int, Decimal] | None = None
    if (code := currencies.signs().get(word.text)) is not None and not _starts_other(lexemes, at, out):
        found = code, at + 1, Decimal(1)
    elif word.text == "¢" or (word.text in ("c", "p") and _minor_sign(lexemes, at, out)):
        found = "pence" if word.text == "p" else "cent", at + 1, Decimal(1)
    elif (scaled := scaled_code(word.text)) is not None:
        found = scaled[0], at + 1, scaled[1]
    elif (named := currencies.names().longest(lexemes, at)) is not None and _is_currency(lexemes, at, named, out):
        found = named[0], named[1], Decimal(1)
    elif (short := currencies.prefixes().longest(lexemes, at)) is not None and word.text not in ("PS", "NIS", "DM"):
        found = (short[0], short[1], Decimal(1)) if not _starts_number(lexemes, short[1]) else None
    if found is None:
        return False
    out.kind, out.unit, out.end = "money", found[0], found[1]
    _multiply(out, found[2])
    if (late := SCALES.get(peek(lexemes, out.end).low)) is not None and not out.numeral.scaled and word.text.isupper():
        _multiply(out, late)
        out.end += 1
    return True


def _starts_number(lexemes: Sequence[Lexeme], at: int) -> bool:
    word = peek(lexemes, at)
    return word.kind == NUMBER and word.gap < 2


def _starts_other(lexemes: Sequence[Lexeme], at: int, out: Amount) -> bool:
    """Whether the sign belongs to the number behind it ("2018 $30 million")."""
    after = peek(lexemes, at + 1)
    return after.kind == NUMBER and not after.gap and lexemes[at].gap > 0


def _minor_sign(lexemes: Sequence[Lexeme], at: int, out: Amount) -> bool:
    """ "118.5p", "43c": glued, and no other letter or digit behind it."""
    after = peek(lexemes, at + 1)
    tied = not lexemes[at].gap or (lexemes[at].text == "c" and not after.text)
    return tied and out.numeral.form == DIGITS and not (after.kind in ("n", "w") and not after.gap)


def _is_currency(lexemes: Sequence[Lexeme], at: int, named: tuple[str, int], out: Amount) -> bool:
    """Words that are more than a currency ("won", "real", "pounds", "marks") need more than a number."""
    word = lexemes[at]
    text = word.low
    if word.kind == WORD and len(text) == 3 and text.upper() == named[0] and text not in (
        "usd", "eur", "gbp", "cad", "aud", "jpy", "inr", "myr", "btc"
    ):  # fmt: skip
        return word.text.isupper()
    if text in ("won", "rand", "birr", "dong", "ether"):
        return out.numeral.scaled or abs(out.number) >= 100
    if text in ("crown", "crowns", "marks", "won"):
        return out.numeral.scaled or abs(out.number) >= 1000
    if text in ("real", "mark", "c", "p", "stone"):
        return False
    if text in ("pound", "pounds"):
        return pounds_are_money(lexemes, at, named[1], out)
    return True


HEAVY = frozenset(
    "of weight heavier lighter lost weighing weighed weighs weigh baby bag bags meat sugar flour rice fish coffee cocaine "
    "marijuana turkey overweight ounces exercise exercising diet dieting muscle fat body lift lifted lifting scale feet "
    "foot ft lb lbs kg kilograms cargo payload explosives thrust steel waste garbage trash food fruit beef pork chicken "
    "pressure shape heavy tonnes tons gained shed slimmed carrying hauled seized catch caught dropping".split()
)


def pounds_are_money(lexemes: Sequence[Lexeme], at: int, end: int, out: Amount) -> bool:
    """Pounds of money or of weight: told by the words around, money where nothing tells."""
    near = {lexeme.low for lexeme in lexemes[max(0, at - 9) : end + 3]}
    if "sterling" in near or out.numeral.scaled and "of" != peek(lexemes, end).low:
        return True
    if at and lexemes[at - 1].text == "-" and not lexemes[at].gap:
        return peek(lexemes, end).low in ("note", "fine", "bill", "deal", "fee")
    if lexemes[at].low == "pound" and out.number != 1:
        return False
    return not near & HEAVY


def unit_after(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes a unit of measure behind the number, tied by a hyphen or in brackets too."""
    at = _past_article(lexemes, out)
    at += _hyphen(lexemes, at)
    bracket = peek(lexemes, at).text in ("(", "[") and peek(lexemes, at + 2).text in (")", "]")
    at += bracket
    word = peek(lexemes, at)
    if word.gap == 2 or not word.text:
        return False
    named = units.names().longest(lexemes, at)
    if word.low == "in" and _is_inch(lexemes, at, out):
        named = units.by_name()["inch"], at + 1
    signed = units.symbols().longest(lexemes, at) if out.numeral.form in (DIGITS, PART) or len(word.text) > 1 else None
    if signed is not None and not symbol_holds(lexemes, at, signed, out):
        signed = None
    if signed is not None and named is None and peek(lexemes, signed[1]).kind in ("w", "n"):
        if not peek(lexemes, signed[1]).gap and lexemes[signed[1] - 1].text.isalnum():
            signed = None
    if named is not None and not name_holds(lexemes, at, named, out):
        named = None
    found = max((f for f in (named, signed) if f is not None), key=lambda f: f[1], default=None)
    if found is None or (bracket and found[1] - at > 1):
        return False
    unit, end = found
    out.kind = "duration" if unit.dimension == "time" else "quantity"
    out.unit, out.dimension, out.end = unit.name, unit.dimension, end + bracket
    if unit.dimension == "temperature" and [w.low for w in lexemes[out.end : out.end + 2]] == ["below", "zero"]:
        out.number, out.end = -abs(out.number), out.end + 2
    return True


def _is_inch(lexemes: Sequence[Lexeme], at: int, out: Amount) -> bool:
    """ "2 1/2 in thick", "5 in" at the end: not "42 in all"."""
    after = peek(lexemes, at + 1)
    ends = after.text in ("", ".", ",", ";", ")") or after.low in ("thick", "wide", "long", "tall", "deep", "across", "x", "by")
    return lexemes[out.end - 1].kind in "nf" and out.number < 100 and ends


def name_holds(lexemes: Sequence[Lexeme], at: int, found: tuple[units.Unit, int], out: Amount) -> bool:
    """Whether a unit's name is meant as a unit: "second" as an ordinal, "league", "cup", "stone", "quarter" are not."""
    unit, end = found
    word = lexemes[at].low
    if word in ("league", "leagues", "quarter", "quarters", "stone", "bar", "bars", "night", "nights"):
        return word in ("nights", "night") or (word == "stone" and out.numeral.form != PART and out.number > 5)
    if word in ("cup", "cups"):
        return out.number <= 20 and lexemes[at].text.islower() or peek(lexemes, end).low == "of"
    if word in ("mo", "mos", "min", "sec", "hr", "gal", "hp", "db"):
        return lexemes[out.end - 1].kind in ("n", "f")
    if word == "second" and at > 0 and lexemes[at - 1].low in ("one", "a"):
        return True
    return True


QUOTES = frozenset("'\"′″’”")
SINGLE = frozenset("mglshbtdKCFVAWNJBLT")


def symbol_holds(lexemes: Sequence[Lexeme], at: int, found: tuple[units.Unit, int], out: Amount) -> bool:
    """Whether an abbreviation is meant as a unit: quotes only where they tie, single letters not before a name."""
    unit, end = found
    text, after = lexemes[at].text, peek(lexemes, end)
    if end - at > 1:
        return True
    if text in QUOTES:
        return _is_prime(lexemes, at, out)
    if text in ("C", "F"):
        return unit.dimension == "temperature" and _is_temperature(lexemes, at, out, after)
    if text == "s":
        return out.number % 1 != 0
    if text in ("in.", "PS", "pm", "ms", "mb"):
        return text in ("ms",) or (text == "pm" and "." in lexemes[out.end - 1].text) or text == "PS"
    if len(text) > 1 or text == "°" or text == "º":
        return True
    if after.text == "/" and not after.gap:
        return True
    if lexemes[at].gap and text in ("A", "b", "h", "d", "T", "B", "L", "s"):
        return (not after.text or after.gap == 2 or after.text in ".,;)") if text in ("b", "B", "A", "h", "s") else False
    if text == "W" and lexemes[at].gap and out.number >= 1000:
        return False  # "1587 W. Main"
    if text in ("K",) and out.number < 100:
        return False
    return not (after.text in ("'", "’", "&") and not after.gap)


def _is_temperature(lexemes: Sequence[Lexeme], at: int, out: Amount, after: Lexeme) -> bool:
    """ "30C" and "98.6 F", not "13F" (a form) or "12 C Street"."""
    named = after.kind == WORD and after.text[0].isupper() and after.gap == 1
    return (-90 <= out.number <= 60 if lexemes[at].text == "C" else 20 <= out.number <= 140) and not named


def _is_prime(lexemes: Sequence[Lexeme], at: int, out: Amount) -> bool:
    """Feet and inches: the sign stands at the number and no quotation is open."""
    if out.numeral.form != DIGITS or out.number >= 1000:
        return False
    text, after = lexemes[at].text, peek(lexemes, at + 1)
    if text in ("'", "’", "′"):
        if lexemes[at].gap:
            return False
        if after.kind == NUMBER and not after.gap:
            return True
        return text == "′" or (not (after.kind == WORD and not after.gap) and _closed(lexemes, at, "'‘’"))
    return text == "″" or _closed(lexemes, at, "\"“”")


def _closed(lexemes: Sequence[Lexeme], at: int, marks: str) -> bool:
    """Whether no quotation stands open within forty lexemes before `at`."""
    return sum(lexeme.text in marks for lexeme in lexemes[max(0, at - 40) : at]) % 2 == 0
