"""Holidays whose date can be computed, by the words of their names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Rule = Callable[[int], date]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm)."""
    century, rest = divmod(year, 100)
    leap, quarter = divmod(century, 4)
    moon = (19 * (year % 19) + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sun = (32 + 2 * quarter + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * sun) // 451
    month, day = divmod(moon + sun - 7 * late + 114, 31)
    return date(year, month, day + 1)


def fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def after_easter(days: int) -> Rule:
    return lambda year: easter(year) + timedelta(days=days)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth given weekday (1 Monday) of a month; a negative nth counts from its end; None where there is none."""
    if nth > 0:
        first = date(year, month, 1)
        day = 1 + (weekday - first.isoweekday()) % 7 + 7 * (nth - 1)
    else:
        last = (date(year + month // 12, month % 12 + 1, 1)) - timedelta(days=1)
        day = last.day - (last.isoweekday() - weekday) % 7 + 7 * (nth + 1)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def floating(month: int, weekday: int, nth: int, plus: int = 0) -> Rule:
    """The nth weekday of a month; nth is small enough to be in every month."""
    return lambda year: (nth_weekday(year, month, weekday, nth) or date(year, month, 1)) + timedelta(days=plus)


HOLIDAYS: dict[str, Rule] = {
    "christmas": fixed(12, 25), "christmas day": fixed(12, 25), "christmas eve": fixed(12, 24),
    "boxing day": fixed(12, 26), "new year's day": fixed(1, 1), "new year's eve": fixed(12, 31),
    "new year eve": fixed(12, 31), "new year day": fixed(1, 1), "valentine's day": fixed(2, 14),
    "st patrick's day": fixed(3, 17), "april fools' day": fixed(4, 1), "april fool's day": fixed(4, 1),
    "may day": fixed(5, 1), "juneteenth": fixed(6, 19), "independence day": fixed(7, 4), "bastille day": fixed(7, 14),
    "halloween": fixed(10, 31), "armistice day": fixed(11, 11), "veterans day": fixed(11, 11),
    "remembrance day": fixed(11, 11), "guy fawkes night": fixed(11, 5), "bonfire night": fixed(11, 5),
    "groundhog day": fixed(2, 2), "earth day": fixed(4, 22), "anzac day": fixed(4, 25), "australia day": fixed(1, 26),
    "canada day": fixed(7, 1), "all saints' day": fixed(11, 1), "st george's day": fixed(4, 23),
    "martin luther king day": floating(1, 1, 3), "martin luther king jr day": floating(1, 1, 3),
    "mlk day": floating(1, 1, 3), "presidents day": floating(2, 1, 3), "presidents' day": floating(2, 1, 3),
    "memorial day": floating(5, 1, -1), "labor day": floating(9, 1, 1), "columbus day": floating(10, 1, 2),
    "thanksgiving": floating(11, 4, 4), "thanksgiving day": floating(11, 4, 4),
    "black friday": floating(11, 4, 4, 1), "cyber monday": floating(11, 4, 4, 4),
    "mother's day": floating(5, 7, 2), "mothers day": floating(5, 7, 2), "father's day": floating(6, 7, 3),
    "fathers day": floating(6, 7, 3), "ash wednesday": after_easter(-46), "palm sunday": after_easter(-7),
    "maundy thursday": after_easter(-3), "good friday": after_easter(-2), "holy saturday": after_easter(-1),
    "easter": after_easter(0), "easter sunday": after_easter(0), "easter monday": after_easter(1),
    "whit monday": after_easter(50), "pentecost": after_easter(49),
}  # fmt: skip


def words_of(name: str) -> tuple[str, ...]:
    """A name as tokens: apostrophes stand by themselves."""
    return tuple(name.replace("'", " ' ").split())


BY_WORDS: dict[tuple[str, ...], str] = {words_of(name): name for name in HOLIDAYS}
FIRST_WORDS = frozenset(words[0] for words in BY_WORDS)
LONGEST = max(map(len, BY_WORDS))
