"""Values of days that are far apart do not contradict each other."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from checker.domain.claims import Claim, Context
from checker.domain.findings import Comparison, Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity
from checker.language.periods import of_other_days

APART = Comparison(Verdict.CONFLICT, "apart", "“9,500” and “8,200” differ.")


def told(kind: str, number: int, period: str) -> Claim:
    mention = Mention(kind, Span(0, 4), str(number), Quantity(Decimal(number)))
    scope = (("period", period),) if period else ()
    return Claim("a.txt", mention, Span(0, 4), str(number), scope=scope)


@pytest.mark.parametrize(
    ("kind", "one", "other", "level"),
    [
        ("count", "2026-03-02", "2026-03-20", "other day"),
        ("count", "2026-03-02T17", "2026-03-20", "other day"),
        ("count", "2026-03-02", "2026-03-05", "apart"),
        ("count", "2026-03", "2026-04", "apart"),
        ("count", "2026-03-02", "", "apart"),
        ("count", "2026-02-31", "2026-03-20", "apart"),
        ("age", "2026-03-02", "2026-03-20", "apart"),
    ],
)
def test_days_apart(kind: str, one: str, other: str, level: str) -> None:
    a, b = told(kind, 9500, one), told(kind, 8200, other)
    found = of_other_days(a, b, APART)
    assert found.level == level
    assert found == of_other_days(b, a, APART) or level == "other day"


def test_what_agrees_stays() -> None:
    same = Comparison(Verdict.AGREE, "equal", "the same")
    assert of_other_days(told("count", 5, "2026-03-02"), told("count", 5, "2026-05-02"), same) == same


def closed(number: str, day: str, *, period: str = "", subject: str = "Tormouth index") -> Claim:
    mention = Mention("percent", Span(0, 4), number, Quantity(Decimal(number), unit="%"))
    context = Context(near=("fall", "index"), path=("fall",), verb="fall", day=day)
    scope = (("period", period),) if period else ()
    return Claim("a.txt", mention, Span(0, 4), number, measure="fall", subject=subject, scope=scope, context=context)


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (closed("3.1", "2026-03-02"), closed("2.7", "2026-03-11"), "other day"),
        (closed("3.1", "2026-03-02"), closed("2.7", "2026-03-03"), "apart"),
        (closed("3.1", "2026-03-02"), closed("2.7", ""), "apart"),
        (closed("3.1", "", period="2026-03-02"), closed("2.7", "2026-03-11"), "other day"),
        (closed("3.1", "", period="2026-03-02"), closed("2.7", "", period="2026-03-03"), "other day"),
        (closed("3.1", "2026-03-02", period="2026-02"), closed("2.7", "2026-03-11", period="2026-02"), "apart"),
    ],
)
def test_markets_close_every_day(one: Claim, other: Claim, level: str) -> None:
    assert of_other_days(one, other, APART).level == level


def test_a_price_during_the_day_is_not_its_last() -> None:
    told = closed("3.1", "2026-03-02"), closed("2.7", "2026-03-02")
    last = replace(told[1], context=replace(told[1].context, verb="close"))
    assert of_other_days(told[0], last, APART).level == of_other_days(last, told[0], APART).level == "close of trading"


def test_a_price_of_a_weekday_and_one_of_no_day() -> None:
    told, untold = closed("3.1", "", period="XXXX-WXX-2"), closed("2.7", "")
    assert of_other_days(told, untold, APART).level == of_other_days(untold, told, APART).level == "other day"
    assert of_other_days(told, closed("2.7", "", period="XXXX-WXX-2"), APART) == APART
    assert of_other_days(untold, closed("3.1", ""), APART) == APART


def test_markets_of_other_days_do_not_agree_either() -> None:
    same = Comparison(Verdict.AGREE, "equal", "the same")
    assert of_other_days(closed("3.1", "2026-03-02"), closed("3.1", "2026-03-11"), same).verdict is None
