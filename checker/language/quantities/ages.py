"""Ages: "34-year-old", "aged 34", "Jane Roe, 34, said", "under-16s"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import VAGUELY, Numeral
from checker.language.quantities.context import MONTHS, capital, near
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.persons import YOUNG, aged_beside, named
from checker.language.quantities.plurals import is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek

AGE_UNITS = {
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "month": "month",
    "months": "month",
    "week": "week",
    "weeks": "week",
    "day": "day",
    "days": "day",
}


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
        whose = [peek(lexemes, out.start - back).low for back in (2, 1)]
        return whose[1] == "of" and (whose[0] == "age" or whose[0] in YOUNG) and _aged(out, unit, at)
    if word.low == "yo" and word.gap < 2:
        return _aged(out, "year", at + 1)
    if word.low == "y" and peek(lexemes, at + 1).text == "/" and peek(lexemes, at + 2).low == "o":
        return _aged(out, "year", at + 3)
    return _age_by_place(lexemes, out)


def _aged(out: Amount, unit: str, end: int) -> bool:
    out.kind, out.unit, out.end, out.dimension = "age", unit, end, "age"
    return True


_PRONOUNS = frozenset("he she who i".split())
_FIRST_AND_LAST = frozenset("oldest youngest eldest".split())
_BEING = frozenset("is was turns turned be".split())
_AFTER_AGES = frozenset("by when at and on this in next last but years".split())
_WHERE = frozenset("in at of to from for near by on with".split())
_BY_WHEN = frozenset("until till when before once after time unless".split())


def _age_of_person(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "He is 35", "She turned 71", "who was 44"."""
    after = peek(lexemes, out.end)
    if peek(lexemes, out.start - 1).low in ("turn", "turns", "turned", "turning") and out.number >= 1:
        return not (after.kind == WORD and is_plural(after.low))
    if after.kind == WORD and after.low not in _AFTER_AGES:
        return False
    if after.kind not in ("w", "?") and after.text not in (".", ",", ";", ")", "—", "–"):
        return False
    verb, who = peek(lexemes, out.start - 1), peek(lexemes, out.start - 2)
    extreme = verb.low in ("is", "was") and near(lexemes, out.start - 1, 0, _FIRST_AND_LAST, 3, 0)
    if extreme or verb.low in _FIRST_AND_LAST:
        return True  # "the oldest victim was 81, the youngest 14"
    if verb.low == "are" and who.low in ("they", "you", "we"):  # "until they are 66"
        return out.number >= 10 and peek(lexemes, out.start - 3).low in _BY_WHEN
    if verb.low == "be" and who.low in ("will", "would"):
        who = peek(lexemes, out.start - 3)
    person = who.low in _PRONOUNS or (capital(who) and after.low == "when")
    small = who.low in ("he", "she") and out.number >= 3 and after.text in (".", ",") and verb.low in ("is", "was")
    return verb.low in _BEING and (((person or _named_one(lexemes, out, after)) and out.number >= 10) or small)


def _named_one(lexemes: Sequence[Lexeme], out: Amount, after: Lexeme) -> bool:
    """ "The victim, Ada Quill, was 22 and": a full name in front of the verb."""
    at = out.start - 2 - (peek(lexemes, out.start - 2).text == ",")
    at -= 2 * (peek(lexemes, at - 1).text in ("-", "‑"))
    full = at > 0 and capital(lexemes[at]) and capital(lexemes[at - 1]) and peek(lexemes, at - 2).low not in _WHERE
    return full and after.text in (",", ".", "and") and named(lexemes, at)


_RETIRING = frozenset("retirement retire retires retired retiring".split())


def _age_limit(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "raise the retirement age to 67", "the age of consent is 16", "retire at 62"."""
    before, after = peek(lexemes, out.start - 1), peek(lexemes, out.end)
    retiring = 50 <= out.number <= 80 and before.low in ("to", "at", "until", "till", "from")
    ends = after.text not in ("%", "-", "–") and after.low not in _NO_AGES and not is_plural(after.low)
    if retiring and ends and near(lexemes, out.start, out.start, _RETIRING, 4, 0):
        return True
    if (
        before.low not in ("to", "from", "at", "is", "of")
        or not 10 <= out.number <= 100
        or (after.kind in ("w", "a") and after.low not in _AGE_GOES_ON and (before.low, after.low) != ("from", "to"))
    ):
        return False
    return near(lexemes, out.start, out.start, frozenset(("age",)), 8, 0)


_NO_AGES = frozenset("percent per pct million billion thousand bn m".split())
_AGE_GOES_ON = frozenset("from in by for and has was would will".split())
_AGES = frozenset("age expectancy lifespan".split())
_MEANS = frozenset("average mean median life typical".split())
_REACHED = frozenset("is was of at to from reached".split())


def _mean_age(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "the median age was 41.2", "life expectancy at birth is about 73"."""
    hedge = hedge_before(lexemes, out.start)
    before, after = peek(lexemes, (hedge[1] if hedge else out.start) - 1), peek(lexemes, out.end)
    ends = after.text in (".", ",", ";", ")", "") or after.gap == 2 or (after.kind == WORD and not is_plural(after.low))
    if not ends or before.low not in _REACHED or not 10 <= out.number < 120:
        return False
    return near(lexemes, out.start, out.start, _AGES, 9, 0) and near(lexemes, out.start, out.start, _MEANS, 10, 0)


def _age_by_place(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "aged 34", "Jane Roe, 34, said", "Jane Roe (34)"."""
    if not 0 < out.number < 120 or out.numeral.scaled:
        return False
    if _mean_age(lexemes, out):
        return _aged(out, "year", out.end)
    if out.number != out.number.to_integral_value():
        return False
    before, after = peek(lexemes, out.start - 1), peek(lexemes, out.end)
    if before.text in ("-", "‑") and peek(lexemes, out.start - 2).low in ("under", "over") and 5 <= out.number <= 100:
        plural = peek(lexemes, out.end).low == "s" and not peek(lexemes, out.end).gap
        return (plural or after.kind != WORD) and _aged(out, "year", out.end + plural)
    if before.low in ("aged", "age", "ages") or (
        before.low == "of" and peek(lexemes, out.start - 2).low in ("age", "ages")
    ):
        return after.low not in ("percent", "%") and _aged(out, "year", out.end)
    if _age_of_person(lexemes, out) or _age_limit(lexemes, out) or aged_beside(lexemes, out):
        return _aged(out, "year", out.end)
    name = peek(lexemes, out.start - 2)
    if name.text == "." and peek(lexemes, out.start - 3).low in ("jr", "sr"):
        name = peek(lexemes, out.start - 3)
    if lexemes[out.start].kind != NUMBER or out.number < 4 or name.low in MONTHS or not capital(name):
        return False
    closes = after.text in (",", ".", ";", "", "(") or after.low in _GOES_ON
    if before.text == "," and lexemes[out.start].gap == 1 and closes and not begins_number(lexemes, out.end):
        if after.low in ("and", "of") or after.text == ".":
            return capital(peek(lexemes, out.start - 3)) and _aged(out, "year", out.end)
        return _aged(out, "year", out.end)
    named = capital(peek(lexemes, out.start - 3)) or peek(lexemes, out.start - 3).text in ("-", "‑")
    if before.text == "(" and after.text == ")" and named:
        return _aged(out, "year", out.end)
    return False


_GOES_ON = frozenset("and who of from was is has had".split())


def begins_number(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a comma at `at` is followed by a further number (a list, a date)."""
    return peek(lexemes, at).text == "," and peek(lexemes, at + 1).kind == NUMBER


DECADES = {
    f"{word}ies": value
    for word, value in (
        ("twent", 20),
        ("thirt", 30),
        ("fort", 40),
        ("fift", 50),
        ("sixt", 60),
        ("sevent", 70),
        ("eight", 80),
        ("ninet", 90),
    )
}
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "": (0, 9)}
_WHOSE = frozenset("his her their my our your its".split())


def decade(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "in his 40s", "in her late thirties", "in her mid- to late 50s": an age within ten years or less."""
    parts, index = _parts_of_decade(lexemes, at)
    if peek(lexemes, at - 1).low not in _WHOSE or peek(lexemes, index).gap == 2:
        return None
    start, end = DECADES.get(peek(lexemes, index).low), index + 1
    end += peek(lexemes, end).text in ("'", "’") and not peek(lexemes, end).gap  # "in her 20's"
    if start is None and peek(lexemes, index).text in _TENS and peek(lexemes, end).low == "s":
        start, end = int(peek(lexemes, index).text), end + 1
    if start is None:
        return None
    low, high = Decimal(start + _PARTS[parts[0]][0]), Decimal(start + _PARTS[parts[-1]][1])
    if low > high:
        return None  # "late to early" is no stretch
    numeral = Numeral(at, end, low, Decimal(0), 1, VAGUELY, high + 1)
    return Amount(at, end, numeral, low, Decimal(0), "age", "year", "age", high=high + 1)


def _parts_of_decade(lexemes: Sequence[Lexeme], at: int) -> tuple[list[str], int]:
    """The parts of a decade that are told, "" for the whole of it, and where it stands itself."""
    parts: list[str] = []
    while peek(lexemes, at).low in ("early", "mid", "late"):
        parts.append(peek(lexemes, at).low)
        at += 1
        at += peek(lexemes, at).text == "-"
        to = peek(lexemes, at).low == "to"
        at += to + (to and peek(lexemes, at + 1).text == "-")
    return parts or [""], at


_TENS = frozenset("20 30 40 50 60 70 80 90".split())
