"""Years, decades, centuries, quarters, halves and fiscal years: "2019", "the '90s", "Q3 2025", "fiscal 2024"."""

from __future__ import annotations

from checker.language.times.calendar import COUNTED, LEADS, MONEY, STRONG, VERBS_IN_S, full_year, trailing_year, year_at
from checker.language.times.meanings import Hit, Spread, When
from checker.language.times.tokens import SUFFIXES, Tokens, plain_number
from checker.language.times.words import words

DETERMINERS = words("the a an its their his her our this that")
ROUGHLY = words("about around circa approximately roughly")
EVENTS = words("olympics paralympics games championships championship summit expo convention cup worlds awards")
# What follows a number of four digits behind an article that is no year: "a 1650 seat hall", "the 1580 in the hall".
SEATED = words(
    "seat person people page word room bed block strong square kilo yard hp rpm cc of and or to in on at for from with "
    "who were was are had have dead killed injured wounded missing arrested plus odd ton tonne"
)


def year(t: Tokens, at: int) -> Hit | None:
    """A bare number of four digits that reads as a year, or a span of years ("2019-21", "2019/20")."""
    number = plain_number(t, at, 4)
    if number is None or len(t.low[at]) != 4 or not 1000 <= number < 2200 or (t.glued(at) and held(t, at)):
        return None
    if t.low[at + 1] == "s" and t.glued(at + 1) and number % 10 == 0:
        return at + 2, decade_of(number)
    if t.low[at + 1] in "-/" and t.low[at + 1]:
        two = years(t, at, number)
        if two:
            return two
    if (t.glued(at + 1) and t.low[at + 1][:1].isalpha()) or not is_year(t, at, number):
        return None
    return at + 1, When(year=number)


def held(t: Tokens, at: int) -> bool:
    """Whether the mark glued before the digits makes them no year: money, a decimal, a model's name."""
    mark, before = t.low[at - 1], t.low[at - 2]
    dashed = mark == "-" and t.glued(at - 1) and t.kind(at - 2) != "mod" and before not in ("pre", "post")
    return dashed or mark in MONEY or mark.isalnum() or (mark in ".:," and t.glued(at - 1))


def years(t: Tokens, at: int, first: int) -> Hit | None:
    """ "2019-2021", "2019–21", "2019/20"."""
    end = at + 2
    number = plain_number(t, end, 4)
    if number is None or (t.glued(end + 1) and t.low[end + 1][:1] in "-/" and t.low[end + 1]):
        return None
    if len(t.low[end]) == 2 and t.glued(end) and t.glued(at + 1):
        month = number <= 12 and number <= first % 100
        number += first // 100 * 100
        if month:
            return end + 1, When(year=first, month=number % 100)
    elif len(t.low[end]) != 4:
        return None
    return (end + 1, Spread(When(year=first), When(year=number))) if first < number < first + 200 else None


def is_year(t: Tokens, at: int, number: int) -> bool:
    """Whether the words around a bare number of four digits let it be a year."""
    before, after = t.low[at - 1] if at else "", t.low[at + 1]
    if after == "index" and t.capital(at - 1):
        return False
    season = after in ("season", "seasons") and before in DETERMINERS
    if (t.kind(at + 1) in ("unit", "scale") and not season) or after in ("%", "°", "percent"):
        return False
    if t.kind(at - 1) in ("digits", "num", "scale") or before in MONEY or before in ("no", "number"):
        return False
    if before == "at" and after not in EVENTS:
        return False  # "at 1910 Broadway"
    if is_plural(t, at + 1) and before not in LEADS:
        return False
    if 1900 <= number < 2060:
        return True
    if before in ROUGHLY and (before == "circa" or t.low[at - 2] in STRONG):
        return True  # "in about 1850"
    return before in STRONG or (before == "(" and after in (")", "-")) or is_dated(t, at, number)


def is_dated(t: Tokens, at: int, number: int) -> bool:
    """ "an 1858 letter", "the 1776 declaration": an older year before the one thing that it dates."""
    word = t.low[at + 1]
    led = at > 0 and t.low[at - 1] in DETERMINERS
    thing = word.isalpha() and not t.glued(at + 1) and word not in SEATED and not t.capital(at + 1)
    return led and thing and 1500 < number < 1900 and number % 50 != 0


def is_plural(t: Tokens, at: int) -> bool:
    """Whether a word looks like the plural of a thing that is counted."""
    word = t.low[at]
    noun = word[-1:] == "s" and len(word) > 3 and word[-2:] not in ("ss", "is", "us") and word not in VERBS_IN_S
    return word in COUNTED or (noun and not t.capital(at))


def decade_of(number: int) -> When:
    return When(century=number // 100, fixed="") if number % 100 == 0 and number < 1900 else When(decade=number // 10)


def short_decade(t: Tokens, at: int) -> Hit | None:
    """ "'90s", "80s" after "the": the digits at `at`."""
    number = plain_number(t, at, 2)
    if number is None or number % 10 or len(t.low[at]) != 2 or t.low[at + 1] != "s" or not t.glued(at + 1):
        return None
    before = t.low[at - 1] if at else ""
    if before not in ("the", "'", "early", "late", "mid", "-", "and") or number == 0:
        return None
    if before == "-" and t.low[at - 2] not in ("early", "late", "mid", "pre", "post"):
        return None  # "A-10s", planes
    return at + 2, When(decade=(1900 + number if number >= 20 else 2000 + number) // 10)


def decade_word(t: Tokens, at: int) -> Hit | None:
    """ "the nineties", "the mid-eighties"; "in his thirties" is an age."""
    before = t.low[at - 1] if at else ""
    fits = before in ("the", "early", "late", "mid", "-")
    return (at + 1, When(decade=(1900 + t.number(at)) // 10)) if fits else None


def ordinal(t: Tokens, at: int) -> tuple[int, int] | None:
    """An ordinal number: "third", "3rd", "twenty-first"."""
    if t.kind(at) == "ord":
        return at + 1, t.number(at)
    number = plain_number(t, at, 3)
    if number is not None and t.low[at + 1] in SUFFIXES and t.glued(at + 1):
        return at + 2, number
    if t.name(at) == "tens":
        end = at + 2 if t.low[at + 1] == "-" else at + 1
        if t.kind(end) == "ord" and t.number(end) < 10:
            return end + 1, t.number(at) + t.number(end)
    return None


def quarter_code(t: Tokens, at: int) -> Hit | None:
    """ "Q3", "Q3 2025", "H1 2026", "FY24 Q1"; the letter stands at `at`."""
    number = plain_number(t, at + 1, 1)
    if number is None or not t.glued(at + 1) or not 1 <= number <= t.number(at):
        return None
    if not t.capital(at) and year_at(t, at + 2) is None:
        return None
    if t.glued(at) and t.low[at - 1] not in "-(/'\"“":
        return None
    if t.glued(at + 2) and t.low[at + 2][:1].isalpha() and t.kind(at + 2) != "fiscal":
        return None  # "A/H1N1"
    when = When(quarter=number) if t.low[at] == "q" else When(half=number)
    return of_year(t, at + 2, when)


def year_quarter(t: Tokens, at: int) -> Hit | None:
    """ "2018Q4", "3Q25", "1H 2026": the digits at `at`, the letter glued behind."""
    letter = at + 1 + (t.low[at + 1] == "-" and len(t.low[at]) == 4)
    if t.kind(letter) != "q":
        return None
    if len(t.low[at]) < 4 and not (t.glued(letter) and t.capital(letter)):
        return None
    number = plain_number(t, at, 1)
    if number is not None and 1 <= number <= t.number(letter):
        when = When(quarter=number) if t.low[letter] == "q" else When(half=number)
        short = plain_number(t, letter + 1, 2)
        if short is not None and t.glued(letter + 1):
            return letter + 2, when.but(year=full_year(short))
        return of_year(t, letter + 1, when)
    found, nth = year_at(t, at), plain_number(t, letter + 1, 1)
    if found and nth and t.glued(letter + 1) and nth <= t.number(letter):
        when = When(quarter=nth) if t.low[letter] == "q" else When(half=nth)
        return letter + 2, when.but(year=found[1])
    return None


def of_year(t: Tokens, at: int, when: When) -> Hit:
    """A quarter or half with the year or fiscal year behind it."""
    here = at + 1 if t.low[at] in ("of", "in", ",", "for") else at
    if t.kind(here) == "fiscal":
        found = fiscal(t, here)
        if found and isinstance(found[1], When):
            return found[0], when.but(year=found[1].year, fiscal=True)
    stop, number = trailing_year(t, at)
    return stop, when.but(year=number)


def fiscal(t: Tokens, at: int) -> Hit | None:
    """ "fiscal 2024", "fiscal year 2024", "FY24", "FY2024", "fiscal first quarter"."""
    end = at + 1
    if t.low[end] == "-":
        end += 1
    nth = ordinal(t, end)
    if nth and t.name(quarter := nth[0] + (t.low[nth[0]] == "-")) == "quarter" and 1 <= nth[1] <= 4:
        stop, when = of_year(t, quarter + 1, When(quarter=nth[1], fiscal=True))
        return stop, when
    if t.name(end) == "year":
        end += 1
    found = year_at(t, end)
    if found:
        return found[0], When(year=found[1], fiscal=True)
    short = plain_number(t, end, 2)
    if short is not None and t.low[at] == "fy" and t.glued(end) and len(t.low[end]) == 2:
        return end + 1, When(year=full_year(short), fiscal=True)
    return None
