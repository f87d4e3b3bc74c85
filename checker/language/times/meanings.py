"""What the grammar makes of words before the anchor date is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time as written: `amount` of `unit`, and smaller `rest` ("two years and three months").

    `vague` says that no number was written ("several years"); `amount` is then what it is at least.
    """

    amount: Decimal
    unit: str
    high: Decimal | None = None
    rest: tuple[tuple[Decimal, str], ...] = ()
    vague: bool = False
    digits: int = 0


@dataclass(frozen=True, slots=True)
class When:
    """A place on the calendar as far as the words say, fields None where they do not.

    `which` counts from now in `grain` (yesterday is -1 "day", last week -1 "week"; last Monday only -1); `offset`
    is a length from now ("ago" negative). `nth` counts `grain` or `weekday` inside `within` ("the third week of May").
    `fixed` is a TIMEX3 value that needs no calendar. `event` marks times that hang on something told
    before; `loose` is "the year" without "this".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str = ""
    decade: int | None = None
    century: int | None = None
    week: int | None = None
    part: str = ""
    clock: str = ""
    zone: int | None = None
    which: int | None = None
    grain: str = ""
    offset: Length | None = None
    sign: int = 0
    nth: int | None = None
    within: When | None = None
    holiday: str = ""
    mod: str = ""
    fiscal: bool = False
    fixed: str = ""
    loose: bool = False
    event: bool = False
    unclear: tuple[int, int] | None = None

    def but(self, **changes: object) -> When:
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Spread:
    """From one time to another, both ends included."""

    first: When
    last: When


Meaning = When | Length | Spread
Hit = tuple[int, Meaning]


def is_day(when: When) -> bool:
    """Whether the words name a day without more context than the anchor date."""
    return bool(
        when.day or when.weekday or when.holiday or (when.grain == "day" and when.which is not None and not when.event)
    )
