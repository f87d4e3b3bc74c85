"""Values that their own words set apart contradict nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.distinguished import of_distinguished
from tests.claims import claim, number

APART = Comparison(Verdict.CONFLICT, "apart", "“5” and “3” differ.")


def told(figure: str, *, kind: str = "money", measure: str = "", subject: str = "", unit: str = "") -> Claim:
    return claim("a.txt", kind, number(figure, unit), f"It is {figure}.", figure, measure=measure, subject=subject)


def percent(text: str) -> Claim:
    return claim("a.txt", "percent", number("5", "%"), text, "5%")


def euros(text: str, *, above: bool = False) -> Claim:
    return claim("a.txt", "money", replace(number("5", "EUR"), bound=">" if above else None), text, "5 euros")


def of(name: str) -> Claim:
    made = told("5", subject="phone")
    return replace(made, context=replace(made.context, names=(name,)))


PAIRS = [
    (of("Aster 5"), of("Aster 5 Mini"), "two models"),
    (of("Aster 5"), of("Aster 6"), "two models"),
    (of("Aster 5"), of("Velda 6"), "apart"),
    (of("Aster"), of("Tom Aster"), "apart"),
    (percent("It was 5% on placebo."), percent("It was 5% of patients on velmerast."), "the controls"),
    (percent("It was 5% of those in the control group."), percent("It was 5% on placebo."), "apart"),
    (percent("It was 5%, and less on placebo."), percent("It was 5%."), "apart"),
    (euros("It is above the 5 euros of May.", above=True), euros("They offer 5 euros."), "apart"),
    (told("5", subject="Velda 2"), told("3", subject="other model"), "the other one"),
    (told("5", subject="Velda 2"), told("3", subject="Other features"), "apart"),
    (told("5", subject="The other model"), told("3", subject="other model"), "apart"),
    (told("5", kind="duration", measure="typical life"), told("3", kind="duration", measure="life"), "the usual"),
    (told("5", kind="count", unit="vehicle"), told("3", kind="count", unit="fan"), "people and things"),
    (told("5", kind="count", unit="case"), told("3", kind="count", unit="patient"), "apart"),
]


@pytest.mark.parametrize(("one", "other", "level"), PAIRS)
def test_set_apart(one: Claim, other: Claim, level: str) -> None:
    assert of_distinguished(one, other, APART).level == of_distinguished(other, one, APART).level == level


def test_a_bound_that_is_only_measured_against() -> None:
    within = Comparison(Verdict.APPROXIMATE, "within the bound", "“5” and “3”")
    offer = euros("They offer 5 euros.")
    assert of_distinguished(euros("It is above the 5 euros of May.", above=True), offer, within).verdict is None
    assert of_distinguished(euros("It is above 5 euros.", above=True), offer, within) is within


def test_what_agrees_stays() -> None:
    same = Comparison(Verdict.AGREE, "equal", "the same")
    assert of_distinguished(told("5", subject="other model"), told("5"), same) is same
