"""Currencies before and behind a number: "$1.2bn", "USD 34.6 million", "14 billion dollars", "30 MEUR"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities import currencies
from checker.language.quantities.amounts import MINUS, Amount, begun, hyphen, letter, multiply, past_article
from checker.language.quantities.cardinals import DIGITS, PART, VAGUELY, WORDS
from checker.language.quantities.numerals import numeral
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import LETTERS, SCALES


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
    if word.low == "euro" and following.kind == NUMBER and not following.gap:
        return "EUR", at + 1, Decimal(1)
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
    if peek(lexemes, end).text == "$" and code not in currencies.dollars().values():
        return None  # "AMD $334 million": a name before dollars
    end += peek(lexemes, end).text == "$"
    if code not in COMMON and len(lexemes[at].text) == 3 and not _substantial(lexemes, end):
        return None
    if lexemes[at].text == "PS":
        return (code, end, Decimal(1)) if _transliterated(lexemes, end) else None
    return code, end, Decimal(1)


COMMON = frozenset("USD EUR GBP JPY CHF AUD CAD CNY INR HKD SGD NZD SEK NOK DKK KRW ZAR BRL RUB MXN MYR".split())


def _substantial(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a number is more than the "28" of "COP28": a blank before it, or grouped, scaled, with decimals."""
    number, after = peek(lexemes, at), peek(lexemes, at + 1)
    return number.gap == 1 or len(number.text) > 3 or after.low in SCALES or after.text in LETTERS


def _transliterated(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "PS2.7m" and "PS21,700" are what is left of a pound sign; "PS5" is a console."""
    number, after = peek(lexemes, at), peek(lexemes, at + 1)
    scaled = (after.text in LETTERS and not after.gap) or after.low in SCALES
    return number.kind == NUMBER and not number.gap and (scaled or "," in number.text or len(number.text) > 1)


def scaled_code(word: str) -> tuple[str, Decimal] | None:
    """ "MUSD", "kEUR": code and magnitude."""
    if len(word) == 4 and word[1:] in currencies.codes() and word[0] in "MmkKBb":
        return word[1:], LETTERS[word[0]]
    return None


def money_first(lexemes: Sequence[Lexeme], at: int, sign: int) -> Amount | None:
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
    if found is None or (
        found.form in (WORDS, PART, VAGUELY)
        and lexemes[index].kind == WORD
        and len(code) == 3
        and lexemes[index - 1].kind == WORD
    ):
        return None
    out = begun(lexemes, at, found, sign)
    out.kind, out.unit, out.prefix = "money", code, True
    multiply(out, scale)
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
    if found is not None and (found[0] == out.unit or (out.unit in ("USD",) and found[0].endswith("D"))):
        out.unit, out.end = found


def money_after(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes a currency behind the number: "14 billion dollars", "20€", "115USD", "75 USD million", "30 MUSD"."""
    at = past_article(lexemes, out)
    at += hyphen(lexemes, at)
    at += out.numeral.form == VAGUELY and peek(lexemes, at).low == "of"  # "billions of dollars"
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
    multiply(out, found[2])
    if (late := SCALES.get(peek(lexemes, out.end).low)) is not None and not out.numeral.scaled and word.text.isupper():
        multiply(out, late)
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
    if (
        word.kind == WORD
        and len(text) == 3
        and text.upper() == named[0]
        and text not in ("usd", "eur", "gbp", "cad", "aud", "jpy", "inr", "myr", "btc")
    ):
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
    "of weight heavier lighter lost weighing weighed weighs weigh baby bag bags meat sugar flour rice fish coffee "
    "cocaine marijuana turkey overweight ounces exercise exercising diet dieting muscle fat body lift lifted "
    "lifting scale feet foot ft lb lbs kg kilograms cargo payload explosives thrust steel waste garbage trash "
    "food fruit beef pork chicken pressure shape heavy tonnes tons gained shed slimmed carrying hauled seized "
    "catch caught dropping".split()
)


def pounds_are_money(lexemes: Sequence[Lexeme], at: int, end: int, out: Amount) -> bool:
    """Pounds of money or of weight: told by the words around, money where nothing tells."""
    near = {lexeme.low for lexeme in lexemes[max(0, at - 9) : end + 3]}
    if "sterling" in near or (out.numeral.scaled and peek(lexemes, end).low != "of"):
        return True
    if at and lexemes[at - 1].text == "-" and not lexemes[at].gap:
        return peek(lexemes, end).low in ("note", "fine", "bill", "deal", "fee")
    if lexemes[at].low == "pound" and out.number != 1:
        return False
    return not near & HEAVY
