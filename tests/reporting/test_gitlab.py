"""GitLab code quality: the fields that GitLab's documentation asks for."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.domain.findings import Report
from checker.reporting import gitlab
from tests.reporting.cases import BASE, CASES, clean, moved, waived
from tests.reporting.factory import small

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
FORM = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "location", "severity"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}, "end": {"type": "integer"}},
                    },
                },
            },
        },
    },
}


def issues(report: Report) -> list[dict[str, Any]]:
    found = json.loads(gitlab.render(report, BASE))
    Draft202012Validator(FORM).validate(found)
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_it_has_the_form_and_unique_fingerprints(make: Callable[[], Report]) -> None:
    prints = [issue["fingerprint"] for issue in issues(make())]
    assert len(set(prints)) == len(prints)


def test_fingerprints_do_not_move_with_the_lines() -> None:
    before, after = issues(small()), issues(moved(small()))
    assert [issue["fingerprint"] for issue in before] == [issue["fingerprint"] for issue in after]
    assert [issue["location"] for issue in before] != [issue["location"] for issue in after]


def test_nothing_is_said_of_agreement_and_waived_findings() -> None:
    assert issues(clean()) == []
    assert len(issues(waived())) < len(issues(small()))
