"""JUnit XML, held against the schema of Jenkins' xUnit plugin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped,unused-ignore]

from checker.domain.findings import Report, Verdict
from checker.reporting import junit
from tests.reporting.cases import BASE, CASES, clean, waived
from tests.reporting.factory import small

XSD = Path(__file__).parents[1] / "vendor" / "schemas" / "junit-10.xsd"


def suites(report: Report, failing: tuple[Verdict, ...] = (Verdict.CONFLICT,)) -> etree._Element:
    return etree.fromstring(junit.render(report, BASE, failing).encode("utf-8"))


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_it_holds_to_the_schema(make: Callable[[], Report]) -> None:
    etree.XMLSchema(etree.parse(str(XSD))).assertValid(suites(make()))


def test_a_suite_a_source_with_its_failures() -> None:
    report = small()
    root = suites(report)
    names = [suite.get("name") for suite in root]
    assert names == sorted(d.source for d in report.sources) + sorted(s.path for s in report.skipped)
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase")) >= 1
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("skipped", "")) == len(suite.findall("testcase/skipped"))
    conflicts = [fact for fact in report.facts if fact.verdict is Verdict.CONFLICT]
    touched = sum(len({claim.source for claim in fact.claims}) for fact in conflicts)
    assert len(root.findall("testsuite/testcase/failure")) == touched


def test_clean_sources_pass_with_one_case() -> None:
    root = suites(clean())
    assert {suite.get("tests") for suite in root} == {"1"}
    assert not root.findall(".//failure")


def test_approximate_facts_fail_where_they_fail_the_run() -> None:
    more = suites(small(), (Verdict.CONFLICT, Verdict.APPROXIMATE))
    assert len(more.findall(".//failure")) > len(suites(small()).findall(".//failure"))


def test_waived_facts_are_skipped_with_the_reason() -> None:
    messages = [one.get("message") for one in suites(waived()).findall(".//testcase/skipped")]
    assert "waived: known, the later count holds" in messages
