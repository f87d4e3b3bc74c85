"""CSV and JSON lines: one row a claim, one object a line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest

from checker.domain.findings import Report
from checker.reporting import formats, lines, table
from checker.settings import FORMATS
from tests.reporting.cases import BASE, CASES
from tests.reporting.factory import small


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_one_row_a_claim_and_no_formulas(make: Callable[[], Report]) -> None:
    report = make()
    rows = list(csv.DictReader(io.StringIO(table.render(report, BASE), newline="")))
    assert len(rows) == sum(len(fact.claims) for fact in report.facts)
    for row in rows:
        assert None not in row and set(row) == set(table.COLUMNS)
        for name, value in row.items():
            assert not value.startswith(("=", "@", "+")) or name in ("start", "end"), value


@pytest.mark.parametrize(
    ("text", "cell"),
    [("=1+1", "'=1+1"), ("-5", "-5"), ("-5.2", "-5.2"), ("-cmd", "'-cmd"), ("@x", "'@x"), ("4 cars", "4 cars")],
)
def test_cells_are_no_formulas(text: str, cell: str) -> None:
    assert table._cell(text) == cell


def test_a_row_names_value_and_place() -> None:
    rows = list(csv.DictReader(io.StringIO(table.render(small(), BASE))))
    row = next(row for row in rows if row["text"] == "$14.3 billion")
    assert (row["value"], row["unit"], row["source"]) == ("14300000000", "USD", "clippings/ferry/tide-and-trade.html")
    assert (row["verdict"], row["within"]) == ("approximate", "no")


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_lines_hold_what_the_json_report_holds(make: Callable[[], Report]) -> None:
    report = make()
    rows = [json.loads(line) for line in lines.render(report).splitlines()]
    assert rows[-1] == {"type": "summary", "schema": "check-sources-report/1", **report.summary()}
    facts = [{k: v for k, v in row.items() if k != "type"} for row in rows if row["type"] == "fact"]
    assert [fact["id"] for fact in facts] == [fact.id for fact in report.facts]
    assert json.loads(formats.render("json", report))["facts"] == facts


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_the_same_every_time(name: str) -> None:
    assert formats.render(name, small(), BASE) == formats.render(name, small(), BASE)


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(KeyError):
        formats.render("excel", small())
