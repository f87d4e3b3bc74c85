"""Numbers with their fractions and groups: "two and a half million", "a third", "dozens", "a couple of"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.cardinals import DIGITS, PART, VAGUELY, WORDS, Numeral, cardinal
from checker.language.quantities.ordinals import small_parts
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import DENOMINATORS, GROUPS, SCALES, TENS, UNITS, VAGUE


def numeral(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    """The number that begins at lexeme `at`, with fractions and magnitudes, or None."""
    return _vague(lexemes, at) or _few(lexemes, at) or _portion(lexemes, at) or _whole(lexemes, at)


_FEW = {"couple": 2, "pair": 2, "few": 3, "dozen": 12, "trio": 3, "duo": 2}


def _few(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    """ "a dozen", "a couple of", "a pair of", "a few hundred", "several thousand"."""
    word, after = lexemes[at].low, peek(lexemes, at + 1)
    if word in ("several", "few") or (word == "a" and after.low == "few" and peek(lexemes, at + 2).low != "of"):
        end = at + 1 + (word == "a")
        scale = Decimal(100) if peek(lexemes, end).low == "hundred" else SCALES.get(peek(lexemes, end).low)
        if scale is not None and peek(lexemes, end).gap < 2:
            more = SCALES.get(peek(lexemes, end + 1).low) if scale == 100 else None  # "several hundred million"
            end += more is not None
            return Numeral(at, end + 1, 3 * scale * (more or 1), Decimal(0), 1, VAGUELY, None, True)
    if word != "a" or after.gap != 1 or (many := _FEW.get(after.low)) is None:
        return None
    behind = peek(lexemes, at + 2)
    if after.low != "dozen" and behind.low != "of" and (behind.text not in ("", ".", ",") or after.low == "few"):
        return None if behind.text or at else Numeral(at, at + 2, Decimal(many), Decimal(0), 1, WORDS)
    scale = Decimal(100) if behind.low == "hundred" else None
    return Numeral(at, at + 2 + (scale is not None), Decimal(many) * (scale or 1), Decimal(0), 1, WORDS)


def _vague(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    """ "dozens", "tens of thousands", "hundreds of millions"."""
    if (span := VAGUE.get(lexemes[at].low)) is None:
        return None
    low, high, end = Decimal(span[0]), Decimal(span[1]), at + 1
    if peek(lexemes, end).low == "of" and (more := VAGUE.get(peek(lexemes, end + 1).low)):
        low, high, end = low * more[0], high * more[0], end + 2
    elif lexemes[at].low in ("tens", "scores") and peek(lexemes, end).low != "of":
        return None
    return Numeral(at, end, low, Decimal(0), 1, VAGUELY, high, True)


def _whole(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    found = cardinal(lexemes, at)
    if found is None:
        return None
    parts = small_parts(lexemes, found)
    return parts or _with_fraction(lexemes, _nths(lexemes, _pointed(lexemes, _dozens(lexemes, found))))


def _pointed(lexemes: Sequence[Lexeme], found: Numeral) -> Numeral:
    """ "two hundred point seventy-one", "1 point 1": decimals in words."""
    at = found.end + 1
    if peek(lexemes, found.end).low != "point" or (found.scaled and found.form == DIGITS) or peek(lexemes, at).gap != 1:
        return found
    places = ""
    while at < len(lexemes) and len(places) < 8 and lexemes[at].gap < 2:
        word = lexemes[at]
        if word.kind == NUMBER and word.text.isdigit() and found.form == DIGITS:  # not "at one point 52 per cent"
            places += word.text
        elif word.low in UNITS or word.low in TENS:
            part = cardinal(lexemes, at, plain=True)
            places += str(part.value) if part else ""
            at = part.end - 1 if part else at
        else:
            break
        at += 1
    if not places:
        return found
    value = found.value + Decimal("0." + places)
    return found._replace(end=at, value=value, step=Decimal(1).scaleb(-len(places)), digits=found.digits + len(places))


def _nths(lexemes: Sequence[Lexeme], found: Numeral) -> Numeral:
    """ "twenty-three fifths": more parts than the short form of a fraction holds."""
    bottom = DENOMINATORS.get(peek(lexemes, found.end).low)
    word = peek(lexemes, found.end).low
    if bottom is None or found.form != WORDS or not word.endswith("s") or word in ("quarters",) or found.value < 2:
        return found
    return found._replace(end=found.end + 1, value=found.value / bottom, step=Decimal(0), form=PART)


def _dozens(lexemes: Sequence[Lexeme], found: Numeral) -> Numeral:
    word = peek(lexemes, found.end)
    many = GROUPS.get(word.low) if word.gap < 2 else None
    if many is None or word.low in ("pair", "pairs", "couple", "duo", "trio", "quartet", "quintet", "sextet"):
        return found
    step = found.step * many if found.form == DIGITS else Decimal(0)
    return found._replace(end=found.end + 1, value=found.value * many, step=step, scaled=True)


def _with_fraction(lexemes: Sequence[Lexeme], found: Numeral) -> Numeral:
    """ "and a half", "and three quarters", each perhaps with a magnitude behind: "two and a half million"."""
    if peek(lexemes, found.end).low not in ("and", "&"):
        return found
    part = _fraction_words(lexemes, found.end + 1)
    if part is None:
        return found
    value, end = part
    # "five billion and three quarters" means three quarters of a billion
    unit = _last_scale(lexemes, found)
    scale = SCALES.get(peek(lexemes, end).low) if peek(lexemes, end).kind == WORD else None
    if scale is not None and unit == 1:
        total, unit = (found.value + value) * scale, scale
    elif scale is not None:
        total = found.value + value * scale
    else:
        total = found.value + value * unit
    return found._replace(
        end=end + (scale is not None), value=total, step=unit / 10, digits=found.digits + 1, scaled=scale is not None
    )


def _last_scale(lexemes: Sequence[Lexeme], found: Numeral) -> Decimal:
    scale = SCALES.get(lexemes[found.end - 1].low, Decimal(1))
    return scale if scale >= 10**6 else Decimal(1)


def _fraction_words(lexemes: Sequence[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """ "a half", "three quarters", "two-fifths", "half": value and end."""
    word = peek(lexemes, at)
    if word.low in ("half",):
        return Decimal("0.5"), at + 1
    if word.low in ("a", "an"):
        top, at = Decimal(1), at + 1
    elif UNITS.get(word.low):
        top, at = Decimal(UNITS[word.low]), at + 1
    else:
        return None
    at += peek(lexemes, at).text == "-"
    bottom = DENOMINATORS.get(peek(lexemes, at).low)
    if bottom is None or peek(lexemes, at).gap == 2:
        return None
    plural = peek(lexemes, at).low.endswith("s") or peek(lexemes, at).low == "halves"
    return (top / bottom, at + 1) if plural == (top > 1) or bottom == 2 else None


def _portion(lexemes: Sequence[Lexeme], at: int) -> Numeral | None:
    """ "half", "a third", "two-thirds", "half a million", "quarter million"."""
    part = _fraction_words(lexemes, at)
    if part is None and lexemes[at].low == "quarter":
        part = Decimal("0.25"), at + 1
    if part is None:
        return None
    value, end = part
    if (
        value < 1
        and peek(lexemes, end + (peek(lexemes, end).text == "-")).low in ("point", "points")
        and lexemes[at].low in ("a", "quarter", "half", "three")
    ):
        return Numeral(at, end, value, Decimal(0), 2, WORDS)
    scale_at = end + (peek(lexemes, end).low in ("a", "of") and peek(lexemes, end + 1).low in SCALES)
    if [peek(lexemes, end).low, peek(lexemes, end + 1).low] == ["of", "a"] and peek(lexemes, end + 2).low in SCALES:
        scale_at = end + 2  # "a quarter of a million"
    scale_at += peek(lexemes, scale_at).text == "-" and peek(lexemes, scale_at + 1).low in SCALES
    many = SCALES.get(peek(lexemes, scale_at).low) or (
        GROUPS["dozen"] if peek(lexemes, end).low == "a" and peek(lexemes, end + 1).low == "dozen" else None
    )
    if many is not None and peek(lexemes, scale_at).kind == WORD:
        end = scale_at + 1 + (peek(lexemes, scale_at).low == "a")
        return Numeral(at, end, value * many, Decimal(many) / 10, 1, WORDS, None, True)
    return None if lexemes[at].low == "quarter" else Numeral(at, end, value, Decimal(0), 1, PART)
