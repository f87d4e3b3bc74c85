"""Claims as plain values and back: whatever a claim holds, it comes back equal."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Report
from checker.domain.values import Quantity, Time, Value, Words
from checker.execution.plain import decoder, encoder
from tests.reporting.factory import small
from tests.reporting.hostile import hostile

numbers = st.decimals(allow_nan=False)
values = st.one_of(
    st.builds(Quantity, numbers, st.text(), st.none() | numbers, digits=st.integers(), cue=st.text()),
    st.builds(Time, st.text(), st.none() | st.dates() | st.datetimes(), st.none() | st.dates() | st.datetimes()),
    st.builds(Words, st.text(), parts=st.tuples(st.tuples(st.text(), st.text())), items=st.tuples(st.text())),
)  # fmt: skip


def back(hint: Any, value: Any) -> Any:
    return decoder(hint)(json.loads(json.dumps(encoder(hint)(value))))


@given(values)
def test_values_come_back_equal(value: Value) -> None:
    found = back(Quantity | Time | Words, value)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("report", [small(), hostile()], ids=["small", "hostile"])
def test_reports_come_back_equal(report: Report) -> None:
    for fact in report.facts:
        for claim in fact.claims:
            assert back(Claim, claim) == claim
    for document in report.sources:
        assert back(Document, document) == document
    assert back(Report, report) == report


@pytest.mark.parametrize("value", [date(2026, 4, 8), datetime(2026, 4, 8, 9, 30), None])
def test_days_and_times_of_day_stay_apart(value: date | None) -> None:
    found = back(Time, Time("x", value))
    assert type(found.start) is type(value)


def test_numbers_keep_their_digits() -> None:
    assert str(back(Quantity, Quantity(Decimal("14.30"))).number) == "14.30"


@pytest.mark.parametrize("wrong", [None, 3, [], ["a"], {"a": 1}, [1] * 20, "text"])
def test_what_does_not_fit_is_refused(wrong: object) -> None:
    with pytest.raises((ValueError, TypeError, KeyError, IndexError)):
        decoder(Claim)(wrong)


def test_every_field_of_a_claim_is_kept() -> None:
    assert len(encoder(Claim)(small().facts[0].claims[0])) == len(get_type_hints(Claim))


@dataclass(frozen=True)
class Odd:
    field: set[str]


def test_types_without_a_plain_form_are_refused() -> None:
    with pytest.raises(TypeError, match="no plain form"):
        encoder(Odd)
