"""Times that hang on one told before: "the same day", "that year", "in the quarter", "a year earlier"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.language.times.joining import has_day
from checker.language.times.meanings import Length, Meaning, Spread, When
from checker.language.times.tense import FUTURE, before, behind, stops
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

REACH, LOOK_BACK, DEEPEST = 60, 8, 3
AMOUNTS = frozenset(("%", "$", "£", "€", "¥", "percent", "million", "billion", "trillion"))
COMING = words("will ll shall due expected set scheduled expires ends begins starts opens resumes returns")
YEAR = Length(Decimal(1), "year", digits=1)
Reading = tuple[int, int, Meaning]


class Placed(NamedTuple):
    """A meaning, the token after it, and the tokens whose surroundings give its tense."""

    meaning: Meaning
    end: int
    around: tuple[int, int]


def is_dated(when: When) -> bool:
    return bool(when.month or when.quarter or when.half or when.season or when.grain in ("month", "quarter"))


def is_quarter(when: When) -> bool:
    return bool(when.quarter) or when.grain == "quarter"


def is_of_year(when: When) -> bool:
    return bool(when.year or when.holiday) or is_dated(when) or when.grain == "year"


FITS: dict[str, Callable[[When], bool]] = {
    "day": has_day, "week": lambda when: has_day(when) or when.grain == "week",
    "month": lambda when: has_day(when) or bool(when.month) or when.grain == "month",
    "quarter": is_quarter, "year": is_of_year, "weekend": has_day,
}  # fmt: skip


def hung(t: Tokens, readings: Sequence[Reading], index: int) -> Placed | None:
    """What a reading means that only an earlier one explains; None for all others."""
    _, end, meaning = readings[index]
    if isinstance(meaning, Length):
        return counted(t, readings, index, meaning)
    if not isinstance(meaning, When):
        return None
    found: Placed | None = None
    if meaning.within and meaning.within.event:
        found = of_told_year(t, readings, index, meaning, meaning.within)
    elif meaning.offset and meaning.sign < 0 and meaning.offset == YEAR:
        found = year_ago(t, readings, index, meaning)
    elif meaning.which is not None and (meaning.event or meaning.loose) and not has_clock(meaning):
        found = stepped(t, readings, index, meaning)
    return found._replace(end=end) if found else None


def has_clock(when: When) -> bool:
    return bool(when.clock)


def stepped(t: Tokens, readings: Sequence[Reading], index: int, when: When) -> Placed | None:
    """ "the next day", "that year", "later in the year": so many units from the one told before."""
    begin, end, _ = readings[index]
    ahead = when.loose and (before(t, begin) or behind(t, end)) == FUTURE
    found = None if ahead else told(t, readings, index, FITS.get(when.grain, never))
    if found:
        return found._replace(meaning=When(which=when.which, grain=when.grain, within=whole(found.meaning),
                                           mod=when.mod, part=when.part))  # fmt: skip
    if when.loose and is_quarter(when) and when.event:  # results are those of the quarter that has ended
        return Placed(When(which=0 if ahead else -1, grain="quarter"), end, (begin, end))
    if when.loose and when.grain == "day" and has_amount(t, begin):  # of the market, which rests at weekends
        return Placed(When(which=0, grain="session"), end, (begin, end))
    return Placed(when.but(event=False), end, (begin, end)) if when.loose else None


def of_told_year(t: Tokens, readings: Sequence[Reading], index: int, when: When, year: When) -> Placed:
    """ "September of that year", "May of the following year"."""
    begin, end, _ = readings[index]
    found = told(t, readings, index, is_of_year)
    if found is None:
        return Placed(When(grain="month", event=True), end, (begin, end))
    outer = When(which=year.which, grain="year", within=whole(found.meaning))
    return found._replace(meaning=when.but(within=outer))


def year_ago(t: Tokens, readings: Sequence[Reading], index: int, when: When) -> Placed | None:
    """ "a year ago" of a quarter told before; "the year-ago period", "the same month last year"."""
    begin, end, _ = readings[index]
    found = told(t, readings, index, is_dated if when.event else is_quarter)
    if found:
        return found._replace(meaning=back(found.meaning, when.year))
    if not when.event:
        return None
    if when.grain == "same":
        return Placed(When(year=when.year) if when.year else When(which=-1, grain="year"), end, (begin, end))
    return Placed(back(When(which=-1, grain="quarter"), None), end, (begin, end))


def counted(t: Tokens, readings: Sequence[Reading], index: int, span: Length) -> Placed | None:
    """ "a year earlier", "two days later": a length from the time told before."""
    begin, end, _ = readings[index]
    if is_ahead(t, begin, end, span):
        return Placed(When(offset=span, sign=1), end, (begin, end))
    sign = {"earlier": -1, "later": 1}.get(t.low[end])
    if not sign or t.low[end + 1] == "than" or span.vague or span.high or span.rest:
        return None
    if span == YEAR and sign < 0:
        return compared(t, readings, index)
    found = told(t, readings, index, has_day) if span.unit in ("day", "week") else None
    if found is None or span.amount != int(span.amount):
        return None
    return found._replace(meaning=When(offset=span, sign=sign, within=whole(found.meaning)), end=end + 1)


def is_ahead(t: Tokens, begin: int, end: int, span: Length) -> bool:
    """ "will open in two weeks": so many days from now rather than the time that it takes."""
    plain = span.unit in ("day", "week") and not (span.vague or span.high or span.rest)
    if not plain or begin == 0 or t.low[begin - 1] != "in":
        return False
    if "ord" in (t.kind(back) for back in range(max(0, begin - 6), begin)):  # "the second time in two days"
        return False
    if t.low[end] in ("of", "after", "since", "from", "-", "'") or COMING.isdisjoint(t.low[max(0, begin - 9) : begin]):
        return False
    return before(t, begin) == FUTURE


def compared(t: Tokens, readings: Sequence[Reading], index: int) -> Placed | None:
    """ "$4.4 billion a year earlier": the same quarter, month or year one back; without amounts it stays a length."""
    begin, end, _ = readings[index]
    quarter = told(t, readings, index, is_quarter)
    if quarter:
        return quarter._replace(meaning=back(quarter.meaning, None), end=end + 1)
    if not has_amount(t, begin):
        return None
    month = told(t, readings, index, is_dated)
    if month:
        return month._replace(meaning=back(month.meaning, None), end=end + 1)
    year = told(t, readings, index, is_of_year)
    if year:
        return year._replace(meaning=When(which=-1, grain="year", within=whole(year.meaning)), end=end + 1)
    return Placed(When(which=-1, grain="year"), end + 1, (begin, end))


def has_amount(t: Tokens, begin: int) -> bool:
    """Whether an amount stands before a token in its sentence."""
    for at in range(begin - 1, max(-1, begin - 30), -1):
        if t.low[at] in AMOUNTS:
            return True
        if stops(t, at):
            return False
    return False


def told(t: Tokens, readings: Sequence[Reading], index: int, fits: Callable[[When], bool]) -> Placed | None:
    """The last time before a reading, in its paragraph, that fits."""
    begin = readings[index][0]
    for at in range(index - 1, max(-1, index - LOOK_BACK), -1):
        first, last, meaning = readings[at]
        if begin - last > REACH or any(word[:1] == "\n" for word in t.low[last:begin]):
            break
        when = meaning.last if isinstance(meaning, Spread) else meaning
        if isinstance(when, When) and tells(when) and fits(when):
            return Placed(meaning, last, (first, last))
    return None


def tells(when: When) -> bool:
    return not (when.event or when.fixed or when.unclear) and depth(when) < DEEPEST


def never(when: When) -> bool:
    return False


def depth(when: When) -> int:
    """How many times stand inside each other."""
    count, inner = 0, when.within
    while inner and count < DEEPEST:
        count, inner = count + 1, inner.within
    return count


def whole(meaning: Meaning) -> When:
    """The day, month or year without its time of day; the last of a range."""
    when = meaning.last if isinstance(meaning, Spread) else meaning
    assert isinstance(when, When)
    return when.but(part="", clock="", zone=None, mod="")


def back(meaning: Meaning, year: int | None) -> When | Spread:
    """The same time a year before, or of a year that is written."""
    if isinstance(meaning, Spread):
        return Spread(one_back(meaning.first, year), one_back(meaning.last, year))
    return one_back(whole(meaning), year)


def one_back(when: When, year: int | None) -> When:
    return When(offset=YEAR, sign=-1, within=when, year=year)
