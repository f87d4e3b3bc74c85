"""Dates with a month or a year: "3 May 2026", "May 3-5", "Friday, Sept. 9", "the 1990s", "2019"."""

from __future__ import annotations

from checker.language.times.meanings import Hit, Spread, When
from checker.language.times.tokens import SUFFIXES, Tokens, plain_number
from checker.language.times.words import words

# After these a bare number of four digits, or a month that is also another word, is a date.
LEADS = words(
    "in since from by until till during before after early late mid circa c of between through throughout around "
    "about year to and or as the last next this every each on for late- mid- early- next ending ended starting "
    "due beginning begins spring summer autumn fall winter dated"
)
STRONG = LEADS - {"of", "to", "and", "or", "as", "for", "about", "around", "on", "the", "this", "between", "through"}
VERBS_IN_S = words("was is has does as versus plus vs s this thus us its his yes series")
COUNTED = words("people men women children dollars euros pounds police percent pc km miles m kg copies")
MONEY = frozenset("$£€¥₹#")
UNCLEAR_MONTHS = frozenset(("may", "march", "august", "april", "june"))  # verbs, adjectives, first names
UNCLEAR_VERBS = words("may march mar")
LOWER = words("in since from by until till during before after last next this of early late mid")


def year_at(t: Tokens, at: int) -> tuple[int, int] | None:
    """A year after a month or day: four digits, or two after an apostrophe."""
    number = plain_number(t, at, 4)
    if number is not None and len(t.low[at]) == 4 and 1000 <= number < 2200:
        return at + 1, number
    short = plain_number(t, at + 1, 2)
    if t.low[at] == "'" and short is not None and len(t.low[at + 1]) == 2 and t.glued(at + 1):
        return at + 2, full_year(short)
    return None


def full_year(short: int) -> int:
    """The century that a year of two digits leaves out."""
    return short + (2000 if short < 50 else 1900)


def trailing_year(t: Tokens, at: int) -> tuple[int, int | None]:
    """The end after an optional year: "2026", ", 2026", "of 2026", "'26", "/2026"."""
    here = at
    if t.low[at] in (",", "of", "in", "-", "/", ".") and not t.newline(at + 1):
        here = at + 1
    found = year_at(t, here)
    if found is None or (t.kind(found[0]) == "unit" and t.low[here] != "'"):
        return at, None
    return (at, None) if t.low[found[0]] == ":" else found


def day_at(t: Tokens, at: int) -> tuple[int, int] | None:
    """A day of the month: "3", "3rd", "third", "twenty-first", "twenty nine"."""
    number = plain_number(t, at, 2)
    if number is not None:
        end = at + 1
        if t.low[end] in SUFFIXES and t.glued(end):
            end += 1
        elif t.kind(end) == "" and t.glued(end) and t.low[end][:1].isalpha():
            return None
        return (end, number) if 1 <= number <= 31 else None
    if t.kind(at) == "ord" and t.name(at) != "tens":
        return at + 1, t.number(at)
    if t.name(at) == "tens" or t.kind(at) == "num":
        return spelled_day(t, at)
    return None


def spelled_day(t: Tokens, at: int) -> tuple[int, int] | None:
    number, end = t.number(at), at + 1
    if t.name(at) == "tens" and t.kind(at) == "num":
        nxt = end + 1 if t.low[end] == "-" else end
        if t.kind(nxt) in ("num", "ord") and 0 < t.number(nxt) < 10:
            return (nxt + 1, number + t.number(nxt)) if number + t.number(nxt) <= 31 else None
    return (end, number) if 1 <= number <= 31 else None


def month_end(t: Tokens, at: int) -> int:
    """The token after a month's name, its full stop included where it is one of an abbreviation."""
    end = at + 1
    after = t.text[t.start[end + 1] : t.start[end + 1] + 1]
    goes_on = after.isdigit() or after.islower() or (t.low[end + 1] == "-" and t.glued(end + 1))
    if t.low[end] == "." and t.name(at) == "short" and t.glued(end) and goes_on:
        end += 1
    return end


def month_first(t: Tokens, at: int) -> Hit | None:
    """ "May", "May 2026", "May 3, 2026", "May 3-5", "Dec-2018"."""
    month, end = t.number(at), month_end(t, at)
    found = day_after_month(t, end)
    if found:
        return with_days(t, found, month)
    stop, year = trailing_year(t, end)
    if year is not None:
        return stop, When(year=year, month=month)
    return (end, When(month=month)) if stands_alone(t, at) else None


def day_after_month(t: Tokens, end: int) -> tuple[int, int] | None:
    here = end + 1 if t.low[end] == "the" or (t.low[end] in "-/" and t.low[end] and t.glued(end + 1)) else end
    found = day_at(t, here)
    if found is None:
        return None
    stop = found[0]
    if t.low[stop] in ("%", "percent", "million", "billion", "per", "points") or t.kind(stop) == "scale":
        return None
    if t.kind(stop) in ("unit", "part") and t.name(stop) not in ("NI", "MO", "AF", "EV") and t.kind(here) == "digits":
        return None
    return found


def with_days(t: Tokens, found: tuple[int, int], month: int) -> Hit:
    """A month and its day or days, and the year behind them."""
    end, day = found
    other = last_day(t, end, month)
    stop = other[0] if other else end
    stop, year = trailing_year(t, stop)
    first = When(year=year, month=month, day=day)
    return (stop, Spread(first, first.but(day=other[1]))) if other else (stop, first)


def last_day(t: Tokens, at: int, month: int) -> tuple[int, int] | None:
    """The other end of "May 3-5", where no month of its own follows."""
    if t.low[at] not in ("-", "to", "through", "thru", "until"):
        return None
    found = day_at(t, at + 1)
    spelled = t.kind(at + 1) != "digits" and t.kind(at + 1) != "ord"
    if found is None or spelled or t.kind(found[0]) in ("month", "unit") or t.low[found[0]] in (":", "am", "pm", "/"):
        return None
    return None if t.low[at] == "-" and t.low[found[0]] == "-" else found


def stands_alone(t: Tokens, at: int) -> bool:
    """Whether a month's name without day or year is a month: "may" and "march" seldom are."""
    word, name = t.low[at], t.name(at)
    if t.glued(at) and t.low[at - 1] not in ("-", "(", "/", '"', "'", "“"):
        return False
    before = t.low[at - 1] if at else ""
    if t.low[at + 1] in ("-", "to", "through", "and") and t.kind(at + 2) == "month" and t.capital(at):
        return True
    front = at - 2 - (t.low[at - 2] == ".")
    if before == "-" and (t.kind(front) == "mod" or (t.kind(front) == "month" and t.capital(at))):
        return True
    if t.kind(at + 1) == "which" and t.name(at + 2) == "year" and (t.capital(at) or word not in UNCLEAR_VERBS):
        return True
    if word in UNCLEAR_MONTHS or name == "short":
        lead = before in LEADS if t.capital(at) else before in LOWER and word not in UNCLEAR_VERBS
        return lead and not surname(t, at)
    return t.capital(at) or before in LEADS


def surname(t: Tokens, at: int) -> bool:
    """Whether a capitalised word follows directly, as in a person's name ("to April Jones")."""
    after = at + 1
    named = t.capital(after) and t.kind(after) not in ("weekday", "month")
    return named and t.low[at - 1] in ("of", "to", "and", "for", "or", "as")


def day_first(t: Tokens, at: int) -> Hit | None:
    """ "3 May 2026", "the 3rd of May", "3-5 May", "31-Oct-74"."""
    found = day_at(t, at)
    if found is None or (at and (t.low[at - 1] in MONEY or t.low[at - 1] in ("last", "final", "two", "middle"))):
        return None
    end, day = found
    if t.low[end] == "." and t.glued(end) and t.kind(end + 1) == "month":
        end += 1
    if t.low[end] in ("-", "to", "through", "until", "till", "and", "&"):
        return days_first(t, end, day)
    month = end + 1 if t.low[end] in ("of", "/") else end
    return finish_day(t, month, day) if t.kind(month) == "month" else None


def days_first(t: Tokens, at: int, day: int) -> Hit | None:
    """ "3-5 May", "from 3 to 5 May", or "31-Oct"."""
    if t.low[at] == "-" and t.kind(at + 1) == "month" and t.glued(at + 1):
        return finish_day(t, at + 1, day)
    found = day_at(t, at + 1)
    if found is None:
        return None
    month = found[0] + 1 if t.low[found[0]] == "of" else found[0]
    if t.kind(month) != "month":
        return None
    hit = finish_day(t, month, found[1])
    last = hit[1] if hit else None
    if hit is None or not isinstance(last, When) or (t.low[at] in ("and", "&") and found[1] != day + 1):
        return None
    return hit[0], Spread(last.but(day=day), last)


def finish_day(t: Tokens, month: int, day: int) -> Hit | None:
    """The month and year after a day."""
    if t.low[month] in ("may", "march", "mar") and not t.capital(month) and t.kind(month - 1) == "num":
        return None
    end = month_end(t, month)
    short = plain_number(t, end + 1, 2)
    if t.low[end] in "-/" and t.low[end] and short is not None and len(t.low[end + 1]) == 2 and t.glued(end + 1):
        return end + 2, When(year=full_year(short), month=t.number(month), day=day)
    stop, year = trailing_year(t, end)
    return stop, When(year=year, month=t.number(month), day=day)
