"""Days on an axis: times as numbers of days, and the days, months or years to write along it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from checker.reporting.html.views import Tick

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def time_of(when: date | datetime) -> float:
    """The day's ordinal, with the time of day as its fraction."""
    fraction = (when.hour * 60 + when.minute) / 1440 if isinstance(when, datetime) else 0.0
    return when.toordinal() + fraction


def date_ticks(first: float, last: float, at: Callable[[float], float]) -> tuple[Tick, ...]:
    """At most seven ticks: days, weeks, months or years, whichever are few enough."""
    low, high = _day(first), _day(last)
    span = max((high - low).days, 1)
    if span > 7 * 366:
        return _years(low, high, at)
    if span > 60:
        return _months(low, high, at)
    step = -(-span // 6)
    days = [low + timedelta(days=i) for i in range(0, span + 1, step)]
    return tuple(Tick(at(time_of(day)), f"{day.day} {_MONTHS[day.month - 1]}") for day in days)


def _months(low: date, high: date, at: Callable[[float], float]) -> tuple[Tick, ...]:
    count = (high.year - low.year) * 12 + high.month - low.month
    step = -(-max(count, 1) // 6)
    months = [divmod(low.year * 12 + low.month - 1 + i, 12) for i in range(1, count + 1, step)]
    return tuple(
        Tick(at(date(year, month + 1, 1).toordinal()), f"{_MONTHS[month]} {year}")
        for year, month in months
        if year < 9999
    )


def _years(low: date, high: date, at: Callable[[float], float]) -> tuple[Tick, ...]:
    step = -(-(high.year - low.year) // 6)
    return tuple(Tick(at(date(year, 1, 1).toordinal()), str(year)) for year in range(low.year + 1, high.year + 1, step))


def _day(number: float) -> date:
    return date.fromordinal(min(max(int(number), 1), date.max.toordinal()))
